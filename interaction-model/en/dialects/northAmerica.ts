import { type Dialect, phrases } from '../../language';
import { listed, ofTopics } from './shared';
import { spelledInCanada } from './spelling';

/** English of the United States, in which all common phrases are written. */
export const unitedStates: Dialect = {
  spelt: (phrase) => phrase,
  also: [],
  intents: { AskAdviceIntent: phrases('my physical therapist recommends {topic}') },
  types: {},
};

/** English of Canada. */
export const canada: Dialect = {
  spelt: spelledInCanada,
  also: [
    ['mom', 'mum'],
    ['the emergency room', 'emerg'],
    ['urgent care', 'a walk in clinic'],
    ['my doctor', 'my family doctor'],
  ],
  intents: { AskAdviceIntent: phrases('my physiotherapist recommends {topic}') },
  types: listed({
    ...ofTopics({ painkillers: 'advil for leg cramps, robax, robaxacet', sleep_position: 'my duvet' }),
  }),
};

import { intent } from '../../../language';
import { alarms } from './alarms';
import { questions } from './questions';
import { severalTopics } from './severalTopics';

/** A question. */
export const askAdvice = intent(
  'AskAdviceIntent',
  {
    topic: 'Topic',
    topic_two: 'Topic',
    sign: 'Sign',
    sign_two: 'Sign',
    topic_named: 'TopicName',
    topic_three: 'Topic',
  },
  questions,
  severalTopics,
  alarms,
);

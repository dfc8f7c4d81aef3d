import { join } from 'node:path';
import { createUnderstanding, type InteractionModel, readModel } from '../../simulator/nlu';
import { type Sentence, sentencesOf, valuesOf } from './corpus';
import type { Dictionary } from './dictionary';
import { heardAgain } from './recogniser';
import type { Utterance } from './speaking';

/** What became of a sentence that was said. */
export interface Heard {
  readonly utterance: Utterance;
  /** What the recogniser wrote down. */
  readonly text: string;
  /** What the local Echo makes of that. */
  readonly intent: string;
}

/** Everything that hears the language of one locale. */
export interface Ear {
  readonly model: InteractionModel;
  /** All sentences of the model that can be heard: no word of them is missing in the dictionary. */
  readonly sentences: readonly Sentence[];
  /** Words of the model that the dictionary lacks: they cannot be heard, nor any sentence with them. */
  readonly unheard: readonly string[];
  /** What the local Echo makes of a text. */
  understand(text: string): string;
  /** Says sentences, hears them with the grammar of the model, and understands what was heard. */
  hear(utterances: readonly Utterance[]): Promise<Heard[]>;
}

/** How often each sample is said for the grammar, with other values in its slots. */
const TIMES = 8;

/** What is said without a sample: Alexa's own phrases for her standard intents, the plainest of them. */
const STANDARD =
  'yes|yeah|yep|sure|okay|no|nope|no thanks|stop|cancel|never mind|help|next|skip|previous|go back|repeat|say that again|pause|resume|continue|start over|go home'.split(
    '|',
  );

/** An ear for a locale. */
export function earFor(locale: string, dictionary: Dictionary): Ear {
  const root = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');
  const model = readModel(join(root, `${locale}.json`));
  const hear = createUnderstanding(model, { today: () => '2026-01-15' });
  const understood = new Map<string, string>();
  const understand = (text: string) => {
    const intent = understood.get(text) ?? hear(text).intent.name;
    understood.set(text, intent);
    return intent;
  };
  const all = sentencesOf(model, TIMES);
  const standard = STANDARD.map((words) => words.split(' '));
  const said = [...all.map(({ words }) => words), ...valuesOf(model), ...standard];
  const known = (words: readonly string[]) => words.every((word) => dictionary.has(word));
  const grammar = said.filter((words) => words.length > 0 && known(words));
  return {
    model,
    sentences: all.filter(({ words }) => known(words)),
    unheard: [...new Set(said.flat())].filter((word) => !dictionary.has(word)),
    understand,
    async hear(utterances) {
      const texts = await heardAgain(utterances, grammar, dictionary);
      return utterances.map((utterance, index) => {
        const text = texts[index] ?? '';
        return { utterance, text, intent: understand(text) };
      });
    },
  };
}

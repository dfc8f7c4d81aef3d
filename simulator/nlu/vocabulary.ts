import { STANDARD_PHRASES } from './builtins';
import { AMAZON_VALUES } from './examples';
import type { InteractionModel } from './model';
import { compileSample } from './pattern';
import type { SlotReader } from './slotReader';
import { toWords, wordKey } from './words';

/** Tells whether any word of a sentence stands in a sample, a slot value or a phrase of Alexa's, or is an amount. */
export function createVocabulary(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[]) => boolean {
  const { intents, types } = model.interactionModel.languageModel;
  const amounts = Object.keys(AMAZON_VALUES).flatMap((type) => readers.get(type) ?? []);
  const values = types.flatMap((type) =>
    type.values.flatMap(({ name }) => [name.value, ...name.synonyms].flatMap(toWords)),
  );
  const phrases = intents.flatMap(({ name }) => STANDARD_PHRASES.get(name) ?? []).flatMap(toWords);
  const fixed = intents.flatMap((intent) =>
    intent.samples.flatMap((sample) =>
      compileSample(intent, sample).pattern.parts.flatMap((part) =>
        part.kind === 'word' ? [part.word] : [],
      ),
    ),
  );
  const known = new Set([...fixed, ...values, ...phrases].map(wordKey));
  return (words) =>
    words.some((word) => known.has(wordKey(word)) || amounts.some(({ read }) => read([word]) !== undefined));
}

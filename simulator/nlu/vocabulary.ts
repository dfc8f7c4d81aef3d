import { STANDARD_PHRASES } from './builtins';
import { AMAZON_VALUES } from './examples';
import type { InteractionModel } from './model';
import type { SlotReader } from './slotReader';
import { toWords, wordKey } from './words';

/** Tells whether any word of a sentence stands in a sample, a slot value or a phrase of Alexa's, or is an amount. */
export function createVocabulary(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[]) => boolean {
  const amounts = Object.keys(AMAZON_VALUES).flatMap((type) => readers.get(type) ?? []);
  let known: ReadonlySet<string> | undefined;
  return (words) => {
    // Few sentences are short enough to be looked up.
    known ??= wordsOf(model);
    return words.some((word) => known!.has(wordKey(word)) || amounts.some(({ read }) => read([word])));
  };
}

function wordsOf({ interactionModel }: InteractionModel): Set<string> {
  const { intents, types } = interactionModel.languageModel;
  const phrases = intents.flatMap(({ name, samples }) => [...samples, ...(STANDARD_PHRASES.get(name) ?? [])]);
  const values = types.flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
  const fixed = phrases.map((phrase) => phrase.replace(/\{[^}]*\}('s)?/g, ' '));
  return new Set([...fixed, ...values].flatMap((text) => toWords(text).map(wordKey)));
}

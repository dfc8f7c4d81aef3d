import { type InteractionModel, toWords, wordKey } from '../../simulator/understanding';
import type { Phrase } from './phrases';

/** Shorter phrases are said alike by anybody: "stop now", "my calf is cramping". */
const fewestWords = 5;
/** A larger share of all phrases cannot be chance: somebody has copied. */
export const mostOverlap = 0.05;

/** The test phrases of five words and more that the model says word for word, as a sample or a value. */
export function verbatimIn(phrases: readonly Phrase[], model: InteractionModel): Phrase[] {
  const { intents, types } = model.interactionModel.languageModel;
  const keyOf = (text: string) => toWords(text).map(wordKey).join(' ');
  const written = new Set(
    [
      ...intents.flatMap(({ samples }) => samples.filter((sample) => !sample.includes('{'))),
      ...types.flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...name.synonyms])),
    ].map(keyOf),
  );
  return phrases.filter(({ say }) => toWords(say).length >= fewestWords && written.has(keyOf(say)));
}

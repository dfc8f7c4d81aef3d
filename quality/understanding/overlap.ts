import { type InteractionModel, toWords, wordKey } from '../../simulator/nlu';
import type { Phrase } from './phrases';

/** Shorter phrases are said alike by anybody: "stop now", "my calf is cramping". */
const fewestWords = 5;
/** A larger share of the others cannot be chance: somebody has copied. */
export const mostOverlap = 0.05;

/** Whether a phrase is so long that two people hardly say it alike. */
export const isLong = ({ say }: Phrase): boolean => toWords(say).length >= fewestWords;

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
  return phrases.filter((phrase) => isLong(phrase) && written.has(keyOf(phrase.say)));
}

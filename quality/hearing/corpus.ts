import type { InteractionModel } from '../../simulator/nlu';

/** Something that can be said to the skill. */
export interface Sentence {
  readonly intent: string;
  /** The sample of the model that it is made from. */
  readonly sample: string;
  readonly words: readonly string[];
}

/** What is said where a slot of Alexa's own types stands: a few usual values, since these types know thousands. */
const AMAZON: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'twelve',
    'twenty',
  ],
  'AMAZON.DURATION': [
    'ten minutes',
    'an hour',
    'two minutes',
    'thirty seconds',
    'half an hour',
    'forty seconds',
    'five minutes',
    'two hours',
  ],
  'AMAZON.TIME': [
    'ten',
    'nine',
    'half past nine',
    'ten p m',
    'three',
    'six a m',
    'eight thirty',
    'quarter to ten',
    'noon',
    'midnight',
  ],
  'AMAZON.DATE': ['yesterday', 'today', 'monday', 'sunday'],
};

/** The words of a text, as a recogniser writes them. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .replace(/\b([ap])\.\s?m\b\.?/g, '$1 m')
      .match(/[a-z0-9']+/g) ?? []
  );
}

/**
 * Every sample of a model, said `times` times with other values in its slots, in an order that is the same in each run.
 * @param times how often a sample with slots is said; one without is said once
 */
export function sentencesOf({ interactionModel }: InteractionModel, times: number): Sentence[] {
  const { intents, types } = interactionModel.languageModel;
  const values = new Map<string, readonly string[]>(Object.entries(AMAZON));
  for (const { name, values: all } of types)
    values.set(
      name,
      all.flatMap((one) => [one.name.value, ...one.name.synonyms]),
    );
  const turn = new Map<string, number>();
  const next = (type: string): string => {
    const known = values.get(type) ?? [''];
    const index = turn.get(type) ?? 0;
    turn.set(type, index + 1);
    return known[index % known.length]!;
  };
  return intents.flatMap(({ name, slots, samples }) =>
    samples.flatMap((sample) => {
      const typeOf = (slot: string) => slots.find((one) => one.name === slot)?.type ?? '';
      return Array.from({ length: sample.includes('{') ? times : 1 }, () => ({
        intent: name,
        sample,
        words: wordsIn(sample.replace(/\{(\w+)\}/g, (_, slot: string) => next(typeOf(slot)))),
      }));
    }),
  );
}

/** Every value of every slot type, as words: what may be answered alone. */
export function valuesOf({ interactionModel }: InteractionModel): string[][] {
  const own = interactionModel.languageModel.types.flatMap(({ values }) =>
    values.flatMap(({ name }) => [name.value, ...name.synonyms]),
  );
  return [...own, ...Object.values(AMAZON).flat()].map(wordsIn);
}

import { STANDARD_PHRASES } from './builtins';
import type { InteractionModel, ModelIntent } from './model';
import { withoutNet } from './net';
import { toWords } from './words';

/** A sentence that the model says somebody means an intent by. */
export interface ExampleSentence {
  intent: string;
  /** The sample it was made of, as the model writes it. */
  sample: string;
  words: string[];
}

/** Ways to say values of Alexa's own types, which the model does not list. */
export const AMAZON_VALUES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DATE': ['january third', 'the tenth of may'],
  'AMAZON.DURATION': ['forty seconds', 'two minutes', 'an hour', 'half an hour', 'ten minutes', 'one minute'],
  'AMAZON.NUMBER': ['three', 'seven', 'five', 'two', 'ten'],
  'AMAZON.TIME': [
    'half past two',
    'ten thirty pm',
    'nine',
    'seven in the morning',
    'quarter to eleven',
    'noon',
  ],
};

/** How often a sample with slots is said, each time with other values. */
const FILLINGS = 2;
/** From one filling to the next this many values are passed over, so that few samples still reach many ids. */
const STRIDE = 7;

/**
 * Every sample of the model as sentences: slots filled with their values in turn, and a slot that is a sample by
 * itself with every value it has. Then the phrases that Alexa brings of its own. The net says nothing.
 */
export function exampleSentences(model: InteractionModel): ExampleSentence[] {
  const { intents, types } = withoutNet(model).interactionModel.languageModel;
  const valuesOf = new Map<string, readonly string[]>(Object.entries(AMAZON_VALUES));
  for (const { name, values } of types)
    valuesOf.set(
      name,
      values.flatMap(({ name: said }) => [said.value, ...said.synonyms]),
    );
  const own = intents.flatMap((intent) => ofIntent(intent, valuesOf));
  const standard = intents.flatMap(({ name }) =>
    (STANDARD_PHRASES.get(name) ?? []).map((sample) => ({ intent: name, sample, words: toWords(sample) })),
  );
  return [...own, ...standard];
}

function ofIntent(
  { name, slots, samples }: ModelIntent,
  valuesOf: ReadonlyMap<string, readonly string[]>,
): ExampleSentence[] {
  const said = (sample: string, text: string) => ({ intent: name, sample, words: toWords(text) });
  const valuesIn = (slot: string) =>
    valuesOf.get(slots.find((one) => one.name === slot)!.type) ?? ['something'];
  const turns = new Map<string, number>();
  const nextValue = (slot: string) => {
    const values = valuesIn(slot);
    const turn = turns.get(slot) ?? 0;
    turns.set(slot, turn + STRIDE);
    return values[turn % values.length]!;
  };
  return samples.flatMap((sample) => {
    const bare = /^\{\s*(\w+)\s*\}$/.exec(sample)?.[1];
    if (bare) return valuesIn(bare).map((value) => said(sample, value));
    const times = sample.includes('{') ? FILLINGS : 1;
    return Array.from({ length: times }, () =>
      said(
        sample,
        sample.replace(/\{\s*(\w+)\s*\}/g, (_, slot: string) => nextValue(slot)),
      ),
    );
  });
}

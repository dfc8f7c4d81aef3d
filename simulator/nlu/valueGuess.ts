import { type Classifier, train } from './classifier';
import { wordFeatures } from './features';
import type { InteractionModel, ModelIntent, ModelType } from './model';
import { customFill, type SlotFill } from './slotReader';
import { toWords } from './words';

/** Probability from which a value is believed where none is named. */
const LIMIT = 0.15;
/** The same where the sentence names another: "what shoes should I wear to avoid cramps" is about shoes. */
const RATHER_LIMIT = 0.9;
/** An alarm that is named is never taken for another. */
export const ALARM = 'Sign';
/** Of an intent that is about a value, at most this share of the samples has no slot. */
const SLOTLESS_SHARE = 0.05;

/**
 * Intents that are about a value, such as a question about its topic, are empty without one. Where none of its phrases
 * stands in the sentence, the value is taken that such phrases resemble most; where the whole sentence resembles
 * another's much more than the one found in it, that other. Returns what is filled instead.
 */
export function createValueGuess(
  model: InteractionModel,
): (
  intent: ModelIntent,
  sample: string,
  fills: Map<string, SlotFill>,
  words: readonly string[],
) => Map<string, SlotFill> {
  const { intents, types } = model.interactionModel.languageModel;
  const typeOf = new Map(types.map((type) => [type.name, type]));
  const learned = new Map<string, Classifier>();
  const decisive = new Map(intents.map((intent) => [intent.name, decisiveSlots(intent, typeOf)]));

  return ({ name }, sample, fills, words) => {
    const { alone, all } = decisive.get(name) ?? { alone: [], all: [] };
    if (!all.some((slot) => sample.includes(`{${slot}}`))) return new Map();
    const named = all.filter((slot) => isResolved(fills.get(slot)));
    // Two values that stand side by side are both asked about.
    if (named.length > 1 && all.filter((slot) => sample.includes(`{${slot}}`)).length > 1) return new Map();
    if (named.length > 0 && alone.some(({ type }) => type.name === ALARM)) return new Map();
    const classifier = learned.get(name) ?? learn(alone);
    learned.set(name, classifier);
    const [best] = classifier.classify(wordFeatures(words));
    if (!best || best.probability < (named.length > 0 ? RATHER_LIMIT : LIMIT)) return new Map();
    const [slot, id] = best.label.split(' ') as [string, string];
    const { type } = alone.find((one) => one.slot === slot)!;
    const value = type.values.find((one) => one.id === id)!;
    for (const other of named) fills.delete(other);
    return new Map([[slot, customFill(type.name, words, [value])]]);
  };
}

interface Decisive {
  /** Custom slots that are a sample by themselves. */
  alone: { slot: string; type: ModelType }[];
  /** These, and other slots for the same ids. */
  all: string[];
}

function decisiveSlots({ slots, samples }: ModelIntent, typeOf: ReadonlyMap<string, ModelType>): Decisive {
  const slotless = samples.filter((sample) => !sample.includes('{')).length;
  if (slotless > samples.length * SLOTLESS_SHARE) return { alone: [], all: [] };
  const alone = slots.flatMap(({ name, type }) => {
    const custom = typeOf.get(type);
    return custom && samples.includes(`{${name}}`) ? [{ slot: name, type: custom }] : [];
  });
  const idsOf = (type: ModelType) =>
    type.values
      .map(({ id }) => id)
      .sort()
      .join(' ');
  const ids = new Set(alone.map(({ type }) => idsOf(type)));
  const all = slots.filter(({ type }) => typeOf.has(type) && ids.has(idsOf(typeOf.get(type)!)));
  return { alone, all: all.map(({ name }) => name) };
}

function learn(alone: Decisive['alone']): Classifier {
  return train(
    alone.flatMap(({ slot, type }) =>
      type.values.flatMap(({ id, name }) =>
        [name.value, ...name.synonyms].map((said) => ({
          label: `${slot} ${id}`,
          features: wordFeatures(toWords(said)),
        })),
      ),
    ),
  );
}

const isResolved = (fill: SlotFill | undefined): boolean =>
  fill?.resolutions?.resolutionsPerAuthority?.[0]?.values !== undefined;

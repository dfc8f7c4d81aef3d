import { createRequire } from 'node:module';
import { exampleSentences, type InteractionModel, toWords, wordKey } from '../../simulator/nlu';
import type { Understand } from './scores';

/** As much of wink-perceptron as is used; it brings no types. */
interface Perceptron {
  defineConfig(config: { shuffleData: boolean; maxIterations: number }): void;
  learn(examples: readonly (readonly [Features, { label: string }])[]): number;
  predict(features: Features): string;
}
type Features = Record<string, 1>;

const perceptron: () => Perceptron = createRequire(__filename)('wink-perceptron');

/** Share of a sentence's words that the samples have to know, decided on the development set. */
const KNOWN_SHARE = 0.85;
/** How often all samples are gone through; more takes longer and changes little. */
const ROUNDS = 3;
const FALLBACK = 'AMAZON.FallbackIntent';

/**
 * A plain classifier beside the local Echo's: an averaged perceptron from a library, trained on words and pairs of
 * words of the shipped samples and nothing else. A sentence of many unknown words is not for the skill. It hears no
 * slots.
 */
export function plainClassifier(model: InteractionModel): Understand {
  const examples = exampleSentences(model);
  const known = new Set(examples.flatMap(({ words }) => words.map(wordKey)));
  const learner = perceptron();
  learner.defineConfig({ shuffleData: false, maxIterations: ROUNDS });
  learner.learn(mixed(examples).map(({ intent, words }) => [featuresOf(words), { label: intent }]));
  return (say) => {
    const words = toWords(say);
    const share = words.filter((word) => known.has(wordKey(word))).length / Math.max(1, words.length);
    return { intent: share < KNOWN_SHARE ? FALLBACK : learner.predict(featuresOf(words)), slots: {} };
  };
}

function featuresOf(words: readonly string[]): Features {
  const keys = words.map(wordKey);
  const pairs = keys.map((key, at) => `${keys[at - 1] ?? '^'} ${key}`);
  return Object.fromEntries([...keys, ...pairs].map((feature) => [feature, 1]));
}

/** The intents in turns instead of one after the other, which a perceptron would forget; always in the same order. */
function mixed<Item extends { intent: string }>(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { intent } of items) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const placed = items.map((item) => {
    const before = seen.get(item.intent) ?? 0;
    seen.set(item.intent, before + 1);
    return { item, place: (before + 0.5) / counts.get(item.intent)! };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ item }) => item);
}

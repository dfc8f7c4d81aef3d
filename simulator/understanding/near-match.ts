import { EXACT_ONLY, FALLBACK } from './builtins';
import { type Classifier, type Guess, train } from './classifier';
import { type ExampleSentence, exampleSentences } from './examples';
import { createFeatures } from './features';
import type { InteractionModel } from './model';
import { OUT_OF_DOMAIN } from './out-of-domain';
import type { SlotFill, SlotReader } from './slot-reader';
import { createSlotScan, type SlotScan } from './slot-scan';
import { createValueGuess } from './value-guess';
import { toWords } from './words';

/** What a sentence that is no sample most likely means. */
export interface NearReading {
  intent: string;
  /** The sample of the intent that it resembles most. */
  sample: string;
  fills: Map<string, SlotFill>;
  /** 0 to 1; the less, the fewer of its words any sample has. */
  likelihood: number;
  /** What it takes for this intent to be believed. */
  limit: number;
}

/** Likelihood from which an intent is believed; what lies below is mostly about something else. */
const LIMIT = 0.3;
/** The same for what ends, denies or confirms something. */
const EXACT_ONLY_LIMIT = 0.9;

interface Known extends ExampleSentence {
  features: readonly string[];
}

/**
 * Reads sentences as Alexa does those that are no sample: by what all samples of the model have taught about words
 * and pairs of words. Returns what it most likely means and the runner-up; nothing where no sample shares a word.
 * Learning takes up to a second and happens when it is first needed.
 */
export function createNearMatch(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[]) => NearReading[] {
  const { intents } = model.interactionModel.languageModel;
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const featuresOf = createFeatures(model, readers);
  const guessValue = createValueGuess(model);
  const scans = new Map<string, SlotScan>();
  let learned: { classifier: Classifier; examples: Map<string, Known[]> } | undefined;

  return (words) => {
    learned ??= learn(model, featuresOf);
    const { classifier, examples } = learned;
    const features = featuresOf(words);
    // One word turns up in sentences about anything.
    const known = words.length > 1 ? shareKnown(features, classifier) : 0;
    if (known === 0) return [];
    return classifier
      .classify(features)
      .slice(0, 2)
      .map(({ label, probability }: Guess): NearReading => {
        const intent = byName.get(label) ?? { name: label, slots: [], samples: [] };
        const sample = nearest(examples.get(label)!, features).sample;
        const scan = scans.get(label) ?? createSlotScan(intent, readers);
        scans.set(label, scan);
        const fills = scan(words, sample);
        for (const [slot, fill] of guessValue(intent, sample, fills, words)) fills.set(slot, fill);
        const limit = EXACT_ONLY.has(label) ? EXACT_ONLY_LIMIT : LIMIT;
        return { intent: label, sample, fills, likelihood: probability * known, limit };
      });
  };
}

function learn(model: InteractionModel, featuresOf: (words: readonly string[]) => string[]) {
  const foreign = OUT_OF_DOMAIN.map((text) => ({ intent: FALLBACK, sample: text, words: toWords(text) }));
  const known = [...exampleSentences(model), ...foreign].map((example) => ({
    ...example,
    features: featuresOf(example.words),
  }));
  const examples = new Map<string, Known[]>();
  for (const example of known) {
    const same = examples.get(example.intent);
    if (same) same.push(example);
    else examples.set(example.intent, [example]);
  }
  return {
    classifier: train(known.map(({ intent, features }) => ({ label: intent, features }))),
    examples,
  };
}

/** The share of a sentence's words and values that any example has. */
function shareKnown(features: readonly string[], classifier: Classifier): number {
  const single = features.filter((feature) => !isPair(feature));
  return single.filter(classifier.knows).length / single.length;
}

const isPair = (feature: string): boolean => feature.replace(/\{[^}]*\}/g, '').includes(' ');

/** The example that shares most with the sentence, for its length. */
function nearest(examples: readonly Known[], features: readonly string[]): Known {
  const heard = new Set(features);
  let best = { likeness: -1, example: examples[0]! };
  for (const example of examples) {
    const shared = example.features.filter((feature) => heard.has(feature)).length;
    const likeness = shared / (heard.size + example.features.length);
    if (likeness > best.likeness) best = { likeness, example };
  }
  return best.example;
}

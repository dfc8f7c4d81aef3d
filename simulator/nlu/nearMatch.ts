import { ENDING, FALLBACK } from './builtins';
import { type Guess, train } from './classifier';
import { type ExampleSentence, exampleSentences } from './examples';
import { createFeatures } from './features';
import type { InteractionModel } from './model';
import { OUT_OF_DOMAIN } from './outOfDomain';
import type { SlotFill, SlotReader } from './slotReader';
import { createSlotScan, type SlotScan } from './slotScan';
import { toWords } from './words';

/** What a sentence that is no sample most likely means. */
export interface NearReading {
  intent: string;
  /** The sample of the intent that it resembles most. */
  sample: string;
  /** 0 to 1; the less, the fewer of its words samples of the intent have. */
  likelihood: number;
  /** What it takes for this intent to be believed. */
  limit: number;
}

/** Likelihood from which an intent is believed; what lies below is mostly about something else. */
const LIMIT = 0.28;
/** The same where the intent's samples have just one word of the sentence: "purple monkey dishwasher" is no alarm. */
const ONE_WORD_LIMIT = 0.5;
/** The same for what ends the help: "I feel a lot" is no "I feel a lot better". */
const ENDING_LIMIT = 0.45;

/** Reads sentences that are no sample. */
export interface NearMatch {
  /** What a sentence most likely means, and the runner-up; nothing where no sample shares a word. */
  read(words: readonly string[]): NearReading[];
  /** The values of an intent's slots in a sentence that resembles one of its samples, by slot name. */
  fillsOf(intent: string, sample: string, words: readonly string[]): Map<string, SlotFill>;
}

interface Known extends ExampleSentence {
  features: readonly string[];
}

/**
 * Reads sentences as Alexa does those that are no sample: by what all samples of the model have taught about words
 * and pairs of words.
 * Learning takes up to a second and happens when it is first needed.
 */
export function createNearMatch(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): NearMatch {
  const intents = ownIntents(model);
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const featuresOf = createFeatures(model, readers);
  const scans = new Map<string, SlotScan>();
  let learned: ReturnType<typeof learn> | undefined;

  const fillsOf: NearMatch['fillsOf'] = (name, sample, words) => {
    const intent = byName.get(name) ?? { name, slots: [], samples: [] };
    const scan = scans.get(name) ?? createSlotScan(intent, readers);
    scans.set(name, scan);
    return scan(words, sample);
  };

  const read: NearMatch['read'] = (words) => {
    learned ??= learn(model, featuresOf);
    const { classifier, examples, vocabularies } = learned;
    const features = featuresOf(words);
    // One word turns up in sentences about anything.
    if (words.length < 2 || !features.some(classifier.knows)) return [];
    return classifier
      .classify(features)
      .slice(0, 2)
      .map(({ label, probability }: Guess): NearReading => {
        const sample = nearest(examples.get(label)!, features).sample;
        const { known, share } = knownOf(features, vocabularies.get(label)!);
        const likelihood = probability * share;
        return { intent: label, sample, likelihood, limit: limitOf(label, known) };
      });
  };
  return { read, fillsOf };
}

/** Alexa's own intents never catch what only resembles their phrases. */
const ownIntents = ({ interactionModel }: InteractionModel) =>
  interactionModel.languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'));

function learn(model: InteractionModel, featuresOf: (words: readonly string[]) => string[]) {
  const foreign = OUT_OF_DOMAIN.map((text) => ({ intent: FALLBACK, sample: text, words: toWords(text) }));
  const own = new Set(ownIntents(model).map(({ name }) => name));
  const said = exampleSentences(model).filter(({ intent }) => own.has(intent));
  const known = [...said, ...foreign].map((example) => ({
    ...example,
    features: featuresOf(example.words),
  }));
  const examples = new Map<string, Known[]>();
  for (const example of known) {
    const same = examples.get(example.intent);
    if (same) same.push(example);
    else examples.set(example.intent, [example]);
  }
  const vocabularies = new Map(
    [...examples].map(([intent, same]) => [intent, new Set(same.flatMap(({ features }) => features))]),
  );
  return {
    vocabularies,
    classifier: train(known.map(({ intent, features }) => ({ label: intent, features }))),
    examples,
  };
}

function limitOf(label: string, known: number): number {
  if (known < 2) return ONE_WORD_LIMIT;
  return ENDING.has(label) ? ENDING_LIMIT : LIMIT;
}

/** How many of a sentence's words examples of the intent have, and which share of them that is. */
function knownOf(
  features: readonly string[],
  vocabulary: ReadonlySet<string>,
): { known: number; share: number } {
  const words = features.filter((feature) => !feature.startsWith('{') && !feature.includes(' '));
  const known = words.filter((word) => vocabulary.has(word)).length;
  return { known, share: known / Math.max(1, words.length) };
}

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

/** A sentence, as what it is compared by, and what it stands for. */
export interface Example {
  label: string;
  features: readonly string[];
}

/** What a sentence was taken for. */
export interface Guess {
  label: string;
  /** 0 to 1; all labels of a sentence add up to 1. */
  probability: number;
}

/** What was learned from examples. */
export interface Classifier {
  /** Every label, the likeliest first. */
  classify(features: readonly string[]): Guess[];
  /** Whether any example has the feature. */
  knows(feature: string): boolean;
}

/** How often all examples are gone through; more changes little. */
const ROUNDS = 4;
/** How far a mistake moves the weights in the first round; less in each later one. */
const FIRST_STEP = 4;

/**
 * Learns to tell labels apart by multinomial logistic regression: the plainest statistics that weigh every word by
 * how well it tells. The same examples always yield the same weights.
 */
export function train(examples: readonly Example[]): Classifier {
  const columns = indexOf(examples.map(({ label }) => label));
  const rows = indexOf(examples.flatMap(({ features }) => features));
  const labels = [...columns.keys()];
  const weights = new Float32Array(rows.size * labels.length);
  const data = examples.map(({ label, features }) => ({
    column: columns.get(label)!,
    starts: features.map((feature) => rows.get(feature)! * labels.length),
  }));
  const order = shuffled(data);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { column, starts } of order) {
      const probabilities = softmax(weights, starts, labels.length);
      probabilities[column]! -= 1;
      const step = FIRST_STEP / (1 + round) / Math.sqrt(starts.length);
      for (const start of starts)
        for (let at = 0; at < labels.length; at += 1) weights[start + at]! -= step * probabilities[at]!;
    }
  return {
    classify(features) {
      const starts = features.flatMap((feature) => {
        const row = rows.get(feature);
        return row === undefined ? [] : [row * labels.length];
      });
      const probabilities = softmax(weights, starts, labels.length, features.length);
      return labels
        .map((label, at) => ({ label, probability: probabilities[at]! }))
        .sort((one, other) => other.probability - one.probability);
    },
    knows: (feature) => rows.has(feature),
  };
}

function indexOf(names: Iterable<string>): Map<string, number> {
  const index = new Map<string, number>();
  for (const name of names) if (!index.has(name)) index.set(name, index.size);
  return index;
}

/**
 * The probability of every label. The weights of many features count no more in all than those of few; features that
 * no example has count for no label, and make all the less sure.
 */
function softmax(
  weights: Float32Array,
  starts: readonly number[],
  size: number,
  features = starts.length,
): Float32Array {
  const scores = new Float32Array(size);
  for (const start of starts) for (let at = 0; at < size; at += 1) scores[at]! += weights[start + at]!;
  const share = 1 / Math.sqrt(Math.max(1, features));
  const highest = Math.max(...scores) * share;
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    scores[at] = Math.exp(scores[at]! * share - highest);
    sum += scores[at]!;
  }
  return scores.map((score) => score / sum);
}

/** Mixed, so that no label's examples come all at the end; always in the same way. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items];
  let state = 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 1;
    const other = (state >>> 8) % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

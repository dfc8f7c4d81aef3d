/** Learns to tell classes of sentences apart. The same examples always yield the same weights. */
import type { Head } from '../../../lambda/understanding/linear';

/** A sentence, by its features, and the class it belongs to. */
export interface Example {
  label: string;
  features: Uint32Array;
  /** How much it counts beside others of its class. */
  weight: number;
}

/** How often all examples are gone through to choose the features. */
const choosing: Pace = { rounds: 3, firstStep: 5 };
/** A feature of fewer examples is chance. */
const fewest = 2;
/** The share of the weights that keep their differences; the few largest are cut. */
const uncut = 0.998;

/** How examples are learned from. */
export interface Pace {
  /** How often all are gone through. */
  rounds: number;
  /** How far a mistake moves the weights in the first round; less in each later one. */
  firstStep: number;
}

/** How much of what was learned is kept. */
export interface Size {
  /** Features: those that weigh most. */
  features: number;
  /** Weights are kept in so many steps on either side of nothing. */
  steps: number;
  /** Weights of so few steps are nothing. */
  nothing: number;
}

/** Returns what was learned. */
export function learn(examples: readonly Example[], size: Size, pace: Pace): Head {
  const labels = labelsOf(examples);
  const kept = chosen(examples, size.features, choosing);
  return stored(labels, kept, fit(examples, labels, kept, pace), size);
}

/** The labels of examples, in order. */
export function labelsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ label }) => label))].sort();
}

/** Returns so many features, those that tell most, in ascending order. */
export function chosen(examples: readonly Example[], features: number, pace: Pace): number[] {
  const labels = labelsOf(examples);
  const seen = counted(examples);
  const all = [...seen].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  const first = fit(examples, labels, all, pace);
  const worth = all.map((feature, row) => {
    let sum = 0;
    for (let label = 0; label < labels.length; label += 1) sum += first[row * labels.length + label]! ** 2;
    return { feature, worth: sum * seen.get(feature)! };
  });
  worth.sort((one, other) => other.worth - one.worth || one.feature - other.feature);
  return worth
    .slice(0, features)
    .map(({ feature }) => feature)
    .sort((one, other) => one - other);
}

function counted(examples: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

/** A sentence as it is learned from: the column of its class, and the places of its features among those kept. */
export interface Row {
  column: number;
  places: Int32Array;
  weight: number;
}

/** Returns examples as they are learned from; those without a feature that is kept are left out. */
export function rowsOf(
  examples: readonly Example[],
  labels: readonly string[],
  kept: readonly number[],
): Row[] {
  const rows = new Map(kept.map((feature, row) => [feature, row]));
  const columns = new Map(labels.map((label, column) => [label, column]));
  const perLabel = new Map<string, number>();
  for (const { label, weight } of examples) perLabel.set(label, (perLabel.get(label) ?? 0) + weight);
  const mean = [...perLabel.values()].reduce((one, other) => one + other, 0) / labels.length;
  return examples.flatMap(({ label, features, weight }) => {
    const places = [...features].flatMap((feature) => rows.get(feature) ?? []);
    if (places.length === 0) return [];
    // A class with few examples counts more, though less than one with many.
    const share = Math.min(3, Math.max(0.4, Math.sqrt(mean / perLabel.get(label)!)));
    return [{ column: columns.get(label)!, places: Int32Array.from(places), weight: weight * share }];
  });
}

/** Returns weights by feature, then by label: the mean of the last rounds, so that chance cancels out. */
function fit(
  examples: readonly Example[],
  labels: readonly string[],
  kept: readonly number[],
  { rounds, firstStep }: Pace,
): Float32Array {
  const size = labels.length;
  const data = rowsOf(examples, labels, kept).map(({ places, ...row }) => ({
    ...row,
    starts: places.map((place) => place * size),
  }));
  const weights = new Float32Array(kept.length * size);
  const mean = new Float32Array(weights.length);
  const last = Math.ceil(rounds / 2);
  const scores = new Float32Array(size);
  for (let round = 0; round < rounds; round += 1) {
    for (const { column, starts, weight } of shuffled(data, round)) {
      const share = 1 / Math.sqrt(starts.length);
      scores.fill(0);
      for (const start of starts) for (let at = 0; at < size; at += 1) scores[at]! += weights[start + at]!;
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < size; at += 1) {
        scores[at]! *= share;
        if (scores[at]! > highest) highest = scores[at]!;
      }
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += scores[at] = Math.exp(scores[at]! - highest);
      const step = (firstStep / (1 + round)) * share * weight;
      for (let at = 0; at < size; at += 1) {
        const wrong = scores[at]! / sum - (at === column ? 1 : 0);
        if (Math.abs(wrong) < 0.002) continue;
        for (const start of starts) weights[start + at]! -= step * wrong;
      }
    }
    if (round >= rounds - last) for (let at = 0; at < mean.length; at += 1) mean[at]! += weights[at]! / last;
  }
  return mean;
}

/** Mixed, so that no label's examples come all at the end; in the same way each time. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items];
  let state = seed + 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 1;
    const other = (state >>> 8) % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** The weights as bytes. */
function stored(
  labels: readonly string[],
  kept: readonly number[],
  weights: Float32Array,
  { steps, nothing }: Size,
): Head {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] || 1) / steps;
  const bytes = Int8Array.from(weights, (weight) => {
    const exact = Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
    return Math.abs(exact) <= nothing ? 0 : exact;
  });
  return { labels, hashes: Uint32Array.from(kept), weights: bytes, scale };
}

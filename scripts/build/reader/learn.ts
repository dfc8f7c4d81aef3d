/** Learns to tell classes of sentences apart. The same examples always yield the same weights. */
import type { Head } from '../../../lambda/understanding/linear';

/** A sentence, by its features, and the class it belongs to. */
export interface Example {
  label: string;
  features: Uint32Array;
  /** How much it counts beside others of its class. */
  weight: number;
}

/** How often all examples are gone through. */
const rounds = Number(process.env.ROUNDS ?? 5);
/** How far a mistake moves the weights in the first round; less in each later one. */
const firstStep = Number(process.env.STEP ?? 3);
/** A feature of fewer examples is chance. */
const fewest = 2;
/** Weights are kept in so many steps on either side of nothing: more tell no better, and take more room. */
const steps = 31;
/** Weights of so few steps are nothing. */
const nothing = 1;

/**
 * Returns what was learned, of as many features as asked: those that weigh most.
 * @param size how many features are kept
 * @param evenness 0: a class counts as often as it has examples; 1: all classes count the same
 */
export function learn(examples: readonly Example[], size: number, evenness = 0.5): Head {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const seen = counted(examples);
  const all = [...seen].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  const first = fit(examples, labels, all, 3, evenness);
  const worth = all.map((feature, row) => {
    let sum = 0;
    for (let label = 0; label < labels.length; label += 1) sum += first[row * labels.length + label]! ** 2;
    return { feature, worth: sum * seen.get(feature)! };
  });
  worth.sort((one, other) => other.worth - one.worth || one.feature - other.feature);
  const kept = worth
    .slice(0, size)
    .map(({ feature }) => feature)
    .sort((one, other) => one - other);
  return stored(labels, kept, fit(examples, labels, kept, rounds, evenness));
}

function counted(examples: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

/** Weights by feature, then by label. */
function fit(
  examples: readonly Example[],
  labels: readonly string[],
  kept: readonly number[],
  times: number,
  evenness: number,
): Float32Array {
  const rows = new Map(kept.map((feature, row) => [feature, row]));
  const columns = new Map(labels.map((label, column) => [label, column]));
  const perLabel = new Map<string, number>();
  for (const { label, weight } of examples) perLabel.set(label, (perLabel.get(label) ?? 0) + weight);
  const mean = [...perLabel.values()].reduce((one, other) => one + other, 0) / labels.length;
  const size = labels.length;
  const weights = new Float32Array(kept.length * size);
  const data = examples.flatMap(({ label, features, weight }) => {
    const starts = [...features].flatMap((feature) => {
      const row = rows.get(feature);
      return row === undefined ? [] : [row * size];
    });
    if (starts.length === 0) return [];
    const share = Math.min(3, Math.max(0.4, (mean / perLabel.get(label)!) ** evenness));
    return [{ column: columns.get(label)!, starts: Int32Array.from(starts), weight: weight * share }];
  });
  const scores = new Float32Array(size);
  const mean2 = new Float32Array(weights.length);
  const averaged = Math.ceil(times / 2);
  for (let round = 0; round < times; round += 1) {
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
    const decay = Number(process.env.DECAY ?? 1);
    if (round < times - 1) for (let at = 0; at < weights.length; at += 1) weights[at]! *= decay;
    if (process.env.AVG && round >= times - averaged) for (let at = 0; at < weights.length; at += 1) mean2[at]! += weights[at]! / averaged;
  }
  return process.env.AVG ? mean2 : weights;
}

/** Mixed, so that no label's examples come all at the end; in the same way each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items];
  let state = seed + 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 1;
    const other = (state >>> 8) % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** As bytes. The few largest weights are cut, so that the others keep their differences. */
function stored(labels: readonly string[], kept: readonly number[], weights: Float32Array): Head {
  const sizes = [...weights].map(Math.abs).sort((one, other) => one - other);
  const largest = sizes[Math.floor(sizes.length * 0.998)] || 1;
  const scale = largest / steps;
  const bytes = new Int8Array(weights.length);
  for (let row = 0; row < kept.length; row += 1)
    for (let label = 0; label < labels.length; label += 1) {
      const exact = Math.round(weights[row * labels.length + label]! / scale);
      const cut = Math.max(-steps, Math.min(steps, exact));
      bytes[row * labels.length + label] = Math.abs(cut) <= nothing ? 0 : cut;
    }
  return { labels, hashes: Uint32Array.from(kept), weights: bytes, scale };
}

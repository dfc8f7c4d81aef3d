/** Tells classes of sentences apart by weighing their features: logistic regression, learned when the skill is built. */

import type { Features } from './features';

/** What was learned about one set of classes. */
export interface Head {
  labels: readonly string[];
  /** Features with a weight, as hashes in ascending order. */
  hashes: Uint32Array;
  /** For each feature in turn, its weight for each label. */
  weights: Int8Array;
  /** What a weight of 1 stands for. */
  scale: number;
}

/**
 * Returns the probabilities of every label for the words before each place, and for those from it on: as far as whole
 * features lie there.
 * @param length how many words there are
 */
export function probabilitiesByPlace(
  head: Head,
  { hashes, from, to }: Features,
  length: number,
): { before: Float32Array[]; after: Float32Array[] } {
  const size = head.labels.length;
  const sums = () => Array.from({ length: length + 1 }, () => ({ scores: new Float32Array(size), known: 0 }));
  const [before, after] = [sums(), sums()];
  const add = (sum: { scores: Float32Array; known: number }, start: number) => {
    sum.known += 1;
    for (let label = 0; label < size; label += 1) sum.scores[label]! += head.weights[start + label]!;
  };
  for (let at = 0; at < hashes.length; at += 1) {
    const row = rowOf(head.hashes, hashes[at]!);
    if (row < 0) continue;
    add(before[to[at]!]!, row * size);
    add(after[from[at]!]!, row * size);
  }
  const join = (one: (typeof before)[number], other: (typeof before)[number]) => {
    one.known += other.known;
    for (let label = 0; label < size; label += 1) one.scores[label]! += other.scores[label]!;
  };
  for (let place = 1; place <= length; place += 1) join(before[place]!, before[place - 1]!);
  for (let place = length - 1; place >= 0; place -= 1) join(after[place]!, after[place + 1]!);
  const likely = ({ scores, known }: (typeof before)[number]) => {
    const share = head.scale / Math.sqrt(Math.max(1, known));
    return softmax(scores.map((score) => score * share));
  };
  return { before: before.map(likely), after: after.map(likely) };
}

/** Returns the probability of every label, 0 to 1; together they are 1. */
export function probabilities(head: Head, { hashes: features }: Features): Float32Array {
  const { labels, hashes, weights, scale } = head;
  const size = labels.length;
  const scores = new Float32Array(size);
  let known = 0;
  for (const feature of features) {
    const row = rowOf(hashes, feature);
    if (row < 0) continue;
    known += 1;
    const start = row * size;
    for (let label = 0; label < size; label += 1) scores[label]! += weights[start + label]!;
  }
  const share = scale / Math.sqrt(Math.max(1, known));
  return softmax(scores.map((score) => score * share));
}

/** Returns whether anything was learned about a feature. */
export const knows = ({ hashes }: Head, feature: number): boolean => rowOf(hashes, feature) >= 0;

function softmax(scores: Float32Array): Float32Array {
  const highest = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - highest);
  return scores.map((score) => score / sum);
}

function rowOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

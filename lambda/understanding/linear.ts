/** Tells classes of sentences apart by weighing their features: logistic regression, learned when the skill is built. */

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

/** Returns the probability of every label, 0 to 1; together they are 1. */
export function probabilities({ labels, hashes, weights, scale }: Head, features: Uint32Array): Float32Array {
  const scores = new Float32Array(labels.length);
  let known = 0;
  for (const feature of features) {
    const row = rowOf(hashes, feature);
    if (row < 0) continue;
    known += 1;
    for (let label = 0; label < scores.length; label += 1)
      scores[label]! += weights[row * scores.length + label]!;
  }
  return softmax(scores, scale / Math.sqrt(Math.max(1, known)));
}

/** Returns whether anything was learned about a feature. */
export const knows = ({ hashes }: Pick<Head, 'hashes'>, feature: number): boolean =>
  rowOf(hashes, feature) >= 0;

/** Makes probabilities of scores, in their place. */
export function softmax(scores: Float32Array, share = 1): Float32Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at]! - highest) * share);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}

/** Returns the place of a hash among hashes in ascending order, or -1. */
export function rowOf(hashes: Uint32Array, hash: number): number {
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

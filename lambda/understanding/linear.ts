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
export function probabilities(head: Head, features: Uint32Array): Float32Array {
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

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
  const [before, after] = [sumsOf(head, length + 1), sumsOf(head, length + 1)];
  for (let at = 0; at < hashes.length; at += 1) {
    const row = rowOf(head.hashes, hashes[at]!);
    if (row < 0) continue;
    addRow(before, to[at]!, head, row);
    addRow(after, from[at]!, head, row);
  }
  for (let place = 1; place <= length; place += 1) addPlace(before, place, place - 1);
  for (let place = length - 1; place >= 0; place -= 1) addPlace(after, place, place + 1);
  return { before: likely(before, head), after: likely(after, head) };
}

/** What the features at each place weigh, label by label. All stand in one array: many small ones are slow to make. */
interface Sums {
  size: number;
  scores: Float32Array;
  /** How many features of a place are known. */
  known: Uint16Array;
}

const sumsOf = ({ labels }: Head, places: number): Sums => ({
  size: labels.length,
  scores: new Float32Array(places * labels.length),
  known: new Uint16Array(places),
});

function addRow({ size, scores, known }: Sums, place: number, { weights }: Head, row: number): void {
  known[place]! += 1;
  for (let label = 0; label < size; label += 1) scores[place * size + label]! += weights[row * size + label]!;
}

function addPlace({ size, scores, known }: Sums, place: number, other: number): void {
  known[place]! += known[other]!;
  for (let label = 0; label < size; label += 1)
    scores[place * size + label]! += scores[other * size + label]!;
}

/** Returns the probabilities at each place. */
function likely({ size, scores, known }: Sums, { scale }: Head): Float32Array[] {
  return Array.from(known, (count, place) =>
    softmax(scores.subarray(place * size, (place + 1) * size), scale / Math.sqrt(Math.max(1, count))),
  );
}

/** Returns the probability of every label, 0 to 1; together they are 1. */
export function probabilities(head: Head, { hashes: features }: Features): Float32Array {
  const sums = sumsOf(head, 1);
  for (const feature of features) {
    const row = rowOf(head.hashes, feature);
    if (row >= 0) addRow(sums, 0, head, row);
  }
  return likely(sums, head)[0]!;
}

/** Returns whether anything was learned about a feature. */
export const knows = ({ hashes }: Head, feature: number): boolean => rowOf(hashes, feature) >= 0;

/** Makes probabilities of scores, in their place. */
function softmax(scores: Float32Array, share: number): Float32Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at]! - highest) * share);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}

/** Returns the place of a hash among hashes in ascending order; -1 where it is not among them. */
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

/**
 * Tells classes of sentences apart by what their features mean together: a network of one hidden layer, learned when the skill
 * is built. "Years ago" beside "heart attack" is another thing than either alone, which no sum of weights can tell.
 */
import { rowOf, softmax } from './linear';

/** What was learned about one set of classes. */
export interface Network {
  labels: readonly string[];
  /** Features with a row, as hashes in ascending order. */
  hashes: Uint32Array;
  /** How many numbers a row has. */
  width: number;
  /** For each feature in turn its row, in steps of that row. */
  rows: Int8Array;
  /** For each row what a step stands for, as {@link stepOf} reads it. */
  steps: Uint8Array;
  /** What is added to the sum of the rows. */
  shift: Float32Array;
  /** For each label in turn its weight for each number, and what is added to them. */
  weights: Float32Array;
  shifts: Float32Array;
}

/** What a step stands for: each unit is a sixteenth of a doubling. */
export const stepOf = (byte: number): number => 2 ** (byte / 16 - 14);

/** Returns the probability of every label, 0 to 1; together they are 1. */
export function probabilitiesOf(network: Network, features: Uint32Array): Float32Array {
  const { labels, weights, shifts, width } = network;
  const hidden = hiddenOf(network, features);
  const scores = new Float32Array(labels.length);
  for (let label = 0; label < scores.length; label += 1) {
    let sum = shifts[label]!;
    for (let at = 0; at < width; at += 1) sum += weights[label * width + at]! * hidden[at]!;
    scores[label] = sum;
  }
  return softmax(scores);
}

/** The numbers of the hidden layer: the rows of the known features together, and nothing below zero. */
function hiddenOf({ hashes, rows, steps, shift, width }: Network, features: Uint32Array): Float32Array {
  const sum = new Float32Array(width);
  let known = 0;
  for (const feature of features) {
    const row = rowOf(hashes, feature);
    if (row < 0) continue;
    known += 1;
    const step = stepOf(steps[row]!);
    for (let at = 0; at < width; at += 1) sum[at]! += rows[row * width + at]! * step;
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  for (let at = 0; at < width; at += 1) sum[at] = Math.max(0, sum[at]! * share + shift[at]!);
  return sum;
}

/** Learns a network that tells classes of sentences apart. The same examples always yield the same network. */
import { type Network, stepOf } from '../../../lambda/understanding/network';
import { chosen, type Example, labelsOf, type Row, rowsOf, shuffled } from './learn';

/** How much is kept of what was learned. */
export interface NetworkSize {
  /** Features: those that tell most. */
  features: number;
  /** Numbers of the hidden layer. */
  width: number;
}

/** How a network is learned. */
export interface Course {
  /** How often all examples are gone through. */
  rounds: number;
  /** How far the first mistakes move it. */
  firstStep: number;
  /** The share of the features of a sentence that are left out by chance, so that none is relied on alone. */
  leftOut: number;
}
const choosing = { rounds: 1, firstStep: 4 };
/** What is as sure as this, by its loss, is looked at in every third round only. */
const surely = 0.02;
/** A mistake of so little moves nothing. */
const slight = 0.002;
/** Rows are kept in so many steps on either side of nothing. */
const mostSteps = 7;

/** Numbers that are learned, and how far each has moved: what moved far moves less from then on. */
class Learned {
  readonly values: Float32Array;
  private readonly moved: Float32Array;
  constructor(length: number, first: (at: number) => number) {
    this.values = Float32Array.from({ length }, (_, at) => first(at));
    this.moved = new Float32Array(length).fill(0.001);
  }
  move(at: number, slope: number, step: number): void {
    this.moved[at]! += slope * slope;
    this.values[at]! -= (step * slope) / Math.sqrt(this.moved[at]!);
  }
}

/** Returns what was learned. */
export function learnNetwork(
  examples: readonly Example[],
  { features, width }: NetworkSize,
  course: Course,
): Network {
  const labels = labelsOf(examples);
  const kept = chosen(examples, features, choosing);
  const data = rowsOf(examples, labels, kept);
  const chance = drawing(1);
  const around = (size: number) => () => (chance() - 0.5) * size;
  const rows = new Learned(kept.length * width, around(0.4));
  const weights = new Learned(labels.length * width, around(0.6));
  const shift = new Learned(width, () => 0.05);
  const shifts = new Learned(labels.length, () => 0);
  const hidden = new Float32Array(width);
  const scores = new Float32Array(labels.length);
  const slopes = new Float32Array(width);

  /** Works out the scores of a sentence, as probabilities. */
  const tell = (places: Int32Array, share: number) => {
    hidden.set(shift.values);
    for (const place of places)
      for (let at = 0; at < width; at += 1) hidden[at]! += rows.values[place * width + at]! * share;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < scores.length; label += 1) {
      let sum = shifts.values[label]!;
      for (let at = 0; at < width; at += 1)
        if (hidden[at]! > 0) sum += weights.values[label * width + at]! * hidden[at]!;
      scores[label] = sum;
      if (sum > highest) highest = sum;
    }
    let sum = 0;
    for (let label = 0; label < scores.length; label += 1)
      sum += scores[label] = Math.exp(scores[label]! - highest);
    for (let label = 0; label < scores.length; label += 1) scores[label]! /= sum;
  };

  /** Learns from one sentence, and returns how wrong it was told. */
  const learnFrom = ({ places, column, weight }: Row, step: number): number => {
    const share = 1 / Math.sqrt(places.length);
    tell(places, share);
    const loss = -Math.log(scores[column]! + 1e-9);
    slopes.fill(0);
    for (let label = 0; label < scores.length; label += 1) {
      const wrong = (scores[label]! - (label === column ? 1 : 0)) * weight;
      if (Math.abs(wrong) < slight) continue;
      shifts.move(label, wrong, step);
      for (let at = 0; at < width; at += 1)
        if (hidden[at]! > 0) {
          const place = label * width + at;
          slopes[at]! += wrong * weights.values[place]!;
          weights.move(place, wrong * hidden[at]!, step);
        }
    }
    for (let at = 0; at < width; at += 1) {
      if (hidden[at]! <= 0) slopes[at] = 0;
      else shift.move(at, slopes[at]!, step);
    }
    for (const place of places)
      for (let at = 0; at < width; at += 1)
        if (slopes[at] !== 0) rows.move(place * width + at, slopes[at]! * share, step);
    return loss;
  };

  const losses = new Map<Row, number>();
  for (let round = 0; round < course.rounds; round += 1) {
    const step = course.firstStep * (1 - round / course.rounds);
    for (const [at, row] of shuffled(data, round).entries()) {
      if (losses.get(row)! < surely && at % 3 !== 0) continue;
      const places = row.places.filter(() => chance() > course.leftOut);
      if (places.length > 0) losses.set(row, learnFrom({ ...row, places }, step));
    }
  }
  return {
    ...{ labels, width, hashes: Uint32Array.from(kept), ...inSteps(rows.values, width) },
    ...{ shift: shift.values, weights: weights.values, shifts: shifts.values },
  };
}

/** Each row in steps of its own. */
function inSteps(values: Float32Array, width: number): Pick<Network, 'rows' | 'steps'> {
  const steps = new Uint8Array(values.length / width);
  const rows = new Int8Array(values.length);
  for (let row = 0; row < steps.length; row += 1) {
    const own = values.subarray(row * width, (row + 1) * width);
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-4);
    steps[row] = Math.max(0, Math.min(255, Math.ceil((Math.log2(largest / mostSteps) + 14) * 16)));
    const step = stepOf(steps[row]!);
    for (let at = 0; at < width; at += 1) rows[row * width + at] = Math.round(own[at]! / step);
  }
  return { rows, steps };
}

/** Returns numbers from 0 to 1, the same ones each time. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

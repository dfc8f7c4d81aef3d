import { heardFrom, samplesOf, type Wave } from './wave';

/** Loudness is taken over two periods of a low voice, this often. */
const WINDOW_MS = 20;
const HOP_MS = 5;
/** How alike (1: the same) loudness has to be for a closer look, and sound to be the clip. */
const RESEMBLES = 0.95;
const IS = 0.95;

/**
 * When the words of a clip end in a wave, in ms, each time they are found there: looked for by their loudness, then
 * placed by correlating every sample. By the sound alone, wherever it is and whatever came before.
 */
export function endsOf(clip: Wave, wave: Wave): number[] {
  const { rate } = wave;
  const { from, to } = heardFrom(clip);
  const words = clip.samples.subarray(from, to);
  const hop = samplesOf(HOP_MS, rate);
  const window = samplesOf(WINDOW_MS, rate);
  const [sought, all] = [loudness(words, window, hop), loudness(wave.samples, window, hop)];
  const places = Math.max(0, all.length - sought.length + 1);
  const likeness = Float32Array.from({ length: places }, (_, at) => alike(sought, all, at));
  const ends: number[] = [];
  for (let at = 0; at < places; at += 1) {
    const isPeak = likeness[at]! >= (likeness[at - 1] ?? 0) && likeness[at]! >= (likeness[at + 1] ?? 0);
    if (likeness[at]! < RESEMBLES || !isPeak) continue;
    const best = bestNear(words, wave.samples, at * hop, 2 * hop);
    if (best.alike < IS) continue;
    ends.push(((best.at + words.length) * 1_000) / rate);
    at = Math.floor((best.at + words.length) / hop);
  }
  return ends;
}

/** A first look takes every third sample at every third place. */
const COARSE = 3;

function bestNear(words: Float32Array, samples: Float32Array, around: number, reach: number): Place {
  const last = samples.length - words.length;
  const rough = best(words, samples, Math.max(0, around - reach), Math.min(last, around + reach), COARSE);
  return best(words, samples, Math.max(0, rough.at - COARSE), Math.min(last, rough.at + COARSE), 1);
}

interface Place {
  readonly at: number;
  readonly alike: number;
}

function best(words: Float32Array, samples: Float32Array, from: number, to: number, step: number): Place {
  let found: Place = { at: from, alike: -1 };
  for (let at = from; at <= to; at += step) {
    const likeness = alike(words, samples, at, step);
    if (likeness > found.alike) found = { at, alike: likeness };
  }
  return found;
}

/** Normalised correlation of `a` with `b` from a place on: 1 the same but for its loudness. */
function alike(a: Float32Array, b: Float32Array, from: number, step = 1): number {
  let [product, squareA, squareB] = [0, 0, 0];
  for (let index = 0; index < a.length; index += step) {
    const [x, y] = [a[index]!, b[from + index]!];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareB === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}

function loudness(samples: Float32Array, window: number, hop: number): Float32Array {
  const frames = new Float32Array(Math.max(0, Math.floor((samples.length - window) / hop) + 1));
  for (let index = 0; index < frames.length; index += 1) {
    let sum = 0;
    for (let at = index * hop; at < index * hop + window; at += 1) sum += samples[at]! ** 2;
    frames[index] = Math.sqrt(sum / window);
  }
  return frames;
}

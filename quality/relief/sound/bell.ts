import { samplesOf, type Wave } from './wave';

/**
 * The tone that stands in for every sound of Alexa's library, which cannot be had outside of Alexa: two partials that no
 * voice holds for long.
 */
const PARTIALS_HZ = [5_000, 8_000] as const;
/** How loud each partial begins, of 1; it halves in `HALVES_MS`. */
const LEVEL = 0.3;
const HALVES_MS = 300;

/** The stand-in for a sound of a length. */
export function bell(ms: number, rate: number): Wave {
  const samples = new Float32Array(samplesOf(ms, rate));
  for (let index = 0; index < samples.length; index += 1) {
    const seconds = index / rate;
    const level = LEVEL * 0.5 ** ((seconds * 1_000) / HALVES_MS);
    for (const hertz of PARTIALS_HZ) samples[index]! += level * Math.sin(2 * Math.PI * hertz * seconds);
  }
  return { samples, rate };
}

const WINDOW_MS = 10;
const HOP_MS = 1;
/** A partial sounds where it is this loud, of 1: the bell of a hold is played at 40 % (0.12). */
const SOUNDS = 0.05;
/** A bell keeps sounding; a hiss of the voice does not. */
const KEEPS_MS = 150;

/** When bells begin in a wave, in ms: where both partials come up at once and stay. By their frequencies alone. */
export function bellsIn(wave: Wave): number[] {
  const window = samplesOf(WINDOW_MS, wave.rate);
  const levels = PARTIALS_HZ.map((hertz) => levelsOf(wave, hertz, window));
  const begins: number[] = [];
  let since = -1;
  const hops = levels[0]!.length;
  for (let hop = 0; hop <= hops; hop += 1) {
    const sounds = hop < hops && levels.every((level) => level[hop]! > SOUNDS);
    if (sounds && since < 0) since = hop;
    if (!sounds && since >= 0) {
      if ((hop - since) * HOP_MS >= KEEPS_MS) begins.push(onset(levels[0]!, since) * HOP_MS + WINDOW_MS / 2);
      since = -1;
    }
  }
  return begins;
}

/** The window that the bell fills half: there the level is half of what it becomes. */
function onset(level: Float32Array, since: number): number {
  const full = Math.max(...level.subarray(since, since + WINDOW_MS + 1));
  let hop = since;
  while (hop > 0 && level[hop - 1]! > full / 2) hop -= 1;
  while (hop < level.length - 1 && level[hop]! < full / 2) hop += 1;
  return hop;
}

/** How loud one frequency is in windows of a wave, one a millisecond, of 1 (Goertzel's algorithm). */
function levelsOf({ samples, rate }: Wave, hertz: number, window: number): Float32Array {
  const coefficient = 2 * Math.cos((2 * Math.PI * hertz) / rate);
  const hops = Math.max(0, Math.floor(((samples.length - window) * 1_000) / rate / HOP_MS) + 1);
  const levels = new Float32Array(hops);
  for (let hop = 0; hop < hops; hop += 1) {
    const from = samplesOf(hop * HOP_MS, rate);
    let before = 0;
    let last = 0;
    for (let index = from; index < from + window; index += 1) {
      const next = samples[index]! + coefficient * last - before;
      before = last;
      last = next;
    }
    const power = before * before + last * last - coefficient * before * last;
    levels[hop] = (2 * Math.sqrt(Math.max(0, power))) / window;
  }
  return levels;
}

import { eachOf, output, type Program } from './programs';
import { heardFrom, readWav, samplesOf, type Wave } from './wave';

/** The synthesiser of this part. */
export const espeak: Program = { name: 'espeak-ng', debian: 'espeak-ng' };

/** Samples a second that espeak-ng writes. */
export const RATE = 22_050;

/** A speed of the voice: espeak-ng's own number, and what it comes to with the skill's sentences. */
export interface Speed {
  readonly name: 'slow' | 'usual' | 'fast';
  readonly espeak: number;
  readonly charactersPerSecond: number;
}

/** The slowest, the usual and the fastest voice of Alexa that was measured, as espeak-ng speaks them. */
export const speeds: readonly Speed[] = [
  { name: 'slow', espeak: 161, charactersPerSecond: 12 },
  { name: 'usual', espeak: 194, charactersPerSecond: 15 },
  { name: 'fast', espeak: 225, charactersPerSecond: 18 },
];

/** Spoken texts at one speed. */
export interface Clips {
  /** Up to the end of its words: for a component of a sound document. */
  words(ssml: string): Wave;
  /** With the pause that espeak-ng leaves after a sentence: for sentences in a row. */
  sentence(ssml: string): Wave;
}

/** A little room after the last sample that is heard, in ms: a voice dies away. */
const FADES_MS = 10;

/** Speaks all of the texts, each once. */
export async function spoken(texts: Iterable<string>, { espeak: speed }: Speed): Promise<Clips> {
  const each = [...new Set(texts)];
  const waves = await eachOf(each, async (ssml) =>
    readWav(await output(espeak.name, ['-m', '--stdout', '-v', 'en-us', '-s', String(speed), ssml])),
  );
  const whole = new Map(each.map((ssml, index) => [ssml, waves[index]!]));
  const trimmed = new Map(each.map((ssml, index) => [ssml, withoutPause(waves[index]!)]));
  return { words: (ssml) => trimmed.get(ssml)!, sentence: (ssml) => whole.get(ssml)! };
}

function withoutPause(wave: Wave): Wave {
  const { to } = heardFrom(wave);
  return { rate: wave.rate, samples: wave.samples.subarray(0, to + samplesOf(FADES_MS, wave.rate)) };
}

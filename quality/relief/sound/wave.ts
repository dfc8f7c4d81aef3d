/** Sound as numbers: mono, -1 to 1. */
export interface Wave {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** How many samples a time takes. */
export function samplesOf(ms: number, rate: number): number {
  return Math.round((ms * rate) / 1_000);
}

/** How long a wave is, in ms. */
export function lengthMs({ samples, rate }: Wave): number {
  return (samples.length * 1_000) / rate;
}

/**
 * Reads a WAV file as espeak-ng writes it: 16 bits, mono.
 * @throws {Error} if it is anything else
 */
export function readWav(file: Buffer): Wave {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('This is not a WAV file.');
  let rate = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    if (name === 'fmt ') {
      if (file.readUInt16LE(at + 10) !== 1 || file.readUInt16LE(at + 22) !== 16)
        throw new Error('This WAV file is not 16 bits, mono.');
      rate = file.readUInt32LE(at + 12);
    }
    // A program that writes to a pipe does not know the size beforehand and writes the largest there is.
    if (name === 'data') return { samples: numbersIn(file.subarray(at + 8, at + 8 + size)), rate };
    at += 8 + size + (size % 2);
  }
  throw new Error('This WAV file holds no sound.');
}

function numbersIn(bytes: Buffer): Float32Array {
  const samples = new Float32Array(Math.floor(bytes.length / 2));
  for (let index = 0; index < samples.length; index += 1)
    samples[index] = bytes.readInt16LE(index * 2) / 32_768;
  return samples;
}

/** What counts as silence, against the loudest sample: one hundredth, or 40 dB less. */
const SILENT = 0.01;

/** Where a wave is heard: the first and one past the last sample that is no silence; both 0 where all is. */
export function heardFrom({ samples }: Wave): { from: number; to: number } {
  const limit = SILENT * samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  const heard = (sample: number) => Math.abs(sample) > limit;
  const from = samples.findIndex(heard);
  return from < 0 ? { from: 0, to: 0 } : { from, to: samples.findLastIndex(heard) + 1 };
}

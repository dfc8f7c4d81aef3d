import { join } from 'node:path';
import { eachOf, output, type Program } from '../audio/programs';

/** The synthesiser of this part. */
export const flite: Program = { name: 'flite', debian: 'flite' };

/** flite's voices: an American woman, three men, one of them a Scot. */
export const voices = ['slt', 'rms', 'kal16', 'awb'] as const;
export type Voice = (typeof voices)[number];

/** A sentence in somebody's mouth. */
export interface Utterance {
  readonly say: string;
  readonly voice: Voice;
}

/** Speaks sentences into WAV files of a folder, and returns their names without ending. */
export function speakInto(folder: string, utterances: readonly Utterance[]): Promise<string[]> {
  const numbered = utterances.map((utterance, index) => ({ ...utterance, name: `u${index}` }));
  return eachOf(numbered, async ({ say, voice, name }) => {
    await output(flite.name, ['-voice', voice, '-t', say, '-o', join(folder, `${name}.wav`)]);
    return name;
  });
}

import { type Measured, type Understanding, unsafe } from './figures';
import type { Judged } from './judging';
import { byKind, confusions, score } from './scores';

/** All figures without the lines they are of, so that two runs can be compared. */
export function record({ seed, heldOut, before, played, unlike, copied }: Understanding): object {
  const files = [...new Set(heldOut[0]!.judged.map(({ line }) => line.file))];
  return {
    seed,
    copied,
    heldOut: heldOut.map(({ ear, context, judged }) => ({
      ear,
      context,
      all: score(judged),
      unlikeAnyPhrase: score(judged.filter(({ line }) => unlike.has(line))),
      byFile: Object.fromEntries(files.map((file) => [file, score(ofFile(judged, file))])),
      byKind: sorted(byKind(judged)),
      confusions: sorted(confusions(judged)),
    })),
    onceHeldOut: before.map(({ ear, context, judged }: Measured) => ({ ear, context, all: score(judged) })),
    played: played.map((one) => ({ ear: one.ear, seeds: one.seeds, unsafe: unsafe(one) })),
  };
}

const ofFile = (judged: readonly Judged[], file: string) => judged.filter(({ line }) => line.file === file);

const sorted = (counts: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));

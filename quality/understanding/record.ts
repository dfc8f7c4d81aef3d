import { type Measured, type Understanding, unsafe } from './figures';
import type { Judged } from './judging';
import { byKind, confusions, type Share, score } from './scores';

/** All figures, each as `right/of`, without the lines they are of, so that two runs can be compared. */
export function record({ seed, heldOut, before, played, unlike, copied }: Understanding): object {
  const files = [...new Set(heldOut[0]!.judged.map(({ line }) => line.file))];
  return {
    seed,
    copied: written(copied),
    heldOut: heldOut.map(({ ear, context, judged }) => ({
      ear,
      context,
      all: figuresOf(judged),
      unlikeAnyPhrase: figuresOf(judged.filter(({ line }) => unlike.has(line))),
      byFile: Object.fromEntries(
        files.map((file) => [file, figuresOf(judged.filter(({ line }) => line.file === file))]),
      ),
      byKind: sorted([...byKind(judged)].map(([kind, share]) => [kind, written(share)])),
      confusions: sorted([...confusions(judged)]),
    })),
    onceHeldOut: before.map(({ ear, context, judged }: Measured) => ({
      ear,
      context,
      all: figuresOf(judged),
    })),
    played: played.map((one) => ({ ear: one.ear, seeds: one.seeds, unsafe: written(unsafe(one)) })),
  };
}

const written = ({ right, of }: Share) => `${right}/${of}`;

/** The figures that there are lines for. */
const figuresOf = (judged: readonly Judged[]) =>
  Object.fromEntries(
    Object.entries(score(judged)).flatMap(([figure, share]) =>
      share.of > 0 ? [[figure, written(share)]] : [],
    ),
  );

const sorted = (counts: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));

/**
 * `npm run quality -- understanding [FILE …] [--ear NAME] [--seed N] [--show]`: the figures of lines, by each ear, with
 * context. Without a file they are of all development lines. With `--show` it prints the lines that were not read as
 * they were meant, which is refused for held-out ones.
 */
import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ear, ears } from './ears';
import { developmentFiles, hearLines, type Measured, usualSeed } from './figures';
import type { Judged } from './judging';
import { readLines } from './lines';
import { shown } from './rows';
import { byKind, confusions, score } from './scores';

/** What was asked for. */
interface Asked {
  readonly files: readonly string[];
  readonly ears: readonly Ear[];
  readonly seed: number;
  readonly show: boolean;
}

/**
 * Reads the command line.
 * @throws Error that says in one line what is wrong with it
 */
export function readAsked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ear: { type: 'string' }, seed: { type: 'string' }, show: { type: 'boolean', default: false } },
  });
  const { ear, seed = `${usualSeed}`, show } = values;
  if (ear !== undefined && !(ears as readonly string[]).includes(ear))
    throw new Error(`There is no ear "${ear}". Ears are ${ears.join(', ')}.`);
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`The seed "${seed}" is no whole number.`);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file "${missing}".`);
  const kept = positionals.find(isHeldOut);
  if (show && kept !== undefined)
    throw new Error(`${kept} is held out, and its lines are not shown. Leave out --show to see its figures.`);
  const usual: readonly Ear[] = show ? ['exact'] : ears;
  return {
    files: positionals.length > 0 ? positionals : developmentFiles(),
    ears: ear === undefined ? usual : [ear as Ear],
    seed: Number(seed),
    show,
  };
}

/** Whether a file lies in a folder of held-out lines, by whatever way its path leads there. */
function isHeldOut(path: string): boolean {
  return realpathSync(path).split(sep).includes('held-out');
}

/**
 * Prints the figures of lines, and the lines that were misread where that is asked for.
 * @returns the exit code: 2 for a command line or a file that is wrong
 */
export function tellLines(args: readonly string[]): number {
  try {
    const { files, ears: asked, seed, show } = readAsked(args);
    const lines = files.flatMap(readLines);
    console.log(`${lines.length} lines, seed ${seed}.`);
    const all = hearLines(
      lines,
      asked.map((ear) => ({ ear, context: 'with context' })),
      seed,
    );
    for (const one of all) tell(one, show);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function tell({ ear, judged }: Measured, show: boolean): void {
  console.log(`\n${ear}`);
  for (const [figure, share] of Object.entries(score(judged)))
    console.log(`  ${figure.padEnd(12)} ${shown(share)}`);
  const missed = [...byKind(judged)].filter(({ 1: { right, of } }) => right < of);
  console.log(
    `  misses by kind: ${missed.map(([kind, { right, of }]) => `${kind} ${of - right} of ${of}`).join(', ')}`,
  );
  const pairs = [...confusions(judged)].sort(([, one], [, other]) => other - one).slice(0, 25);
  console.log(`  ${pairs.map(([pair, count]) => `${count} × ${pair}`).join('\n  ')}`);
  if (show) for (const one of judged) if (!one.right || one.slots?.right === false) console.log(told(one));
}

function told({ line, read, danger }: Judged): string {
  const { say, means, open, doing } = line;
  const written = (all: readonly { kind: string; slots: object }[]) =>
    all.map(({ kind, slots }) => `${kind} ${JSON.stringify(slots)}`).join(' + ');
  const place = [open, doing].filter((one) => one !== undefined).join(', ');
  return `
${line.file}: ${say}${place === '' ? '' : `  [${place}]`}
  meant ${written(means)}
  read  ${written(read)}${danger === undefined ? '' : '  DANGEROUS'}`;
}

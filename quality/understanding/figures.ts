import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, type Ear, ears, type Hearing, hearing, today } from './ears';
import { type Judged, judge, rulesOf } from './judging';
import { type Line, lineFolder, readLines } from './lines';
import { amazonReaders } from './meaning';
import { isPlayed, isUnsafe, type Play, stage } from './plays';
import { resemblance } from './resemblance';
import type { Share } from './scores';

/** Lines that nobody reads who tunes what is measured here. */
export const heldOutFiles = ['plain-night', 'plain-day', 'refusals', 'breath', 'not-for-us'].map((name) =>
  join(lineFolder, 'held-out', `${name}.jsonl`),
);
/** Lines that are made to be hard: refusals, denials, several things in one breath. */
export const hostileFiles = ['refusals', 'breath'];

/** Lines that tuning may look at, in the order of their paths. */
export function developmentFiles(): string[] {
  const folder = join(lineFolder, 'development');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

/** What the lossy ear draws by where nothing else is asked for. */
export const usualSeed = 1;
/** What it draws by as the skill is played: each spoils every line in another way. */
export const playedSeeds = [1, 2, 3, 4, 5];

/** An ear, and whether the reader knew the place of a line. */
export interface Way {
  readonly ear: Ear;
  readonly context: Context;
}

/** Ears that need the reader know more in a place; to the typed ones it makes no difference. */
const contextual: readonly Ear[] = ['exact', 'net', 'lossy'];

/** Every ear with and without context, where it makes a difference. */
export const ways: readonly Way[] = ears.flatMap((ear): Way[] => [
  { ear, context: 'with context' },
  ...(contextual.includes(ear) ? [{ ear, context: 'without context' } as const] : []),
]);

/** What was heard of lines, in one way. */
export interface Measured extends Way {
  readonly judged: readonly Judged[];
}

/** Hears lines in some ways. */
export function hearLines(
  lines: readonly Line[],
  asked: readonly Way[],
  seed: number,
  by: Hearing = hearing(),
): Measured[] {
  const rules = rulesOf(lines, amazonReaders(today));
  return asked.map((way) => ({
    ...way,
    judged: lines.map((line) => judge(line, by.read(by.hear(line, way.ear, seed), line, way.context), rules)),
  }));
}

/** What became of the complaints of lines, played through the built skill. */
export interface Played {
  readonly ear: Ear;
  readonly seeds: readonly number[];
  readonly plays: readonly Play[];
}

/** Plays the complaints among lines by every ear. */
async function playLines(lines: readonly Line[], by: Hearing): Promise<Played[]> {
  const { play, close } = await stage(by);
  const complaints = lines.filter(isPlayed);
  const all: Played[] = [];
  try {
    for (const ear of ears) {
      const seeds = ear === 'lossy' ? playedSeeds : [usualSeed];
      const plays: Play[] = [];
      for (const seed of seeds) for (const line of complaints) plays.push(await play(line, ear, seed));
      all.push({ ear, seeds, plays });
    }
  } finally {
    await close();
  }
  return all;
}

/** How many plays went wrong. */
export const unsafe = ({ plays }: Played): Share => ({
  right: plays.filter(isUnsafe).length,
  of: plays.length,
});

/** All that is measured here. */
export interface Understanding {
  readonly seed: number;
  readonly heldOut: readonly Measured[];
  /** Of development lines that were held out until this measure began, by the ears with context. */
  readonly before: readonly Measured[];
  readonly played: readonly Played[];
  /** Held-out lines that resemble no phrase of the training. */
  readonly unlike: ReadonlySet<Line>;
  /** Of held-out lines of five words and more, those that are a phrase word for word. */
  readonly copied: Share;
}

/** Shorter lines are said alike by anybody: "stop now", "my calf is cramping". */
const fewestWords = 5;

/** Measures everything on the held-out lines. */
export async function understanding(): Promise<Understanding> {
  const by = hearing();
  const lines = heldOutFiles.flatMap(readLines);
  const { resembles, isPhrase } = resemblance();
  const long = lines.filter(({ say }) => say.split(' ').length >= fewestWords);
  const old = developmentFiles().filter((path) => path.includes('once-held-out'));
  return {
    seed: usualSeed,
    heldOut: hearLines(lines, ways, usualSeed, by),
    before: hearLines(
      old.flatMap(readLines),
      ways.filter(({ context }) => context === 'with context'),
      usualSeed,
      by,
    ),
    played: await playLines(lines, by),
    unlike: new Set(lines.filter(({ say }) => !resembles(say))),
    copied: { right: long.filter(({ say }) => isPhrase(say)).length, of: long.length },
  };
}

import type { Block, Cue, HoldPart, Part } from './block';

/** How long words take to say, in ms. */
export type SpokenMs = (text: string) => number;

/** The two estimates a timeline needs: the likely one for places, the slowest one for budgets. */
export interface Pace {
  expected: SpokenMs;
  slowest: SpokenMs;
}

interface Span {
  /** From the first sound of the reply, in ms. */
  startMs: number;
  lengthMs: number;
}

/** A stretch of time in which one thing happens. `hold` is silence but for its cues. */
export type Segment = Span &
  (
    | { kind: 'say' | 'hold-start' | 'release'; text: string }
    | { kind: 'ready' | 'listening' }
    | { kind: 'hold'; cues: readonly Cue[] }
  );

/** What a reply plays, without overlaps and gaps: where it is, is a pure function of the time passed. */
export interface Timeline {
  segments: readonly Segment[];
  totalMs: number;
}

type Unplaced = Segment extends infer S ? (S extends Segment ? Omit<S, 'startMs'> : never) : never;

/** The end sound of a hold rings alone for this long before the words that follow it, in ms. */
export const releaseLeadMs = 400;

/**
 * Lays a block out in time.
 * @throws Error if the block is over its budget at the slowest speech, or a hold's cues run into each other or
 * past its end: such a block is a mistake in the content, found by tests.
 */
export function compile(block: Block, pace: Pace): Timeline {
  const slowestMs = lengthMs(block, pace.slowest);
  if (slowestMs > block.budgetMs) {
    throw new Error(`block of ${slowestMs} ms is over its budget of ${block.budgetMs} ms`);
  }
  for (const part of block.parts) if (part.kind === 'hold') checkCues(part, pace.slowest);
  return lay(block, pace.expected);
}

/** Lays segments one after the other, from 0. */
export function inOrder(segments: readonly Unplaced[]): Timeline {
  let startMs = 0;
  const placed = segments.map((segment) => {
    const at = { ...segment, startMs } as Segment;
    startMs += segment.lengthMs;
    return at;
  });
  return { segments: placed, totalMs: startMs };
}

function lengthMs({ parts }: Block, spokenMs: SpokenMs): number {
  let sumMs = 0;
  for (const part of parts) {
    if (part.kind === 'ready') sumMs += part.ms;
    else if (part.kind === 'say') sumMs += spokenMs(part.text);
    else sumMs += spokenMs(part.start) + part.seconds * 1_000 + releaseLeadMs + spokenMs(part.release);
  }
  return sumMs;
}

function lay(block: Block, spokenMs: SpokenMs): Timeline {
  return inOrder(block.parts.flatMap((part) => segmentsOf(part, spokenMs)));
}

function segmentsOf(part: Part, spokenMs: SpokenMs): Unplaced[] {
  if (part.kind === 'say') return [{ kind: 'say', text: part.text, lengthMs: spokenMs(part.text) }];
  if (part.kind === 'ready') return [{ kind: 'ready', lengthMs: part.ms }];
  return [
    { kind: 'hold-start', text: part.start, lengthMs: spokenMs(part.start) },
    { kind: 'hold', cues: part.cues, lengthMs: part.seconds * 1_000 },
    { kind: 'release', text: part.release, lengthMs: releaseLeadMs + spokenMs(part.release) },
  ];
}

function checkCues(hold: HoldPart, slowest: SpokenMs): void {
  hold.cues.forEach((cue, index) => {
    const nextMs = hold.cues[index + 1]?.atMs ?? hold.seconds * 1_000;
    if (cue.atMs < 0 || cue.atMs + slowest(cue.text) > nextMs) {
      throw new Error(`cue "${cue.text}" at ${cue.atMs} ms runs past ${nextMs} ms`);
    }
  });
}

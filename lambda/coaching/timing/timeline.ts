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

/**
 * A stretch of time in which one thing happens. `hold` and `round` are silence but for their cues. A `fixed` release
 * lasts as long as it says, whatever its words take.
 */
export type Segment = Span &
  (
    | { kind: 'say' | 'hold-start'; text: string }
    | { kind: 'release'; text: string; fixed: boolean }
    | { kind: 'ready'; text?: string }
    | { kind: 'listening' }
    | { kind: 'hold'; cues: readonly Cue[] }
    | { kind: 'round'; cues: readonly Cue[] }
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
 * past its end, or words into what they should fit in: such a block is a mistake in the content, found by tests.
 */
export function compile(block: Block, pace: Pace): Timeline {
  const slowestMs = blockLengthMs(block, pace.slowest);
  if (slowestMs > block.budgetMs) {
    throw new Error(`block of ${slowestMs} ms is over its budget of ${block.budgetMs} ms`);
  }
  for (const part of block.parts) check(part, pace.slowest);
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

/** How long a block plays at a speed of the voice, in ms. */
export function blockLengthMs({ parts }: Block, spokenMs: SpokenMs): number {
  let sumMs = 0;
  for (const part of parts) {
    if (part.kind === 'ready') sumMs += part.ms;
    else if (part.kind === 'say') sumMs += spokenMs(part.text);
    else if (part.kind === 'round') sumMs += part.seconds * 1_000;
    else sumMs += spokenMs(part.start) + part.seconds * 1_000 + restMs(part, spokenMs);
  }
  return sumMs;
}

function restMs(hold: HoldPart, spokenMs: SpokenMs): number {
  return hold.restMs ?? releaseLeadMs + spokenMs(hold.release);
}

function lay(block: Block, spokenMs: SpokenMs): Timeline {
  return inOrder(block.parts.flatMap((part) => segmentsOf(part, spokenMs)));
}

function segmentsOf(part: Part, spokenMs: SpokenMs): Unplaced[] {
  if (part.kind === 'say') return [{ kind: 'say', text: part.text, lengthMs: spokenMs(part.text) }];
  if (part.kind === 'ready') {
    return [{ kind: 'ready', lengthMs: part.ms, ...(part.text !== undefined && { text: part.text }) }];
  }
  if (part.kind === 'round') return [{ kind: 'round', cues: part.cues, lengthMs: part.seconds * 1_000 }];
  return [
    { kind: 'hold-start', text: part.start, lengthMs: spokenMs(part.start) },
    { kind: 'hold', cues: part.cues, lengthMs: part.seconds * 1_000 },
    {
      kind: 'release',
      text: part.release,
      fixed: part.restMs !== undefined,
      lengthMs: restMs(part, spokenMs),
    },
  ];
}

function check(part: Part, slowest: SpokenMs): void {
  if (part.kind === 'ready' && part.text !== undefined) fits(part.text, part.ms, slowest);
  if (part.kind === 'hold' && part.restMs !== undefined)
    fits(part.release, part.restMs - releaseLeadMs, slowest);
  if (part.kind !== 'hold' && part.kind !== 'round') return;
  part.cues.forEach((cue, index) => {
    const nextMs = part.cues[index + 1]?.atMs ?? part.seconds * 1_000;
    if (cue.atMs < 0) throw new Error(`cue "${cue.text}" at ${cue.atMs} ms`);
    fits(cue.text, nextMs - cue.atMs, slowest);
  });
}

function fits(text: string, ms: number, slowest: SpokenMs): void {
  if (slowest(text) > ms) throw new Error(`"${text}" runs past its ${ms} ms`);
}

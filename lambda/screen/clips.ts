import { releaseLeadMs, type Segment } from '../coaching/timing/timeline';

/** What a screen shows of a moment: the words that are spoken, or a countdown of so many ms; 0 ends it. */
export type Shown =
  | { line: string; step?: undefined; heldMs?: undefined }
  /** `step` is the index of the step that somebody is in, or gets ready for. */
  | { line?: string; step: number; heldMs: number };

/** Something that happens while a clip sounds, in ms from its start. */
export interface Moment {
  atMs: number;
  show?: Shown;
  /** The server is told that somebody is here. */
  tells?: true;
}

/**
 * A part of a block that sounds by itself: one hold with what leads out of it, or breaths that follow each other. Each
 * begins picture and voice anew together, so that no error of one is carried into the next.
 */
export interface Clip {
  segments: readonly Segment[];
  /** From the first sound of the reply, by estimate, in ms. */
  startMs: number;
  /** The clip is not over before, whether it can be heard or not, in ms. */
  leastMs: number;
  moments: readonly Moment[];
}

/** A session with a closed microphone may end after 30 s without a sign of life, in ms. */
const tellEveryMs = 15_000;
/** Words at the end of a clip take at least this share of their estimate. */
const quickest = 0.8;

/** Words as they are written on a screen. */
export type Write = (text: string) => string;

/** Divides what follows the first words of a block into clips. */
export function clipsOf(segments: readonly Segment[], write: Write): Clip[] {
  const groups: Segment[][] = [];
  segments.forEach((segment, index) => {
    const group = groups.at(-1);
    if (!group || (isSounding(group) && begins(segment, segments[index - 1]))) groups.push([segment]);
    else group.push(segment);
  });
  let timed = 0;
  return groups.map((group) => {
    const clip = clipOf(group, timed, write);
    timed += group.filter(isTimed).length;
    return clip;
  });
}

/** Alexa refuses a document that holds silence alone, so time to get ready goes with what comes after it. */
function isSounding(group: readonly Segment[]): boolean {
  return group.some((segment) => segment.kind !== 'ready' || segment.text !== undefined);
}

function begins(segment: Segment, before: Segment | undefined): boolean {
  return segment.kind === 'hold-start' || (segment.kind === 'round' && before?.kind !== 'round');
}

export function isTimed({ kind }: Segment): boolean {
  return kind === 'hold' || kind === 'round';
}

/** @param timed how many holds and rounds come before */
function clipOf(segments: readonly Segment[], timed: number, write: Write): Clip {
  const { startMs } = segments[0]!;
  const moments: Moment[] = [];
  let step = timed;
  for (const segment of segments) {
    const atMs = segment.startMs - startMs;
    moments.push(...momentsOf(segment, atMs, step, write));
    if (isTimed(segment)) step += 1;
  }
  const last = segments.at(-1)!;
  const endMs = last.startMs - startMs;
  const open = last.kind === 'say' || (last.kind === 'release' && !last.fixed);
  const leastMs = Math.round(endMs + last.lengthMs * (open ? quickest : 1));
  for (let atMs = 0; atMs < leastMs; atMs += tellEveryMs) moments.push({ atMs, tells: true });
  return { segments, startMs, leastMs, moments: moments.sort((a, b) => a.atMs - b.atMs) };
}

function momentsOf(segment: Segment, atMs: number, step: number, write: Write): Moment[] {
  const line = (text: string, ms = atMs): Moment => ({ atMs: ms, show: { line: write(text) } });
  switch (segment.kind) {
    case 'say':
    case 'hold-start':
      return [line(segment.text)];
    case 'ready':
      return segment.text === undefined ? [] : [line(segment.text)];
    case 'hold':
      return [
        { atMs, show: { step, heldMs: segment.lengthMs } },
        ...segment.cues.map((cue) => line(cue.text, atMs + cue.atMs)),
        { atMs: atMs + segment.lengthMs, show: { step: step + 1, heldMs: 0 } },
      ];
    case 'release':
      return segment.text === '' ? [] : [line(segment.text, atMs + releaseAtMs(segment))];
    case 'round':
      // Each part of a breath is counted down by itself.
      return segment.cues.map((cue, index) => ({
        atMs: atMs + cue.atMs,
        show: {
          line: write(cue.text),
          step,
          heldMs: (segment.cues[index + 1]?.atMs ?? segment.lengthMs) - cue.atMs,
        },
      }));
    case 'listening':
      return [];
  }
}

function releaseAtMs({ lengthMs }: Segment): number {
  return Math.min(releaseLeadMs, lengthMs);
}

import { overheadOf } from '../../lib/overhead';
import { inOrder, type Segment, type Timeline } from './timeline';

/** A moment of a timeline. */
export interface Position {
  /** Index of the segment. */
  index: number;
  segment: Segment;
  /** Time already spent in the segment, in ms. */
  doneMs: number;
  /** Time left in the segment, in ms. */
  leftMs: number;
  /** True once the timeline is over: the position is then the end of its last segment. */
  over: boolean;
}

/** Alexa listens this long after a prompt, and again after the reprompt, in ms. */
export const listeningMs = 8_000;

/** A reply that was sent: when, which of its place, and when it began to sound, where a screen has told of it. */
interface Sent {
  sentAtMs: number;
  turn: number;
  soundAtMs?: number;
}

/**
 * How long a reply has been sounding at `nowMs` (epoch): by the steps that a screen has told of, else by when its
 * request was sent.
 */
export function soundingMs(
  { sentAtMs, turn, soundAtMs = sentAtMs + overheadOf(turn) }: Sent,
  nowMs: number,
): number {
  return nowMs - soundAtMs;
}

/** The rest of a hold that is taken up again is at least this long, in seconds. */
export const shortestHoldSeconds = 5;

/**
 * Where somebody is, a given time after the reply began to sound. Never goes back as time goes on.
 * @param elapsedMs any number; before 0 is the start, past the end is the end
 */
export function locate(timeline: Timeline, elapsedMs: number): Position {
  const { segments } = timeline;
  const found = segments.findIndex((segment) => elapsedMs < segment.startMs + segment.lengthMs);
  const index = found === -1 ? segments.length - 1 : found;
  const segment = segments[index]!;
  const doneMs = Math.min(Math.max(elapsedMs - segment.startMs, 0), segment.lengthMs);
  return { index, segment, doneMs, leftMs: segment.lengthMs - doneMs, over: found === -1 };
}

/** Prompt, listening, reprompt and listening again, as the one stretch of time that they are. */
export function wholeTurn(prompt: Timeline, reprompt?: Timeline): Timeline {
  const listening = { kind: 'listening', lengthMs: listeningMs } as const;
  return inOrder([...prompt.segments, ...(reprompt ? [listening, ...reprompt.segments, listening] : [])]);
}

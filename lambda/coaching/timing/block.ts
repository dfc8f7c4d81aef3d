/** What one response plays, in order: the script that the timeline is compiled from. */
export interface Block {
  /** The first part is spoken by Alexa herself before any sound document, so it must stand alone. */
  parts: readonly [SayPart, ...Part[]];
  /** Longest allowed length at the slowest speech, in ms. */
  budgetMs: number;
}

/** Words. */
export interface SayPart {
  kind: 'say';
  text: string;
}

/** Time to get into position, in ms. Words in it never lengthen it. */
export interface ReadyPart {
  kind: 'ready';
  ms: number;
  text?: string;
}

/** A position that is kept for exactly `seconds`, counted from the end of `start`. */
export interface HoldPart {
  kind: 'hold';
  seconds: number;
  /** The word that starts the clock ("Hold."). */
  start: string;
  cues: readonly Cue[];
  /** The words after the hold's own end sound. */
  release: string;
  /**
   * From the end sound to the next part, in ms, however long the words in it take; left out where the block may end
   * with them.
   */
  restMs?: number;
}

/** One round of something done to a beat, such as a breath: words at moments of it, and no sound at its end. */
export interface RoundPart {
  kind: 'round';
  seconds: number;
  cues: readonly Cue[];
}

export type Part = SayPart | ReadyPart | HoldPart | RoundPart;

/** Words at a moment of a hold, in ms from its start. They never move its end. */
export interface Cue {
  atMs: number;
  text: string;
  role: 'coach' | 'halfway' | 'count';
  /** Spoken more softly still, for somebody who is falling asleep. */
  faint?: true;
}

/** A block that ends in a question: Amazon's guideline is 90 s a turn. */
export const questionBudgetMs = 90_000;

/** A block that somebody follows without being asked anything, and a whole response, in ms. */
export const routineBudgetMs = 200_000;

/** A block of words only. */
export function say(text: string): Block {
  return { parts: [{ kind: 'say', text }], budgetMs: questionBudgetMs };
}

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

/** Time to get into position, in ms; nothing is said. */
export interface ReadyPart {
  kind: 'ready';
  ms: number;
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
}

export type Part = SayPart | ReadyPart | HoldPart;

/** Words at a moment of a hold, in ms from its start. They never move its end. */
export interface Cue {
  atMs: number;
  text: string;
  role: 'coach' | 'halfway' | 'count';
}

/** A block that ends in a question: Amazon's guideline is 90 s a turn (alexa-speech §1.3). */
export const questionBudgetMs = 90_000;

/** A block of words only. */
export function say(text: string): Block {
  return { parts: [{ kind: 'say', text }], budgetMs: questionBudgetMs };
}

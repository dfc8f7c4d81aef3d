/** What the reader of spoken words takes and gives. */
import type { Meaning } from '../dialog/meaning';
import type { Question } from '../dialog/questions';

/** What is going on when something is said. */
export interface Situation {
  /** The question that was asked last, if it is still open. */
  openQuestion?: Question;
  /** What is being coached. */
  doing?: 'relief' | 'routine';
  /** The locale of the request, such as `en-GB`. */
  locale: string;
}

/**
 * Returns what words mean, in the order in which it was said; a single `Fallback` where nothing is understood. Never
 * throws, and never returns an empty list.
 */
export type Understand = (words: string, situation: Situation) => Meaning[];

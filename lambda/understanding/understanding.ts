import type { Meaning } from '../dialog/meaning';
import type { Question } from '../dialog/questions';

/** What is known of a session when words are read. */
export interface Situation {
  /** The question that is open, if there is one. */
  openQuestion?: Question;
  /** What is being coached, if anything is. */
  doing?: 'relief' | 'routine';
  /** The locale of the request, such as `en-US`. */
  locale: string;
}

/**
 * Reads a sentence. Returns one meaning or more, in the order in which they were said; a single `Fallback` if nothing
 * was understood. Throws nothing.
 */
export type Understand = (words: string, situation: Situation) => Meaning[];

/** The words inside every hold. */
export interface HoldWords {
  /** Starts the clock. */
  start: string;
  /** Starts a second hold without letting go in between. */
  startAgain: string;
  halfway: string;
  /** Fills a silence in a long hold. */
  stay: string;
  /** The last three seconds, first to last. */
  count: readonly [string, string, string];
  /** One slow breath, a word or two at a time: it fills a hold where no sound document can be played. */
  breath: readonly string[];
  /** "two" to "eight": they fill a breath there. */
  numbers: readonly string[];
}

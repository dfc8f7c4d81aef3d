/**
 * Signs that somebody needs more than a stretch, gravest first. `crisis`: they speak of harming themselves; `poison`:
 * somebody swallowed what they should not have.
 */
export const signs = ['emergency', 'crisis', 'poison', 'clot', 'fall', 'urgent'] as const;
export type Sign = (typeof signs)[number];

/** "I can't move it": a locked muscle, or one that is limp, cold or numb. It has to be asked. */
export const unclearSign = 'cannot_move';

/** What was named in one sentence. */
export type Named = Sign | typeof unclearSign;

/**
 * Reads the signs of a sentence: the gravest counts. Words that are no sign are none: "it feels tight" and "it looks
 * fine" reach the same slot as "it feels numb".
 * @param filled values of the sign slots, ids or plain words
 */
export function gravest(filled: readonly string[]): Named | undefined {
  return [...signs, unclearSign].find((sign): sign is Named => filled.includes(sign));
}

/** Signs that a leg needs more than a stretch, gravest first (facts: cramps §3.1). */
export const signs = ['emergency', 'clot', 'fall', 'urgent'] as const;
export type Sign = (typeof signs)[number];

/** "I can't move it": a locked muscle, or one that is limp, cold or numb. It has to be asked (interfaces §10.14). */
export const unclearSign = 'cannot_move';

/** What was named in one sentence. */
export type Named = Sign | typeof unclearSign;

/**
 * Reads the signs of a sentence: the gravest counts. One that is filled but unknown still stops the stretch.
 * @param filled values of the sign slots, ids or plain words; empty if there is none
 */
export function gravest(filled: readonly string[]): Named | undefined {
  if (filled.length === 0) return undefined;
  const known = signs.find((sign) => filled.includes(sign));
  if (known) return known;
  return filled.includes(unclearSign) ? unclearSign : 'urgent';
}

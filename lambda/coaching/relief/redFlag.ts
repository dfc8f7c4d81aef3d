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
const gravestFirst: readonly Named[] = [...signs, unclearSign];

/** Signs by what is said about them. */
const idsOf: Record<Sign, string> = {
  emergency: `emergency chest breath stroke airway collapse bleeding cold_leg saddle confused head_sight belly swollen_face
    maternity`,
  crisis: 'crisis',
  poison: 'poison',
  clot: 'clot',
  fall: 'fall dizzy',
  urgent: `urgent tear dark_urine wound weak_leg rest_pain long_cramp walking_pain other_muscles wasting tingling nightly
    new_medicine lump sick soon`,
};
const levels = new Map(signs.flatMap((sign) => idsOf[sign].split(/\s+/).map((id) => [id, sign] as const)));

/** Every sign. */
export const signIds: readonly string[] = [...levels.keys(), unclearSign];

/** What is said about a sign; undefined for words that are none. */
export const levelOf = (id: string | undefined): Named | undefined =>
  id === unclearSign ? unclearSign : levels.get(id ?? '');

/**
 * Reads the signs of a sentence: the gravest counts. Words that are no sign are none: "it feels tight" and "it looks
 * fine" reach the same slot as "it feels numb".
 * @param filled values of the sign slots, ids or plain words
 */
export function gravest(filled: readonly string[]): Named | undefined {
  const named = filled.map(levelOf);
  return gravestFirst.find((sign) => named.includes(sign));
}

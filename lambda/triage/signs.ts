/**
 * How soon somebody needs more than a stretch. `emergency`: call now; `crisis`: they speak of harming themselves;
 * `poison`: somebody swallowed what they should not have; `maternity`: a pregnancy may be going wrong; `today`: has to be
 * seen the same day; `soon`: one sentence, and then what they asked for; `fall` and `dizzy` have words of their own;
 * `unclear`: it has to be asked.
 */
export const levels = [
  'emergency',
  'crisis',
  'poison',
  'maternity',
  'today',
  'fall',
  'dizzy',
  'unclear',
  'soon',
] as const;
export type Level = (typeof levels)[number];

/** The part of the body that a sign is about. `leg`: that leg is not stretched. */
export type Region = 'leg' | 'head' | 'chest' | 'belly' | 'back' | 'arms' | 'whole body';

/** Every sign of alarm. Within a level the one that says most comes first, and the one that says least last. */
export const signs = {
  chest: { level: 'emergency', region: 'chest' },
  breath: { level: 'emergency', region: 'chest' },
  stroke: { level: 'emergency', region: 'head' },
  airway: { level: 'emergency', region: 'head' },
  collapse: { level: 'emergency', region: 'whole body' },
  bleeding: { level: 'emergency' },
  cold_leg: { level: 'emergency', region: 'leg' },
  saddle: { level: 'emergency', region: 'back' },
  confused: { level: 'emergency', region: 'head' },
  head_sight: { level: 'emergency', region: 'head' },
  belly: { level: 'emergency', region: 'belly' },
  swollen_face: { level: 'emergency', region: 'head' },
  emergency: { level: 'emergency' },
  crisis: { level: 'crisis' },
  poison: { level: 'poison' },
  maternity: { level: 'maternity', region: 'belly' },
  clot: { level: 'today', region: 'leg' },
  tear: { level: 'today', region: 'leg' },
  dark_urine: { level: 'today' },
  wound: { level: 'today', region: 'leg' },
  weak_leg: { level: 'today', region: 'leg' },
  rest_pain: { level: 'today', region: 'leg' },
  long_cramp: { level: 'today' },
  urgent: { level: 'today' },
  fall: { level: 'fall' },
  dizzy: { level: 'dizzy', region: 'head' },
  cannot_move: { level: 'unclear', region: 'leg' },
  walking_pain: { level: 'soon', region: 'leg' },
  other_muscles: { level: 'soon', region: 'arms' },
  wasting: { level: 'soon', region: 'leg' },
  tingling: { level: 'soon', region: 'leg' },
  nightly: { level: 'soon' },
  new_medicine: { level: 'soon' },
  lump: { level: 'soon', region: 'leg' },
  sick: { level: 'soon' },
  soon: { level: 'soon' },
} as const satisfies Record<string, { level: Level; region?: Region }>;

export type SignId = keyof typeof signs;
export const signIds = Object.keys(signs) as [SignId, ...SignId[]];

/** Signs that get one sentence, and then what was asked for. */
export type SoonSign = { [Id in SignId]: (typeof signs)[Id]['level'] extends 'soon' ? Id : never }[SignId];
export const soonSigns = signIds.filter((id): id is SoonSign => signs[id].level === 'soon');

/** Signs that say only how grave something is. They take nothing from one that says what it is. */
export const general: readonly SignId[] = ['emergency', 'urgent', 'soon'];

/** What is a sign without a pregnancy, and has other people to call with one. */
const inPregnancy: readonly SignId[] = ['head_sight', 'belly', 'bleeding', 'swollen_face'];

/** Whether who has to be called for a sign depends on a pregnancy. */
export function dependsOnPregnancy(sign: SignId): boolean {
  return inPregnancy.includes(sign);
}

/** Returns the part of the body that a sign is about, if it is about one. */
export function regionOf(sign: SignId): Region | undefined {
  return (signs[sign] as { region?: Region }).region;
}

/** The level of a sign by itself. @param pregnant whether a pregnancy was said or is kept */
export function levelOf(sign: SignId, pregnant = false): Level {
  return pregnant && dependsOnPregnancy(sign) ? 'maternity' : signs[sign].level;
}

/**
 * Reads the signs of a sentence, gravest first. Words that are no sign are none: "it feels tight" and "it looks fine"
 * reach the same slot as "it feels numb".
 * @param filled values of the sign slots, ids or plain words
 */
export function signsIn(filled: readonly (string | undefined)[]): SignId[] {
  return signIds
    .filter((id) => filled.includes(id))
    .sort((one, other) => levels.indexOf(signs[one].level) - levels.indexOf(signs[other].level));
}

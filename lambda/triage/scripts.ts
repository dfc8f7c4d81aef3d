/** Which words belong to which alarm. */
import type { Alarm } from './escalation';
import { levelOf, type SignId, signIds, signs, soonSigns } from './signs';

/** Signs that have words of their own, and for each level the one whose words stand for all others. */
export const scriptIds = [
  ...(['emergency', 'chest', 'breath', 'stroke', 'airway', 'collapse', 'bleeding', 'cold_leg'] as const),
  ...(['saddle', 'confused', 'crisis', 'poison', 'maternity'] as const),
  ...(['urgent', 'clot', 'tear', 'dark_urine', 'wound', 'weak_leg', 'rest_pain', 'long_cramp'] as const),
  ...(['fall', 'dizzy'] as const),
] as const;
export type ScriptId = (typeof scriptIds)[number];

/** What is said at a level by default. What is soon has no script until it gets worse. */
const ofLevel: Record<Alarm['level'], ScriptId> = {
  emergency: 'emergency',
  crisis: 'crisis',
  poison: 'poison',
  maternity: 'maternity',
  today: 'urgent',
  fall: 'fall',
  dizzy: 'dizzy',
  soon: 'urgent',
};

/** Whose words are said for an alarm. */
export function scriptOf({ level, sign }: Pick<Alarm, 'level' | 'sign'>): ScriptId {
  const own = scriptIds.find((id) => id === sign);
  return own && levelOf(sign) === level ? own : ofLevel[level];
}

/** Signs that can be denied by name. */
export const deniable = signIds.filter((id) => signs[id].level !== 'unclear');

/** Names of the sentences about signs that a hold can be opened with: of a sign that is soon, and of one that is denied. */
export const alarmAsides: readonly string[] = [
  ...soonSigns.map(soonAside),
  ...deniable.map(deniedAside),
  'despair',
  'check-legs',
];

/** The name of the sentence about a sign that is soon. */
export function soonAside(sign: SignId): string {
  return `soon ${sign}`;
}

/** Whether a sentence is about a sign that is soon, by its name. */
export function isSoonAside(name: string | undefined): boolean {
  return soonSigns.some((sign) => soonAside(sign) === name);
}

/** The name of the sentence about a sign that is denied. */
export function deniedAside(sign: SignId): string {
  return `no ${sign}`;
}

/** How an alarm ends, and what may be coached after one. */
import type { Side } from '../coaching/techniques/technique';
import type { Alarm, AlarmLevel } from './escalation';
import { regionOf, type SignId } from './signs';

/** Signs that have to be looked at the same day even if they have passed. */
const lookedAt: readonly SignId[] = ['chest', 'stroke', 'collapse', 'confused', 'emergency'];

/** Whether a sign that has passed has to be looked at all the same. */
export function isLookedAt({ signs }: Pick<Alarm, 'signs'>): boolean {
  return signs.some((one) => lookedAt.includes(one));
}

/** Levels whose number is said once more before a cramp is coached. */
const callsFirst: readonly AlarmLevel[] = ['emergency', 'poison', 'crisis', 'maternity'];
/** Levels at which a leg that has the sign is not stretched. */
const unstretched: readonly AlarmLevel[] = [...callsFirst, 'today'];

/** What is known of a cramp and of an alarm before it. */
export interface Complained {
  /** The leg of the sign, and that of the cramp, as far as they were named. */
  signSide?: Side | undefined;
  crampSide?: Side | undefined;
  /** The number has been said once more since. */
  warned?: true | undefined;
}

/**
 * What comes of a cramp that is named after an alarm: the number again (`again`), once (`warn`), or coaching. A leg that
 * has the sign is not stretched; one that is surely the other leg is.
 */
export function afterAlarm(
  { level, signs }: Alarm,
  { signSide, crampSide, warned }: Complained,
): 'again' | 'warn' | 'coach' {
  const ofLeg = signs.some((one) => regionOf(one) === 'leg') && unstretched.includes(level);
  const isOther =
    signSide !== undefined &&
    crampSide !== undefined &&
    signSide !== 'both' &&
    crampSide !== 'both' &&
    signSide !== crampSide;
  if (ofLeg && !isOther) return 'again';
  return callsFirst.includes(level) && !warned ? 'warn' : 'coach';
}

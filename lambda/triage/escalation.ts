/** How a second sign, or "it's worse", changes what has to be done. */
import { general, type Level, levelOf, levels, type SignId } from './signs';

/** A level that has words of its own; an unclear sign has been asked about by then. */
export type AlarmLevel = Exclude<Level, 'unclear'>;
export const alarmLevels = levels.filter((level): level is AlarmLevel => level !== 'unclear');

/** What was named in a session so far, and what has to be done about it. */
export interface Alarm {
  level: AlarmLevel;
  /** The sign whose words are said. */
  sign: SignId;
  /** Every sign that was named, in the order in which they were. */
  signs: readonly SignId[];
}

/** How grave a level is. None takes the place of a graver one. */
const ranks: Record<AlarmLevel, number> = {
  ...{ soon: 1, fall: 2, dizzy: 2, today: 2, maternity: 2 },
  ...{ crisis: 3, emergency: 3, poison: 3 },
};

/** Signs that are an emergency together. */
const together: readonly (readonly [SignId, SignId])[] = [
  // Signs of a stroke, one after the other.
  ['weak_leg', 'other_muscles'],
  ['weak_leg', 'dizzy'],
  ['weak_leg', 'fall'],
  // A clot that has moved.
  ['clot', 'dizzy'],
  // Heat, or salts of the blood.
  ['other_muscles', 'sick'],
  ['dark_urine', 'sick'],
  // Poisoned blood.
  ['wound', 'dizzy'],
];

/** Whether two signs are an emergency together. */
export function areEmergency(one: SignId, other: SignId): boolean {
  return together.some((pair) => one !== other && pair.includes(one) && pair.includes(other));
}

/**
 * Returns what has to be done after signs were named: the gravest of their levels, of the pairs that they make with those
 * before them, and of the level there was.
 * @param named signs of one sentence, at least one, none of them unclear
 */
export function heard(before: Alarm | undefined, named: readonly SignId[], pregnant: boolean): Alarm {
  const all = [...new Set([...(before?.signs ?? []), ...named])];
  const paired = named.some((one) => all.some((other) => areEmergency(one, other)));
  const [first] = named
    .map((sign) => ({ sign, level: levelOf(sign, pregnant) as AlarmLevel }))
    .sort((one, other) => order(one.level) - order(other.level));
  const own = first!;
  const now = paired && ranks[own.level] < ranks.emergency ? emergencyOf('emergency') : own;
  if (!before || ranks[now.level] > ranks[before.level]) return { ...now, signs: all };
  const stays =
    ranks[now.level] < ranks[before.level] || (now.level === before.level && general.includes(now.sign));
  return { ...(stays ? { level: before.level, sign: before.sign } : now), signs: all };
}

function order(level: Level): number {
  return levels.indexOf(level);
}

function emergencyOf(sign: SignId): Pick<Alarm, 'level' | 'sign'> {
  return { level: 'emergency', sign };
}

/** Returns what has to be done after "it's worse": from soon to today, from today to an emergency. */
export function worse(before: Alarm): Alarm {
  if (before.level === 'soon') return { ...before, level: 'today', sign: 'urgent' };
  return ranks[before.level] < ranks.emergency ? { ...before, ...emergencyOf('emergency') } : before;
}

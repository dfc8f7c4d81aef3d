import { dayMs, dayNumber, type WallClock, type WallTime, weekdayOf, weekdays } from '../lib/wallClock';
import { isRecurring, type Recurring, type Rhythm, rhythms, type Schedule, type Weekday } from './reminder';

/** The days of the week that a reminder has. */
export function daysOf(every: Recurring['every']): readonly Weekday[] {
  if (typeof every !== 'string') return every;
  switch (every) {
    case 'daily':
      return weekdays;
    case 'weekdays':
      return weekdays.slice(1, 6);
    case 'weekends':
      return ['saturday', 'sunday'];
    default:
      return [every];
  }
}

/** Days of the week by their name where they have one; undefined for none. */
export function everyOf(days: readonly Weekday[]): Recurring['every'] | undefined {
  const own = weekdays.filter((day) => days.includes(day));
  const named = rhythms.find((rhythm: Rhythm) => {
    const its = daysOf(rhythm);
    return its.length === own.length && own.every((day) => its.includes(day));
  });
  return own.length === 0 ? undefined : (named ?? own);
}

/** The times of day at which a reminder rings, earliest first. */
export function timesOf({ hour, minute, also = [] }: Recurring): Pick<WallTime, 'hour' | 'minute'>[] {
  return [{ hour, minute }, ...also].sort((one, other) => one.hour - other.hour || one.minute - other.minute);
}

/**
 * When a reminder rings next after a moment, epoch ms; undefined once it has rung for the last time. A time that the
 * clock skips rings as much later as was skipped, one that comes twice rings the first time.
 */
export function nextFiring(schedule: Schedule, afterMs: number, clock: WallClock): number | undefined {
  if (!isRecurring(schedule)) return schedule.atMs > afterMs ? schedule.atMs : undefined;
  const today = clock.at(afterMs);
  const days = daysOf(schedule.every);
  // A week, and the day that is over already; a skipped time of the day before can fall past midnight.
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const day: WallTime = { ...today, day: today.day + ahead, hour: 0, minute: 0 };
    if (!days.includes(weekdays[weekdayOf(day)]!) || !isCounted(schedule, day, clock)) continue;
    const next = timesOf(schedule)
      .map((time) => clock.instant({ ...day, ...time }))
      .filter((at) => at > afterMs);
    if (next.length > 0) return Math.min(...next);
  }
  return undefined;
}

/** Whether a day is one of those that are so many days apart. */
function isCounted({ apart }: Recurring, day: WallTime, clock: WallClock): boolean {
  if (!apart) return true;
  const since = dayNumber(day) - dayNumber(clock.at(apart.fromMs));
  return since >= 0 && since % apart.days === 0;
}

/** Whether a moment is within so many ms of one at which a reminder rings. */
export function isNear(schedule: Schedule, nowMs: number, withinMs: number, clock: WallClock): boolean {
  const next = nextFiring(schedule, nowMs - withinMs - 1, clock);
  return next !== undefined && next <= nowMs + withinMs;
}

/** Whether a reminder that comes once has been heard. */
export function isOver(schedule: Schedule, nowMs: number): boolean {
  return !isRecurring(schedule) && schedule.atMs <= nowMs;
}

/** Shortest and longest time from now that a reminder can be set for, in seconds. */
export const soonest = 60;
export const latest = (7 * dayMs) / 1_000;

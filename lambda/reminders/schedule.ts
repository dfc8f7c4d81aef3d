import { dayMs, type WallClock, type WallTime, weekdayOf, weekdays } from '../lib/wallClock';
import { isRecurring, type Rhythm, type Schedule } from './reminder';

/** The days of the week that a rhythm has. */
export function daysOf(every: Rhythm): readonly (typeof weekdays)[number][] {
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

/**
 * When a reminder rings next after a moment, epoch ms; undefined once it has rung for the last time. A time that the
 * clock skips rings as much later as was skipped, one that comes twice rings the first time.
 */
export function nextFiring(schedule: Schedule, afterMs: number, clock: WallClock): number | undefined {
  if (!isRecurring(schedule)) return schedule.atMs > afterMs ? schedule.atMs : undefined;
  const { hour, minute } = schedule;
  const today = clock.at(afterMs);
  // A week, and the day that is over already.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const time: WallTime = { ...today, day: today.day + ahead, hour, minute };
    if (!daysOf(schedule.every).includes(weekdays[weekdayOf(time)]!)) continue;
    const at = clock.instant(time);
    if (at > afterMs) return at;
  }
  return undefined;
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

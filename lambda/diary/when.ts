import * as v from 'valibot';
import { type DayPart, diaryNight, isAmong, namedHours, usualHour } from '../lib/dayParts';
import { under } from '../lib/fromOutside';
import { duration, longestMs } from '../lib/schemas';
import {
  dayMs,
  dayNumber,
  readHour,
  type WallClock,
  type WallTime,
  weekdayOf,
  weekdays,
} from '../lib/wallClock';
import type { Entry } from './entry';
import { daysSince as daysSinceDate } from './namedPeriods';

/** What people call a time that is over, by id (the values of the PastTime slot). */
export const pastTimes = [
  'just_now',
  'today',
  'this_morning',
  'this_afternoon',
  'this_evening',
  'tonight',
  'last_night',
  'yesterday',
  'yesterday_morning',
  'yesterday_afternoon',
  'yesterday_evening',
  'night_before_last',
  ...weekdays,
  'sunday_night',
  'monday_night',
  'tuesday_night',
  'wednesday_night',
  'thursday_night',
  'friday_night',
  'saturday_night',
] as const;
export type PastTime = (typeof pastTimes)[number];

/** When a cramp was, in the words it was said with. Several may be said together: "last night at three". */
export function saidTimeSchema() {
  return v.object({
    when: v.exactOptional(v.picklist(pastTimes)),
    /** As Alexa writes it, `03:00`, or a part of the day: `NI`, `MO`, `AF`, `EV`. */
    time: v.exactOptional(v.string()),
    /** How long ago, in ms. */
    agoMs: v.exactOptional(duration()),
    /** A date, `2026-01-15`; `XXXX-01-15` where no year was said. */
    date: v.exactOptional(v.string()),
  });
}
export type SaidTime = v.InferOutput<ReturnType<typeof saidTimeSchema>>;

/** When it was, as exactly as it was said. */
export type Moment = Pick<Entry, 'atMs' | 'exact'>;

/** A part of a day, so many days back. Nights belong to the day they end on. */
const parts: Partial<Record<PastTime, { back: number; part: DayPart }>> = {
  this_morning: { back: 0, part: 'morning' },
  this_afternoon: { back: 0, part: 'afternoon' },
  this_evening: { back: 0, part: 'evening' },
  tonight: { back: 0, part: 'night' },
  last_night: { back: 0, part: 'night' },
  yesterday: { back: 1, part: 'day' },
  yesterday_morning: { back: 1, part: 'morning' },
  yesterday_afternoon: { back: 1, part: 'afternoon' },
  yesterday_evening: { back: 1, part: 'evening' },
  night_before_last: { back: 1, part: 'night' },
};

/** 0 for Sunday or its night; -1 for anything that is no weekday. */
function weekdayNumber(when: PastTime | undefined): number {
  return (weekdays as readonly unknown[]).indexOf(when?.replace('_night', ''));
}

/** Alexa's own parts of the day, where no hour was said. */
const spokenParts: Record<string, DayPart> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/**
 * When a cramp was that is told of now: never in the future. Nothing said means some time today.
 * @param clock the wall clock of the user; without a clock the hour counts as unknown
 */
export function momentOf(said: SaidTime, nowMs: number, clock: WallClock | undefined): Moment {
  const { when, agoMs } = said;
  if (agoMs !== undefined) return { atMs: nowMs - agoMs, exact: agoMs < dayMs ? 'hour' : 'day' };
  if (when === 'just_now' && said.time === undefined) return { atMs: nowMs, exact: 'hour' };
  return clock ? onTheWall(said, nowMs, clock) : { atMs: nowMs - roughlyAgoMs(said, nowMs), exact: 'day' };
}

function onTheWall(said: SaidTime, nowMs: number, clock: WallClock): Moment {
  const today = clock.at(nowMs);
  const { back, part } = dayAndPart(said, today);
  const hour = hourOf(said.time, part);
  const wish = hour ?? { hour: usualHour[part], minute: 0 };
  // The night that ends on a day begins on the evening before.
  const evening = part === 'night' && wish.hour >= diaryNight.from ? 1 : 0;
  const on = (days: number) => clock.instant({ ...today, day: today.day - days, ...wish });
  const atMs = on(back + evening);
  if (atMs <= nowMs) return { atMs, exact: hour ? 'hour' : part === 'day' ? 'day' : 'part' };
  // "At eleven", said at two at night, was yesterday; "this evening", said in the morning, is some time today.
  if (hour) return { atMs: on(back + evening + 1), exact: 'hour' };
  return { atMs: nowMs, exact: part === 'night' ? 'part' : 'day' };
}

/** The day, so many days back, and the part of it. A night is of the day it ends on. */
function dayAndPart({ when, time, date }: SaidTime, today: WallTime): { back: number; part: DayPart } {
  const spoken = under(spokenParts, time);
  const weekday = weekdayNumber(when);
  if (weekday !== -1) {
    const back = daysSince(weekday, weekdayOf(today));
    // A night that is named after its evening ends on the day after it.
    const night = when?.endsWith('_night') || spoken === 'night';
    return night ? { back: back - 1, part: 'night' } : { back, part: spoken ?? 'day' };
  }
  const day = date === undefined ? undefined : daysBack(date, today);
  if (day !== undefined) return { back: day, part: spoken ?? 'day' };
  // In the evening, tonight has just begun; in the night it is the one that goes on.
  if (when === 'tonight' && today.hour >= diaryNight.from) return { back: 0, part: 'evening' };
  const known = when && parts[when];
  if (!known) return { back: 0, part: spoken ?? 'day' };
  return { back: known.back, part: known.part === 'day' ? (spoken ?? 'day') : known.part };
}

/** Days since a weekday: one that is today was a week ago, since today is called today. */
function daysSince(weekday: number, today: number): number {
  return (today - weekday + 7) % 7 || 7;
}

/**
 * When it was, after a correction: a day that is named takes the place of every other; an hour keeps the day. An hour
 * that was said before is kept with another day, where it can be one of it.
 * @param entry as it was before
 */
export function correctedTime(
  before: SaidTime,
  now: SaidTime,
  entry: Moment,
  clock: WallClock | undefined,
): SaidTime {
  const wall = clock?.at(entry.atMs);
  const namesDay = now.when !== undefined || now.date !== undefined || now.agoMs !== undefined;
  if (!namesDay) {
    if (before.when !== undefined && before.when !== 'just_now') return { when: before.when, ...now };
    return { ...(wall && { date: dateOf(wall) }), ...now };
  }
  const hourKnown = wall && entry.exact === 'hour' && now.time === undefined;
  if (!hourKnown || now.agoMs !== undefined || now.when === 'just_now') return now;
  const { part } = dayAndPart(now, wall);
  const time = `${two(wall.hour)}:${two(wall.minute)}`;
  return isAmong(namedHours[part], wall.hour) ? { ...now, time } : now;
}

function dateOf({ year, month, day }: WallTime): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An hour that was said. "Three" in the night is no afternoon, whichever half of the day Alexa took it for. */
function hourOf(time: string | undefined, part: DayPart): Pick<WallTime, 'hour' | 'minute'> | undefined {
  const said = readHour(time);
  if (!said) return undefined;
  const { hour, minute } = said;
  const half = hour % 12;
  if (part === 'morning') return { hour: half, minute };
  if (part === 'afternoon' || part === 'evening') return { hour: half + 12, minute };
  // Six to eleven at night is the evening side of it.
  if (part === 'night') return { hour: half >= 6 ? half + 12 : half, minute };
  return { hour, minute };
}

/**
 * Whole days since a date; undefined for what is none. One that lies ahead was meant to be over: Alexa takes a bare
 * weekday for the next one, and a date without a year for the one to come.
 */
function daysBack(date: string, today: WallTime): number | undefined {
  const found = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d)$/.exec(date);
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (year !== 'XXXX' && month !== 'XX') {
    const days =
      dayNumber(today) - dayNumber({ ...today, year: Number(year), month: Number(month), day: Number(day) });
    if (Math.abs(days) * dayMs > longestMs) return undefined;
    if (days >= -7) return days >= 0 ? days : days + 7;
  }
  return daysSinceDate(`XXXX-${month}-${day}`, today);
}

/** Without a wall clock: the day, near enough for the period it is counted in. */
function roughlyAgoMs({ when, date }: SaidTime, nowMs: number): number {
  const then = date === undefined ? Number.NaN : Date.parse(`${date}T12:00:00Z`);
  if (then <= nowMs && nowMs - then <= longestMs) return nowMs - then;
  const weekday = weekdayNumber(when);
  if (weekday !== -1) return daysSince(weekday, new Date(nowMs).getUTCDay()) * dayMs;
  return ((when && parts[when]?.back) ?? 0) * dayMs;
}

/** A night is named after the evening it begins in: noon to noon is one. @returns a number of days */
export function nightOf(time: WallTime): number {
  return time.hour < diaryNight.until ? dayNumber(time) - 1 : dayNumber(time);
}

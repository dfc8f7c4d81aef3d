import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { readOutside } from '../lib/fromOutside';
import { once } from '../lib/once';
import { readHour, type WallClock, wallClock, weekdays } from '../lib/wallClock';
import { isRecurring, mostApart, mostTimes, type Recurring, type Schedule } from '../reminders/reminder';
import { daysOf, everyOf, timesOf } from '../reminders/schedule';

/** A time as Alexa's reminders write it: as a clock on the wall shows it, without a zone. */
export function wallIso(ms: number, clock: WallClock): string {
  const { year, month, day, hour, minute } = clock.at(ms);
  const seconds = (ms % 60_000) / 1_000;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${seconds.toFixed(3).padStart(6, '0')}`;
}

/** When a reminder rings, in Alexa's words. */
export function triggerOf(
  schedule: Schedule,
  nowMs: number,
  timeZoneId: string,
  clock: WallClock,
): services.reminderManagement.Trigger {
  if (isRecurring(schedule))
    return {
      type: 'SCHEDULED_ABSOLUTE',
      timeZoneId,
      recurrence: {
        startDateTime: `${wallIso(schedule.apart?.fromMs ?? nowMs, clock).slice(0, 10)}T00:00:00.000`,
        recurrenceRules: rulesOf(schedule),
      },
    };
  const { atMs, inSeconds } = schedule;
  return inSeconds === undefined
    ? { type: 'SCHEDULED_ABSOLUTE', scheduledTime: wallIso(atMs, clock), timeZoneId }
    : { type: 'SCHEDULED_RELATIVE', offsetInSeconds: inSeconds };
}

/** One rule a weekday and time: lists in one rule are not documented. */
function rulesOf(schedule: Recurring): string[] {
  const { every, apart } = schedule;
  return timesOf(schedule).flatMap(({ hour, minute }) => {
    const time = `BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=${apart?.days ?? 1};`;
    if (every === 'daily') return [`FREQ=DAILY;${time}`];
    return daysOf(every).map((day) => `FREQ=WEEKLY;BYDAY=${codeOf(day)};${time}`);
  });
}

function codeOf(day: string): string {
  return day.slice(0, 2).toUpperCase();
}

const triggerSchema = once(() =>
  v.object({
    timeZoneId: v.nullish(v.string()),
    scheduledTime: v.nullish(v.string()),
    recurrence: v.nullish(
      v.object({ recurrenceRules: v.array(v.string()), startDateTime: v.nullish(v.string()) }),
    ),
  }),
);

/** The schedule of a reminder as Alexa tells it; undefined where it is none that this skill sets. */
export function scheduleFrom(trigger: unknown): Schedule | undefined {
  const read = readOutside(triggerSchema(), trigger);
  if (!read.success) return undefined;
  const { scheduledTime, recurrence } = read.output;
  const clock = wallClock(read.output.timeZoneId ?? '');
  if (recurrence) {
    const fromMs = clock && instantOf(recurrence.startDateTime, clock);
    return recurringFrom(recurrence.recurrenceRules, fromMs);
  }
  const atMs = clock && instantOf(scheduledTime, clock);
  return atMs === undefined ? undefined : { atMs };
}

function instantOf(iso: string | null | undefined, clock: WallClock): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso ?? '');
  if (!found) return undefined;
  const [year, month, day] = found.slice(1, 4).map(Number) as [number, number, number];
  const time = readHour(`${found[4]}:${found[5]}`);
  return time && clock.instant({ year, month, day, ...time });
}

interface ReadRule {
  days: string;
  time: string;
  apart: number;
}

/** A rule as this skill writes one; undefined for any other. */
function ruleFrom(rule: string): ReadRule | undefined {
  const part = new Map(rule.split(';').map((one) => one.split('=') as [string, string]));
  const number = (name: string, most: number) => {
    const value = part.get(name) ?? '';
    return /^\d{1,2}$/.test(value) && Number(value) <= most ? Number(value) : undefined;
  };
  const [hour, minute] = [number('BYHOUR', 23), number('BYMINUTE', 59)];
  const apart = part.has('INTERVAL') ? number('INTERVAL', mostApart) : 1;
  const days = part.get('FREQ') === 'DAILY' ? 'all' : (part.get('BYDAY') ?? '');
  if (hour === undefined || minute === undefined || !apart) return undefined;
  if (apart > 1 && days !== 'all') return undefined;
  return { days, time: `${two(hour)}:${two(minute)}`, apart };
}

function recurringFrom(rules: readonly string[], fromMs: number | undefined): Recurring | undefined {
  const all = rules.map(ruleFrom);
  const read = all.filter((one) => one !== undefined);
  const times = [...new Set(read.map(({ time }) => time))].sort();
  const daysAt = (time: string) =>
    [...new Set(read.filter((one) => one.time === time).map(({ days }) => days))].sort();
  const [first = ''] = times;
  const days = daysAt(first);
  const alike = times.every((time) => daysAt(time).join() === days.join());
  const apart = read[0]?.apart ?? 1;
  if (read.length < all.length || !alike || times.length > mostTimes) return undefined;
  if (read.some((one) => one.apart !== apart) || (apart > 1 && fromMs === undefined)) return undefined;
  const every = days.includes('all')
    ? 'daily'
    : everyOf(weekdays.filter((day) => days.includes(codeOf(day))));
  const known = days.every((code) => code === 'all' || weekdays.some((day) => codeOf(day) === code));
  if (every === undefined || !known) return undefined;
  const [{ hour, minute }, ...also] = times.map((time) => readHour(time)!) as [
    NonNullable<ReturnType<typeof readHour>>,
    ...NonNullable<ReturnType<typeof readHour>>[],
  ];
  return {
    every,
    hour,
    minute,
    ...(also.length > 0 && { also }),
    ...(apart > 1 && { apart: { days: apart, fromMs: fromMs! } }),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

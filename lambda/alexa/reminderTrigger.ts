import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { readOutside } from '../lib/fromOutside';
import { once } from '../lib/once';
import { type WallClock, wallClock } from '../lib/wallClock';
import { isRecurring, type Recurring, type Rhythm, rhythms, type Schedule } from '../reminders/reminder';
import { daysOf } from '../reminders/schedule';

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
        startDateTime: `${wallIso(nowMs, clock).slice(0, 10)}T00:00:00.000`,
        recurrenceRules: rulesOf(schedule),
      },
    };
  const { atMs, inSeconds } = schedule;
  return inSeconds === undefined
    ? { type: 'SCHEDULED_ABSOLUTE', scheduledTime: wallIso(atMs, clock), timeZoneId }
    : { type: 'SCHEDULED_RELATIVE', offsetInSeconds: inSeconds, timeZoneId };
}

/** One rule a weekday: lists of days in one rule are not documented. */
function rulesOf({ every, hour, minute }: Recurring): string[] {
  const time = `BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;
  if (every === 'daily') return [`FREQ=DAILY;${time}`];
  return daysOf(every).map((day) => `FREQ=WEEKLY;BYDAY=${codeOf(day)};${time}`);
}

function codeOf(day: string): string {
  return day.slice(0, 2).toUpperCase();
}

const triggerSchema = once(() =>
  v.object({
    timeZoneId: v.exactOptional(v.string()),
    scheduledTime: v.exactOptional(v.string()),
    recurrence: v.exactOptional(v.object({ recurrenceRules: v.array(v.string()) })),
  }),
);

/** The schedule of a reminder as Alexa tells it; undefined where it is none that this skill sets. */
export function scheduleFrom(trigger: unknown): Schedule | undefined {
  const read = readOutside(triggerSchema(), trigger);
  if (!read.success) return undefined;
  const { timeZoneId = '', scheduledTime, recurrence } = read.output;
  if (recurrence) return recurringFrom(recurrence.recurrenceRules);
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(scheduledTime ?? '');
  const clock = found && wallClock(timeZoneId);
  if (!clock) return undefined;
  const [year, month, day, hour, minute] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { atMs: clock.instant({ year, month, day, hour, minute }) };
}

function recurringFrom(rules: readonly string[]): Recurring | undefined {
  const read = rules.map(
    (rule) => new Map(rule.split(';').map((part) => part.split('=') as [string, string])),
  );
  const [first] = read;
  const hour = within(first?.get('BYHOUR'), 23);
  const minute = within(first?.get('BYMINUTE'), 59);
  const alike = read.every(
    (rule) => Number(rule.get('BYHOUR')) === hour && Number(rule.get('BYMINUTE')) === minute,
  );
  if (!alike || hour === undefined || minute === undefined) return undefined;
  const codes = new Set(
    read.map((rule) => (rule.get('FREQ') === 'DAILY' ? 'all' : (rule.get('BYDAY') ?? ''))),
  );
  const every = rhythms.find((rhythm) => isOf(rhythm, codes));
  return every && { every, hour, minute };
}

/** A whole number from 0 to `most`, as Alexa writes it. */
function within(text: string | undefined, most: number): number | undefined {
  const value = /^\d{1,2}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value <= most ? value : undefined;
}

function isOf(rhythm: Rhythm, codes: ReadonlySet<string>): boolean {
  if (rhythm === 'daily' && codes.has('all')) return true;
  const days = daysOf(rhythm);
  return days.length === codes.size && days.every((day) => codes.has(codeOf(day)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

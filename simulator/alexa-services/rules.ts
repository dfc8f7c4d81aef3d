/** Recurrence rules as Alexa takes them: RFC 5545 without `RRULE:`, a time of day in each. */
import { Temporal } from 'temporal-polyfill';

/** One rule, read. `interval` counts days, weeks (from Monday), months or years from the day the recurrence starts. */
export type Rule = { interval: number; time: Temporal.PlainTime } & (
  | { freq: 'DAILY' }
  /** 1 is Monday. */
  | { freq: 'WEEKLY'; weekday: number }
  | { freq: 'MONTHLY'; day: number }
  /** On the day of the year on which the recurrence starts. */
  | { freq: 'YEARLY' }
);

/** A rule that cannot be used; the message is one sentence. */
export class RuleError extends Error {}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KEYS = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'INTERVAL'];

/**
 * Reads one rule, such as `FREQ=WEEKLY;BYDAY=MO;BYHOUR=22;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`. What nobody has seen
 * Alexa take is refused: lists, and a rule without hour and minute.
 * @throws {RuleError}
 */
export function readRule(text: string): Rule {
  const bad = (why: string) => new RuleError(`The rule "${text}" cannot be used: ${why}.`);
  const parts = new Map<string, string>();
  for (const part of text.replace(/;$/, '').split(';')) {
    const [, key, value] = /^([A-Z]+)=([A-Z0-9,]+)$/.exec(part) ?? [];
    if (key === undefined || value === undefined || !KEYS.includes(key))
      throw bad(`"${part}" is no part of one`);
    if (parts.has(key)) throw bad(`${key} is there twice`);
    parts.set(key, value);
  }
  const number = (key: string, least: number, most: number, usual?: number): number => {
    const value = parts.get(key);
    if (value === undefined && usual !== undefined) return usual;
    const read = /^\d{1,3}$/.test(value ?? '') ? Number(value) : Number.NaN;
    if (read >= least && read <= most) return read;
    throw bad(`${key} is one number from ${least} to ${most}`);
  };
  const only = (freq: string, key: string) => {
    if (parts.has(key) && parts.get('FREQ') !== freq) throw bad(`${key} goes with FREQ=${freq}`);
  };
  only('WEEKLY', 'BYDAY');
  only('MONTHLY', 'BYMONTHDAY');
  const every = {
    interval: number('INTERVAL', 1, 999, 1),
    time: new Temporal.PlainTime(
      number('BYHOUR', 0, 23),
      number('BYMINUTE', 0, 59),
      number('BYSECOND', 0, 59, 0),
    ),
  };
  const freq = parts.get('FREQ');
  if (freq === 'DAILY' || freq === 'YEARLY') return { ...every, freq };
  if (freq === 'MONTHLY') return { ...every, freq, day: number('BYMONTHDAY', 1, 31) };
  if (freq !== 'WEEKLY') throw bad('FREQ is DAILY, WEEKLY, MONTHLY or YEARLY');
  const weekday = WEEKDAYS.indexOf(parts.get('BYDAY') ?? '') + 1;
  if (weekday === 0) throw bad('BYDAY is one day such as MO; write one rule for each day');
  return { ...every, freq, weekday };
}

/** Whether a rule falls on a day, for a recurrence that starts on another. */
export function fallsOn(rule: Rule, day: Temporal.PlainDate, start: Temporal.PlainDate): boolean {
  const apart = (from: Temporal.PlainDate, unit: 'days' | 'weeks' | 'months' | 'years') =>
    from.until(day, { largestUnit: unit })[unit] % rule.interval === 0;
  switch (rule.freq) {
    case 'DAILY':
      return apart(start, 'days');
    case 'WEEKLY':
      return day.dayOfWeek === rule.weekday && apart(start.subtract({ days: start.dayOfWeek - 1 }), 'weeks');
    case 'MONTHLY':
      return day.day === rule.day && apart(start.with({ day: 1 }), 'months');
    case 'YEARLY':
      return day.month === start.month && day.day === start.day && apart(start, 'years');
  }
}

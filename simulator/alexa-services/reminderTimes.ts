/** When a reminder sounds: wall time in its zone, through every change of summer time. */
import { Temporal } from 'temporal-polyfill';
import type { ReminderRequest } from './reminderRequest';
import { fallsOn, type Rule, readRule } from './rules';

/** A rule that falls on no day in this time never does, as far as anybody will wait. */
const YEARS_SEARCHED = 10;

/**
 * The first time a complete reminder sounds after an instant (ms since 1970), or null when it does not any more. A
 * wall time that summer time skips comes as much later; one that comes twice is the first.
 */
export function nextTime({ requestTime, trigger }: ReminderRequest, after: number): number | null {
  const zone = trigger.timeZoneId!;
  const at = (local: Temporal.PlainDateTime) => local.toZonedDateTime(zone).epochMilliseconds;
  const asked = Temporal.PlainDateTime.from(requestTime!);
  const once = (instant: number) => (instant > after ? instant : null);
  if (trigger.type === 'SCHEDULED_RELATIVE') return once(at(asked) + trigger.offsetInSeconds * 1000);
  const { recurrence, scheduledTime } = trigger;
  if (!recurrence) return once(at(Temporal.PlainDateTime.from(scheduledTime!)));

  const start = Temporal.PlainDateTime.from(recurrence.startDateTime ?? requestTime!);
  const end =
    recurrence.endDateTime === undefined ? null : Temporal.PlainDateTime.from(recurrence.endDateTime);
  const there = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDateTime();
  const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) =>
    Temporal.PlainDateTime.compare(a, b) > 0;
  // A skipped time of the day before can fall past midnight.
  const first = (later(start, there) ? start : there).toPlainDate().subtract({ days: 1 });
  const found = recurrence.recurrenceRules.flatMap((text) => {
    const last = end?.toPlainDate() ?? first.add({ years: YEARS_SEARCHED });
    const time = nextOf(readRule(text), { first, last, start: start.toPlainDate() }, (local) => {
      const instant = at(local);
      return !later(start, local) && !(end && later(local, end)) && instant > after ? instant : null;
    });
    return time === null ? [] : [time];
  });
  return found.length > 0 ? Math.min(...found) : null;
}

function nextOf(
  rule: Rule,
  { first, last, start }: Record<'first' | 'last' | 'start', Temporal.PlainDate>,
  instantOf: (local: Temporal.PlainDateTime) => number | null,
): number | null {
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const instant = fallsOn(rule, day, start) ? instantOf(day.toPlainDateTime(rule.time)) : null;
    if (instant !== null) return instant;
  }
  return null;
}

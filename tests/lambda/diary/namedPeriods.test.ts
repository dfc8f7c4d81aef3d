import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysSince, namedPeriod, namedSpan } from '../../../lambda/diary/namedPeriods';
import { wallClock, weekdays } from '../../../lambda/lib/wallClock';

const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Auckland',
];
const from = Date.UTC(2026, 0, 1);
/** Any minute of two years. */
const moment = fc.integer({ min: 0, max: 731 * 24 * 60 }).map((minutes) => from + minutes * 60_000);

describe.each(zones)('a period in %s', (zone) => {
  const clock = wallClock(zone)!;
  const here = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const startOf = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: { hour: 0 } }).epochMilliseconds;
  const spanOf = (said: string, now: number) => namedSpan(namedPeriod(said)!, now, clock)!.span;

  test('since a weekday, or on one, begins with the last there was, never with today', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 6 }), (now, weekday) => {
        const today = here(now).toPlainDate();
        const back = (today.dayOfWeek - weekday + 7) % 7 || 7;
        const day = today.subtract({ days: back });
        expect(spanOf(`since-${weekdays[weekday]}`, now)).toEqual({ fromMs: startOf(day), toMs: now + 1 });
        expect(spanOf(`on-${weekdays[weekday]}`, now)).toEqual({
          fromMs: startOf(day),
          toMs: startOf(day.add({ days: 1 })),
        });
      }),
    );
  });

  test('of a month is the last one that has begun, whole or as far as it is', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 12 }), (now, month) => {
        const today = here(now).toPlainDate();
        const first = Temporal.PlainDate.from({
          year: month > today.month ? today.year - 1 : today.year,
          month,
          day: 1,
        });
        expect(spanOf(`month-${month}`, now)).toEqual({
          fromMs: startOf(first),
          toMs: Math.min(now + 1, startOf(first.add({ months: 1 }))),
        });
      }),
    );
  });

  test('on a date is that day when it last was', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 364 }), (now, back) => {
        const day = here(now).toPlainDate().subtract({ days: back });
        const { fromMs } = spanOf(`on-XXXX-${day.toString().slice(5)}`, now);
        expect(fromMs).toBe(startOf(day));
      }),
    );
  });

  test('of so many months begins on the same day of the month, or on its last', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 24 }), (now, count) => {
        const time = here(now).toPlainDateTime().with({ second: 0, millisecond: 0 });
        const { fromMs } = spanOf(`last-${count}-MO`, now);
        expect(fromMs).toBe(time.subtract({ months: count }).toZonedDateTime(zone).epochMilliseconds);
      }),
    );
  });

  test('of the weekend is the last Saturday and Sunday, or the one that goes on', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const today = here(now).toPlainDate();
        const saturday = today.subtract({ days: (today.dayOfWeek + 1) % 7 });
        expect(spanOf('weekend', now)).toEqual({
          fromMs: startOf(saturday),
          toMs: Math.min(now + 1, startOf(saturday.add({ days: 2 }))),
        });
      }),
    );
  });
});

test.each([
  'last-0-D',
  'last-9999-D',
  'last-3-X',
  'month-13',
  'month-0',
  'since-someday',
  'on-2026',
  '',
  undefined,
])('what is no period is none: %s', (said) => expect(namedPeriod(said)).toBeUndefined());

test('a date that no year has is none', () => {
  const today = { year: 2026, month: 1, day: 15, hour: 3, minute: 0 };
  for (const date of ['XXXX-02-30', 'XXXX-13-01', 'XXXX-XX-32', 'XXXX-01-00'])
    expect(daysSince(date, today)).toBeUndefined();
});

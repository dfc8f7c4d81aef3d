import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayNumber, hourIn, wallClock, weekdayOf } from '../../../lambda/lib/wallClock';

/** Zones with every kind of summer time: none, half an hour, at midnight, and the other way round. */
const zones = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
];

const moments = fc.integer({ min: Date.parse('2020-01-01Z'), max: Date.parse('2035-01-01Z') });

describe('the clock on the wall', () => {
  test('shows what the standard says, in every zone at any moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, ms) => {
        const { year, month, day, hour, minute } =
          Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        expect(wallClock(zone)!.at(ms)).toEqual({ year, month, day, hour, minute });
      }),
    );
  });

  test('is turned into the moment the standard says, also where a time comes twice or is skipped', () => {
    const anyHour = fc.record({
      zone: fc.constantFrom(...zones),
      ms: moments,
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(anyHour, ({ zone, ms, hour, minute }) => {
        const clock = wallClock(zone)!;
        const time = { ...clock.at(ms), hour, minute };
        const standard = Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
        expect(clock.instant(time)).toBe(standard);
      }),
    );
  });

  test.each([
    ['skipped in New York', 'America/New_York', [2026, 3, 8, 2, 30]],
    ['twice in New York', 'America/New_York', [2026, 11, 1, 1, 30]],
    ['skipped in London', 'Europe/London', [2026, 3, 29, 1, 30]],
    ['twice in London', 'Europe/London', [2026, 10, 25, 1, 30]],
    ['skipped on Lord Howe', 'Australia/Lord_Howe', [2026, 10, 4, 2, 15]],
    ['twice on Lord Howe', 'Australia/Lord_Howe', [2026, 4, 5, 1, 45]],
    ['skipped at midnight in Santiago', 'America/Santiago', [2026, 9, 6, 0, 30]],
    ['skipped at midnight in Cairo', 'Africa/Cairo', [2026, 4, 24, 0, 30]],
    // Its wall is more than half a day ahead of UTC.
    ['twice in Auckland', 'Pacific/Auckland', [2026, 4, 5, 2, 30]],
    ['skipped in Auckland', 'Pacific/Auckland', [2026, 9, 27, 2, 30]],
  ] as const)('is right where a time is %s', (_, zone, [year, month, day, hour, minute]) => {
    const time = { year, month, day, hour, minute };
    const standard = Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
    expect(wallClock(zone)!.instant(time)).toBe(standard);
  });

  test('counts days over the end of a month and of a year', () => {
    const clock = wallClock('Europe/London')!;
    const newYear = clock.instant({ year: 2026, month: 1, day: 0, hour: 23, minute: 0 });
    expect(clock.at(newYear)).toEqual({ year: 2025, month: 12, day: 31, hour: 23, minute: 0 });
    const [before, after] = [clock.at(newYear), clock.at(newYear + 2 * 3_600_000)];
    expect(dayNumber(after) - dayNumber(before)).toBe(1);
    expect(weekdayOf(after)).toBe(4);
  });
});

describe('the hour there', () => {
  const at = Date.parse('2026-01-15T08:10:00Z');

  test.each([
    ['America/New_York', 3 + 10 / 60],
    ['Asia/Kolkata', 13 + 40 / 60],
    ['Pacific/Auckland', 21 + 10 / 60],
    ['UTC', 8 + 10 / 60],
  ])('%s', (zone, hour) => expect(hourIn(zone, at)).toBeCloseTo(hour));

  test('is 0 at midnight, never 24', () => {
    expect(hourIn('UTC', Date.parse('2026-01-15T00:00:00Z'))).toBe(0);
  });

  test('is not known for a zone or a time that does not exist', () => {
    expect(hourIn('Mars/Olympus', at)).toBeUndefined();
    expect(hourIn('UTC', Number.NaN)).toBeUndefined();
  });
});

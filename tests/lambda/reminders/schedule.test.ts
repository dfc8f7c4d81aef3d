import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { wallClock, weekdays } from '../../../lambda/lib/wallClock';
import { type Recurring, rhythms, type Weekday } from '../../../lambda/reminders/reminder';
import { daysOf, everyOf, isNear, isOver, nextFiring } from '../../../lambda/reminders/schedule';

/** Twenty zones with all kinds of summer time, and without. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Phoenix',
  'America/St_Johns',
  'America/Halifax',
  'America/Sao_Paulo',
  'America/Santiago',
  'Pacific/Honolulu',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** The next time by Temporal, looked for day by day. */
function byTemporal({ every, hour, minute, also = [], apart }: Recurring, afterMs: number, zone: string) {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const dateAt = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = -1; ahead < 10; ahead += 1) {
    const date = dateAt(afterMs).add({ days: ahead });
    if (!daysOf(every).includes(names[date.dayOfWeek - 1]!)) continue;
    const since = apart ? dateAt(apart.fromMs).until(date).days : 0;
    if (apart && (since < 0 || since % apart.days !== 0)) continue;
    const times = [{ hour, minute }, ...also]
      .map((plainTime) => date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds)
      .filter((at) => at > afterMs);
    if (times.length > 0) return Math.min(...times);
  }
  return undefined;
}

// Most changes are in the small hours.
const hour = fc.oneof(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 3 }));
const minute = fc.integer({ min: 0, max: 59 });
const time = fc.record({ hour, minute });
const someDays = fc.subarray<Weekday>([...weekdays], { minLength: 1 }).map((days) => everyOf(days)!);
const from = Date.UTC(2026, 0, 1);
const recurring: fc.Arbitrary<Recurring> = fc.oneof(
  fc.record({ every: fc.oneof(fc.constantFrom(...rhythms), someDays), hour, minute }),
  fc.record({ every: someDays, hour, minute, also: fc.array(time, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    every: fc.constant('daily' as const),
    hour,
    minute,
    apart: fc.record({
      days: fc.integer({ min: 2, max: 6 }),
      fromMs: fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => from - minutes * 60_000),
    }),
  }),
);

describe('the next time a reminder rings', () => {
  test.each(zones)('is right in %s at any moment of a year, over both changes of its clock', (zone) => {
    const clock = wallClock(zone)!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), recurring, (minutes, schedule) => {
        const now = from + minutes * 60_000;
        expect(nextFiring(schedule, now, clock)).toBe(byTemporal(schedule, now, zone));
      }),
      { numRuns: 200 },
    );
  });

  test.each(zones)('is right in %s every hour of the days on which its clock changes', (zone) => {
    const clock = wallClock(zone)!;
    let at = Temporal.ZonedDateTime.from({ timeZone: zone, year: 2026, month: 1, day: 1 });
    for (let change = 0; change < 2; change += 1) {
      const next = at.getTimeZoneTransition('next');
      if (!next) return;
      at = next;
      for (let hours = -30; hours <= 30; hours += 1) {
        const now = at.epochMilliseconds + hours * 3_600_000;
        for (const [hour, minute] of [
          [2, 30],
          [1, 30],
          [22, 0],
        ] as const) {
          const alternate = { days: 2, fromMs: now - 20 * 86_400_000 };
          const kinds: Recurring[] = [
            { every: 'daily', hour, minute },
            { every: 'daily', hour, minute, apart: alternate },
            { every: ['sunday', 'monday', 'saturday'], hour, minute, also: [{ hour: 2, minute: 0 }] },
          ];
          for (const schedule of kinds)
            expect(nextFiring(schedule, now, clock)).toBe(byTemporal(schedule, now, zone));
        }
      }
    }
  });

  test('of one that comes once is its own, until it is over', () => {
    const clock = wallClock('Europe/London')!;
    expect(nextFiring({ atMs: 100 }, 99, clock)).toBe(100);
    expect(nextFiring({ atMs: 100 }, 100, clock)).toBeUndefined();
    expect(isOver({ atMs: 100 }, 100)).toBe(true);
    expect(isOver({ atMs: 100 }, 99)).toBe(false);
    expect(isOver({ every: 'daily', hour: 1, minute: 0 }, 1e15)).toBe(false);
  });

  test('is near up to an hour before and after, and not a minute more', () => {
    const clock = wallClock('UTC')!;
    const ten = Date.UTC(2026, 0, 15, 22);
    const hourMs = 3_600_000;
    const near = (ms: number) => isNear({ every: 'daily', hour: 22, minute: 0 }, ten + ms, hourMs, clock);
    expect([-hourMs - 60_000, -hourMs, 0, hourMs, hourMs + 60_000].map(near)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { wallClock } from '../../../lambda/lib/wallClock';
import { rhythms } from '../../../lambda/reminders/reminder';
import { daysOf, isNear, isOver, nextFiring } from '../../../lambda/reminders/schedule';

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
function byTemporal(
  every: (typeof rhythms)[number],
  hour: number,
  minute: number,
  afterMs: number,
  zone: string,
) {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const today = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = 0; ahead < 10; ahead += 1) {
    const date = today.add({ days: ahead });
    if (!daysOf(every).includes(names[date.dayOfWeek - 1]!)) continue;
    const at = date.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).epochMilliseconds;
    if (at > afterMs) return at;
  }
  return undefined;
}

describe('the next time a reminder rings', () => {
  test.each(zones)('is right in %s at any moment of a year, over both changes of its clock', (zone) => {
    const clock = wallClock(zone)!;
    const from = Date.UTC(2026, 0, 1);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 366 * 24 * 60 }),
        fc.constantFrom(...rhythms),
        // Most changes are in the small hours.
        fc.oneof(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 3 })),
        fc.integer({ min: 0, max: 59 }),
        (minutes, every, hour, minute) => {
          const now = from + minutes * 60_000;
          expect(nextFiring({ every, hour, minute }, now, clock)).toBe(
            byTemporal(every, hour, minute, now, zone),
          );
        },
      ),
      { numRuns: 150 },
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
        ] as const)
          expect(nextFiring({ every: 'daily', hour, minute }, now, clock)).toBe(
            byTemporal('daily', hour, minute, now, zone),
          );
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

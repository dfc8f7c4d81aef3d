import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeriodId, periodOf, periods, reachOf } from '../../../lambda/diary/periods';
import { wallClock } from '../../../lambda/lib/wallClock';

const zone = 'Europe/London';
const clock = wallClock(zone)!;
const dayMs = 86_400_000;

const at = (year: number, month: number, day: number, hour = 0) =>
  clock.instant({ year, month, day, hour, minute: 0 });

/** Thursday. */
const now = at(2026, 1, 15, 9);

describe('a period, on a Thursday morning', () => {
  test.each<[PeriodId, number, number]>([
    ['today', at(2026, 1, 15), now + 1],
    ['last_night', at(2026, 1, 14, 12), now + 1],
    ['this_week', at(2026, 1, 12), now + 1],
    ['last_week', at(2026, 1, 5), at(2026, 1, 12)],
    ['this_month', at(2026, 1, 1), now + 1],
    ['last_month', at(2025, 12, 1), at(2026, 1, 1)],
    ['this_year', at(2026, 1, 1), now + 1],
    ['last_year', at(2025, 1, 1), at(2026, 1, 1)],
    ['seven_days', now + 1 - 7 * dayMs, now + 1],
    ['all', 0, now + 1],
  ])('%s', (id, fromMs, toMs) => expect(periodOf(id, now, clock).span).toEqual({ fromMs, toMs }));

  test('that goes on is compared with as many days of the one before', () => {
    expect(periodOf('this_month', now, clock).before).toEqual({
      fromMs: at(2025, 12, 1),
      toMs: at(2025, 12, 15, 9) + 1,
    });
    expect(periodOf('this_week', now, clock).before).toEqual({
      fromMs: at(2026, 1, 5),
      toMs: at(2026, 1, 8, 9) + 1,
    });
  });

  test('on the last of a month is compared with all of a shorter one, and no day of its own', () => {
    const { span, before } = periodOf('this_month', at(2026, 3, 31, 9), clock);
    expect(before).toEqual({ fromMs: at(2026, 2, 1), toMs: span.fromMs });
  });

  test('starts at midnight there, also where clocks have changed since', () => {
    expect(periodOf('this_month', at(2026, 10, 28, 9), clock).span.fromMs).toBe(at(2026, 10, 1));
    expect(periodOf('this_week', at(2026, 10, 26, 9), clock).before!.fromMs).toBe(at(2026, 10, 19));
  });

  test('is of rolling days, and is called so, where no wall clock is known', () => {
    expect(periodOf('this_month', now, undefined)).toEqual(periodOf('thirty_days', now, clock));
    expect(periodOf('last_night', now, undefined).id).toBe('seven_days');
  });
});

test('no period overlaps the one before it, and both lie in what is read', () => {
  const nows = fc.integer({ min: Date.parse('2025-01-01Z'), max: Date.parse('2028-01-01Z') });
  fc.assert(
    fc.property(fc.constantFrom(...periods), nows, fc.boolean(), (id, ms, known) => {
      const period = periodOf(id, ms, known ? clock : undefined);
      const { span, before } = period;
      expect(span.fromMs).toBeLessThan(span.toMs);
      expect(span.toMs).toBeLessThanOrEqual(ms + 1);
      const reach = reachOf(period);
      expect(reach.toMs).toBe(span.toMs);
      if (!before) return;
      expect(before.fromMs).toBeLessThanOrEqual(before.toMs);
      expect(before.toMs).toBeLessThanOrEqual(span.fromMs);
      expect(reach.fromMs).toBe(before.fromMs);
    }),
  );
});

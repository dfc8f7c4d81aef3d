import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../lambda/diary/bars';
import type { Entry } from '../../../lambda/diary/entry';
import { dayMs, wallClock } from '../../../lambda/lib/wallClock';
import { contentFor } from '../../../lambda/locales';

const { diary } = contentFor('en-US');
const clock = wallClock('America/New_York');
/** Noon of a day in January 2026, there. */
const noon = (day: number) => Date.parse(`2026-01-${String(day).padStart(2, '0')}T17:00:00Z`);
const entry = (atMs: number) => ({ atMs }) as Entry;

describe('a chart of cramps', () => {
  const month = { fromMs: Date.parse('2026-01-01T05:00:00Z'), toMs: noon(15) };

  test('has a bar for each three days of half a month, and each cramp stands over the days it was on', () => {
    const bars = barsOf(
      [10, 12, 15].map((day) => entry(noon(day) - 9 * 3_600_000)),
      month,
      diary,
      clock,
    )!;
    expect(bars.parts.map(({ count, from }) => [from.day, count])).toEqual([
      [1, 0],
      [4, 0],
      [7, 0],
      [10, 2],
      [13, 1],
    ]);
  });

  test('begins with a whole day, where the diary began in the middle of one', () => {
    const bars = barsOf(
      [entry(noon(3)), entry(noon(4) - 10 * 3_600_000)],
      { fromMs: 0, toMs: noon(5) },
      diary,
      clock,
    )!;
    expect(bars.parts.map(({ count, from }) => [from.day, count])).toEqual([
      [3, 1],
      [4, 1],
      [5, 0],
    ]);
  });

  test('counts every cramp once, over at most eight bars of whole days', () => {
    const cramps = fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cramps, fc.integer({ min: 2, max: 400 }), (minutes, days) => {
        const toMs = noon(15);
        const fromMs = toMs - days * dayMs;
        const entries = minutes
          .map((minute) => entry(toMs - 1 - minute * 60_000))
          .filter(({ atMs }) => atMs >= fromMs)
          .sort((a, b) => a.atMs - b.atMs);
        const { parts } = barsOf(entries, { fromMs, toMs }, diary, clock)!;
        expect(parts.length).toBeLessThanOrEqual(8);
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
      }),
    );
  });
});

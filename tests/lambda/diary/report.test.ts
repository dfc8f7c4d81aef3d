import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { muscles } from '../../../lambda/coaching/techniques/technique';
import { asCramps, type Entry } from '../../../lambda/diary/entry';
import { periodOf, periods } from '../../../lambda/diary/periods';
import { summaryInWords, tableOf } from '../../../lambda/diary/report';
import { type Summary, summaryOf } from '../../../lambda/diary/summary';
import { wallClock } from '../../../lambda/lib/wallClock';
import { contentFor } from '../../../lambda/locales';

const { diary } = contentFor('en-US');
const now = Date.parse('2026-01-15T14:00:00Z');
const clock = wallClock('America/New_York')!;
const dayMs = 86_400_000;

const counts = fc.integer({ min: 0, max: 500 });
const nightCount = fc.record({ nights: counts, cramps: counts });
const summaries: fc.Arbitrary<Summary> = fc.record(
  {
    count: counts,
    before: counts,
    muscle: fc.constantFrom(...muscles),
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    hour: fc.integer({ min: 0, max: 23 }),
    easeMs: fc.integer({ min: 0, max: 3_600_000 }),
    nights: fc.record({ stretched: nightCount, others: nightCount }),
  },
  { requiredKeys: ['count'] },
) as fc.Arbitrary<Summary>;

describe('a summary', () => {
  test('is at most 45 words, whatever is in it, and promises nothing', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom(...periods), fc.boolean(), (summary, id, known) => {
        const words = summaryInWords(summary, periodOf(id, now, known ? clock : undefined), diary);
        expect(words.split(' ').length, words).toBeLessThanOrEqual(45);
        expect(words).not.toMatch(/[{}]|undefined|NaN|\b(cure|treat|diagnos)/i);
        expect(words).toMatch(/^[A-Z0-9]/);
      }),
    );
  });

  test('with a table of every cramp there is room for, within what Alexa takes', () => {
    const entries: Entry[] = Array.from({ length: 2_000 }, (_, index) => ({
      id: 'relief',
      source: 'relief',
      atMs: now - (2_000 - index) * 0.1 * dayMs,
      exact: 'hour',
      loggedAtMs: now,
      muscle: 'inner_thigh',
      side: 'right',
      severity: 10,
      easedAtMs: now - (2_000 - index) * 0.1 * dayMs + 900_000,
    }));
    const history = { entries, stretchNights: [] };
    const period = periodOf('all', now, clock);
    const { text, title } = tableOf(
      history,
      summaryOf(history, period, now, clock),
      period,
      diary,
      now,
      clock,
    );
    expect(title.length + text.length).toBeLessThan(8_000);
    expect(text.split('\n')[2]).toMatch(/^January 15, 2026 · /);
    expect(text).toContain('… and 1940 older ones');
  });

  test('counts every cramp of its period once', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
    fc.assert(
      fc.property(times, fc.constantFrom(...periods), (days, id) => {
        const entries = days
          .map((back): Entry => {
            const atMs = now - back * dayMs;
            return { id: `${back}`, source: 'told', atMs, exact: 'day', loggedAtMs: atMs };
          })
          .sort((one, other) => one.atMs - other.atMs);
        const period = periodOf(id, now, clock);
        const { fromMs, toMs } = period.span;
        const expected = entries.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).length;
        expect(summaryOf({ entries, stretchNights: [] }, period, now, clock).count).toBe(expected);
      }),
    );
  });
});

describe('what was coached', () => {
  const relief = (atMs: number, more: Partial<Entry> = {}): Entry => ({
    id: 'relief',
    source: 'relief',
    atMs,
    exact: 'hour',
    loggedAtMs: atMs,
    ...more,
  });
  const minute = 60_000;

  test.each<[string, Entry[], number]>([
    ['comes back within half an hour: one cramp', [relief(0), relief(20 * minute)], 1],
    ['comes back after it: two', [relief(0), relief(31 * minute)], 2],
    ['is counted from when it let go', [relief(0, { easedAtMs: 5 * minute }), relief(34 * minute)], 1],
    ['is another leg: two', [relief(0, { side: 'left' }), relief(minute, { side: 'right' })], 2],
    ['is another muscle: two', [relief(0, { muscle: 'calf' }), relief(minute, { muscle: 'foot' })], 2],
    ['was told besides: two', [relief(0), { ...relief(minute), id: 'x', source: 'told' }], 2],
    ['comes back again and again: one', [0, 20, 40, 60].map((at) => relief(at * minute)), 1],
  ])('%s', (_, entries, cramps) => expect(asCramps(entries)).toHaveLength(cramps));
});

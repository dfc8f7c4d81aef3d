import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallClock } from '../../../lambda/lib/wallClock';
import {
  halfOfPart,
  inOtherHalf,
  mergedDraft,
  type ReminderDraft,
  saidHour,
  scheduleOf,
  shifted,
} from '../../../lambda/reminders/draft';
import { draftFrom, draftToken } from '../../../lambda/reminders/draftSchema';
import { reminderDays, reminderTopics } from '../../../lambda/reminders/reminder';

const clock = wallClock('America/New_York')!;
const now = Date.parse('2026-01-15T19:00:00Z');
const at = (hour: number, minute = 0) => ({ hour, minute });
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const wish: fc.Arbitrary<ReminderDraft> = fc.record(
  {
    topic: fc.constantFrom(...reminderTopics),
    day: fc.constantFrom(...reminderDays),
    time,
    half: fc.constantFrom('am', 'pm'),
    inSeconds: fc.integer({ min: 60, max: 86_400 }),
    changes: fc.constant(true),
    offered: fc.constant(true),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ReminderDraft>;

describe('the hour that is meant', () => {
  test.each([
    ['stretch', at(10), 22],
    ['stretch', at(9, 30), 21],
    ['stretch', at(12), 12],
    ['stretch', at(0), 0],
    ['stretch', at(22), 22],
    ['water', at(9), 9],
    ['water', at(3), 15],
    ['water', at(7), 7],
    ['water', at(6), 18],
  ] as const)('%s at %o is %i o’clock', (topic, said, hour) => {
    expect(scheduleOf({ topic, time: said }, now, clock)).toMatchObject({ every: 'daily', hour });
  });

  test('is the other half of the day after a no, and a half that was named is never guessed', () => {
    fc.assert(
      fc.property(wish, (one) => {
        const { inSeconds: _, ...timed } = one;
        const other = inOtherHalf(timed);
        const first = scheduleOf({ ...timed, day: 'daily' }, now, clock);
        if (!other) {
          expect(
            timed.topic === 'water' ||
              timed.half !== undefined ||
              !timed.time ||
              timed.time.hour > 12 ||
              timed.time.hour === 0,
          ).toBe(true);
          return;
        }
        const second = scheduleOf({ ...other, day: 'daily' }, now, clock);
        expect(inOtherHalf(other)).toBeUndefined();
        if (first && second && 'hour' in first && 'hour' in second) {
          expect(Math.abs(first.hour - second.hour)).toBe(12);
          expect(first.minute).toBe(second.minute);
        }
      }),
    );
  });

  test('of one that comes once is always ahead, and within two days', () => {
    fc.assert(
      fc.property(
        wish,
        fc.constantFrom('today', 'tomorrow'),
        fc.integer({ min: 0, max: 366 * 24 * 60 }),
        (one, day, minutes) => {
          const moment = now + minutes * 60_000;
          const { inSeconds: _, ...timed } = one;
          const schedule = scheduleOf({ ...timed, day: day as 'today' }, moment, clock);
          if (!timed.time) {
            expect(schedule).toBeUndefined();
            return;
          }
          expect(schedule).toHaveProperty('atMs');
          const { atMs } = schedule as { atMs: number };
          expect(atMs).toBeGreaterThan(moment);
          expect(atMs - moment).toBeLessThanOrEqual(49 * 3_600_000);
        },
      ),
    );
  });
});

test('a wish survives its journey with a question of Alexa’s, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(wish, (one) => {
      expect(draftFrom(draftToken(one))).toEqual(one);
    }),
  );
  for (const token of ['', 'x', '{', '{"time":{"hour":24,"minute":0}}', '{"day":"someday"}', 'null'])
    expect(draftFrom(token)).toBeUndefined();
});

test('what is said last counts, and what it does not name stays', () => {
  const before: ReminderDraft = { topic: 'water', day: 'monday', time: at(9) };
  expect(mergedDraft(before, { time: at(10) })).toEqual({ topic: 'water', day: 'monday', time: at(10) });
  expect(mergedDraft(before, { day: 'tomorrow' })).toEqual({ topic: 'water', day: 'tomorrow', time: at(9) });
  expect(mergedDraft(before, { inSeconds: 600 })).toEqual({ topic: 'water', day: 'monday', inSeconds: 600 });
  expect(mergedDraft({ inSeconds: 600 }, { time: at(10) })).toEqual({ time: at(10) });
  expect(mergedDraft({ time: at(9), half: 'am' }, { time: at(10) })).toEqual({ time: at(10) });
  expect(mergedDraft(before, { half: 'am' })).toEqual({ ...before, half: 'am' });
});

test.each([
  ['22:30', at(22, 30)],
  ['NI', at(10)],
  ['MO', at(8)],
  ['24:00', undefined],
  ['toString', undefined],
  ['?', undefined],
  [undefined, undefined],
])('a time as Alexa sends it: %s', (said, read) => {
  expect(saidHour(said)).toEqual(read);
});

test.each([
  ['MO', 8],
  ['AF', 15],
  ['EV', 20],
  ['NI', 22],
])('a part of the day that is named, %s, is in its half', (part, hour) => {
  const half = halfOfPart(part)!;
  for (const topic of reminderTopics)
    expect(scheduleOf({ topic, time: saidHour(part)!, half }, now, clock)).toMatchObject({ hour });
});

test('a wish is moved by minutes, over midnight too, and by nothing stays as open as it was', () => {
  const ten: ReminderDraft = { time: at(10) };
  expect(scheduleOf(shifted(ten, 30 * 60_000), now, clock)).toMatchObject({ hour: 22, minute: 30 });
  expect(scheduleOf(shifted(ten, 3 * 3_600_000), now, clock)).toMatchObject({ hour: 1, minute: 0 });
  expect(scheduleOf(shifted({ time: at(0, 15) }, -30 * 60_000), now, clock)).toMatchObject({
    hour: 23,
    minute: 45,
  });
  expect(shifted(ten, 0)).toEqual(ten);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scheduleFrom, triggerOf } from '../../../lambda/alexa/reminderTrigger';
import { wallClock, weekdays } from '../../../lambda/lib/wallClock';
import { type Recurring, rhythms, type Weekday } from '../../../lambda/reminders/reminder';
import { everyOf, nextFiring, timesOf } from '../../../lambda/reminders/schedule';
import { nextTime } from '../../../simulator/alexa-services/reminderTimes';

const zone = 'America/New_York';
const clock = wallClock(zone)!;
const now = Date.UTC(2026, 0, 15, 12);
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const recurring: fc.Arbitrary<Recurring> = fc
  .record({
    every: fc.oneof(
      fc.constantFrom(...rhythms),
      fc.subarray<Weekday>([...weekdays], { minLength: 1 }).map((days) => everyOf(days)!),
    ),
    times: fc.uniqueArray(time, {
      minLength: 1,
      maxLength: 4,
      selector: ({ hour, minute }) => hour * 60 + minute,
    }),
    days: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
  })
  .map(({ every, times: [first, ...also], days }) => ({
    every: days ? 'daily' : every,
    ...first!,
    ...(also.length > 0 && { also }),
    ...(days && { apart: { days, fromMs: clock.instant({ ...clock.at(now), hour: 0, minute: 0 }) } }),
  }));

describe('a reminder that comes again', () => {
  test('is read back from Alexa as it was sent, whatever its days and times', () => {
    fc.assert(
      fc.property(recurring, (schedule) => {
        const read = scheduleFrom(triggerOf(schedule, now, zone, clock)) as Recurring;
        expect({ ...read, times: timesOf(read), hour: 0, minute: 0, also: [] }).toEqual({
          ...schedule,
          times: timesOf(schedule),
          hour: 0,
          minute: 0,
          also: [],
        });
      }),
    );
  });

  test('rings next when its rules do, so that what is told is what Alexa does', () => {
    fc.assert(
      fc.property(recurring, fc.integer({ min: 0, max: 300 * 24 * 60 }), (schedule, minutes) => {
        const trigger = triggerOf(schedule, now, zone, clock);
        const after = now + minutes * 60_000;
        const request = { requestTime: '2026-01-15T07:00:00.000', trigger } as Parameters<typeof nextTime>[0];
        expect(nextFiring(schedule, after, clock)).toBe(nextTime(request, after));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['an hour that no day has', 'FREQ=DAILY;BYHOUR=99999;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
  ['an hour that is no whole number', 'FREQ=DAILY;BYHOUR=1e308;BYMINUTE=0;'],
  ['no minute', 'FREQ=DAILY;BYHOUR=9;'],
  ['every other week', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;INTERVAL=2;'],
  ['a day that no week has', 'FREQ=WEEKLY;BYDAY=XX;BYHOUR=9;BYMINUTE=0;'],
  ['every hundred days', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0;INTERVAL=100;'],
])('a rule with %s is none that can be told', (_, rule) => {
  const trigger = { timeZoneId: zone, recurrence: { recurrenceRules: [rule], startDateTime: null } };
  expect(scheduleFrom(trigger)).toBeUndefined();
});

test('what Alexa leaves out as null is as if it were missing', () => {
  const trigger = { timeZoneId: zone, scheduledTime: '2026-01-20T21:00:00.000', recurrence: null };
  expect(scheduleFrom(trigger)).toEqual({ atMs: Date.UTC(2026, 0, 21, 2) });
  expect(scheduleFrom({ timeZoneId: null, scheduledTime: null, recurrence: null })).toBeUndefined();
});

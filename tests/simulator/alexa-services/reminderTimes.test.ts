import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ReminderRequest } from '../../../simulator/alexa-services/reminderRequest';
import { nextTime } from '../../../simulator/alexa-services/reminderTimes';
import { inSeconds, once, recurring } from '../fixtures/reminders';

/** The next times of a reminder after a local time in its zone, as its clocks show them. */
function shown(request: ReminderRequest, after: string, count: number): string[] {
  const zone = request.trigger.timeZoneId!;
  const found: string[] = [];
  let at: number | null = Temporal.PlainDateTime.from(after).toZonedDateTime(zone).epochMilliseconds;
  for (let n = 0; n < count; n += 1) {
    at = nextTime(request, at);
    if (at === null) break;
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    found.push(there.toString({ timeZoneName: 'never', smallestUnit: 'minute' }));
  }
  return found;
}

const daily = (hour: number, minute = 0) =>
  `FREQ=DAILY;BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1`;

describe('a reminder would sound at the wrong hour', () => {
  it('at ten every night when clocks go forward and back', () => {
    const request = recurring([daily(22)], { startDateTime: '2026-01-15T00:00:00.000' });
    expect(shown(request, '2026-03-06T23:00', 3)).toEqual([
      '2026-03-07T22:00-05:00',
      '2026-03-08T22:00-04:00',
      '2026-03-09T22:00-04:00',
    ]);
    expect(shown(request, '2026-10-31T12:00', 2)).toEqual([
      '2026-10-31T22:00-04:00',
      '2026-11-01T22:00-05:00',
    ]);
  });

  it('in the hour that is skipped, and in the one that comes twice', () => {
    const request = recurring([daily(2, 30)], {
      timeZoneId: 'Europe/Berlin',
      startDateTime: '2026-01-01T00:00:00.000',
    });
    expect(shown(request, '2026-03-28T12:00', 2)).toEqual([
      '2026-03-29T03:30+02:00',
      '2026-03-30T02:30+02:00',
    ]);
    expect(shown(request, '2026-10-24T12:00', 2)).toEqual([
      '2026-10-25T02:30+02:00',
      '2026-10-26T02:30+01:00',
    ]);
  });

  it('where midnight itself is skipped', () => {
    const request = recurring([daily(0)], {
      timeZoneId: 'Africa/Cairo',
      startDateTime: '2026-01-01T00:00:00.000',
    });
    expect(shown(request, '2026-04-23T12:00', 2)).toEqual([
      '2026-04-24T01:00+03:00',
      '2026-04-25T00:00+03:00',
    ]);
  });

  it('through both changes of a year in any zone', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Pacific/Auckland',
      'Asia/Kolkata',
    );
    const hour = fc.integer({ min: 0, max: 23 });
    const minute = fc.integer({ min: 0, max: 59 });
    const day = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(zone, hour, minute, day, (timeZoneId, h, m, days) => {
        const request = recurring([daily(h, m)], { timeZoneId, startDateTime: '2026-01-01T00:00:00.000' });
        const date = Temporal.PlainDate.from('2026-01-02').add({ days });
        const before = date.toPlainDateTime('00:00').toZonedDateTime(timeZoneId).subtract({ seconds: 1 });
        const wanted = date.toZonedDateTime({
          timeZone: timeZoneId,
          plainTime: new Temporal.PlainTime(h, m),
        });
        const found = nextTime(request, before.epochMilliseconds)!;
        const there = Temporal.Instant.fromEpochMilliseconds(found).toZonedDateTimeISO(timeZoneId);
        expect(found).toBe(wanted.epochMilliseconds);
        const skipped = wanted.hour !== h || wanted.minute !== m;
        if (!skipped) expect([there.hour, there.minute]).toEqual([h, m]);
        expect(nextTime(request, found)! - found).toBeGreaterThan(22 * 3_600_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a reminder would sound on the wrong day', () => {
  it('of the week: one rule for each', () => {
    const rule = (day: string) => `FREQ=WEEKLY;BYDAY=${day};BYHOUR=21;BYMINUTE=30;BYSECOND=0;INTERVAL=1`;
    const request = recurring([rule('MO'), rule('TH')], { startDateTime: '2026-01-15T00:00:00.000' });
    expect(shown(request, '2026-01-15T03:10', 3).map((time) => time.slice(0, 16))).toEqual([
      '2026-01-15T21:30',
      '2026-01-19T21:30',
      '2026-01-22T21:30',
    ]);
  });

  it('before it starts, or after it ends', () => {
    const request = recurring([daily(22)], {
      startDateTime: '2026-01-16T22:01:00.000',
      endDateTime: '2026-01-19T21:59:00.000',
    });
    expect(shown(request, '2026-01-15T03:10', 5).map((time) => time.slice(0, 16))).toEqual([
      '2026-01-17T22:00',
      '2026-01-18T22:00',
    ]);
  });

  it.each([
    ['FREQ=DAILY;INTERVAL=2', ['2026-01-15', '2026-01-17', '2026-01-19']],
    ['FREQ=WEEKLY;BYDAY=WE;INTERVAL=2', ['2026-01-28', '2026-02-11', '2026-02-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=1', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=5;INTERVAL=2', ['2026-03-05', '2026-05-05', '2026-07-05']],
    ['FREQ=YEARLY', ['2026-01-15', '2027-01-15', '2028-01-15']],
  ])('by %s', (rule, days) => {
    const request = recurring([`${rule};BYHOUR=7;BYMINUTE=0;`], { startDateTime: '2026-01-15T00:00:00.000' });
    expect(shown(request, '2026-01-15T03:10', 3).map((time) => time.slice(0, 10))).toEqual(days);
  });

  it('once is once', () => {
    expect(shown(once('2026-03-08T02:30:00.000'), '2026-01-15T03:10', 2)).toEqual(['2026-03-08T03:30-04:00']);
    const relative = inSeconds(600);
    const trigger = { ...relative.trigger, timeZoneId: 'America/New_York' };
    expect(shown({ ...relative, trigger }, '2026-01-15T03:10', 2)).toEqual(['2026-01-15T03:20-05:00']);
  });
});

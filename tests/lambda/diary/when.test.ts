import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedTime, momentOf, nightOf, pastTimes, type SaidTime } from '../../../lambda/diary/when';
import { wallClock } from '../../../lambda/lib/wallClock';

const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** What a wall shows at a moment, as "2026-01-15 03:00". */
function shown(zone: string, ms: number): string {
  const { year, month, day, hour, minute } = wallClock(zone)!.at(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** The moment a wall shows a time. */
function at(zone: string, time: string): number {
  const [year, month, day, hour, minute] = time.split(/[- :]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return wallClock(zone)!.instant({ year, month, day, hour, minute });
}

const zone = 'America/New_York';
const resolve = (said: SaidTime, now: string, where = zone) => {
  const { atMs, exact } = momentOf(said, at(where, now), wallClock(where));
  return [shown(where, atMs), exact];
};

describe('time words, said on Thursday morning', () => {
  test.each<[string, SaidTime, string, string]>([
    ['nothing', {}, '2026-01-15 09:00', 'day'],
    ['just now', { when: 'just_now' }, '2026-01-15 09:00', 'hour'],
    ['last night', { when: 'last_night' }, '2026-01-15 03:00', 'part'],
    ['last night at three', { when: 'last_night', time: '03:00' }, '2026-01-15 03:00', 'hour'],
    [
      'last night at three, taken for the afternoon',
      { when: 'last_night', time: '15:00' },
      '2026-01-15 03:00',
      'hour',
    ],
    ['last night at eleven', { when: 'last_night', time: '11:00' }, '2026-01-14 23:00', 'hour'],
    ['last night at half past midnight', { when: 'last_night', time: '12:30' }, '2026-01-15 00:30', 'hour'],
    ['at three', { time: '03:00' }, '2026-01-15 03:00', 'hour'],
    ['at eleven at night, which is still to come today', { time: '23:00' }, '2026-01-14 23:00', 'hour'],
    ['this morning', { when: 'this_morning' }, '2026-01-15 07:00', 'part'],
    ['this morning at five', { when: 'this_morning', time: '05:00' }, '2026-01-15 05:00', 'hour'],
    ['this evening, which is still to come', { when: 'this_evening' }, '2026-01-15 09:00', 'day'],
    ['on Monday night', { when: 'monday_night' }, '2026-01-13 03:00', 'part'],
    ['on Monday night at eleven', { when: 'monday_night', time: '11:00' }, '2026-01-12 23:00', 'hour'],
    ['on Monday night at two', { when: 'monday_night', time: '02:00' }, '2026-01-13 02:00', 'hour'],
    ['on Wednesday night', { when: 'wednesday_night' }, '2026-01-15 03:00', 'part'],
    ['yesterday', { when: 'yesterday' }, '2026-01-14 12:00', 'day'],
    ['yesterday at four', { when: 'yesterday', time: '04:00' }, '2026-01-14 04:00', 'hour'],
    ['yesterday evening at nine', { when: 'yesterday_evening', time: '09:00' }, '2026-01-14 21:00', 'hour'],
    ['the night before last', { when: 'night_before_last' }, '2026-01-14 03:00', 'part'],
    ['on Monday', { when: 'monday' }, '2026-01-12 12:00', 'day'],
    ['on Thursday', { when: 'thursday' }, '2026-01-08 12:00', 'day'],
    ['two hours ago', { agoMs: 7_200_000 }, '2026-01-15 07:00', 'hour'],
    ['two days ago', { agoMs: 172_800_000 }, '2026-01-13 09:00', 'day'],
    ['on January third, taken for next year', { date: '2027-01-03' }, '2026-01-03 12:00', 'day'],
    ['on Monday, taken for the next one', { date: '2026-01-19' }, '2026-01-12 12:00', 'day'],
    ['no date', { date: '2026-W03' }, '2026-01-15 09:00', 'day'],
    ['no hour', { time: '27:00' }, '2026-01-15 09:00', 'day'],
    ['in the night, as Alexa writes it', { time: 'NI' }, '2026-01-15 03:00', 'part'],
  ])('%s', (_, said, moment, exact) => expect(resolve(said, '2026-01-15 09:00')).toEqual([moment, exact]));
});

describe('time words, said late in the evening', () => {
  test.each<[string, SaidTime, string]>([
    ['tonight', { when: 'tonight' }, '2026-01-15 20:00'],
    ['tonight at eleven', { when: 'tonight', time: '11:00' }, '2026-01-15 23:00'],
    ['last night', { when: 'last_night' }, '2026-01-15 03:00'],
  ])('%s', (_, said, moment) => expect(resolve(said, '2026-01-15 23:30')[0]).toBe(moment));
});

describe('time words, said in the night', () => {
  test.each<[string, SaidTime, string]>([
    ['last night, which is not over', { when: 'last_night' }, '2026-01-15 02:00'],
    ['at eleven', { when: 'last_night', time: '11:00' }, '2026-01-14 23:00'],
    ['at one', { time: '01:00' }, '2026-01-15 01:00'],
    [
      'last night at three, which was the night before',
      { when: 'last_night', time: '03:00' },
      '2026-01-14 03:00',
    ],
    ['tonight', { when: 'tonight' }, '2026-01-15 02:00'],
  ])('%s', (_, said, moment) => expect(resolve(said, '2026-01-15 02:00')[0]).toBe(moment));
});

describe('nights around a change of summer time', () => {
  test.each<[string, string, SaidTime, string]>([
    ['America/New_York', '2026-03-08 09:00', { when: 'last_night', time: '01:30' }, '2026-03-08 01:30'],
    ['America/New_York', '2026-03-08 09:00', { when: 'last_night', time: '02:30' }, '2026-03-08 03:30'],
    ['America/New_York', '2026-11-01 09:00', { when: 'last_night', time: '11:00' }, '2026-10-31 23:00'],
    ['Europe/London', '2026-10-25 09:00', { when: 'last_night', time: '03:00' }, '2026-10-25 03:00'],
    ['Australia/Lord_Howe', '2026-04-05 09:00', { when: 'yesterday', time: '03:00' }, '2026-04-04 03:00'],
    ['Pacific/Auckland', '2026-09-27 09:00', { when: 'last_night' }, '2026-09-27 03:00'],
    ['Asia/Kolkata', '2026-01-01 09:00', { when: 'last_night', time: '11:00' }, '2025-12-31 23:00'],
  ])('in %s at %s', (where, now, said, moment) => expect(resolve(said, now, where)[0]).toBe(moment));
});

describe('a correction of when it was', () => {
  const corrected = (before: SaidTime, now: SaidTime, where = zone) => {
    const clock = wallClock(where)!;
    const ms = at(where, '2026-01-15 09:00');
    const said = correctedTime(before, now, momentOf(before, ms, clock), clock);
    const { atMs, exact } = momentOf(said, ms, clock);
    return [shown(where, atMs), exact];
  };

  test.each<[string, SaidTime, SaidTime, string, string]>([
    ['another day', { date: '2026-01-03' }, { when: 'yesterday' }, '2026-01-14 12:00', 'day'],
    ['a day for a time ago', { agoMs: 2 * 86_400_000 }, { when: 'yesterday' }, '2026-01-14 12:00', 'day'],
    ['a time ago for a day', { when: 'yesterday' }, { agoMs: 2 * 86_400_000 }, '2026-01-13 09:00', 'day'],
    ['an hour of that day', { agoMs: 2 * 86_400_000 }, { time: '03:00' }, '2026-01-13 03:00', 'hour'],
    ['an hour of that night', { when: 'last_night' }, { time: '11:00' }, '2026-01-14 23:00', 'hour'],
    [
      'a day, the hour kept',
      { when: 'last_night', time: '11:00' },
      { when: 'monday' },
      '2026-01-12 23:00',
      'hour',
    ],
    [
      'a part the hour is not of',
      { time: '06:00' },
      { when: 'yesterday_evening' },
      '2026-01-14 20:00',
      'part',
    ],
    ['just now', { time: '03:00' }, { when: 'just_now' }, '2026-01-15 09:00', 'hour'],
  ])('%s', (_, before, now, moment, exact) => expect(corrected(before, now)).toEqual([moment, exact]));
});

describe('whatever is said', () => {
  const saids = fc.record(
    {
      when: fc.constantFrom(...pastTimes),
      time: fc.constantFrom(
        '00:00',
        '03:00',
        '11:00',
        '12:30',
        '15:00',
        '23:59',
        'NI',
        'MO',
        'AF',
        'EV',
        '??',
      ),
      agoMs: fc.integer({ min: 0, max: 40 * 86_400_000 }),
      date: fc.constantFrom('2026-01-03', '2026-12-31', '2026-02-30', '2026-W03', 'x'),
    },
    { requiredKeys: [] },
  );
  const nows = fc.integer({ min: Date.parse('2026-01-01Z'), max: Date.parse('2027-06-01Z') });

  test('a cramp is never in the future, nor more than a year and a bit ago', () => {
    fc.assert(
      fc.property(saids, nows, fc.constantFrom(undefined, ...zones), (said, now, where) => {
        const { atMs } = momentOf(said, now, where === undefined ? undefined : wallClock(where));
        expect(atMs).toBeLessThanOrEqual(now);
        expect(now - atMs).toBeLessThan(732 * 86_400_000);
      }),
    );
  });

  test('without a wall clock no hour is claimed, unless it was said how long ago it was', () => {
    fc.assert(
      fc.property(saids, nows, ({ agoMs: _, ...said }, now) => {
        fc.pre(said.when !== 'just_now');
        expect(momentOf(said, now, undefined).exact).toBe('day');
      }),
    );
  });

  test('a cramp before noon belongs to the night that began the evening before', () => {
    const clock = wallClock(zone)!;
    const night = (time: string) => nightOf(clock.at(at(zone, time)));
    expect(night('2026-01-15 03:00')).toBe(night('2026-01-14 23:00'));
    expect(night('2026-01-15 11:59')).toBe(night('2026-01-14 12:00'));
    expect(night('2026-01-15 12:00')).toBe(night('2026-01-14 23:00') + 1);
    expect(night('2026-03-01 01:00')).toBe(night('2026-02-28 22:00'));
  });
});

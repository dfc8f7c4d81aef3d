import { describe, expect, it } from 'vitest';
import { readDate } from '../../../simulator/nlu/amazon/date';
import { readDuration } from '../../../simulator/nlu/amazon/duration';
import { readNumber } from '../../../simulator/nlu/amazon/number';
import { readTime } from '../../../simulator/nlu/amazon/time';
import { toWords } from '../../../simulator/nlu/words';

describe('AMAZON.TIME: raw words would reach the skill instead of a 24-hour time', () => {
  it.each([
    ['half past nine', '09:30'],
    ['half nine', '09:30'],
    ['ten thirty p m', '22:30'],
    ['10:30 pm', '22:30'],
    ['22:30', '22:30'],
    ['ten at night', '22:00'],
    ['eleven at night', '23:00'],
    ['two at night', '02:00'],
    ['quarter to eleven', '10:45'],
    ['a quarter past six in the evening', '18:15'],
    ['twenty minutes to eleven at night', '22:40'],
    ['quarter to one', '12:45'],
    ['quarter to midnight', '23:45'],
    ['half past midnight', '00:30'],
    ['nine oh five', '09:05'],
    ["ten o'clock", '10:00'],
    ['ten', '10:00'],
    ['twenty two thirty', '22:30'],
    ['seven in the morning', '07:00'],
    ['twelve thirty am', '00:30'],
    ['twelve pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['tonight', 'NI'],
    ['evening', 'EV'],
    ['this afternoon', 'AF'],
    ['in the morning', 'MO'],
  ])('%s → %s', (said, sent) => expect(readTime(toWords(said))).toBe(sent));

  it.each([
    '25:00',
    '10:75',
    'ten sixty',
    'ten minutes',
    'past nine',
    'forty past nine',
    'banana',
    '',
  ])('"%s" is no time', (said) => expect(readTime(toWords(said))).toBeUndefined());
});

describe('AMAZON.DURATION: raw words would reach the skill instead of ISO 8601', () => {
  it.each([
    ['three minutes', 'PT3M'],
    ['forty five seconds', 'PT45S'],
    ['30s', 'PT30S'],
    ['a minute', 'PT1M'],
    ['a minute and a half', 'PT1M30S'],
    ['an hour and a half', 'PT1H30M'],
    ['one and a half hours', 'PT1H30M'],
    ['half an hour', 'PT30M'],
    ['half a minute', 'PT30S'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['ninety minutes', 'PT90M'],
    ['two minutes and thirty seconds', 'PT2M30S'],
    ['2.5 minutes', 'PT2M30S'],
    ['a couple of minutes', 'PT2M'],
    ['two days', 'P2D'],
    ['a week', 'P1W'],
  ])('%s → %s', (said, sent) => expect(readDuration(toWords(said))).toBe(sent));

  it.each([
    'thirty',
    'minutes',
    'banana seconds',
    'one minute two minutes',
    'half a week',
    '',
  ])('"%s" is no duration', (said) => expect(readDuration(toWords(said))).toBeUndefined());
});

describe('AMAZON.NUMBER: number words would reach the skill instead of digits', () => {
  it.each([
    ['seven', '7'],
    ['forty five', '45'],
    ['45', '45'],
    ['1000', '1000'],
    ['a hundred', '100'],
    ['one hundred and twenty', '120'],
    ['two thousand three hundred and four', '2304'],
    ['zero', '0'],
  ])('%s → %s', (said, sent) => expect(readNumber(toWords(said))).toBe(sent));

  it.each(['banana', 'a', 'twenty eleven', 'hundred', ''])('"%s" is no number', (said) =>
    expect(readNumber(toWords(said))).toBeUndefined());
});

describe('AMAZON.DATE: a day would be counted from the wrong date or in the wrong direction', () => {
  // 2026-01-15 is a Thursday.
  it.each([
    ['today', '2026-01-15'],
    ['tonight', '2026-01-15'],
    ['tomorrow', '2026-01-16'],
    ['yesterday', '2026-01-14'],
    ['last night', '2026-01-14'],
    ['thursday', '2026-01-15'],
    ['monday', '2026-01-19'],
    ['next thursday', '2026-01-22'],
    ['last friday', '2026-01-09'],
    ['three days ago', '2026-01-12'],
    ['in two weeks', '2026-01-29'],
    ['this week', '2026-W03'],
    ['next week', '2026-W04'],
    ['january third', '2027-01-03'],
    ['the twenty first of january', '2026-01-21'],
    ['march three', '2026-03-03'],
    ['may thirtieth', '2026-05-30'],
  ])('%s → %s', (said, sent) => expect(readDate(toWords(said), '2026-01-15')).toBe(sent));

  it('the turn of the year would give a week of the wrong year', () => {
    expect(readDate(['this', 'week'], '2027-01-01')).toBe('2026-W53');
  });

  it('a Sunday would belong to the week after it', () => {
    expect(readDate(['this', 'week'], '2026-01-18')).toBe('2026-W03');
  });

  it.each([
    'banana',
    'next',
    'on',
    'in banana days',
    'february thirtieth',
    'march forty',
    'may',
    '',
  ])('"%s" is no date', (said) => expect(readDate(toWords(said), '2026-01-15')).toBeUndefined());
});

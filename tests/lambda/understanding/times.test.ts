import { describe, expect, test } from 'vitest';
import { dateAt, durationAt, timeAt } from '../../../lambda/understanding/times';
import { toWords } from '../../../lambda/understanding/words';

const two = (value: number) => String(value).padStart(2, '0');
const clockOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const inWords = (number: number) => toWords(String(number)).join(' ');
const everyMinute = Array.from({ length: 1_440 }, (_, minutes) => minutes);

/** The halves of the day that may be said of a time. */
function halvesOf(minutes: number): string[] {
  const hour = minutes / 60;
  const night = hour >= 17 || hour < 5 ? ['at night', 'tonight', 'every night'] : [];
  if (hour < 12) return ['am', 'a.m.', 'a m', 'in the morning', 'every morning', ...night];
  const evening = hour >= 17 ? ['in the evening', 'this evening'] : [];
  return ['pm', 'p.m.', 'p m', 'in the afternoon', ...evening, ...night];
}

/** Ways to say a time on a dial of twelve hours. */
function onDial(minutes: number): string[] {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const next = (hour % 12) + 1;
  const past = minutes % 60;
  const plain = [`${hour}:${two(past)}`, `${hour}.${two(past)}`];
  if (past === 0) return [...plain, `${hour}`, inWords(hour), `${inWords(hour)} o'clock`, `${hour} o'clock`];
  const spoken = past < 10 ? [`${inWords(hour)} oh ${inWords(past)}`] : [`${inWords(hour)} ${inWords(past)}`];
  const whole = past < 10 ? [] : [`${hour} ${past}`];
  const relative =
    past <= 30
      ? [
          `${inWords(past)} past ${inWords(hour)}`,
          `${past} minutes past ${hour}`,
          `${inWords(past)} after ${hour}`,
        ]
      : [`${inWords(60 - past)} to ${inWords(next)}`, `${60 - past} minutes before ${next}`];
  const named =
    past === 15
      ? [`quarter past ${inWords(hour)}`, `a quarter past ${hour}`]
      : past === 30
        ? [`half past ${inWords(hour)}`, `half ${hour}`]
        : past === 45
          ? [`quarter to ${inWords(next)}`, `a quarter to ${next}`, `quarter of ${next}`]
          : [];
  return [...plain, ...spoken, ...whole, ...relative, ...named];
}

describe('every minute of the day, in words and in digits, with every half of the day that fits,', () => {
  test('comes back as the clock time that Alexa would send', () => {
    const wrong = everyMinute.flatMap((minutes) =>
      onDial(minutes).flatMap((time) =>
        halvesOf(minutes).flatMap((half) => {
          const said = `${time} ${half}`;
          const read = timeAt(toWords(said), 0)?.value.clock;
          return read === clockOf(minutes) ? [] : [`${said}: ${read}, not ${clockOf(minutes)}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('takes up its words and no more, so that "every night" stays for the days', () => {
    const wrong = everyMinute.flatMap((minutes) =>
      onDial(minutes).flatMap((time) =>
        halvesOf(minutes).flatMap((half) => {
          const dial = toWords(time).length;
          const stays = /^(?:every|this|tonight)/.test(half);
          const length = dial + (stays ? 0 : toWords(`${time} ${half}`).length - dial);
          const read = timeAt(toWords(`${time} ${half} please`), 0);
          return read?.length === length ? [] : [`${time} ${half}: ${read?.length}, not ${length}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a time without a half of the day', () => {
  test('stays as it was said on the dial, so that the skill can ask or choose', () => {
    const wrong = everyMinute.slice(60, 780).flatMap((minutes) =>
      onDial(minutes).flatMap((said) => {
        const read = timeAt(toWords(said), 0)?.value;
        return read?.clock === clockOf(minutes) && read.half === undefined
          ? []
          : [`${said}: ${read?.clock}, not ${clockOf(minutes)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('past twelve is on a clock of twenty-four hours', () => {
    for (const minutes of everyMinute.slice(780).filter((one) => one % 60 > 9))
      expect(timeAt(toWords(clockOf(minutes)), 0)?.value.clock).toBe(clockOf(minutes));
  });

  test('is bare only where a number alone was said: "nine" may be a count, "nine thirty" is none', () => {
    for (const minutes of everyMinute.slice(60, 780))
      for (const said of onDial(minutes)) {
        const alone = minutes % 60 === 0 && !said.includes("o'clock");
        expect(timeAt(toWords(said), 0)?.value.bare, said).toBe(alone);
      }
  });

  test.each([
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
    ['midnight tonight', '00:00'],
    ['noon every day', '12:00'],
    ['half past midnight', '00:30'],
    ['quarter to midnight', '23:45'],
    ['ten to midnight', '23:50'],
    ['twelve thirty at night', '00:30'],
  ])('"%s" is %s', (said, clock) => expect(timeAt(toWords(said), 0)?.value.clock).toBe(clock));
});

test.each([
  'ten minutes',
  'two hours',
  'three times',
  'seven days',
  'thirty seconds',
  'forty five',
  'one hundred',
  'zero',
  'my calf',
  'quarter of an hour',
  'half an hour',
  '',
])('"%s" begins with no time', (said) => expect(timeAt(toWords(said), 0)).toBeUndefined());

const units = [
  ['second', 'S', 'T'],
  ['minute', 'M', 'T'],
  ['hour', 'H', 'T'],
  ['day', 'D', ''],
  ['night', 'D', ''],
  ['week', 'W', ''],
  ['month', 'M', ''],
  ['year', 'Y', ''],
] as const;

describe('a length of time', () => {
  test('in words and in digits comes back in the unit that was said', () => {
    for (const [unit, letter, clock] of units)
      for (let count = 1; count < 100; count += 1)
        for (const said of [`${count} ${unit}s`, `${inWords(count)} ${unit}${count === 1 ? '' : 's'}`])
          expect(durationAt(toWords(`${said} please`), 0), said).toEqual({
            value: `P${clock}${count}${letter}`,
            length: toWords(said).length,
          });
  });

  test('of two units is their sum', () => {
    for (let hours = 1; hours < 24; hours += 1)
      for (let minutes = 1; minutes < 60; minutes += 1)
        expect(durationAt(toWords(`${hours} hours and ${minutes} minutes`), 0)?.value).toBe(
          `PT${hours}H${minutes}M`,
        );
    for (let minutes = 1; minutes < 60; minutes += 1)
      expect(durationAt(toWords(`${minutes} minutes ${minutes} seconds`), 0)?.value).toBe(
        `PT${minutes}M${minutes}S`,
      );
  });

  test.each([
    ['an hour', 'PT1H'],
    ['a minute', 'PT1M'],
    ['half an hour', 'PT30M'],
    ['half a minute', 'PT30S'],
    ['an hour and a half', 'PT1H30M'],
    ['one and a half hours', 'PT1H30M'],
    ['two and a half minutes', 'PT2M30S'],
    ['a minute and a half', 'PT1M30S'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['a couple of minutes', 'PT2M'],
    ['a few minutes', 'PT3M'],
    ['ninety minutes', 'PT90M'],
    ['a hundred and twenty seconds', 'PT120S'],
    ['20 secs', 'PT20S'],
    ['5 min', 'PT5M'],
    ['two hrs', 'PT2H'],
    ['another minute', 'PT1M'],
    ['a week', 'P1W'],
  ])('"%s" is %s', (said, value) => expect(durationAt(toWords(said), 0)?.value).toBe(value));

  test('that is followed by no second one ends there: "two minutes and my calf"', () => {
    expect(durationAt(toWords('two minutes and my calf'), 0)).toEqual({ value: 'PT2M', length: 2 });
  });

  test.each(['ten', 'half past nine', 'a calf', 'minutes', 'an', ''])('"%s" is none', (said) =>
    expect(durationAt(toWords(said), 0)).toBeUndefined());
});

describe('a date', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const ones = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
  const teens =
    'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
      ' ',
    );
  const ordinals = [
    ...ones,
    ...teens,
    'twentieth',
    ...ones.map((one) => `twenty ${one}`),
    'thirtieth',
    'thirty first',
  ];

  test('of any day and month comes back in every way to say it, without a year', () => {
    const wrong = months.flatMap((month, at) =>
      ordinals.flatMap((ordinal, before) => {
        const day = before + 1;
        const value = `XXXX-${two(at + 1)}-${two(day)}`;
        return [
          `${month} ${ordinal}`,
          `${month} the ${ordinal}`,
          `${ordinal} of ${month}`,
          `${ordinal} ${month}`,
          `${month} ${day}`,
          `${day} ${month}`,
        ].flatMap((said) => {
          const read = dateAt(toWords(`${said} please`), 0);
          const length = toWords(said).length;
          return read?.value === value && read.length === length
            ? []
            : [`${said}: ${read?.value} in ${read?.length}`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    'may i stop',
    'march',
    'the first stretch',
    'second leg',
    'thirty',
    'august ninety',
  ])('"%s" begins with none', (said) => expect(dateAt(toWords(said), 0)).toBeUndefined());
});

import { describe, expect, test } from 'vitest';
import { night, wordsOf } from '../support/night';

/** Something is going on, or being asked, in each of these. */
const states: [state: string, lines: string, ...flags: string[]][] = [
  ['opened by day', 'U: open cramp coach', '--clock', '14:00'],
  ['in a hold', 'U: my calf is cramping'],
  ['asked whether to stand', 'U: my calf is cramping\nU: can i stand up'],
  ['offered slow breathing', 'U: my calf is cramping\nU: it let go'],
  ['in a routine', 'U: do my bedtime stretches', '--clock', '21:30'],
  ['after an answer', 'U: does magnesium help', '--clock', '14:00'],
  [
    'asked about a reminder',
    'U: remind me to stretch at ten pm every night',
    '--clock',
    '14:00',
    '--permission',
    'granted',
  ],
  ['asked whether to erase', 'U: erase my data', '--clock', '14:00'],
  ['after an alarm', 'U: my leg is swollen and hot'],
  ['in the practice', 'U: practise with me', '--clock', '14:00'],
];

describe('wherever somebody is, as certification tries it', () => {
  test.each(states)('%s: stop ends it', async (_, lines, ...flags) => {
    const { replies } = await night(`${lines}\nU: @3 stop`, ...flags);
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test.each(states)('%s: cancel ends it, or asks', async (_, lines, ...flags) => {
    const { timeline, sessionOpen } = (await night(`${lines}\nU: @3 cancel`, ...flags)).replies.at(-1)!;
    expect(sessionOpen ? wordsOf(timeline).endsWith('?') : true).toBe(true);
  });

  test.each(states)('%s: help says something and ends with a question', async (_, lines, ...flags) => {
    const { timeline, sessionOpen } = (await night(`${lines}\nU: @3 help`, ...flags)).replies.at(-1)!;
    expect(sessionOpen).toBe(true);
    expect(wordsOf(timeline)).toMatch(/\?$/);
  });
});

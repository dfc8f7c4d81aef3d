import type { Intent } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { heardMeaning, type Meaning } from '../../../quality/understanding/meaning';
import type { Phrase } from '../../../quality/understanding/phrases';
import { judge, score } from '../../../quality/understanding/scores';
import { createSlotReaders, createUnderstanding } from '../../../simulator/nlu';
import { smallModel } from './smallModel';

const today = () => '2026-01-15';
const readers = createSlotReaders(smallModel, today);

const phrase = (intent: string, slots: Record<string, string> = {}, more: Partial<Phrase> = {}): Phrase => ({
  say: 'something',
  intent,
  slots,
  never: [],
  also: [],
  ...more,
});
/** One phrase, taken for something else. */
const judged = (meant: Phrase, intent: string, slots: Record<string, string> = {}) =>
  judge([meant], (): Meaning => ({ intent, slots }), smallModel, readers);
const isRight = (meant: Phrase, intent: string, slots = {}) => judged(meant, intent, slots)[0]!.rightIntent;
const areRight = (meant: Phrase, slots: Record<string, string>) =>
  judged(meant, meant.intent, slots)[0]!.rightSlots;

describe('what the skill answers alike would count as misheard, or what it does not as heard', () => {
  test.each([
    ['yes after a check-in', phrase('FeelingBetterIntent'), 'AMAZON.YesIntent', {}, true],
    ['but better is no yes', phrase('AMAZON.YesIntent'), 'FeelingBetterIntent', {}, false],
    [
      'an alarm in another sentence',
      phrase('RedFlagIntent', { sign: 'clot' }),
      'StillHurtsIntent',
      { sign: 'clot' },
      true,
    ],
    ['another alarm', phrase('RedFlagIntent', { sign: 'clot' }), 'StillHurtsIntent', { sign: 'fall' }, false],
    [
      'what the phrase allows',
      phrase('RelieveCrampIntent', {}, { also: ['StillHurtsIntent'] }),
      'StillHurtsIntent',
      {},
      true,
    ],
    [
      'a correction of the place',
      phrase('RelieveCrampIntent', { side: 'right' }, { say: 'i meant the right' }),
      'CorrectEntryIntent',
      { side: 'right' },
      true,
    ],
    [
      'but no complaint that corrects nothing',
      phrase('RelieveCrampIntent', { side: 'right' }),
      'CorrectEntryIntent',
      { side: 'right' },
      false,
    ],
    ['anything else', phrase('RelieveCrampIntent'), 'StillHurtsIntent', {}, false],
  ])('%s', (_what, meant, intent, slots, right) => expect(isRight(meant, intent, slots)).toBe(right));
});

describe('slots would be judged by how they are said instead of by what is meant', () => {
  test.each([
    ['words of a value', phrase('RelieveCrampIntent', { muscle: 'lower leg' }), { muscle: 'calf' }, true],
    [
      'a clock time in words',
      phrase('SetReminderIntent', { time: 'ten thirty p m' }),
      { time: '22:30' },
      true,
    ],
    ['a half said apart', phrase('SetReminderIntent', { time: 'nine', half: 'pm' }), { time: '21:00' }, true],
    ['twelve at noon', phrase('SetReminderIntent', { time: 'twelve', half: 'pm' }), { time: '12:00' }, true],
    ['nine before it', phrase('SetReminderIntent', { time: 'nine', half: 'am' }), { time: '09:00' }, true],
    ['the other half', phrase('SetReminderIntent', { time: 'nine', half: 'pm' }), { time: '09:00' }, false],
    [
      'a charley horse',
      phrase('RelieveCrampIntent', { muscle: 'leg' }, { say: 'a charley horse in my leg' }),
      { muscle: 'calf' },
      true,
    ],
    [
      'one too many',
      phrase('RelieveCrampIntent', { muscle: 'calf' }),
      { muscle: 'calf', side: 'left' },
      false,
    ],
    ['one too few', phrase('RelieveCrampIntent', { muscle: 'calf' }), {}, false],
    [
      'an alarm that nobody named',
      phrase('SetReminderIntent', { time: 'nine' }),
      { time: '09:00', sign: 'clot' },
      false,
    ],
  ])('%s', (_what, meant, slots, right) => expect(areRight(meant, slots)).toBe(right));

  test('a part of a thigh is its muscle', () => {
    const hear = createUnderstanding(smallModel, { today });
    const { slots } = heardMeaning(hear('the back of my thigh').intent as Intent);
    expect(slots).toEqual({ muscle: 'hamstring' });
  });
});

describe('a confusion that harms would pass', () => {
  const count = (meant: Phrase, intent: string, slots = {}) =>
    score(judged(meant, intent, slots)).dangerous.length;

  test.each([
    ['a plea ends the coaching', phrase('RelieveCrampIntent'), 'AMAZON.StopIntent', {}, 1],
    ['pain is taken for relief', phrase('StillHurtsIntent'), 'FeelingBetterIntent', {}, 1],
    ['pain is taken for a yes', phrase('StillHurtsIntent'), 'AMAZON.YesIntent', {}, 1],
    ['anything erases', phrase('AMAZON.FallbackIntent'), 'DeleteMyDataIntent', {}, 1],
    [
      'what a phrase must never be',
      phrase('SetReminderIntent', {}, { never: ['AMAZON.StopIntent'] }),
      'AMAZON.StopIntent',
      {},
      1,
    ],
    ['but not: erasing that was wished', phrase('DeleteMyDataIntent'), 'DeleteMyDataIntent', {}, 0],
    [
      'but not: an alarm that is heard all the same',
      phrase('RedFlagIntent', { sign: 'clot' }),
      'FeelingBetterIntent',
      { sign: 'clot' },
      0,
    ],
    ['but not: a complaint not heard at all', phrase('RelieveCrampIntent'), 'AMAZON.FallbackIntent', {}, 0],
  ])('%s', (_what, meant, intent, slots, dangers) => expect(count(meant, intent, slots)).toBe(dangers));
});

test('an alarm that nobody heard would count as heard', () => {
  const clot = phrase('RelieveCrampIntent', { sign: 'clot' });
  expect(score(judged(clot, 'RelieveCrampIntent')).alarms).toEqual({ right: 0, of: 1 });
  expect(score(judged(clot, 'StillHurtsIntent', { sign: 'clot' })).alarms).toEqual({ right: 1, of: 1 });
});

test('the figures count what they say', () => {
  const heard = [
    ...judged(phrase('RelieveCrampIntent', { muscle: 'calf' }), 'RelieveCrampIntent', { muscle: 'calf' }),
    ...judged(phrase('RelieveCrampIntent', { muscle: 'calf' }), 'RelieveCrampIntent', { muscle: 'thigh' }),
    ...judged(phrase('RelieveCrampIntent', { sign: 'clot' }), 'RedFlagIntent', { sign: 'clot' }),
    ...judged(phrase('StillHurtsIntent'), 'AMAZON.FallbackIntent'),
    ...judged(phrase('AMAZON.FallbackIntent'), 'AMAZON.FallbackIntent'),
    ...judged(phrase('SetReminderIntent', { time: 'nine' }), 'SetReminderIntent', { time: '21:00' }),
  ];
  expect(score(heard)).toMatchObject({
    relief: { right: 3, of: 3 },
    inScope: { right: 4, of: 5 },
    fallback: { right: 1, of: 1 },
    slots: { right: 1, of: 3 },
    reminderTimes: { right: 0, of: 1 },
    alarms: { right: 1, of: 1 },
  });
});

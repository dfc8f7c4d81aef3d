import { describe, expect, test } from 'vitest';
import { brokenOff } from '../../../quality/relief/complete';
import { firstReply, turnsToMovement } from '../../../quality/relief/firstMovement';
import { allNights, type Night, readNights } from '../../../quality/relief/nights';
import type { Turn } from '../../../simulator/device/skill/turn';

const turn = (intent: string, words: string, more: Partial<Turn> = {}): Turn => ({
  heard: 'something',
  intent,
  slots: {},
  request: {} as Turn['request'],
  response: {},
  timeline: words === '' ? [] : [{ atMs: 0, endMs: 100, kind: 'speech', text: words }],
  repromptTimeline: [],
  sessionOpen: true,
  handlerMs: 20,
  ...more,
});
const night: Night = { name: 'n', says: ['ow', 'no'], ends: 'Rest well.', flags: [], storageDown: false };
const ow = turn('RelieveCrampIntent', 'Toes up. Hold.');
const bye = turn('AMAZON.NoIntent', 'All right. Rest well.', { sessionOpen: false });
const judged = (...turns: Turn[]) => brokenOff(night, { turns, complaint: '' });

describe('a night that is not brought to its end is noticed', () => {
  test('one that ends as planned is complete', () => {
    expect(judged(ow, bye)).toBeUndefined();
  });

  test.each([
    ['no words', [ow, turn('AMAZON.NoIntent', ''), bye], 'no words'],
    ['the same words twice', [ow, turn('AMAZON.FallbackIntent', 'Toes up. Hold.'), bye], 'the same words'],
    ['another end', [ow, turn('AMAZON.NoIntent', 'Who is there?', { sessionOpen: false })], 'instead of'],
    ['an open session', [ow, { ...bye, sessionOpen: true }], 'still open'],
  ])('%s', (_, turns, why) => {
    expect(judged(...turns)).toContain(why);
  });

  test('a failed handler, whatever it said', () => {
    expect(brokenOff(night, { turns: [ow, bye], complaint: 'handler failed' })).toBe('handler failed');
  });

  test('after silence the reprompt has the last words, and Alexa ends the session', () => {
    const asked = { ...ow, repromptTimeline: bye.timeline };
    const silent = { ...night, says: ['ow', ''] };
    const ended = turn('SessionEndedRequest', '', { heard: null, sessionOpen: null });
    expect(brokenOff(silent, { turns: [asked, ended], complaint: '' })).toBeUndefined();
    expect(brokenOff(silent, { turns: [asked], complaint: '' })).toContain('still open');
  });
});

describe('nights are read', () => {
  test('there are at least fifty, each with another name', () => {
    const names = allNights().map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThanOrEqual(50);
    expect(new Set(names).size).toBe(names.length);
  });

  test('with what is different about them', () => {
    const [read] = readNights('# dark\nstorage down --no-apla\nU: ow\nU: (silence)\nA: Rest well.\n');
    expect(read).toEqual({
      name: 'dark',
      says: ['ow', ''],
      ends: 'Rest well.',
      flags: ['--no-apla'],
      storageDown: true,
    });
  });

  test.each(['# x\nU: ow\n', '# x\nA: Rest well.\n', '# x\nB: ow\nU: a\nA: b\n'])('%j is refused', (text) => {
    expect(() => readNights(text)).toThrow();
  });
});

describe('the first movement', () => {
  test('is found behind a name, and counted in words and seconds', () => {
    const hold: Turn['timeline'] = [
      { atMs: 9_000, endMs: 9_300, kind: 'speech', text: 'Hold.', cue: 'hold-start' },
    ];
    const { timeline } = turn('RelieveCrampIntent', 'Left calf. Pull your toes toward you, leg straight.');
    expect(firstReply(turn('RelieveCrampIntent', '', { timeline: [...timeline, ...hold] }))).toEqual({
      wordsBefore: 2,
      wordsToHold: 9,
      seconds: expect.closeTo(0.82),
    });
  });

  test('that comes a sentence too late costs a turn; none at all is told', () => {
    const question = turn('RelieveCrampIntent', 'Which leg?', { heard: 'my leg' });
    const launch = turn('LaunchRequest', 'Toes up?', { heard: 'open cramp coach' });
    expect(turnsToMovement([question, ow], 'my leg')).toBe(2);
    expect(turnsToMovement([launch, question], 'my leg')).toBeUndefined();
  });
});

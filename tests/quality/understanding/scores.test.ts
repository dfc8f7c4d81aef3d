import { describe, expect, test } from 'vitest';
import { today } from '../../../quality/understanding/ears';
import { judge, rulesOf } from '../../../quality/understanding/judging';
import type { Line } from '../../../quality/understanding/lines';
import { amazonReaders, type Meaning } from '../../../quality/understanding/meaning';
import { byKind, confusions, score } from '../../../quality/understanding/scores';

type Slots = Record<string, string>;
const m = (kind: string, slots: Slots = {}): Meaning => ({ kind, slots, heard: {} });
const line = (...means: Meaning[]): Line => ({
  ...{ say: 'something', also: [], file: 'lines', locale: 'en-US' },
  means: means.map(({ kind, slots }) => ({ kind, slots })),
});

const calf = m('RelieveCramp', { muscle: 'calf' });
const alarm = m('RedFlag', { sign: 'clot' });
const nine = m('SetReminder', { time: '21:00' });
const denied = m('NoSign', { sign: 'clot' });
const none = m('None');
const nothing = m('Fallback');

/** What was meant, and what was read of it. */
const heard: readonly [Line, readonly Meaning[]][] = [
  [line(calf), [calf]],
  [line(calf), [m('RelieveCramp', { muscle: 'shin' })]],
  [line(calf), [m('Stop')]],
  [line(calf, alarm), [m('RelieveCramp', { muscle: 'calf', sign: 'clot' })]],
  [line(calf, alarm), [alarm]],
  [line(alarm), [nothing]],
  [line(denied), [denied]],
  [line(denied), [alarm]],
  [line(denied, alarm), [denied, alarm]],
  [line(nine), [nine]],
  [line(nine), [nine, calf]],
  [line(nine), [m('SetReminder', { time: '09:00' })]],
  [line(none), [nothing]],
  [line(none), [calf]],
];
const lines = heard.map(([one]) => one);
const rules = rulesOf(lines, amazonReaders(today));
const judged = heard.map(([one, read]) => judge(one, read, rules));

describe('the figures count what they say', () => {
  test('each over its own lines', () => {
    expect(score(judged)).toEqual({
      inScope: { right: 7, of: 12 },
      whole: { right: 8, of: 14 },
      relief: { right: 4, of: 5 },
      signs: { right: 3, of: 4 },
      falseSigns: { right: 1, of: 10 },
      denied: { right: 1, of: 2 },
      leftAlone: { right: 1, of: 2 },
      slots: { right: 3, of: 5 },
      times: { right: 1, of: 2 },
      several: { right: 2, of: 3 },
      invented: { right: 1, of: 11 },
      dangerous: { right: 1, of: 7 },
    });
  });

  test('kinds, as often as they were meant', () => {
    expect(Object.fromEntries(byKind(judged))).toEqual({
      RelieveCramp: { right: 3, of: 5 },
      RedFlag: { right: 3, of: 4 },
      NoSign: { right: 2, of: 3 },
      SetReminder: { right: 3, of: 3 },
      None: { right: 1, of: 2 },
    });
  });

  test('confusions by kind, without what was said', () => {
    expect(Object.fromEntries(confusions(judged))).toEqual({
      'RelieveCramp → Stop': 1,
      'RelieveCramp + RedFlag → RedFlag': 1,
      'RedFlag → None': 1,
      'NoSign → RedFlag': 1,
      'SetReminder → SetReminder + RelieveCramp': 1,
      'None → RelieveCramp': 1,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { today } from '../../../quality/understanding/ears';
import { type Judged, judge, rulesOf } from '../../../quality/understanding/judging';
import type { Line } from '../../../quality/understanding/lines';
import { amazonReaders, type Meaning } from '../../../quality/understanding/meaning';

type Slots = Record<string, string>;

/** A meaning, written in a line or read. */
const m = (kind: string, slots: Slots = {}, heard: Slots = {}): Meaning => ({ kind, slots, heard });

const line = (means: readonly Meaning[], more: Partial<Line> = {}): Line => ({
  say: 'something',
  means: means.map(({ kind, slots }) => ({ kind, slots })),
  also: [],
  file: 'lines',
  locale: 'en-US',
  ...more,
});

/** Slots that writers were told of, though the line itself does not name them. */
const told = line([
  m('RelieveCramp', { muscle: 'calf', side: 'left', person: 'them', posture: 'bed' }),
  m('SetReminder', { topic: 'stretch', time: '21:00', day: 'daily' }),
  m('LogCramp', { when: 'yesterday', severity: '6', ago: 'two hours' }),
  m('CannotDo', { limit: 'knee' }),
]);
const readers = amazonReaders(today);
const judged = (one: Line, ...read: Meaning[]): Judged => judge(one, read, rulesOf([told, one], readers));

const cramp = m('RelieveCramp');
const clot = { sign: 'clot' };

describe('all that was meant, and nothing else', () => {
  test.each<[what: string, one: Line, read: Meaning[], right: boolean]>([
    ['its own kind', line([cramp]), [cramp], true],
    ['another kind', line([cramp]), [m('StillHurts')], false],
    ['nothing, of what is for nobody', line([m('None')]), [m('Fallback')], true],
    ['nothing, of a cramp', line([cramp]), [m('Fallback')], false],
    ['something, of what is for nobody', line([m('None')]), [cramp], false],
    ['a second meaning beside it', line([cramp]), [cramp, m('Stop')], false],
    ['the same meaning twice', line([cramp]), [cramp, cramp], false],
    [
      'both of two',
      line([m('FeelingBetter'), m('SetReminder')]),
      [m('SetReminder'), m('FeelingBetter')],
      true,
    ],
    ['one of two', line([m('FeelingBetter'), m('SetReminder')]), [m('FeelingBetter')], false],
    ['one of two alike', line([cramp, cramp]), [cramp], false],
    ['what the line allows', line([m('CannotStand')], { also: ['CannotDo'] }), [m('CannotDo')], true],
    ['both, where the line allows either', line([m('No')], { also: ['Stop'] }), [m('No'), m('Stop')], false],
    ['standing that is a limit', line([m('CannotStand')]), [m('CannotDo', { limit: 'cannot_stand' })], true],
    ['yes to whether it let go', line([m('FeelingBetter')], { open: 'let-go' }), [m('Yes')], true],
    ['no to whether it let go', line([m('StillHurts')], { open: 'let-go' }), [m('No')], true],
    ['yes to another question', line([m('FeelingBetter')], { open: 'erase' }), [m('Yes')], false],
    ['no for yes', line([m('FeelingBetter')], { open: 'let-go' }), [m('No')], false],
  ])('%s: %#', (_what, one, read, right) => expect(judged(one, ...read).right).toBe(right));
});

describe('an alarm is answered from whatever sentence its sign stands in', () => {
  const alarm = m('RedFlag', { sign: 'today' });

  test.each<[what: string, one: Line, read: Meaning[], right: boolean, sign: boolean]>([
    ['of another level', line([alarm]), [m('RedFlag', clot)], true, true],
    ['in a complaint', line([alarm]), [m('RelieveCramp', clot)], true, true],
    ['in a complaint, both meant', line([cramp, alarm]), [m('RelieveCramp', clot)], true, true],
    ['alone, both meant', line([cramp, alarm]), [m('RedFlag', clot)], false, true],
    ['beside a complaint, both meant', line([cramp, alarm]), [cramp, m('RedFlag', clot)], true, true],
    ['with a complaint that was not meant', line([alarm]), [m('RedFlag', clot), cramp], false, true],
    ['without its sign', line([alarm]), [m('RedFlag')], false, false],
    ['with words that are no sign', line([alarm]), [m('RedFlag', { sign: 'a bit odd' })], false, false],
    [
      'beside the kind that was meant, where either is right',
      line([m('RelieveCramp', { sign: 'today' })], { also: ['RedFlag'] }),
      [m('RedFlag', clot), cramp],
      true,
      true,
    ],
    ['that nobody named', line([cramp]), [m('RelieveCramp', clot)], true, true],
    ['that was denied', line([m('NoSign', { sign: 'today' })]), [m('NoSign', clot)], true, false],
  ])('%s', (_what, one, read, right, sign) => {
    expect(judged(one, ...read)).toMatchObject({ right, sign });
  });
});

describe('slots are judged by what is meant', () => {
  const same = (meant: Meaning, read: Slots, { say = 'something', day = '' } = {}) =>
    judged(line([meant], { say }), m(meant.kind, read, { day })).slots?.right;

  test.each<[what: string, kind: string, meant: Slots, read: Slots, right: boolean]>([
    ['a value', 'RelieveCramp', { muscle: 'calf' }, { muscle: 'calf' }, true],
    ['another value', 'RelieveCramp', { muscle: 'calf' }, { muscle: 'shin' }, false],
    ['none', 'RelieveCramp', { muscle: 'calf' }, {}, false],
    ['one too many', 'RelieveCramp', { muscle: 'calf' }, { muscle: 'calf', side: 'left' }, false],
    ['one that nobody was told of', 'SetReminder', { topic: 'water' }, { topic: 'water', times: '2' }, true],
    ['a part of a thigh', 'RelieveCramp', { muscle: 'hamstring' }, { muscle: 'thigh', part: 'back' }, true],
    ['somebody else', 'RelieveCramp', { person: 'them' }, { person: 'wife' }, true],
    ['the speaker', 'RelieveCramp', { muscle: 'calf' }, { muscle: 'calf', person: 'me' }, true],
    ['a clock time in words', 'SetReminder', { time: 'ten thirty p m' }, { time: '22:30' }, true],
    ['a half said apart', 'SetReminder', { time: '21:00' }, { time: '09:00', half: 'pm' }, true],
    ['twelve at noon', 'SetReminder', { time: '12:00' }, { time: '12:00', half: 'pm' }, true],
    ['the other half', 'SetReminder', { time: '21:00' }, { time: '09:00' }, false],
    ['a number in words', 'LogCramp', { severity: 'six' }, { severity: '6' }, true],
    ['a time in words', 'LogCramp', { when: 'two hours ago' }, { ago: 'PT2H' }, true],
    ['the words of an id', 'LogCramp', { when: 'the day before' }, { when: 'yesterday' }, false],
    [
      'another sign',
      'RelieveCramp',
      { muscle: 'calf', sign: 'today' },
      { muscle: 'calf', sign: 'clot' },
      true,
    ],
  ])('%s', (_what, kind, meant, read, right) => expect(same(m(kind, meant), read)).toBe(right));

  test('a day that tells the half of the day', () => {
    const nine = m('SetReminder', { time: '21:00', day: 'daily' });
    expect(same(nine, { time: '09:00', day: 'daily' }, { day: 'every night' })).toBe(true);
    expect(same(nine, { time: '09:00', day: 'daily' }, { day: 'every day' })).toBe(false);
  });

  test('a charley horse is a calf, and a leg as well', () => {
    const leg = m('RelieveCramp', { muscle: 'leg' });
    expect(same(leg, { muscle: 'calf' }, { say: 'a charley horse in my leg' })).toBe(true);
    expect(same(leg, { muscle: 'calf' })).toBe(false);
    expect(same(leg, { muscle: 'shin' }, { say: 'a charley horse in my leg' })).toBe(false);
  });

  test('each of two meanings alike is compared with the one that it is', () => {
    const [left, right] = [m('RelieveCramp', { side: 'left' }), m('RelieveCramp', { side: 'right' })];
    expect(judged(line([left, right]), right, left).slots?.right).toBe(true);
    expect(judged(line([left, right]), left, left).slots?.right).toBe(false);
  });

  test('a limit that is a kind of its own is no slot', () => {
    const standing = line([m('CannotDo', { limit: 'cannot_stand' })]);
    expect(judged(standing, m('CannotStand')).slots).toEqual({ named: [], right: true });
  });

  test('only where the kind is right, and its own', () => {
    expect(judged(line([m('CannotDo', { limit: 'knee' })]), cramp).slots).toBeUndefined();
    const allowed = line([m('CannotDo', { limit: 'knee' })], { also: ['CannotStand'] });
    expect(judged(allowed, m('CannotStand')).slots).toEqual({ named: [], right: true });
  });
});

describe('a complaint that is taken for something harmful', () => {
  const { open: _, ...hurts } = line([m('StillHurts')]);

  test.each<[what: string, one: Line, read: Meaning[], danger: string | undefined]>([
    ['an end', line([cramp]), [m('Stop')], 'Stop'],
    ['good night', line([cramp]), [m('Goodnight')], 'Goodnight'],
    ['relief', hurts, [m('FeelingBetter')], 'FeelingBetter'],
    ['an erasure', line([m('RedFlag', clot)]), [m('DeleteMyData')], 'DeleteMyData'],
    ['a reminder cancelled', line([cramp]), [m('CancelReminder')], 'CancelReminder'],
    ['an entry', line([cramp]), [m('LogCramp')], 'LogCramp'],
    ['yes, it let go', { ...hurts, open: 'let-go' }, [m('Yes')], 'Yes'],
    ['yes, erase it', { ...hurts, open: 'erase' }, [m('Yes')], 'Yes'],
    ['no, do not say it again', { ...hurts, open: 'say-again' }, [m('No')], 'No'],
    ['but not: yes elsewhere', { ...hurts, open: 'cramp-now' }, [m('Yes')], undefined],
    ['but not: beside the complaint', line([cramp]), [m('Stop'), m('RelieveCramp')], undefined],
    ['but not: beside its alarm', line([cramp]), [m('FeelingBetter', clot)], undefined],
    ['but not: a complaint of another kind', line([cramp]), [m('StillHurts')], undefined],
    ['but not: what the line allows', { ...hurts, also: ['Stop'] }, [m('Stop')], undefined],
    ['but not: an end that was meant', line([m('Stop')]), [m('Goodnight')], undefined],
    ['and not: nothing understood', line([cramp]), [m('Fallback')], undefined],
    ['an end that was meant beside it', line([m('StillHurts'), m('Stop')]), [m('Stop')], 'Stop'],
  ])('%s', (_what, one, read, danger) => expect(judged(one, ...read).danger).toBe(danger));
});

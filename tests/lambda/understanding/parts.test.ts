import { describe, expect, test } from 'vitest';
import type { Meaning, MeaningKind } from '../../../lambda/dialog/meaning';
import type { Situation } from '../../../lambda/understanding/understanding';
import { builtReader } from '../../support/builtReader';

const understand = builtReader();
const calm: Situation = { locale: 'en-US' };
const inHold: Situation = { ...calm, openQuestion: 'let-go', doing: 'relief' };
const kindsOf = (meanings: readonly Meaning[]) => meanings.map(({ kind }) => kind);

describe('two places are two complaints, in the order in which they were named', () => {
  test.each([
    ['left calf and right foot', ['left calf', 'right foot']],
    ['my right foot is cramping and so is my left calf', ['right foot', 'left calf']],
    ['my calf and my foot are cramping', ['calf', 'foot']],
  ])('%s', (words, places) => {
    const meanings = understand(words, calm);
    expect(kindsOf(meanings)).toEqual(['RelieveCramp', 'RelieveCramp']);
    expect(meanings.map(({ slots: { side, muscle } }) => [side, muscle].filter(Boolean).join(' '))).toEqual(
      places,
    );
  });

  test.each([
    ['not my calf my foot', { muscle: 'foot' }],
    ['my left no wait my right calf', { muscle: 'calf', side: 'right' }],
    ['my leg the calf', { muscle: 'calf' }],
    ['my calf my left calf', { muscle: 'calf', side: 'left' }],
    ['both calves', { muscle: 'calf', side: 'both' }],
  ])('"%s" corrects or says more: one place', (words, slots) => {
    expect(understand(words, inHold)).toMatchObject([{ kind: 'RelieveCramp', slots }]);
  });
});

const two: readonly (readonly [string, readonly MeaningKind[]])[] = [
  ['my calf is cramping and remind me to stretch tomorrow', ['RelieveCramp', 'SetReminder']],
  ['my left calf is cramping and whisper please', ['RelieveCramp', 'ChangeSetting']],
  ["it still hurts and i'm scared", ['StillHurts', 'Fear']],
  ['it let go but now my foot is cramping', ['FeelingBetter', 'RelieveCramp']],
  ["my calf is cramping and i can't reach my toes", ['RelieveCramp', 'CannotDo']],
];

describe('two things that are said in one breath', () => {
  test.each(two)('%s', (words, kinds) => {
    expect(kindsOf(understand(words, words.startsWith('my') ? calm : inHold))).toEqual(kinds);
  });

  test('what the whole names belongs to its only complaint', () => {
    const [complaint] = understand('my left calf is cramping and remind me to stretch at ten pm', calm);
    expect(complaint).toMatchObject({ kind: 'RelieveCramp', slots: { muscle: 'calf', side: 'left' } });
    expect(complaint!.slots).not.toHaveProperty('time');
  });
});

describe('a long story is one thing, however many words "and" it has', () => {
  test.each([
    ['i woke up at three and my left calf is cramping really badly', { muscle: 'calf', side: 'left' }],
    [
      'i was lying in bed and i turned over and then suddenly my calf went hard as a rock and it hurts so much',
      { muscle: 'calf' },
    ],
    [
      'i worked a double at the hospital and then i laid down and now my left calf is cramping',
      { muscle: 'calf', side: 'left' },
    ],
    ["i'm pregnant and my calf is cramping", { muscle: 'calf', pregnancy: 'pregnant' }],
    ['i got out of bed and stood up and my foot is cramping', { muscle: 'foot' }],
    ['my husband woke me up and his leg is cramping', { muscle: 'leg', person: 'husband' }],
  ])('%s', (words, slots) => {
    expect(understand(words, calm)).toMatchObject([{ kind: 'RelieveCramp', slots }]);
  });

  test.each([
    ['remind me to stretch and drink water at nine', 'SetReminder'],
    ['why do i get cramps at night and how do i stop them', 'AskAdvice'],
    ['log a cramp in my left calf and foot last night', 'LogCramp'],
    ['is magnesium or calcium better', 'AskAdvice'],
    ['calf and thigh stretch', 'StartRoutine'],
  ] as const)('"%s" is one %s', (words, kind) => expect(kindsOf(understand(words, calm))).toEqual([kind]));
});

test('no sentence is parted into more than three', () => {
  const words = Array(20).fill('my left calf is cramping and my right foot is cramping').join(' and ');
  expect(understand(words, calm).length).toBeLessThanOrEqual(3);
});

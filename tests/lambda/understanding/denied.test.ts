import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../lambda/dialog/meaning';
import type { Situation } from '../../../lambda/understanding/understanding';
import { builtReader } from '../../support/builtReader';

const understand = builtReader();
const calm: Situation = { locale: 'en-US' };
const situations: readonly Situation[] = [
  calm,
  { ...calm, openQuestion: 'let-go', doing: 'relief' },
  { ...calm, openQuestion: 'say-again' },
  { ...calm, openQuestion: 'locked-or-limp', doing: 'relief' },
];

/** What alarms, not what is denied. */
const alarmsIn = (meanings: readonly Meaning[]) =>
  meanings.flatMap(({ kind, slots }) =>
    kind !== 'NoSign' && slots.sign !== undefined ? [`${kind} ${slots.sign}`] : [],
  );

/** Things that alarm, as they are had. */
const had = [
  'chest pain',
  'swelling',
  'numbness',
  'trouble breathing',
  'redness',
  'shortness of breath',
  'dark urine',
  'bleeding',
];
const hadNot = [
  (thing: string) => `no ${thing}`,
  (thing: string) => `i don't have ${thing}`,
  (thing: string) => `i don't have any ${thing}`,
  (thing: string) => `there's no ${thing}`,
  (thing: string) => `there isn't any ${thing}`,
  (thing: string) => `without ${thing}`,
  (thing: string) => `i haven't got ${thing}`,
  (thing: string) => `no there's no ${thing}`,
  (thing: string) => `i've no ${thing}`,
  (thing: string) => `definitely no ${thing}`,
  (thing: string) => `no ${thing} or anything`,
];
/** The same, as a leg is. */
const states = ['swollen', 'numb', 'red', 'hot', 'cold', 'blue', 'limp', 'weak', 'bleeding'];
const isNot = [
  (state: string) => `it's not ${state}`,
  (state: string) => `it isn't ${state}`,
  (state: string) => `my leg isn't ${state}`,
  (state: string) => `my calf is not ${state}`,
  (state: string) => `no it's not ${state}`,
  (state: string) => `not ${state}`,
  (state: string) => `it's not ${state} or anything`,
  (state: string) => `my leg doesn't look ${state}`,
];
const denials = [
  ...had.flatMap((thing) => hadNot.map((way) => way(thing))),
  ...states.flatMap((state) => isNot.map((way) => way(state))),
];

describe('a sign that is denied', () => {
  test.each(denials)('"%s" alarms nobody', (words) => {
    for (const where of situations)
      expect(alarmsIn(understand(words, where)), where.openQuestion).toEqual([]);
  });

  test.each(had)('beside a complaint is none, and the complaint is heard: %s', (thing) => {
    for (const words of [
      `my calf is cramping but no ${thing}`,
      `no ${thing} but my calf is cramping`,
      `my calf is cramping and i don't have any ${thing}`,
    ]) {
      const meanings = understand(words, calm);
      expect(alarmsIn(meanings), words).toEqual([]);
      expect(
        meanings.map(({ kind }) => kind),
        words,
      ).toContain('RelieveCramp');
    }
  });
});

describe('a sign beside one that is denied', () => {
  test.each([
    ['no swelling but i have chest pain', 'chest'],
    ["it's not numb but it's swollen", 'clot'],
    ["i don't have chest pain but i can't breathe", 'breath'],
    ["my leg isn't red but it is swollen", 'clot'],
    ['i can breathe but my chest hurts', 'chest'],
  ])('"%s" alarms', (words, sign) => {
    expect(understand(words, calm).map(({ slots }) => slots.sign)).toContain(sign);
  });
});

describe('a sign that has a word of denial in it', () => {
  test.each([
    "i can't breathe",
    "i can't feel my leg",
    "she isn't breathing",
    "he won't wake up",
    "i can't speak",
    "my leg won't move and it's cold",
    "i can't feel my toes",
    "he's not responding",
    "i can't get up off the floor",
  ])('"%s" alarms', (words) => expect(alarmsIn(understand(words, calm))).not.toEqual([]));
});

test.each([
  'oh god no that hurts more',
  "god no it's more painful",
  'no no it hurts more like this',
])('"%s" begins with a no, and is no relief', (words) => {
  const heard = understand(words, { locale: 'en-US', openQuestion: 'let-go', doing: 'relief' });
  expect(heard.map(({ kind }) => kind)).not.toContain('FeelingBetter');
});

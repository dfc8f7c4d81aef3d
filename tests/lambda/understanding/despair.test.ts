import { expect, test } from 'vitest';
import { isFigure } from '../../../lambda/understanding/despair';
import { toWords } from '../../../lambda/understanding/words';

test.each([
  'this cramp makes me want to die',
  'my calf hurts so much i could die',
  'i want to die of this pain',
])('"%s" is about a cramp', (says) => {
  expect(isFigure(toWords(says))).toBe(true);
});

test.each([
  'i want to die',
  'i want to kill myself and my leg is cramping',
  'my leg is cramping and i want to die',
  'this pain makes me want to kill myself',
  "the pain makes me want to die i don't want to live anymore",
  'everything makes me want to die',
  'so i have a plan the pain makes me want to die',
])('"%s" is not: it is taken at its word', (says) => {
  expect(isFigure(toWords(says))).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAt } from '../../../lambda/understanding/numbers';
import { toWords } from '../../../lambda/understanding/words';

/** A number from 0 to 999 in words, with or without "and". */
function spelled(number: number, and: string): string {
  const below = (rest: number) => toWords(String(rest)).join(' ');
  const hundreds = Math.floor(number / 100);
  if (hundreds === 0) return below(number);
  const rest = number % 100;
  return `${below(hundreds)} hundred${rest > 0 ? `${and} ${below(rest)}` : ''}`;
}

test('every number from 0 to 999 comes back from its words, and from no word more', () => {
  for (const and of ['', ' and'])
    for (let number = 0; number < 1_000; number += 1) {
      const words = spelled(number, and).split(' ');
      expect(numberAt([...words, 'minutes'], 0), words.join(' ')).toEqual({
        value: number,
        length: words.length,
      });
    }
});

test('digits are a number wherever they stand', () => {
  fc.assert(
    fc.property(fc.nat(9_999), fc.nat(3), (number, before) => {
      const words = [...Array<string>(before).fill('for'), String(number), 'minutes'];
      expect(numberAt(words, before)).toEqual({ value: number, length: 1 });
    }),
  );
});

test.each([
  ['a hundred and twenty', 120, 4],
  ['a hundred', 100, 2],
  ['twenty twenty', 20, 1],
  ['one two', 1, 1],
  ['thirty eleven', 30, 1],
])('"%s" begins with %i', (words, value, length) => {
  expect(numberAt(words.split(' '), 0)).toEqual({ value, length });
});

test.each(['', 'a', 'calf', 'hundred', 'and five', 'once'])('"%s" begins with no number', (words) => {
  expect(numberAt(words.split(' '), 0)).toBeUndefined();
});

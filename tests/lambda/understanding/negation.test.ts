import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denials, isNegation, opensWithNo } from '../../../lambda/understanding/negation';
import { toWords } from '../../../lambda/understanding/words';

/** The words of a sentence that are denied. */
function deniedIn(sentence: string): string {
  const words = toWords(sentence);
  const denied = denials(words);
  return words.filter((_, at) => denied[at]).join(' ');
}

const things = ['chest pain', 'swelling', 'numbness', 'fever', 'trouble breathing'];
const ways = [
  (thing: string) => `no ${thing}`,
  (thing: string) => `there's no ${thing}`,
  (thing: string) => `I don't have any ${thing}`,
  (thing: string) => `it isn't ${thing}`,
  (thing: string) => `without ${thing}`,
  (thing: string) => `I haven't got ${thing}`,
  (thing: string) => `not ${thing}`,
  (thing: string) => `never any ${thing}`,
];
const clauses = ['and my calf cramps', 'but my calf cramps', 'because my calf cramps', 'just my calf cramps'];

describe('a denial', () => {
  test('reaches all that it denies, in each of the usual ways to say one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.constantFrom(...things), (way, thing) => {
        expect(deniedIn(way(thing))).toBe(thing);
      }),
    );
  });

  test('does not reach the next clause, whatever stands before or after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        fc.constantFrom(...things),
        fc.constantFrom(...clauses),
        (way, thing, clause) => {
          expect(deniedIn(`${way(thing)} ${clause}`)).toBe(thing);
          expect(deniedIn(`my calf cramps and ${way(thing)}`)).toBe(thing);
        },
      ),
    );
  });

  test('reaches over "or" to the second thing', () => {
    expect(deniedIn('no swelling or redness')).toBe('swelling redness');
    expect(deniedIn("I don't have chest pain or trouble breathing")).toBe('chest pain trouble breathing');
  });

  test('begins behind its word: what stands before it is as it was', () => {
    expect(deniedIn('my leg hurts but not my chest')).toBe('chest');
  });

  test.each([
    "no it's gone",
    'no it still hurts',
    "no I'm not there",
    'no my foot',
    'no',
  ])('"%s" opens with an answer, which denies nothing after it', (sentence) => {
    expect(opensWithNo(toWords(sentence))).toBe(true);
    expect(denials(toWords(sentence))[1]).not.toBe(true);
  });

  test.each([
    'no chest pain',
    'no swelling',
    'not my foot',
    'my leg no',
  ])('"%s" opens with none', (sentence) => expect(opensWithNo(toWords(sentence))).toBe(false));

  test('a word that denies is no word that is denied', () => {
    const word = fc.constantFrom(
      ...'no not dont and or but my calf cramp it isnt gone without or'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const denied = denials(words);
        expect(denied).toHaveLength(words.length);
        for (const [at, one] of words.entries())
          if (isNegation(one) && at > 0) expect(denied[at]).toBe(false);
      }),
    );
  });
});

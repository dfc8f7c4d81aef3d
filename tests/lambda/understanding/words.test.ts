import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, toWords } from '../../../lambda/understanding/words';
import { runs } from '../../support/arbitraries';

const written = (sentence: string) => toWords(sentence).join(' ');

describe('two spellings of one sentence would be two sentences', () => {
  test.each([
    ["I can't reach my foot!", 'i cant reach my foot'],
    ["it's 7:30 a.m.", 'its seven thirty am'],
    ['at 10 p m', 'at ten pm'],
    ['10pm', 'ten pm'],
    ["seven o'clock", 'seven oclock'],
    ['seven o clock', 'seven oclock'],
    ['9:00', 'nine'],
    ['10:05', 'ten oh five'],
    ['a charlie-horse', 'a charley horse'],
    ['well-being', 'well being'],
    ['  many   spaces\tand\nlines ', 'many spaces and lines'],
    ['yep', 'yeah'],
    ['nope', 'no'],
    ['45 seconds', 'forty five seconds'],
    ['100 times', '100 times'],
  ])('%s', (sentence, words) => expect(written(sentence)).toBe(words));

  test('every number below one hundred is the same in digits and in words', () => {
    const said = Array.from({ length: 100 }, (_, number) => written(`${number}`));
    expect(new Set(said).size).toBe(100);
    expect(said.every((words) => /^[a-z]+( [a-z]+)?$/.test(words))).toBe(true);
    for (const words of said) expect(written(words)).toBe(words);
  });
});

describe('whatever Alexa sends', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('', '  ', '...', '💥'),
  );

  test('becomes plain words: letters and digits, none of them empty', () => {
    fc.assert(
      fc.property(anything, (sentence) => {
        for (const word of toWords(sentence)) expect(word).toMatch(/^[a-z0-9]+$/);
      }),
      runs(500),
    );
  });

  test('is read the same when its words are read once more', () => {
    const word = fc.constantFrom(
      ...'my calf a m p o clock 7 30 am cuz ok cramping i it is thirty'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const once = written(words.join(' '));
        // "A" and "m" may come to stand side by side only once words are joined; nothing else may change.
        if (!/\b(?:[ap] m|o clock)\b/.test(once)) expect(written(once)).toBe(once);
      }),
      runs(500),
    );
  });
});

describe('the stem of a word', () => {
  test.each([
    ['cramps', 'cramping'],
    ['stretch', 'stretches'],
    ['stretch', 'stretching'],
    ['hurts', 'hurting'],
    ['stop', 'stopping'],
    ['ease', 'easing'],
  ])('is one for %s and %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  test.each([
    ['stop', 'stopped'],
    ['cramp', 'cramped'],
    ['ease', 'eased'],
  ])('tells %s from %s: what is over is not what is wanted', (now, over) =>
    expect(stem(now)).not.toBe(stem(over)));

  test('is never empty, and its own stem stays short words as they are', () => {
    for (const word of ['is', 'as', 'its', 'us', 'yes', 'ing', 'es', 's']) expect(stem(word)).toBe(word);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
      runs(300),
    );
  });
});

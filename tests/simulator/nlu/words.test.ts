import { describe, expect, it } from 'vitest';
import { toWords, wordKey } from '../../../simulator/nlu/words';

describe('a typed sentence as speech recognition would hand it over', () => {
  it.each([
    ['capitals and punctuation would hide a match', "I've got a CRAMP!!", ["i've", 'got', 'a', 'cramp']],
    ['typographic apostrophes would hide a match', 'my wife’s calf…', ['my', "wife's", 'calf']],
    ['quotation marks would stick to words', "'help' “me”", ['help', 'me']],
    ['a hyphen would make one unknown word of two', 'charley-horse', ['charley', 'horse']],
    [
      'typed digits would miss samples with spoken numbers',
      'hold 7 or 45',
      ['hold', 'seven', 'or', 'forty', 'five'],
    ],
    ['a clock time would lose its colon', '22:30.', ['22:30']],
    ['pm glued to the time would be lost', '10:30pm', ['10:30', 'pm']],
    ['dotted and spaced p.m. would be three words', 'ten p.m. or 9 p m', ['ten', 'pm', 'or', 'nine', 'pm']],
    ['a thousands comma would split a number', '3,000', ['3000']],
    ['two spellings of one sound would differ', 'OK', ['okay']],
    ['silence would become an empty word', ' ?! ', []],
  ])('%s', (_failure, typed, words) => {
    expect(toWords(typed)).toEqual(words);
  });

  it('a tester who leaves out apostrophes would not be understood', () => {
    expect(wordKey("i've")).toBe(wordKey('ive'));
  });
});

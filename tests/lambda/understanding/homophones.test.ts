import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardRight } from '../../../lambda/understanding/homophones';
import { toWords } from '../../../lambda/understanding/words';

const heard = (sentence: string) => heardRight(toWords(sentence)).join(' ');

describe('words that sound like those of a cramp', () => {
  test.each([
    ['my cough is cramping', 'my calf is cramping'],
    ['my calf is camping', 'my calf is cramping'],
    ['my cough is camping', 'my calf is cramping'],
    ['my left cuff hurts', 'my left calf hurts'],
    ['the food is cramping', 'the foot is cramping'],
    ['my right shine is cramping', 'my right shin is cramping'],
    ['my tie hurts', 'my thigh hurts'],
    ['my ham string is tight', 'my hamstring is tight'],
    ['my hand string hurts', 'my hamstring hurts'],
  ])('"%s" is %s', (sentence, words) => expect(heard(sentence)).toBe(words));

  test.each([
    'i have a cough',
    'we went camping',
    'order more food',
    'remind me at half past nine',
    'hold for half a minute',
    'half an hour ago my calf was cramping',
    'look at my leg it is red',
    'i logged my leg cramp',
    'clamp the wood',
    'my tie is blue',
  ])('"%s" stays as it is', (sentence) => expect(heard(sentence)).toBe(toWords(sentence).join(' ')));
});

test('without a word of a leg, of pain or of a cramp nothing is changed', () => {
  const word = fc.constantFrom(...'i have a cough food is good the car to tie half past my eggs'.split(' '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      expect(heardRight(words)).toEqual(words);
    }),
  );
});

test('what was put right stays: read once more, it is the same', () => {
  const word = fc.constantFrom(
    ...'my left cough cuff food tie is camping craps hurts cramping the hand string leg it'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const once = heardRight(heardRight(heardRight(words)));
      expect(heardRight(once)).toEqual(once);
    }),
  );
});

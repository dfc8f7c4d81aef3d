import { describe, expect, test } from 'vitest';
import { type Question, questions } from '../../../lambda/dialog/questions';
import { bareAnswer } from '../../../lambda/understanding/bareAnswer';
import type { Sentence } from '../../../lambda/understanding/sentence';
import { createVocabulary } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';

const vocabulary = createVocabulary({
  Muscle: { calf: ['calf'], foot: ['foot'], front_thigh: ['front of my thigh'] },
  Side: { left: ['left', 'left one'], right: ['right'], both: ['both'] },
  Part: { front: ['front'] },
  Person: { wife: ['wife'] },
  Day: { monday: ['monday'], weekdays: ['weekdays'] },
  DayHalf: { am: ['morning', 'in the morning'] },
});

function bare(said: string, openQuestion?: Question) {
  const words = toWords(said);
  const named = vocabulary.namedIn(words);
  // Its words and what they name are all that such an answer is known by.
  const sentence = { words, named } as unknown as Sentence;
  return bareAnswer(sentence, { locale: 'en-US', ...(openQuestion && { openQuestion }) });
}

describe('a muscle that stands alone', () => {
  test.each([
    'calf',
    'my calf',
    'um the left calf',
    'no my foot',
    'not the calf the foot',
    'left foot please',
  ])('"%s" is a complaint, whatever is open', (sentence) => {
    expect(bare(sentence)).toBe('RelieveCramp');
    expect(bare(sentence, 'let-go')).toBe('RelieveCramp');
  });

  test.each(['logged', 'correcting'] as const)('corrects the entry while "%s" is asked', (question) => {
    expect(bare('my foot', question)).toBe('CorrectEntry');
    expect(bare('the left one', question)).toBe('CorrectEntry');
  });

  test.each([
    'my calf is cramping',
    'does my calf need water',
    'my calf is better',
    'log my calf',
  ])('"%s" says more than a muscle', (sentence) => {
    for (const question of [undefined, ...questions]) expect(bare(sentence, question)).toBeUndefined();
  });
});

describe('a side that stands alone', () => {
  test('answers where it hurts, and is nothing where nothing of the kind was asked', () => {
    for (const sentence of ['left', 'the left one', 'both']) {
      expect(bare(sentence, 'let-go')).toBe('RelieveCramp');
      expect(bare(sentence, 'cramp-now')).toBe('RelieveCramp');
      expect(bare(sentence)).toBeUndefined();
      expect(bare(sentence, 'advice')).toBeUndefined();
    }
  });
});

describe('a time that stands alone', () => {
  test.each([
    'ten',
    'around ten',
    'at half past nine',
    'ten pm please',
    'monday',
    'weekdays in the morning',
  ])('"%s" answers the question for a time', (sentence) =>
    expect(bare(sentence, 'reminder-time')).toBe('SayTime'));

  test.each(['not at ten', "I don't want it at ten", 'never'])('"%s" names no time to set', (sentence) =>
    expect(bare(sentence, 'reminder-time')).not.toBe('SayTime'));

  test('a story with a time in it is more than a time', () => {
    expect(bare('my calf has been cramping so badly since about ten', 'reminder-time')).toBeUndefined();
  });
});

test('words that add nothing name nothing', () => {
  for (const sentence of ['', 'um', 'it is', 'no', 'not that one', 'well ok'])
    for (const question of [undefined, ...questions]) expect(bare(sentence, question)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../lambda/understanding/net';
import { meaningOf } from '../../../lambda/understanding/typed';

const sent = (intent: string, slots: Record<string, string> = {}, heard: Record<string, string> = {}) => ({
  intent,
  slots,
  heard,
});

describe('the sentence of a request that brings words', () => {
  test.each([
    ['SpokenWordsIntent', { sentence: 'my calf has gone rock hard' }, 'my calf has gone rock hard'],
    ['WordsMyIntent', { words: 'calf has gone rock hard' }, 'my calf has gone rock hard'],
    ['WordsICantIntent', { words: 'reach my foot' }, 'i cant reach my foot'],
    ['WordsIDontHaveIntent', { words: 'chest pain' }, 'i dont have chest pain'],
  ] as const)('%s: its beginning comes from the name, so no word is lost', (intent, slots, sentence) => {
    expect(sentenceOf(sent(intent, slots))).toBe(sentence);
  });

  test('is what was said, not the id of the seed that Alexa found near it', () => {
    const request = sent('SpokenWordsIntent', { sentence: 'seed_12' }, { sentence: 'not my calf' });
    expect(sentenceOf(request)).toBe('not my calf');
  });

  test.each(['SpokenWordsIntent', 'WordsICantIntent'])('%s with an empty slot says nothing', (intent) => {
    expect(sentenceOf(sent(intent))).toBe('');
  });

  test.each([
    'RelieveCrampIntent',
    'AMAZON.FallbackIntent',
    'WordsIntent',
    'SayTimeIntent',
    '',
    'Words.Intent',
  ])('"%s" brings no sentence: its name says what is meant', (intent) => {
    expect(sentenceOf(sent(intent, { words: 'x', sentence: 'x' }))).toBeUndefined();
  });
});

describe('a typed intent', () => {
  test("advice's slot has a name of its own in the model; handlers read it as the topic", () => {
    const request = sent(
      'AskAdviceIntent',
      { question_topic: 'magnesium' },
      { question_topic: 'magnesium pills' },
    );
    expect(meaningOf(request)).toEqual({
      kind: 'AskAdvice',
      slots: { topic: 'magnesium' },
      heard: { topic: 'magnesium pills' },
    });
  });
});

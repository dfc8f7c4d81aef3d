import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { coversBoth, inPregnancy, topic, topicIds } from '../../../lambda/advice/topics';
import { answerOf, spoken } from '../../../lambda/advice/turns';
import type { Meaning } from '../../../lambda/dialog/meaning';
import { inOrder } from '../../../lambda/handlers/readMeanings';
import { contentFor } from '../../../lambda/locales';

const { advice } = contentFor('en-US');
const asks: Meaning = { kind: 'AskAdvice', slots: { topic: 'vitamin_k' }, heard: {} };
const setting = (slots: Meaning['slots']): Meaning => ({ kind: 'ChangeSetting', slots, heard: {} });

describe('what is said of a body beside a question', () => {
  test.each([
    { setting: 'blood_thinner' },
    { setting: 'numb_skin' },
    { setting: 'clot_history' },
    { setting: 'pregnant' },
    { pregnancy: 'pregnant' },
  ])('%o never goes before the question, so it fills no setting', (slots) => {
    for (const said of [
      [setting(slots), asks],
      [asks, setting(slots)],
    ])
      for (const session of [{ misses: 0 }, { misses: 0, question: 'cramp-now' as const }])
        expect(inOrder(said, session).meaning).toBe(asks);
  });

  test('a wish about the voice beside a question stays where it was said', () => {
    const whisper = setting({ setting: 'whisper' });
    expect(inOrder([whisper, asks], { misses: 0 }).meaning).toBe(whisper);
  });
});

describe('of two topics in one question', () => {
  test('an illness or a medicine sends to a pharmacist first, in either order', () => {
    for (const illness of ['conditions', 'medicines', 'statins', 'interactions', 'dialysis'] as const)
      for (const asked of ['magnesium', 'painkillers', 'massage_how', 'heat_or_ice'] as const) {
        expect(coversBoth(asked, illness)).toEqual({ topic: asked, mixed: true });
        expect(coversBoth(illness, asked)).toEqual({ topic: asked, mixed: true });
      }
  });

  test('what is neither taken nor done is answered as it is', () => {
    expect(coversBoth('why_cramps', 'conditions')).toEqual({ topic: 'why_cramps' });
    expect(coversBoth('magnesium', 'calcium')).toBeUndefined();
  });

  test('a pregnancy brings its own answer on pills and on rubbing', () => {
    expect(coversBoth('magnesium', 'pregnancy')).toEqual({ topic: 'pregnancy_pills' });
    expect(coversBoth('pregnancy', 'massage_how')).toEqual({ topic: 'pregnancy_rubbing' });
    expect(inPregnancy('why_night')).toBe('pregnancy');
    expect(inPregnancy('interactions')).toBe('pregnancy_pills');
  });
});

test('whom to ask comes first, offers nothing, and leaves the answer at 45 words and grade six', () => {
  for (const id of topicIds.filter((one) => topic(one).check)) {
    const { text, question } = spoken({ ...answerOf(id), mixed: true }, advice);
    expect(text, id).toMatch(/^Ask your pharmacist first\. /);
    expect(question, id).toBe(advice.anythingElse);
    expect(`${text} ${question}`.split(' ').length, id).toBeLessThanOrEqual(45);
    expect(readability.fleschKincaidGrade(`${text} ${question}`), id).toBeLessThanOrEqual(6);
  }
});

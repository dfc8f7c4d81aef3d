import { describe, expect, test } from 'vitest';
import type { Question } from '../../lambda/dialog/questions';
import { everyRequest } from '../support/everyRequest';
import { openQuestions, reach } from '../support/openQuestions';

const questions = Object.keys(openQuestions) as Question[];

describe('every question that the skill asks', () => {
  test.each(questions)('"%s" is open at the end of its conversation', async (question) => {
    expect((await reach(question)).question).toBe(question);
  });

  test.each(
    questions,
  )('while "%s" is open, every request is answered, and no handler fails', async (question) => {
    for (const [said, request] of everyRequest) {
      const { say, logged } = await reach(question);
      await say(request);
      expect(
        logged.filter((line) => line.includes('"error"')),
        said,
      ).toEqual([]);
    }
  });
});

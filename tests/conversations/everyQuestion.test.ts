import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../lambda/dialog/questions';
import { everyRequest } from '../support/everyRequest';
import { knowing, means, spoken } from '../support/net';
import { openQuestions, reach } from '../support/openQuestions';
import { intent, wordsOf } from '../support/requests';

const questions = Object.keys(openQuestions) as Question[];

/** Sentences, and what they mean. */
const sentences = {
  "i can't reach it": [means('CannotDo', { limit: 'cannot_reach' })],
  'that hurts more': [means('CannotDo', { limit: 'hurts_more' })],
  "i can't do that": [means('CannotDo')],
  "it's in a cast": [means('CannotDo', { limit: 'cast_or_injury' })],
  'no chest pain': [means('NoSign', { sign: 'emergency' })],
  "i'm scared": [means('Fear')],
  'good night': [means('Goodnight')],
  "it's my hand": [means('NotALeg')],
  "it isn't a cramp": [means('NotACramp')],
  "it's only sore now": [means('Soreness')],
  'i want to die': [means('RedFlag', { sign: 'crisis' })],
  'i drank bleach': [means('RedFlag', { sign: 'poison' })],
  'bananas are yellow': [means('Fallback')],
};
const understanding = () => knowing(sentences);

/** What may come next, whatever is open. */
const answers: Record<string, object> = {
  yes: intent('AMAZON.YesIntent'),
  no: intent('AMAZON.NoIntent'),
  repeat: intent('AMAZON.RepeatIntent'),
  help: intent('AMAZON.HelpIntent'),
  unclear: intent('AMAZON.FallbackIntent'),
  complaint: intent('RelieveCrampIntent', { muscle: 'leg' }),
  sign: intent('RedFlagIntent', { sign: 'emergency' }),
  stop: intent('AMAZON.StopIntent'),
  ...Object.fromEntries(Object.keys(sentences).map((words) => [`"${words}"`, spoken(words)])),
};

/** Returns the first words of a reply and how it ends. */
async function heard(question: Question, request: object): Promise<string> {
  const { say } = await reach(question, { understanding });
  const { response, sessionAttributes } = await say(request);
  const words = wordsOf(response.outputSpeech).split(' ');
  const { question: open = '' } = (sessionAttributes as { coach?: { question?: string } }).coach ?? {};
  const ends = response.shouldEndSession ? 'ends' : `asks ${open}`;
  return `${words.slice(0, 16).join(' ')}${words.length > 16 ? ' …' : ''} (${ends})`;
}

describe('every question that the skill asks', () => {
  test.each(questions)('"%s" is open at the end of its conversation', async (question) => {
    expect((await reach(question)).question).toBe(question);
  });

  test.each(
    questions,
  )('while "%s" is open, every request is answered, and no handler fails', async (question) => {
    for (const [said, request] of [...everyRequest, ...Object.entries(answers)]) {
      const { say, logged } = await reach(question, { understanding });
      await say(request);
      expect(
        logged.filter((line) => line.includes('"error"')),
        said,
      ).toEqual([]);
    }
  });

  test('gets answers that fit it: everyQuestion.md is the table to read; `-u` writes it anew', async () => {
    const parts: string[] = [];
    for (const question of questions) {
      parts.push(`\n## ${question}\n\n| Said | Heard |\n| --- | --- |`);
      for (const [said, request] of Object.entries(answers))
        parts.push(`| ${said} | ${await heard(question, request)} |`);
    }
    const page = `# Every open question and what may come next\n\nThe first words of each reply, and the question that is open after it.\n${parts.join('\n')}\n`;
    await expect(page).toMatchFileSnapshot(join(__dirname, 'everyQuestion.md'));
  });
});

import { describe, expect, test } from 'vitest';
import { guidedOf } from '../../../lambda/coaching/routine/wording';
import { catalogue, techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import { fill } from '../../../lambda/lib/text';
import { contentFor } from '../../../lambda/locales';
import { techniquesWritten } from '../../../lambda/locales/en/techniquesWritten';
import { forbidden, gradeOf, highestGrade } from '../../support/language';

/** Every string of the content, with where it stands. */
function lines(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => lines(child, `${at}.${key}`));
}

const en = contentFor('en-US');
const fillAny = (line: string) => line.replace(/\{\w+\}/g, 'thirty');
const all = lines({ ...en, techniques: techniquesWritten() });
/** Cards are read, not heard, and so are the digits of a number to call. */
const heard = all.filter(([at]) => !/^\.((bedside|diary)\.card|screen\.digits)\./.test(at));
const spoken = heard.filter(([at]) => !/^.(techniques|tips)/.test(at));

describe('what is said', () => {
  test('promises nothing: no word of a remedy, a diagnosis or a dose', () => {
    for (const [at, line] of all) expect(line, at).not.toMatch(forbidden);
  });

  test('can be spoken as it stands: no tags, no digits, no brackets, one space between words', () => {
    for (const [at, line] of heard) {
      expect(line, at).not.toMatch(/[<>&[\]()\d]| {2}|^ | $/);
      if (line !== '') expect(line, at).toMatch(/[.?,:a-z}]$/i);
    }
  });

  test('names a sore or a good leg by day to nobody: such a move says `ownWordsByDay`', () => {
    const timed = techniqueIds.filter((id) => catalogue[id].kind !== 'tip');
    const byDay = Object.fromEntries(timed.map((id) => [id, guidedOf(id, en.coaching)]));
    for (const [at, line] of lines(byDay))
      expect(line, at).not.toMatch(/\b(good|sore|bad) (leg|knee|side|foot)/);
  });

  test('is short: no sentence over fourteen words', () => {
    for (const [at, line] of spoken)
      for (const sentence of line.split(/[.?!:]/))
        expect(sentence.trim().split(/\s+/).length, `${at}: ${sentence}`).toBeLessThanOrEqual(14);
  });

  test('reads at grade six or below, every line of it, so that it is understood at three in the morning', () => {
    for (const [at, line] of all)
      expect(gradeOf(fillAny(line)) ?? 0, `${at}: ${line}`).toBeLessThanOrEqual(highestGrade);
  });

  test('keeps help to 35 words, and says in it that nobody can be called', () => {
    const inRelief = `${en.coaching.help} ${en.coaching.helpLimits}`;
    for (const line of [...en.answers.help.map(({ prompt }) => prompt), inRelief]) {
      expect(line.split(' ').length).toBeLessThanOrEqual(30);
      expect(line).toContain("I can't call for help. Emergency? Dial nine one one.");
    }
  });

  test('keeps the disclaimer to fifteen words', () => {
    expect(en.answers.disclaimer.split(' ').length).toBeLessThanOrEqual(15);
    expect(en.answers.disclaimer).toContain('not medical advice');
  });

  test('never gives the same words to a question and its reprompt', () => {
    const { eveningLaunch, help, missed, steady, tipAgain, carryOn } = en.answers;
    for (const { prompt, reprompt } of [eveningLaunch, ...steady, ...tipAgain, carryOn, ...help, ...missed]) {
      expect(reprompt).not.toBe(prompt);
      expect(prompt).toMatch(/\?$/);
      expect(reprompt).toMatch(/\?$/);
    }
  });

  test('tells every technique of the catalogue in short steps, with its caution', () => {
    for (const id of Object.keys(catalogue) as (keyof typeof catalogue)[]) {
      const { steps, caution } = techniquesWritten()[id];
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(caution, id).not.toBe('');
      for (const step of steps) expect(step.split(' ').length, step).toBeLessThanOrEqual(14);
    }
  });

  test('has a word for the length of every hold that is coached', () => {
    for (const { holdSeconds, kind, phase } of Object.values(catalogue))
      if (kind === 'hold' && phase === 'acute')
        expect(en.coaching.seconds).toHaveProperty(String(holdSeconds));
  });
});

test.each([
  ['en-US', 'nine one one', 'urgent care or an emergency room'],
  ['en-CA', 'nine one one', 'urgent care or an emergency room'],
  ['en-GB', 'nine nine nine', 'Call one one one or your doctor today.'],
  ['en-AU', 'triple zero', 'See a doctor today, or call healthdirect:'],
  ['en-IN', 'one one two', 'See a doctor today.'],
  ['xx-XX', 'nine one one', 'urgent care or an emergency room'],
])('%s is told the number people dial there', (locale, emergency, care) => {
  const { alarms, answers } = contentFor(locale);
  expect(alarms.scripts.emergency.first).toContain(`Call ${emergency} now.`);
  expect(alarms.scripts.clot.first).toContain(care);
  expect(answers.help[0]!.prompt).toContain(`Dial ${emergency}.`);
  expect(JSON.stringify(contentFor(locale).alarms)).not.toContain('{e');
});

test.each([
  ['en-US', 'nine one one', ['nine nine nine', 'one one one', 'triple zero', 'one one two']],
  ['en-CA', 'nine one one', ['nine nine nine', 'one one one', 'triple zero', 'one one two']],
  ['en-GB', 'nine nine nine', ['nine one one', 'triple zero', 'one one two']],
  ['en-AU', 'triple zero', ['nine one one', 'nine nine nine', 'one one one', 'one one two']],
  ['en-IN', 'one one two', ['nine one one', 'nine nine nine', 'one one one', 'triple zero']],
])('advice in %s names the number of that country and no other', (locale, own, others) => {
  const { topics } = contentFor(locale).advice;
  const words = JSON.stringify(topics);
  expect(topics.when_doctor.answer).toContain(own);
  for (const other of others) expect(words).not.toContain(`all ${other}`);
  expect(words).not.toMatch(/[{}]\w+[{}]/);
  for (const { answer } of Object.values(topics)) expect(answer.split(' ').length).toBeLessThanOrEqual(45);
});

test('a place in a line that nothing fills is an error, not a brace spoken aloud', () => {
  expect(fill('{Side} calf.', { Side: 'Left' })).toBe('Left calf.');
  expect(() => fill('{Side} calf.', {})).toThrow('no value for {Side}');
});

import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../quality/language';
import type { Reply } from '../../../quality/language/replies';

const good: Reply = {
  ...{ locale: 'en-US', state: 'nothing yet', intent: 'X', open: true, timed: false, faults: [] },
  ...{ lead: '', prompt: 'Toes up. Has it let go?', reprompt: 'Has it let go now?' },
};
const many = (words: number) => `${'up '.repeat(words - 1)}up?`;

/** The figures of some replies, by row. */
function figures(...replies: Reply[]): Record<string, string> {
  return Object.fromEntries(sectionOf(replies, [replies]).rows.map(({ what, figure }) => [what, figure]));
}

describe('what is counted of replies', () => {
  test('is nothing, where nothing is wrong', () => {
    const { rows } = sectionOf([good], [[good]]);
    for (const { what, met } of rows) expect(met ?? true, what).toBe(true);
  });

  test.each([
    ['replies with a forbidden word', { prompt: 'It will cure you. Better?' }],
    ['replies with a forbidden word', { reprompt: 'Take a pill. Better?' }],
    ['over-long replies', { prompt: many(31) }],
    ['over-long replies', { prompt: many(36), intent: 'AMAZON.HelpIntent' }],
    ['over-long replies', { prompt: `${many(46).replace('?', '.')} More?`, intent: 'AskAdviceIntent' }],
    ['dead ends', { faults: ['open without a reprompt'] }],
    ['dead ends', { prompt: '' }],
    ['reprompts that repeat their prompt', { reprompt: good.prompt }],
    ['same words again, when not understood', { intent: 'AMAZON.FallbackIntent', before: good }],
  ])('%s: one', (what, wrong) => {
    expect(figures({ ...good, ...wrong })).toMatchObject({ [what]: '1' });
  });

  test.each([
    [{ prompt: many(200), timed: true }],
    [{ prompt: `${many(45).replace('?', '.')} More?`, intent: 'AskAdviceIntent' }],
    [{ prompt: many(35), intent: 'AMAZON.HelpIntent' }],
  ])('%j is not over-long', (right) => {
    expect(figures({ ...good, ...right })).toMatchObject({ 'over-long replies': '0' });
  });

  test('words before a hold are those of a named cramp', () => {
    const cramp = { ...good, intent: 'RelieveCrampIntent', timed: true, lead: 'Toes to your shin.' };
    expect(figures(cramp, { ...cramp, intent: 'StartRoutineIntent', lead: many(27) })).toMatchObject({
      'words before the first hold, longest of all': '4',
    });
  });

  test('variety is told within each night, not over all of them', () => {
    const other = { ...good, prompt: 'Heel out. Has it let go?' };
    const { rows } = sectionOf(
      [good],
      [
        [good, other],
        [good, good],
      ],
    );
    expect(rows.at(-1)!.figure).toBe('75 %');
  });
});

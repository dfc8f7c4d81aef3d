import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { holdsOf, night, nightWith, wordsOf } from '../support/night';

describe('opening the skill', () => {
  const opened = (clock: string, hears: string) =>
    night(`U: open cramp coach\nA: ${hears}`, '--clock', clock);

  test.each(['00:00', '03:10', '05:29'])('at %s it means a cramp', async (clock) => {
    const { replies } = await opened(
      clock,
      'Pull your toes toward you, leg straight. Hold until the cramp goes. Hold.',
    );
    expect(holdsOf(replies[0]!.timeline)).toEqual([30]);
  });

  test.each(['20:00', '23:59'])('at %s it may: the movement first, then the question', async (clock) => {
    await opened(
      clock,
      'Pull your toes toward you, leg straight. No cramp? Say: bedtime stretches. Is it a cramp?',
    );
  });

  test.each([
    '05:30',
    '14:00',
    '19:59',
  ])('at %s it does not: one short line, with the disclaimer', async (clock) => {
    await opened(
      clock,
      'Cramp Coach. I share tips, not medical advice. Say: bedtime stretches, a quick stretch, or slow breathing. Or is it a cramp?',
    );
  });

  test.each([
    '03:10',
    '21:00',
  ])('at %s a stranger hears the name first, a person who was here does not', async (clock) => {
    const store = memoryStore();
    await nightWith(
      store,
      'U: open cramp coach\nA: Cramp Coach. Pull your toes toward you, leg straight.',
      '--clock',
      clock,
    );
    const { replies } = await night('U: open cramp coach\nA: Pull your toes toward you', '--clock', clock);
    expect(wordsOf(replies[0]!.timeline)).toMatch(/^Pull your toes/);
  });

  test('by day, yes is coached and no is let go', async () => {
    await night(
      `
      U: open cramp coach
      A: Or is it a cramp?
      U: no
      A: When one comes, open Cramp Coach.
      U: open cramp coach
      A: Or is it a cramp?
      U: yes
      A: Pull your toes toward you, leg straight.
    `,
      '--clock',
      '14:00',
    );
  });

  test('in another time zone it goes by the clock beside the bed', async () => {
    await night('U: open cramp coach\nA: Hold.', '--clock', '03:10', '--zone', 'Asia/Kolkata');
    await night('U: open cramp coach\nA: Or is it a cramp?', '--clock', '14:00', '--zone', 'Asia/Kolkata');
  });
});

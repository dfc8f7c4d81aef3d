import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { holdsOf, night, nightWith, wordsOf } from '../support/night';

const day = ['--clock', '14:00'];

describe('practise with me', () => {
  test('a minute by day: interrupt a hold, name a spot, the usual leg, and whether they stand', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: practise with me
      A: Let's practice for a minute. Pull your toes toward you, leg straight.
      A: Hold.
      A: You can talk to me while you hold. To wake me, say: Alexa.
      A: Will you say, next?
      U: next
      A: Good. That works at night too.
      A: Will you say, it's my foot?
      U: it's my foot
      A: Good. I go where it hurts. Which leg cramps most: left, right, or both?
      U: the right one
      A: Are you steady on your feet in the dark?
      U: no
      A: Then we stay seated, or in bed. If that changes, say: I can stand again. That's all. At night, wake me and say: open Cramp Coach.
      U: what are my settings
      A: Your settings: no standing and mostly right.
    `,
      ...day,
    );
    expect(holdsOf(replies[0]!.timeline)).toEqual([10]);
    const talkMs = replies.slice(0, 5).reduce((sum, { timeline }) => sum + timeline.at(-1)!.endMs, 0);
    expect(talkMs).toBeLessThanOrEqual(60_000);
  });

  test('in the middle of the hold, as at night', async () => {
    await night('U: practice\nU: @12 next\nA: Good. That works at night too.', ...day);
  });

  test('nobody fails it: whatever is said leads on', async () => {
    const { replies } = await night(
      `
      U: let's practice
      U: purple monkey dishwasher
      A: Never mind
      U: yes
      A: Never mind, any spot will do. Which leg
      U: i don't know
      A: Are you steady on your feet in the dark?
      U: yes
      A: Good. I'll still ask
    `,
      ...day,
    );
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test('help and repeat say the task in other words, once', async () => {
    await night(
      'U: practice\nU: help\nA: Just the word, next. Will you say it?\nU: help\nA: Never mind',
      ...day,
    );
  });

  test('a cramp in earnest is coached at once', async () => {
    const { replies } = await night(
      'U: practice\nA: Will you say, next?\nU: my left calf is cramping\nA: Left calf. Pull your toes toward you',
      ...day,
    );
    expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
    await night(
      'U: practice\nU: next\nU: it still hurts\nA: Pull your toes toward you, leg straight.',
      ...day,
    );
  });

  test('stop is stop', async () => {
    const { replies } = await night('U: practice\nU: stop', ...day);
    expect(replies[1]!.sessionOpen).toBe(false);
    expect(wordsOf(replies[1]!.timeline)).toBe('Okay. Bye for now.');
  });

  test('who stays in bed is never asked to stand afterwards', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: practice
      U: next
      U: it's my foot
      U: both
      U: no
      U: wall calf stretch
      A: Sit tall. Left leg out, heel down.
    `,
      ...day,
    );
    expect(wordsOf(replies.at(-1)!.timeline)).not.toMatch(/stand|steady|wall/i);
  });
});

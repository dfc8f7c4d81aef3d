import { describe, expect, test } from 'vitest';
import { isFinished } from '../../lambda/diary/stretchNights';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { holdsOf, night, nightWith, plainEcho, wordsOf } from '../support/night';

const evening = ['--clock', '21:30'];

/**
 * The seated bedtime routine: movement 0-6 s, time to get ready to 10.9, "Hold." to 11.3, first hold on the left to
 * 21.3, its release to 25, "Hold." to 25.4, second hold on the right to 35.4, and so on every 14 s; six holds to 91.5.
 */
const moments = [
  ['the first words', 3, 'left', 6, 10],
  ['getting ready', 9, 'left', 6, 10],
  ['the start word', 11.1, 'left', 6, 10],
  ['the first half of a hold', 14, 'left', 6, 10],
  ['the second half of a hold', 19.9, 'left', 6, 5],
  ['the words after a hold', 23, 'right', 5, 10],
  ['the second hold', 28, 'right', 5, 10],
  ['a later hold', 57, 'right', 3, 10],
  ['the last hold', 84, 'right', 1, 10],
] as const;

describe('pause and carry on, next to each kind of segment', () => {
  test.each(moments)('in %s (%d s): the %s leg again', async (_, at, side, holds, first) => {
    const { replies } = await night(
      `
      U: do my bedtime stretches
      U: @${at} pause
      A: Paused. Ease off. To come back, open Cramp Coach.
      U: open cramp coach
      A: You stopped part way. Carry on with it?
      U: yes
      A: Back again. Sit with your ${side} leg straight
    `,
      ...evening,
      ...plainEcho,
    );
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, false, true, true]);
    const lengths = holdsOf(replies[3]!.timeline);
    expect(lengths).toHaveLength(holds);
    expect(lengths[0]).toBe(first);
  });

  test('resume, said to the skill, goes on without asking', async () => {
    await night(
      `
      U: do my bedtime stretches
      U: @28 pause
      U: tell cramp coach resume
      A: Back again. Sit with your right leg straight
    `,
      ...evening,
    );
  });

  test('no is no, and nothing is offered again', async () => {
    await night(
      `
      U: do my bedtime stretches
      U: @28 stop
      A: Stopped. To come back, open Cramp Coach.
      U: open cramp coach
      A: Carry on with it?
      U: no
      A: All right. Rest well.
      U: open cramp coach
      A: Pull your toes toward you
    `,
      ...evening,
    );
  });

  test('what is over is not offered again', async () => {
    await night(
      `
      U: do my bedtime stretches
      A: Slow breathing now?
      U: (silence)
      U: open cramp coach
      A: Pull your toes toward you
    `,
      ...evening,
    );
  });

  test('breathing, paused in the middle, goes on with the breaths that are left', async () => {
    const { replies } = await night(
      `
      U: wind down
      U: @60 tell cramp coach pause
      U: open cramp coach
      A: Carry on with it?
      U: yes
      A: Back again.
      A: Sleep well.
    `,
      ...evening,
    );
    const breaths = replies
      .at(-1)!
      .timeline.filter(({ text }) => /^(breathe )?in\.$/i.test(text ?? '')).length;
    expect(breaths).toBeGreaterThanOrEqual(12);
    expect(breaths).toBeLessThanOrEqual(14);
  });
});

describe('half a word steers a routine', () => {
  test('next, previous, repeat, start over', async () => {
    const { replies } = await night(
      `
      U: do my bedtime stretches
      A: Sit with your left leg straight
      U: @14 next
      A: Right leg straight, toes up.
      U: @9 next
      A: Left leg straight, toes up.
      U: @9 previous
      A: Sit with your right leg straight
      U: @9 say that again
      A: Sit with your right leg straight
      U: @9 start over
      A: Bedtime stretches. Sit with your left leg straight
    `,
      ...evening,
    );
    expect(replies.map(({ timeline }) => holdsOf(timeline).length)).toEqual([6, 5, 4, 5, 5, 6]);
  });

  test('next past the last one is the end, not a start', async () => {
    await night(
      'U: do my bedtime stretches\nU: @84 next\nA: Done. Slow breathing now?\nU: no\nA: Rest well.',
      ...evening,
    );
  });

  test('other leg does the other one first, from here on', async () => {
    await night(
      `
      U: do my bedtime stretches
      U: @14 other leg
      A: Other leg. Right leg straight, toes up.
      A: Ease off. Left leg.
    `,
      ...evening,
    );
  });

  test('slow down: slower words, longer to get ready, holds as long as ever', async () => {
    const { replies } = await night(
      'U: do my bedtime stretches\nU: @14 slow down\nA: slower. Sit with your left leg straight',
      ...evening,
    );
    expect(JSON.stringify(replies[1]!.response)).toContain('rate=\\"85%\\"');
    expect(holdsOf(replies[1]!.timeline)).toEqual(Array(6).fill(10));
    const gaps = (index: number) =>
      replies[index]!.timeline.filter(({ cue }) => cue === 'hold-start').map(({ atMs }) => atMs);
    expect(gaps(1)[2]! - gaps(1)[1]!).toBeGreaterThan(gaps(0)[2]! - gaps(0)[1]!);
  });

  test('how long left: of the hold, and of all of it; the hold goes on', async () => {
    const { replies } = await night(
      `
      U: seated toe stretch for sixty seconds one time
      U: @30 how long left
      A: About thirty five more seconds. About two minutes in all.
      A: Keep holding.
    `,
      ...evening,
      ...plainEcho,
    );
    const [rest] = holdsOf(replies[1]!.timeline);
    expect(rest).toBeGreaterThanOrEqual(30);
    expect(rest).toBeLessThanOrEqual(40);
  });

  test('help says two things, and it goes on; words nobody understood do not end it', async () => {
    const { replies } = await night(
      `
      U: do my bedtime stretches
      U: @14 help
      A: Say: next. Or say: pause. I can't call for help. Emergency? Dial nine one one. Sit with your left leg
      U: @12 purple monkey dishwasher
      A: Left leg
      U: @12 what is the weather like
      A: Left leg
    `,
      ...evening,
    );
    expect(replies.map(({ timeline }) => holdsOf(timeline).length)).toEqual([6, 6, 6, 6]);
  });

  test('a cramp in the middle of it is relieved at once', async () => {
    await night(
      'U: do my bedtime stretches\nU: @28 my right calf is cramping\nA: Right calf. Pull your toes toward you',
      ...evening,
    );
  });

  test('a red flag in the middle of it stops it, and it is not offered again', async () => {
    await night(
      `
      U: do my bedtime stretches
      U: @28 i have chest pain
      A: Call nine one one now. Leave the stretch.
      U: no
      U: open cramp coach
      A: Pull your toes toward you
    `,
      ...evening,
    );
  });

  test('the end, misunderstood: the question again in other words, then good night', async () => {
    await night(
      `
      U: do my bedtime stretches
      U: purple monkey dishwasher
      A: Slow breathing, yes or no?
      U: purple monkey dishwasher
      A: All right. Rest well.
    `,
      ...evening,
    );
  });

  test('once more, when somebody wants it', async () => {
    const { replies } = await night(
      'U: a quick stretch\nA: Done. Once more?\nU: yes\nA: Once more. Sit with your left leg straight',
      ...evening,
    );
    expect(holdsOf(replies[1]!.timeline)).toEqual([10, 10, 10, 10]);
  });
});

describe('a stretch night', () => {
  const nights = async (transcript: string) => {
    const store = memoryStore();
    const { turns } = await nightWith(store, transcript, ...evening);
    const { userId: account } = (turns[0]!.request as { context: { System: { user: { userId: string } } } })
      .context.System.user;
    const found = await store.stretchNights.between({ account }, 0, 1e14);
    return found!.map((one) => isFinished(one, one.plannedEndMs));
  };

  test('counts when the routine was heard to its end, and once', async () => {
    expect(await nights('U: do my bedtime stretches\nU: no')).toEqual([true]);
    expect(await nights('U: do my bedtime stretches\nU: (silence)')).toEqual([true]);
    expect(await nights('U: do my bedtime stretches\nU: @30 next\nU: @8 how long left\nU: no')).toEqual([
      true,
    ]);
  });

  test('does not count when somebody left it half-way, until they carry on', async () => {
    expect(await nights('U: do my bedtime stretches\nU: @30 stop')).toEqual([false]);
    expect(await nights('U: do my bedtime stretches\nU: @30 my leg is cramping')).toEqual([false]);
    expect(await nights('U: do my bedtime stretches\nU: @30 pause\nU: open cramp coach\nU: yes')).toEqual([
      true,
    ]);
  });

  test('is none without a stretch: breathing, rubbing and relief count nothing', async () => {
    expect(await nights('U: wind down')).toEqual([]);
    expect(await nights('U: massage my legs')).toEqual([]);
    expect(await nights('U: my leg is cramping\nU: it let go')).toEqual([]);
  });
});

test('every reply of a routine is heard whole: nothing of one leg is said of the other', async () => {
  const { replies } = await night('U: do my bedtime stretches standing\nU: yes', ...evening);
  const { timeline } = replies[1]!;
  const starts = timeline.filter(({ cue }) => cue === 'hold-start').map(({ atMs }) => atMs);
  starts.forEach((atMs, index) => {
    const before = timeline.filter((event) => event.text && event.atMs < atMs);
    const said = wordsOf(before)
      .match(/\b(left|right)\b/gi)!
      .at(-1)!
      .toLowerCase();
    expect(said).toBe(index % 2 === 0 ? 'left' : 'right');
  });
});

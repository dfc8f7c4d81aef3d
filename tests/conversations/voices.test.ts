import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

const speeds = ['12', '15', '18'];

describe.each(speeds)('a voice of %s characters a second', (speed) => {
  const voice = ['--voice', speed];

  test('holds as long as it says, in relief and in a routine', async () => {
    const { replies } = await night('U: my leg is cramping\nU: no\nU: no', ...voice);
    for (const { timeline } of replies) expect(holdsOf(timeline)).toEqual([30]);
    const routine = await night('U: do my bedtime stretches standing\nU: yes', ...voice, '--clock', '21:30');
    expect(holdsOf(routine.replies[1]!.timeline)).toEqual(Array(12).fill(10));
    expect(routine.replies[1]!.timeline.at(-1)!.endMs).toBeLessThanOrEqual(200_000);
  });

  test('says the first movement within three seconds', async () => {
    const { replies } = await night('U: my left calf is cramping', ...voice);
    const [lead] = replies[0]!.timeline;
    // "Left calf. Toes": where the movement begins, by the share of its characters.
    const startsMs = (lead!.endMs * 'Left calf. '.length) / lead!.text!.length;
    expect(startsMs).toBeLessThanOrEqual(3_000);
  });

  test('is asked how long is left, and what it says is held', async () => {
    const { replies } = await night('U: my leg is cramping\nU: @20 how long left\nA: About', ...voice);
    const [rest] = holdsOf(replies[1]!.timeline);
    expect(rest).toBeGreaterThanOrEqual(5);
    expect(rest).toBeLessThanOrEqual(16);
  });

  /** In the middle of each hold of the standing routine: the leg is the true one, at any speed. */
  test.each([
    19, 33, 46, 60, 74, 88, 112, 126, 140, 154,
  ])('is interrupted at %d s: never the wrong leg', async (at) => {
    const { replies } = await night(
      `U: do my bedtime stretches standing\nU: yes\nU: @${at} say that again`,
      ...voice,
      '--clock',
      '21:30',
    );
    const { timeline } = replies[1]!;
    const before = timeline.filter(({ cue, atMs }) => cue === 'hold-start' && atMs <= at * 1_000).length;
    const side = before % 2 === 1 ? 'left' : 'right';
    const inHold = timeline.some(
      ({ cue, endMs }) => cue === 'hold-start' && at * 1_000 > endMs + 3_000 && at * 1_000 < endMs + 7_000,
    );
    // Within three seconds of a boundary it may be the neighbour.
    if (inHold) expect(wordsOf(replies[2]!.timeline)).toMatch(new RegExp(`\\b${side}\\b`, 'i'));
  });
});

describe('interrupted in every kind of segment of relief', () => {
  test.each([
    ['the first words', 2],
    ['getting ready', 6],
    ['the start word', 7.1],
    ['the first half of the hold', 15],
    ['the second half of the hold', 30],
    ['the words after it', 39],
  ])('%s: the side and the move are kept, or changed as asked', async (_, at) => {
    await night(
      `U: my left calf is cramping\nU: no\nU: @${at} other leg\nA: Right calf. Hook a sheet around your foot`,
    );
    await night(
      `U: my left calf is cramping\nU: no\nU: @${at} next\nA: Press your foot flat against the wall`,
    );
    await night(
      `U: my left calf is cramping\nU: no\nU: @${at} pause\nU: open cramp coach\nA: Back again. Left calf. Hook a sheet`,
    );
  });

  test('the listening, and the reprompt', async () => {
    await night(
      'U: my left calf is cramping\nU: no\nU: @90 other leg\nA: Right calf. Hook a sheet around your foot',
    );
  });
});

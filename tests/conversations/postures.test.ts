import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

describe('from bed to sitting to standing, only as far as somebody says', () => {
  test('the whole way up: each posture is offered at the end of the one before, and taken up by words', async () => {
    const { replies } = await night(`
      U: my left calf is cramping
      A: Left calf. Toes to your shin
      U: no
      A: Loop a sheet round your foot
      U: no
      A: Foot flat on the wall or footboard
      U: no
      A: Toes up. Feel both legs.
      A: To sit up, go slowly. Then say: I'm sitting.
      U: i'm sitting
      A: Left calf. Heel on the floor, leg straight.
      U: no
      U: no
      U: no
      U: no
      A: Steady, with a light on: say, I can stand. If not, stay here.
      U: i can stand
      A: Hold on. Say: Alexa, stop, any time. Sit up, then stand, weight on that leg, heel flat.
      U: no
      A: Hold on. Say: Alexa, stop, any time. Hands on the wall, that leg back, heel down.
      U: it let go
      A: Let go slowly. Sit down when you can.
    `);
    for (const { timeline } of replies.slice(0, -1)) expect(holdsOf(timeline)).toEqual([30]);
  });

  test.each([
    ['my foot is cramping', 'Foot flat on the floor.', 30],
    ['my hamstring is cramping', 'Sit up, then stand, knee straight', 30],
    ['my front of thigh is cramping', 'Hold a heavy chair.', 30],
    ['my inner thigh is cramping', 'Feet wide, hold', 20],
  ])('%s, standing', async (says, hears, seconds) => {
    const { replies } = await night(`
      U: ${says}
      U: i'm steady
      A: Hold on. Say: Alexa, stop, any time. ${hears}
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([seconds]);
  });

  test('stop on the feet ends with a seat', async () => {
    await night(`
      U: my calf is cramping
      U: i can stand
      A: Sit up, then stand
      U: @15 alexa stop
      A: Stopped. Sit if you can.
    `);
  });

  test('nobody is left standing in silence', async () => {
    const { replies } = await night(`
      U: my calf is cramping
      U: i'm steady
      A: Sit up, then stand
      U: (silence)
      A: Sit down if you can. Heel down, toes up. Has it let go?
    `);
    expect(wordsOf(replies[1]!.repromptTimeline)).not.toMatch(/stand|weight/i);
  });

  test('both legs stay in bed, whatever is said', async () => {
    const { replies } = await night(`
      U: both my calves are cramping
      A: Both calves. Toes to your shins, knees straight.
      U: i can stand
      A: Better stay down. Toes up, knees straight.
      U: no
      U: no
      U: no
    `);
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/stand|sit up|sitting/i);
  });

  test("I can't stand: back to the first move in bed", async () => {
    await night(`
      U: i'm sitting and my calf is cramping
      A: Heel on the floor
      U: @5 i can't stand up
      A: Calf. Toes to your shin, knee straight.
    `);
  });

  test('silence and still hurts never go higher by themselves', async () => {
    const { replies } = await night(['U: my calf is cramping', ...Array(8).fill('U: no')].join('\n'));
    for (const { timeline, repromptTimeline } of replies)
      expect(wordsOf([...timeline, ...repromptTimeline])).not.toMatch(/heel on the floor|stand up/i);
  });

  test('somebody else is never told to stand up by themselves, nor offered it', async () => {
    const { replies } = await night(['U: my wife has a cramp', ...Array(5).fill('U: no')].join('\n'));
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/i can stand|i'm sitting/i);
  });

  test('in a new session somebody is steady only once they have said so again', async () => {
    await night(`
      U: my calf is cramping
      U: i'm steady
      A: Sit up, then stand
      U: pause
      A: Paused. Ease off. Sit if you can.
      U: open cramp coach
      A: Sit down. Calf. Heel on the floor, leg straight.
    `);
  });
});

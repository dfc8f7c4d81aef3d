import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

describe('from bed to sitting to standing, only as far as somebody says', () => {
  test('the whole way up: each posture is offered at the end of the one before, and taken up by words', async () => {
    const { replies } = await night(`
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: no
      A: Hook a sheet around your foot
      U: no
      A: Press your foot flat against the wall
      U: no
      A: Feel both legs.
      U: no
      A: Bend that knee a little.
      A: Want to sit up? Go slowly. Then say: I'm sitting.
      U: i'm sitting
      A: Left calf. Straighten that leg, heel on the floor.
      U: no
      U: no
      U: no
      U: no
      U: no
      A: Steady, with a light on? Say: I can stand. If not, stay here.
      U: i can stand
      A: Sit on the edge of the bed. Feet down. One slow breath. Now hold the wall or the bed, and stand up slowly. Stand on that leg, heel flat.
      U: no
      A: Keep a hand on the wall or bed. Hands on the wall. Step that leg back, heel down.
      U: it let go
      A: Ease off slowly. Sit down when you can.
    `);
    for (const { timeline } of replies.slice(0, -1)) expect(holdsOf(timeline)).toEqual([30]);
  });

  test.each([
    ['my foot is cramping', 'Press your whole foot into the floor.', 30],
    ['my hamstring is cramping', 'Stand on that leg, knee straight', 30],
    ['my front of thigh is cramping', 'Pull that heel toward your bottom', 30],
    ['my inner thigh is cramping', 'Feet wide.', 20],
  ])('%s, standing', async (says, hears, seconds) => {
    const { replies } = await night(`
      U: ${says}
      U: i'm steady
      A: Sit on the edge of the bed. Feet down. One slow breath. Now hold the wall or the bed, and stand up slowly. ${hears}
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([seconds]);
  });

  test('stop on the feet ends with a seat', async () => {
    await night(`
      U: my calf is cramping
      U: i can stand
      A: Sit on the edge of the bed.
      U: @15 alexa stop
      A: Stopped. Sit if you can.
    `);
  });

  test('nobody is left standing in silence', async () => {
    const { replies } = await night(`
      U: my calf is cramping
      U: i'm steady
      A: Sit on the edge of the bed.
      U: (silence)
      A: Sit down if you can. Heel down, toes toward your knee. Has the cramp gone?
    `);
    expect(wordsOf(replies[1]!.repromptTimeline)).not.toMatch(/stand|weight/i);
  });

  test('both legs stay in bed, whatever is said', async () => {
    const { replies } = await night(`
      U: both my calves are cramping
      A: Both calves. Pull your toes toward you, legs straight.
      U: i can stand
      A: Better stay down. Toes toward you, legs straight.
      U: no
      U: no
      U: no
    `);
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/stand|sit up|sitting/i);
  });

  test("I can't stand: back to the first move in bed", async () => {
    await night(`
      U: i'm sitting and my calf is cramping
      A: Calf. Straighten that leg, heel on the floor
      U: @5 i can't stand up
      A: Calf. Pull your toes toward you, leg straight.
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
      A: Sit on the edge of the bed.
      U: pause
      A: Paused. Ease off. Sit if you can.
      U: open cramp coach
      A: Sit down. Straighten that leg, heel on the floor.
    `);
  });
});

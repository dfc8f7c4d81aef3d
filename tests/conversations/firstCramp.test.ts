import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

describe('a first night', () => {
  test('a leg, and nothing else said: the movement at once, thirty seconds exactly, then it lets go', async () => {
    const { replies, turns } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you, leg straight. Hold until the cramp goes.
      A: Hold.
      A: Front of your leg? Toes down. Wrong spot? Wake me and say: foot.
      A: Halfway. Breathe out.
      A: Three. Two. One.
      A: That's thirty. Keep holding. Has the cramp gone?
      U: yes
      A: Ease off slowly, toes toward you.
      A: If it comes back, open Cramp Coach.
    `);
    const [first, last] = replies;
    expect(turns).toHaveLength(2);
    expect(first!.timeline[0]).toMatchObject({ atMs: 0, kind: 'speech' });
    expect(holdsOf(first!.timeline)).toEqual([30]);
    expect(holdsOf(first!.repromptTimeline)).toEqual([30, 30]);
    expect(wordsOf(last!.timeline)).toMatch(/Slow breathing now\?$/);
    expect(wordsOf(last!.repromptTimeline)).toBe('Sleep well.');
  });

  test.each([
    ["i've got a charley horse in my left calf", 'Left calf. Pull your toes toward you, leg straight.'],
    ['ow my calf', 'Calf. Pull your toes toward you, leg straight.'],
    ['tell cramp coach my right leg is cramping', 'Right leg. Pull your toes toward you, leg straight.'],
    ['open cramp coach', 'Pull your toes toward you, leg straight.'],
    ['my shin is cramping', 'Shin. Point your toes down'],
    ['i woke up with a cramp in my right foot', 'Right foot. Bend that knee. Pull your toes'],
    ['my front of thigh is cramping', 'Front of thigh. Lie on your good side.'],
    ["it's my left groin", 'Left inner thigh. Lie on your back, knee bent.'],
    ['the back of my left thigh is cramping', 'Left thigh, back. Sit up, sore leg straight out.'],
    ['front of my right thigh', 'Right thigh, front. Lie on your good side.'],
    ['both my legs are cramping', 'Both legs. Pull your toes toward you, legs straight.'],
    [
      "i'm sitting on the edge of the bed and my calf is cramping",
      'Calf. Straighten that leg, heel on the floor.',
    ],
    ["i'm standing and my calf is cramping", 'Sit down. Straighten that leg, heel on the floor.'],
    [
      "i'm standing and my hamstring is cramping",
      'Get on the bed. Back of thigh. Sit up, sore leg straight out.',
    ],
    ["i'm standing and both my legs are cramping", 'Get on the bed. Both legs. Pull your toes toward you'],
    ["my husband's calf is cramping", 'Calf. Hold the knee straight. Push the ball of the foot back'],
  ])('"%s" is coached in the first reply', async (says, hears) => {
    const { replies } = await night(`
      U: ${says}
      A: ${hears}
      A: Hold.
    `);
    const lead = wordsOf(replies[0]!.timeline.slice(0, 1));
    expect(lead.split(' ').length).toBeLessThan(20);
    // A shin is held twenty seconds, everything else thirty.
    expect(holdsOf(replies[0]!.timeline)).toEqual([says.includes('shin') ? 20 : 30]);
  });
});

describe('still hurting', () => {
  test('each no brings the next move, all of them in bed, and then the first two take turns', async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: no
      A: Hook a sheet around your foot.
      U: it still hurts
      A: Press your foot flat against the wall.
      U: not yet
      A: Feel both legs. If one's bigger or hotter, don't rub. Wake me, say: swollen.
      A: Now rub.
      U: still tight
      A: Bend that knee a little. Pull your toes toward you.
      U: still tight
      A: Pull your toes toward you, leg straight.
      U: no
      A: Hook a sheet around your foot
      U: it's gone
      A: Ease off slowly, toes toward you.
    `);
  });

  test('easing is not gone: the same hold again, and the session never ends', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: a bit
      A: it's going. Stay right there. Toes toward you, leg straight. Keep holding.
      U: nearly
      A: Stay with it. Toes toward you, leg straight. Keep holding.
      U: it's letting go
      A: Good, it's easing. Stay there. Toes toward you, leg straight.
    `);
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, true, true, true]);
    expect(replies.map(({ timeline }) => holdsOf(timeline))).toEqual([[30], [30], [30], [30]]);
  });

  test("it's back, in a new session: the hold again, of the muscle and the side it was", async () => {
    await night(`
      U: my left shin is cramping
      A: Left shin. Point your toes down
      U: it's gone
      A: Ease off slowly
      U: tell cramp coach it's back
      A: Back again. Left shin. Point your toes down, away from you.
      A: Hold.
      U: no
      A: Put your other foot on top. Press that foot down.
    `);
  });

  test("it's back, but on the other side", async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf.
      U: it's gone
      A: Ease off slowly
      U: tell cramp coach it's back in my right calf
      A: Right calf. Pull your toes toward you
    `);
  });

  test("it's back, from somebody who was never here", async () => {
    await night(`
      U: tell cramp coach it's back
      A: Pull your toes toward you, leg straight.
      A: Hold.
    `);
  });
});

describe('interrupting', () => {
  test('a wrong guess is put right in the middle of the hold', async () => {
    await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @12.5 it's my foot
      A: Foot. Bend that knee. Pull your toes toward you by hand.
      A: Hold.
      U: @9 the left one
      A: Left foot. Bend that knee. Pull your toes
    `);
  });

  test('a shin is the opposite of a calf: toes down, and nobody is told toes up again', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @9 no it's my shin
      A: Shin. Point your toes down, away from you.
      U: it let go
      A: Ease off slowly, foot loose.
    `);
    for (const { timeline } of replies.slice(1)) expect(wordsOf(timeline)).not.toMatch(/toes up/i);
  });

  test('gone within twenty seconds: ten more, counted, so that it stays away', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @16 it's gone
      A: Good. Ten more seconds, gently.
      A: Three. Two. One.
      A: Ease off slowly, toes toward you.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([10]);
  });

  test('gone after more than that: good-bye at once', async () => {
    await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @33 it's gone
      A: Ease off slowly, toes toward you.
    `);
  });

  test('stop is stop, at any moment', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @14 alexa stop
      A: Stopped. To come back, open Cramp Coach.
    `);
    expect(replies[1]!.sessionOpen).toBe(false);
  });
});

describe('silence', () => {
  test('somebody who says nothing is coached on in the same position, and told how to come back', async () => {
    const { turns, replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: (silence)
      A: Toes toward you, leg straight. Has the cramp gone?
      A: Keep holding.
      A: If it lasts ten minutes, get medical advice. To come back, open Cramp Coach.
    `);
    expect(turns.at(-1)).toMatchObject({ heard: null, intent: 'SessionEndedRequest', sessionOpen: null });
    const lastsMs = replies[0]!.repromptTimeline.at(-1)!.endMs;
    expect(lastsMs).toBeGreaterThanOrEqual(70_000);
    expect(lastsMs).toBeLessThanOrEqual(80_000);
  });
});

describe('words nobody understood', () => {
  test('never send a person in pain away, and never sound the same twice', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: purple monkey dishwasher
      A: Toes toward you, leg straight. Say yes if it's gone, or no.
      U: what's the weather like
      A: Toes toward you, leg straight. Let's just keep going.
      U: play some jazz
      A: Toes toward you, leg straight. Never mind the words.
      U: purple monkey dishwasher
      A: Toes toward you, leg straight. I missed that. Stay as you are.
      U: it let go
      A: Ease off slowly
    `);
    expect(replies.slice(0, 5).every(({ sessionOpen }) => sessionOpen)).toBe(true);
  });

  test('as the very first words: the movement, then the question', async () => {
    await night(`
      U: ask cramp coach purple monkey dishwasher
      A: Pull your toes toward you, leg straight. Is it a cramp?
      U: yes
      A: Pull your toes toward you, leg straight. Hold until the cramp goes.
    `);
  });

  test('help tells two things to say, and the hold goes on', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @20 help
      A: Toes toward you, leg straight. Say: it's gone. Or name the spot, like: my foot.
      A: Keep holding. I can't call for help. Emergency? Dial nine one one.
      U: help
      A: Toes toward you, leg straight. Say: it's gone.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
  });
});

describe('what is said beside the point', () => {
  test('a cry keeps the hold, and climbs nowhere', async () => {
    await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @14 ow ow ow
      A: Toes toward you, leg straight. I'm with you. Keep holding.
    `);
  });

  test('in the middle of a hold it turns out to be for somebody else', async () => {
    await night(`
      U: my calf is cramping
      A: Calf. Pull your toes toward you
      U: @14 it's my husband's calf
      A: Calf. Hold the knee straight. Push the ball of the foot back
    `);
  });

  test('an arm is no leg: nothing is stretched, what helps is said, and a leg is asked for', async () => {
    const { replies } = await night(`
      U: my arm is cramping
      A: I only know legs and feet. Rest that part, keep it warm, and breathe slowly. Is a leg cramping now?
      U: yes
      A: Pull your toes toward you, leg straight.
    `);
    expect(holdsOf(replies[0]!.timeline)).toEqual([]);
  });

  test('help twice, and words missed six times, by day: never the same twice', async () => {
    await night(
      [
        'U: open cramp coach',
        'U: help',
        'U: help',
        'U: help',
        ...Array(6).fill('U: purple monkey dishwasher'),
      ].join('\n'),
      '--clock',
      '14:00',
    );
  });
});

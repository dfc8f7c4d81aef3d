import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

describe('a first night', () => {
  test('a leg, and nothing else said: the movement at once, thirty seconds exactly, then it lets go', async () => {
    const { replies, turns } = await night(`
      U: my leg is cramping
      A: Toes to your shin, knee straight. Hold until it lets go.
      A: Hold.
      A: Front of the shin? Toes down. Wrong spot? Say: Alexa, foot. Or thigh.
      A: Halfway. Breathe out.
      A: Three. Two. One.
      A: That's thirty. Keep holding. Has it let go?
      U: yes
      A: Let go slowly, toes up.
      A: If it's back, say: Alexa, tell cramp coach it's back.
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
    ["i've got a charley horse in my left calf", 'Left calf. Toes to your shin, knee straight.'],
    ['ow my calf', 'Calf. Toes to your shin, knee straight.'],
    ['tell cramp coach my right leg is cramping', 'Right leg. Toes to your shin, knee straight.'],
    ['open cramp coach', 'Toes to your shin, knee straight.'],
    ['my shin is cramping', 'Shin. Point your foot gently down'],
    ['i woke up with a cramp in my right foot', 'Right foot. Pull your toes back'],
    ['my front of thigh is cramping', 'Front of thigh. Lie on your good side.'],
    ["it's my left groin", 'Left inner thigh. On your back, knee bent.'],
    ['the back of my left thigh is cramping', 'Back of left thigh. Sit up, leg straight.'],
    ['front of my right thigh', 'Front of right thigh. Lie on your good side.'],
    ['both my legs are cramping', 'Both legs. Toes to your shins, knees straight.'],
    ["i'm sitting on the edge of the bed and my calf is cramping", 'Calf. Heel on the floor, leg straight.'],
    ["i'm standing and my calf is cramping", 'Sit down. Calf. Heel on the floor, leg straight.'],
    ["i'm standing and my hamstring is cramping", 'Get on the bed. Back of thigh. Sit up, leg straight.'],
    ["i'm standing and both my legs are cramping", 'Get on the bed. Both legs. Toes to your shins'],
    ["my husband's calf is cramping", 'Calf. Hold the knee straight. Push the ball of the foot up.'],
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
      A: Left calf. Toes to your shin
      U: no
      A: Loop a sheet round your foot, knee straight.
      U: it still hurts
      A: Foot flat on the wall or footboard, knee straight.
      U: not yet
      A: Toes up. Feel both legs. If one's bigger or hotter, don't rub: say, Alexa, swollen.
      A: Now rub.
      U: still tight
      A: Toes to your shin, knee straight.
      U: no
      A: Loop a sheet round your foot
      U: it's gone
      A: Let go slowly, toes up.
    `);
  });

  test('easing is not gone: the same hold again, and the session never ends', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: a bit
      A: it's easing. Stay right there. Toes up, knee straight. Keep holding.
      U: nearly
      A: Stay with it. Toes up, knee straight. Keep holding.
      U: it's letting go
      A: Good, it's letting go. Stay there. Toes up, knee straight.
    `);
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, true, true, true]);
    expect(replies.map(({ timeline }) => holdsOf(timeline))).toEqual([[30], [30], [30], [30]]);
  });

  test("it's back, in a new session: the hold again, of the muscle and the side it was", async () => {
    await night(`
      U: my left shin is cramping
      A: Left shin. Point your foot gently down
      U: it's gone
      A: Let go slowly
      U: tell cramp coach it's back
      A: Back again. Left shin. Point your foot gently down, toes away from you.
      A: Hold.
      U: no
      A: Point your foot gently down
    `);
  });

  test("it's back, but on the other side", async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf.
      U: it's gone
      A: Let go slowly
      U: tell cramp coach it's back in my right calf
      A: Right calf. Toes to your shin
    `);
  });

  test("it's back, from somebody who was never here", async () => {
    await night(`
      U: tell cramp coach it's back
      A: Toes to your shin, knee straight.
      A: Hold.
    `);
  });
});

describe('interrupting', () => {
  test('a wrong guess is put right in the middle of the hold', async () => {
    await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @12.5 it's my foot
      A: Foot. Pull your toes back to your shin with one hand.
      A: Hold.
      U: @9 the left one
      A: Left foot. Pull your toes back
    `);
  });

  test('a shin is the opposite of a calf: toes down, and nobody is told toes up again', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @9 no it's my shin
      A: Shin. Point your foot gently down, toes away from you.
      U: it let go
      A: Let go slowly, foot loose.
    `);
    for (const { timeline } of replies.slice(1)) expect(wordsOf(timeline)).not.toMatch(/toes up/i);
  });

  test('gone within twenty seconds: ten more, counted, so that it stays away', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @16 it's gone
      A: Good. Ten more seconds, so it stays away.
      A: Three. Two. One.
      A: Let go slowly, toes up.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([10]);
  });

  test('gone after more than that: good-bye at once', async () => {
    await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @33 it's gone
      A: Let go slowly, toes up.
    `);
  });

  test('stop is stop, at any moment', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @14 alexa stop
      A: Stopped. To come back, say: Alexa, open cramp coach.
    `);
    expect(replies[1]!.sessionOpen).toBe(false);
  });
});

describe('silence', () => {
  test('somebody who says nothing is coached on in the same position, and told how to come back', async () => {
    const { turns, replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: (silence)
      A: Toes up, knee straight. Has it let go?
      A: Keep holding.
      A: say, Alexa, open cramp coach. If it lasts ten minutes, get medical advice.
    `);
    expect(turns.at(-1)).toMatchObject({ heard: null, intent: 'SessionEndedRequest', sessionOpen: null });
    const lastsMs = replies[0]!.repromptTimeline.at(-1)!.endMs;
    expect(lastsMs).toBeGreaterThanOrEqual(80_000);
    expect(lastsMs).toBeLessThanOrEqual(90_000);
  });
});

describe('words nobody understood', () => {
  test('never send a person in pain away, and never sound the same twice', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: purple monkey dishwasher
      A: Toes up, knee straight. Say yes when it has let go, or no.
      U: what's the weather like
      A: Toes up, knee straight. Let's just keep going.
      U: play some jazz
      A: Toes up, knee straight. Never mind the words.
      U: purple monkey dishwasher
      A: Toes up, knee straight. I missed that. Stay as you are.
      U: it let go
      A: Let go slowly
    `);
    expect(replies.slice(0, 5).every(({ sessionOpen }) => sessionOpen)).toBe(true);
  });

  test('as the very first words: the movement, then the question', async () => {
    await night(`
      U: ask cramp coach purple monkey dishwasher
      A: Toes to your shin, knee straight. Is it a cramp?
      U: yes
      A: Toes to your shin, knee straight. Hold until it lets go.
    `);
  });

  test('help tells two things to say, and the hold goes on', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @20 help
      A: Toes up, knee straight. Say: it let go. Or name the spot, like: my foot.
      A: Keep holding. I can't call for help. Emergency? Dial nine one one.
      U: help
      A: Toes up, knee straight. Say: it let go.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
  });
});

describe('what is said beside the point', () => {
  test('a cry keeps the hold, and climbs nowhere', async () => {
    await night(`
      U: my leg is cramping
      A: Toes to your shin
      U: @14 ow ow ow
      A: Toes up, knee straight. I'm with you. Keep holding.
    `);
  });

  test('in the middle of a hold it turns out to be for somebody else', async () => {
    await night(`
      U: my calf is cramping
      A: Calf. Toes to your shin
      U: @14 it's my husband's calf
      A: Calf. Hold the knee straight. Push the ball of the foot up.
    `);
  });

  test('an arm is no leg: nothing is stretched, what helps is said, and a leg is asked for', async () => {
    const { replies } = await night(`
      U: my arm is cramping
      A: I only know legs and feet. Rest that part, keep it warm, and breathe slowly. Is a leg cramping now?
      U: yes
      A: Toes to your shin, knee straight.
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

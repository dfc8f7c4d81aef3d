import { describe, expect, test } from 'vitest';
import { holdsOf, night, plainEcho, wordsOf } from '../support/night';

const evening = ['--clock', '21:30'];

describe('the bedtime routine', () => {
  test('is seated unless somebody says otherwise: ten seconds, three times, legs taking turns, nothing to touch', async () => {
    const { replies } = await night(
      `
      U: do my bedtime stretches
      A: Bedtime stretches. Sit with your left leg straight, toes up. Lean forward from your hips.
      A: Hold.
      A: Three. Two. One.
      A: Ease off. Right leg.
      A: Hold.
      A: In one small trial this meant fewer cramps.
      A: Ease off. Left leg.
      A: The proof is thin, the risk is small.
      A: Ease off. Done. Slow breathing now?
      U: no
      A: All right. Rest well.
    `,
      ...evening,
    );
    expect(holdsOf(replies[0]!.timeline)).toEqual(Array(6).fill(10));
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, false]);
  });

  test('standing: only after somebody has said that they are steady, twelve holds in one reply', async () => {
    const { replies } = await night(
      `
      U: do my bedtime stretches standing
      A: That one is done standing. If you say no, we sit. Are you steady, with a light on?
      U: yes
      A: Bedtime stretches. Stand up slowly, a hand on the wall or bed. Hands on the wall, left leg back.
      A: Ease off. Right leg.
      A: Ease off. Still at the wall. Left heel forward on the floor, knee straight. Lean in.
      A: Ease off. Right leg.
      A: Ease off. Done. Slow breathing now?
      U: yes
      A: Slow breathing, lying down.
      A: Breathe in.
      A: Sleep well.
    `,
      ...evening,
    );
    expect(holdsOf(replies[1]!.timeline)).toEqual(Array(12).fill(10));
    const lastsMs = replies[1]!.timeline.at(-1)!.endMs;
    expect(lastsMs).toBeLessThanOrEqual(190_000);
    const told = wordsOf(replies[1]!.timeline)
      .match(/\b(left|right) (leg|heel)/gi)!
      .map((one) => one.split(' ')[0]!.toLowerCase());
    expect(told).toEqual(Array(6).fill(['left', 'right']).flat());
  });

  test.each([
    'no',
    "i can't stand",
    'purple monkey dishwasher',
  ])('not steady ("%s"): never on the feet', async (says) => {
    const { replies } = await night(
      `
      U: do my bedtime stretches standing
      A: Are you steady
      U: ${says}
    ${says.startsWith('purple') ? 'U: purple monkey dishwasher' : ''}
    `,
      ...evening,
    );
    expect(wordsOf(replies.at(-1)!.timeline)).toContain('Sit with your left leg straight');
    expect(holdsOf(replies.at(-1)!.timeline)).toHaveLength(6);
  });

  test('in the middle of it: "I can\'t stand" goes on seated, on the same leg', async () => {
    const { replies } = await night(
      `
      U: do my bedtime stretches standing
      U: yes
      A: Hands on the wall, left leg back.
      U: @47 i can't stand
      A: Sit down first. Sit with your left leg straight, toes up.
      A: Ease off. Right leg.
      A: Done. Slow breathing now?
    `,
      ...evening,
    );
    expect(holdsOf(replies[2]!.timeline)).toEqual([10, 10, 10, 10]);
  });

  test('in silence it ends by itself, with nothing to answer', async () => {
    const { turns, replies } = await night(
      `
      U: start my bedtime routine
      A: Slow breathing now?
      U: (silence)
      A: Sleep well. Slow breathing, yes or no?
    `,
      ...evening,
    );
    expect(turns.at(-1)).toMatchObject({ heard: null, intent: 'SessionEndedRequest' });
    expect(holdsOf(replies[0]!.repromptTimeline)).toEqual([]);
  });
});

describe('other routines', () => {
  test.each([
    [
      'do my morning stretches',
      'Good morning. Toes toward you, never pointed. Sit tall. Left leg out, heel down.',
      8,
    ],
    ['a quick stretch', 'One quick minute. Sit with your left leg straight', 4],
    ['calf stretch on my left leg', 'Are you steady', 0],
  ])('"%s"', async (says, hears, holds) => {
    const { replies } = await night(`U: ${says}\nA: ${hears}`, '--clock', '08:00');
    expect(holdsOf(replies[0]!.timeline)).toEqual(Array(holds).fill(10));
  });

  test('massage looks at both legs first, kneads each, and offers the thumbs after', async () => {
    const { replies } = await night(
      `
      U: massage my legs
      A: Pregnant, or had a clot? Skip this, and stretch. Not over big veins. Feel both legs. If one is bigger or hotter, don't rub. Wake me and say: swollen.
      A: Bend your left knee, leg loose.
      A: Begin.
      A: Squeeze and roll it, like dough.
      A: Right leg.
      A: Begin.
      A: Shall we go on?
      U: yes
      A: Find the sore spot on your left calf with your thumbs.
      A: Press in slowly. Half as hard as hurts.
      A: Right leg.
      A: Done. Once more?
      U: no
      A: All right. Rest well.
    `,
      ...evening,
    );
    expect(holdsOf(replies[0]!.timeline)).toEqual([60, 60]);
  });

  test('swollen, said in a massage, stops it', async () => {
    await night(
      `
      U: massage my legs
      A: don't rub. Wake me and say: swollen.
      U: @9 swollen
      A: Get that leg checked today. Don't rub or stretch it.
    `,
      ...evening,
    );
  });
});

describe('breathing', () => {
  /** Moments at which a breath begins, in seconds. */
  const beats = (timeline: Parameters<typeof wordsOf>[0]) =>
    timeline.filter(({ text }) => /^(Breathe )?in\.$/i.test(text ?? '')).map(({ atMs }) => atMs / 1_000);

  test.each([
    ['wind down', 18],
    ['breathe with me for one minute', 6],
    ['slow breathing for two minutes', 12],
    ['deep breathing', 18],
    ["i can't get back to sleep", 18],
  ])('"%s": so many breaths, five seconds in and five out, exactly', async (says, breaths) => {
    const { replies } = await night(`U: ${says}\nA: Breathe in.\nA: Sleep well.`, ...evening);
    const at = beats(replies[0]!.timeline);
    expect(at).toHaveLength(breaths);
    for (const [index, second] of at.slice(1).entries()) expect(second - at[index]!).toBeCloseTo(10, 1);
    expect(replies[0]!.sessionOpen).toBe(false);
  });

  test('for five minutes: three at once, then it asks, goes on in silence, and goes on when asked to', async () => {
    const { replies } = await night(
      `
      U: breathe with me for five minutes
      A: Breathe in.
      A: More?
      U: (silence)
      A: More? I'll go on with you, or say stop.
      A: In.
      A: Sleep well.
    `,
      ...evening,
    );
    expect(beats(replies[0]!.timeline).length).toBeGreaterThanOrEqual(18);
    expect(beats(replies[0]!.repromptTimeline).length).toBeGreaterThanOrEqual(7);
  });

  test('for five minutes, asked to go on: thirty breaths in all', async () => {
    const { replies } = await night(
      `
      U: breathe with me for five minutes
      A: More?
      U: yes
      A: Out.
      A: Sleep well.
    `,
      ...evening,
      ...plainEcho,
    );
    expect(beats(replies[0]!.timeline).length + beats(replies[1]!.timeline).length).toBe(30);
  });

  test.each([
    ['breathe with me for ten minutes', 'Five minutes is the most.'],
    ['breathe with me for ten seconds', 'One minute is the least.'],
    ['breathe with me for thirty seconds', 'One minute is the least.'],
  ])('"%s": %s', async (says, hears) => {
    await night(`U: ${says}\nA: ${hears}\nA: Breathe in.`, ...evening);
  });

  test('four, seven, eight: four rounds of nineteen seconds, and who should skip it', async () => {
    const { replies } = await night(
      `
      U: four seven eight breathing
      A: Pregnant, dizzy, heart or lung trouble? Skip this one.
      A: Breathe in. Hold it. Out through your mouth.
      A: Sleep well.
    `,
      ...evening,
    );
    const at = beats(replies[0]!.timeline);
    expect(at.map((second) => Math.round(second - at[0]!))).toEqual([0, 19, 38, 57]);
  });

  test('box breathing: rounds of sixteen seconds, and who should skip it', async () => {
    const { replies } = await night('U: box breathing\nA: Skip this one.\nA: Sleep well.', ...evening);
    const at = beats(replies[0]!.timeline);
    expect(at.map((second) => Math.round(second - at[0]!)).slice(0, 3)).toEqual([0, 16, 32]);
  });

  test('fades: fewer words, then softer ones', async () => {
    const { replies } = await night('U: wind down\nA: Breathe in.', ...evening);
    const spoken = JSON.stringify(replies[0]!.response);
    expect(spoken.indexOf('x-soft')).toBeGreaterThan(spoken.indexOf('Breathe out.'));
  });
});

describe('one run is changed', () => {
  test.each([
    ['seated toe stretch for forty seconds', 40, ''],
    ['seated toe stretch for two seconds', 5, 'Five seconds is the least.'],
    ['seated toe stretch for ninety seconds', 60, 'Sixty seconds is the most.'],
  ])('"%s"', async (says, seconds, note) => {
    const { replies } = await night(`U: ${says}\n${note && `A: ${note}`}`, ...evening);
    expect(new Set(holdsOf(replies[0]!.timeline))).toEqual(new Set([seconds]));
  });

  test.each([
    ['seated toe stretch one time', 2],
    ['seated toe stretch two times', 4],
    ['seated toe stretch nine times', 10],
    ['seated toe stretch zero times', 2],
  ])('"%s"', async (says, holds) => {
    const { replies } = await night(`U: ${says}`, ...evening);
    expect(holdsOf(replies[0]!.timeline)).toHaveLength(holds);
  });

  test('while it runs: longer holds, fewer of them, one leg only', async () => {
    const { replies } = await night(
      `
      U: seated toe stretch
      A: Sit tall. Left leg out
      U: @20 hold for twenty seconds
      A: All right. Sit tall. Left leg out
      U: @12 two times
      A: All right.
      U: @12 just my right leg
      A: All right. Sit tall. Right leg out
    `,
      ...evening,
    );
    expect(replies.map(({ timeline }) => holdsOf(timeline))).toEqual([
      Array(6).fill(10),
      Array(6).fill(20),
      Array(4).fill(20),
      [20, 20],
    ]);
  });

  test('one leg alone rests as long as the trial let it', async () => {
    const { replies } = await night(
      'U: seated toe stretch on my left leg\nA: Left leg out\nA: Rest that leg.',
      ...evening,
    );
    const { timeline } = replies[0]!;
    const starts = timeline.filter(({ cue }) => cue === 'hold-start').map(({ atMs }) => atMs);
    const ends = timeline.filter(({ cue }) => cue === 'hold-end').map(({ atMs }) => atMs);
    expect(starts[1]! - ends[0]!).toBeGreaterThanOrEqual(10_000);
  });
});

import { describe, expect, test } from 'vitest';
import { holdsOf, night, plainEcho, wordsOf } from '../support/night';

describe('half a word steers', () => {
  test('next and previous go up and down the ladder, and never above it or below it', async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: @12.5 next
      A: Hook a sheet around your foot
      U: @20 next
      A: Press your foot flat against the wall
      U: @8 previous
      A: Hook a sheet around your foot
      U: go back
      A: Pull your toes toward you
      U: previous
      A: Pull your toes toward you
    `);
  });

  test('repeat says it again, word for word, and holds it again in full', async () => {
    const { replies } = await night(
      `
      U: my leg is cramping
      A: Pull your toes toward you
      U: @9 say that again
      A: Pull your toes toward you, leg straight. Hold until the cramp goes.
    `,
    );
    expect(wordsOf(replies[1]!.timeline)).toBe(wordsOf(replies[0]!.timeline));
    expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
  });

  test('start over is the first move again', async () => {
    await night(`
      U: my foot is cramping
      A: Foot. Bend that knee. Pull your toes
      U: no
      A: Hook a sheet around your foot
      U: start over
      A: Once more. Bend that knee. Pull your toes toward you by hand.
    `);
  });

  test('other leg keeps the move and changes the side', async () => {
    await night(`
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: no
      A: Hook a sheet around your foot
      U: @7 other leg
      A: Right calf. Hook a sheet around your foot
      U: wrong leg
      A: Left calf. Hook a sheet
    `);
  });

  test('other leg, where the first was never named, and after both', async () => {
    await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @9 the other one
      A: Other leg. Pull your toes toward you, leg straight.
      U: both my legs are cramping
      A: Both legs. Pull your toes toward you
      U: other leg
      A: Other leg. Pull your toes toward you
    `);
  });

  test('slow down: fewer words a minute and more time to get ready, the hold as long as ever', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @10 slow down
      A: slower. Toes toward you, leg straight. Keep holding.
      U: no
      A: Hook a sheet around your foot
      U: no
      A: Press your foot flat
    `);
    expect(replies.map(({ timeline }) => holdsOf(timeline)[0])).toEqual([30, 30, 30, 30]);
    expect(JSON.stringify(replies[0]!.response)).not.toContain('rate=');
    for (const { response } of replies.slice(1)) expect(JSON.stringify(response)).toContain('rate=\\"85%\\"');
  });

  test('without anything to steer, the question is asked', async () => {
    await night('U: ask cramp coach next\nA: Pull your toes toward you, leg straight. Is it a cramp?');
  });
});

describe('how long left', () => {
  /** Asked so many seconds after the reply began; the hold runs from about 6.6 s to 36.6 s. */
  const asked = (atSeconds: number, hears: string) =>
    night(
      `
      U: my leg is cramping
      A: Pull your toes toward you
      U: @${atSeconds} how long left
      A: Toes toward you, leg straight. ${hears}
    `,
      ...plainEcho,
    );

  test.each([
    [12, 'About twenty more seconds. Keep holding.', 15, 22],
    [20, 'About ten more seconds. Keep holding.', 7, 14],
    [35, 'About five more seconds. Keep holding.', 5, 5],
    [3, 'Thirty seconds, from now. Keep holding.', 30, 30],
  ])('at %d s: "%s", and the rest of the hold goes on', async (at, hears, least, most) => {
    const { replies } = await asked(at, hears);
    const [seconds] = holdsOf(replies[1]!.timeline);
    expect(seconds).toBeGreaterThanOrEqual(least);
    expect(seconds).toBeLessThanOrEqual(most);
    // Together at least the thirty seconds that were promised, and not much more.
    const [answered] = replies[1]!.timeline.filter(({ cue }) => cue === 'hold-start');
    const held = at - 6.6 + answered!.endMs / 1_000 + seconds!;
    if (at > 6.6) expect(held).toBeGreaterThanOrEqual(27);
  });

  test('when the hold is over it says so, and asks', async () => {
    const { replies } = await asked(39, 'That hold is over. Has the cramp gone?');
    expect(holdsOf(replies[1]!.timeline)).toEqual([]);
    expect(holdsOf(replies[1]!.repromptTimeline)).toEqual([30, 30]);
  });
});

describe('pause', () => {
  test('closes the session, and opening the skill again carries on in the same place', async () => {
    const { replies } = await night(`
      U: my right calf is cramping
      A: Right calf. Pull your toes toward you
      U: no
      A: Hook a sheet around your foot
      U: @12 pause
      A: Paused. Ease off, toes toward you. To come back, open Cramp Coach.
      U: open cramp coach
      A: Back again. Right calf. Hook a sheet around your foot.
    `);
    expect(replies.map(({ sessionOpen }) => sessionOpen)).toEqual([true, true, false, true]);
    expect(holdsOf(replies[3]!.timeline)).toEqual([30]);
  });

  test('resume, said to the skill, does the same', async () => {
    await night(`
      U: my shin is cramping
      A: Shin. Point your toes down
      U: pause
      A: Paused. Ease off, foot loose.
      U: tell cramp coach resume
      A: Back again. Shin. Point your toes down
    `);
  });
});

describe('a session that is gone', () => {
  test('after silence, opening the skill goes on where it was, at any hour', async () => {
    await night(
      `
      U: my left foot is cramping
      A: Left foot. Bend that knee. Pull your toes
      U: (silence)
      A: Toes pulled toward you. Has the cramp gone?
      U: open cramp coach
      A: Back again. Left foot. Bend that knee. Pull your toes
    `,
      '--clock',
      '14:00',
    );
  });

  test('after stop it can be gone back to as well', async () => {
    await night(`
      U: my left foot is cramping
      A: Left foot. Bend that knee. Pull your toes
      U: stop
      A: Stopped. To come back, open Cramp Coach.
      U: open cramp coach
      A: Back again. Left foot.
    `);
  });

  test('once it has let go there is nothing to go back to', async () => {
    await night(
      `
      U: my left foot is cramping
      A: Left foot. Bend that knee. Pull your toes
      U: it let go
      A: Ease off slowly
      U: open cramp coach
      A: Or is it a cramp?
    `,
      '--clock',
      '14:00',
    );
  });

  test('after a red flag nobody is taken back to a stretch', async () => {
    await night(
      `
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: @12 it's swollen
      A: Don't rub or stretch it.
      U: no
      A: All right.
      U: open cramp coach
      A: Or is it a cramp?
    `,
      '--clock',
      '14:00',
    );
  });
});

describe('ten minutes', () => {
  const advice = "That's ten minutes. Most cramps have stopped by now. Please call your doctor.";

  test('after the first complaint the advice is in the block that crosses them, once', async () => {
    const { replies } = await night(['U: my leg is cramping', ...Array(16).fill('U: no')].join('\n'));
    const began = replies.map(({ request }) => Date.parse(request.request.timestamp));
    const with_ = replies.flatMap(({ timeline }, index) =>
      wordsOf(timeline).includes(advice) ? [index] : [],
    );
    expect(with_).toHaveLength(1);
    const [index] = with_;
    const startsMs = began[index!]! - began[0]!;
    const endsMs = startsMs + 3_000 + replies[index!]!.timeline.at(-1)!.endMs;
    expect(startsMs).toBeLessThan(600_000);
    expect(endsMs).toBeGreaterThanOrEqual(600_000);
  });

  test('when they pass in silence the advice opens the next reply, also in a new session', async () => {
    await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @650 open cramp coach
      A: Back again. Pull your toes toward you, leg straight. ${advice}
      U: no
      A: Hook a sheet
    `);
  });
});

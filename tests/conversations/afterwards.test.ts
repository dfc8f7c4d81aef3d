import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

describe('once it has let go', () => {
  test('silence is a good night', async () => {
    const { turns } = await night(`
      U: my leg is cramping
      U: it let go
      A: Good. Ease off slowly, toes toward you. If it comes back, open Cramp Coach. Keep it warm. I share tips, not medical advice. Slow breathing now?
      U: (silence)
      A: Sleep well.
    `);
    expect(turns.at(-1)).toMatchObject({ heard: null, intent: 'SessionEndedRequest' });
  });

  test('slow breathing, if somebody wants it, and then nothing more', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      U: it let go
      A: Slow breathing now?
      U: yes
      A: Slow breathing, lying down.
      A: Breathe in.
      A: Sleep well.
    `);
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test.each(['no', 'purple monkey dishwasher', 'stop'])('"%s" ends it', async (says) => {
    const { replies } = await night(`U: my leg is cramping\nU: it let go\nU: ${says}`);
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test('whoever helped somebody else is not asked to breathe', async () => {
    const { replies } = await night(`
      U: my husband's calf is cramping
      U: it let go
      A: Rest well.
    `);
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test('aftercare by name: a rub, a walk, warmth', async () => {
    await night(`
      U: my leg is cramping
      U: it let go
      A: Slow breathing now?
      U: massage my calf
      A: Feel both legs. If one is bigger or hotter, don't rub. Wake me and say: swollen. Bend your left knee
      U: warm pack
      A: no heat. Wake me and say: swollen. Put a warm cloth or wrapped bottle on the muscle.
      U: swollen
      A: Get that leg checked today. Don't rub or stretch it.
    `);
  });
});

describe('the second cramp of a night', () => {
  test.each([
    ["it's back", "tell cramp coach it's back"],
    ['said anew, in a new session', 'ask cramp coach my left calf is cramping'],
    ['on the other side, in the same session', 'my right calf is cramping'],
  ])('%s: nothing is explained again, in a third fewer words', async (_, says) => {
    const same = says.startsWith('my') ? '' : 'U: no';
    const { replies } = await night(`
      U: my left calf is cramping
      U: it let go
      ${same}
      U: ${says}
      A: Pull your toes toward you, leg straight.
      A: Keep holding. Has the cramp gone?
    `);
    const words = (index: number) => wordsOf(replies.at(index)!.timeline).split(' ').length;
    expect(words(-1)).toBeLessThanOrEqual(words(0) * 0.7);
    expect(holdsOf(replies.at(-1)!.timeline)).toEqual([30]);
  });

  test('a cramp that goes on in a new session keeps its side, its move and its ten minutes', async () => {
    await night(`
      U: my left calf is cramping
      U: no
      A: Hook a sheet
      U: @650 ask cramp coach my calf is cramping
      A: Back again. Left calf. Hook a sheet around your foot. Pull it toward you, leg straight. That's ten minutes.
    `);
  });

  test('another place that hurts has no side until one is named, but the same ten minutes', async () => {
    await night(`
      U: my left calf is cramping
      U: @650 ask cramp coach my foot is cramping
      A: Foot. Bend that knee. Pull your toes toward you by hand. Hold until the cramp goes. That's ten minutes.
    `);
  });
});

describe('pregnant', () => {
  test('propped up, nothing that leans forward, no rubbing, no standing', async () => {
    const { replies } = await night(`
      U: i'm pregnant and my calf is cramping
      A: Calf. Pull your toes toward you, leg straight.
      A: Stay propped up, or on your side.
      U: no
      A: Hook a sheet around your foot
      U: no
      A: Press your foot flat
      A: Don't lean forward.
      U: i can stand
      A: Straighten that leg, heel on the floor.
      A: sit tall. Dizzy? Lie on your side.
    `);
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/rub|stand up|lean forward a/i);
  });

  test('said in the middle of a hold, whatever does not suit is left', async () => {
    await night(`
      U: my hamstring is cramping
      A: Sit up, sore leg straight out. Lean forward a little
      U: @14 i'm pregnant
      A: Back of thigh. Stay propped up. Hook a sheet around that foot. Raise it straight.
    `);
  });
});

describe('the voice', () => {
  test("louder, when somebody can't hear, in the middle of a hold, and for the rest of the session", async () => {
    const { replies } = await night(
      `
      U: my leg is cramping
      A: Pull your toes toward you
      U: @14 i can't hear you
      A: Keep holding. I'll speak up. About
      U: no
      A: Hook a sheet
    `,
      '--screen',
      'none',
    );
    for (const { response } of replies.slice(1))
      expect(JSON.stringify(response)).toContain('volume=\\"loud\\"');
    expect(JSON.stringify(replies[0]!.response)).not.toContain('loud');
  });

  test('whispered, as asked, and its own voice again', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      U: @14 whisper
      A: Keep holding. Like this.
      U: @5 stop whispering
      A: Keep holding. My usual voice.
    `);
    expect(JSON.stringify(replies[1]!.response)).toContain('whispered');
    expect(JSON.stringify(replies[2]!.response)).not.toContain('whispered');
  });
});

import { describe, expect, test } from 'vitest';
import { holdsOf, night, plainEcho, wordsOf } from '../support/night';

const show = ['--screen', 'show'];

interface Ticking {
  handleTick: [
    { commands: { type: string; ms?: number; from?: number; property?: string; value?: number }[] },
  ];
}
const bodyOf = (response: unknown) =>
  (response as { response: { directives?: { type: string }[] } & Record<string, unknown> }).response;

describe('a night with a screen', () => {
  test('gets the response of a speaker, its question and its open microphone with it, and a picture beside it', async () => {
    const lines = `U: my left calf is cramping
       A: Left calf. Pull your toes toward you, leg straight.
       A: Hold.
       A: Halfway. Breathe out.
       A: That's thirty. Keep holding.
       A: Has the cramp gone?
       U: still hurts
       A: Has the cramp gone`;
    const [seen, heard] = [await night(lines, '--seed', '1', ...show), await night(lines, ...plainEcho)];
    for (const [at, { response, timeline }] of seen.turns.entries()) {
      const { directives = [], ...spoken } = bodyOf(response);
      const { directives: sound = [], ...alone } = bodyOf(heard.turns[at]!.response);
      expect(spoken).toEqual(alone);
      expect(directives.slice(0, -1)).toEqual(sound);
      expect(directives.at(-1)).toMatchObject({ type: 'Alexa.Presentation.APL.RenderDocument' });
      expect(holdsOf(timeline)).toEqual([30]);
    }
    expect(seen.turns.map(({ sessionOpen }) => sessionOpen)).toEqual([true, true]);
  });

  test.each([
    '1.5',
    '3.5',
    '6',
  ])('its countdown ends within three seconds of the bell where a reply takes %s s to sound', async (overhead) => {
    const { turns } = await night(
      `U: my left calf is cramping
         A: Has the cramp gone?
         U: still hurts
         A: Has the cramp gone`,
      ...show,
      '--overhead',
      overhead,
    );
    for (const { response, timeline } of turns) {
      const bell = timeline.find(({ cue }) => cue === 'hold-end')!.atMs + Number(overhead) * 1_000;
      const { document } = bodyOf(response).directives!.at(-1)! as unknown as { document: Ticking };
      const [held] = document.handleTick[0].commands.filter(
        ({ type, ms }) => type === 'Held' && ms === 30_000,
      );
      expect(Math.abs(held!.from! + 30_000 - bell)).toBeLessThanOrEqual(3_000);
    }
  });

  test.each(['12', '15', '18'])('holds are exact at a voice of %s characters a second', async (voice) => {
    const { turns } = await night(
      `U: do my bedtime stretches
       A: Slow breathing now?`,
      ...show,
      '--voice',
      voice,
    );
    expect(holdsOf(turns[0]!.timeline)).toEqual(Array(6).fill(10));
  });

  test('who says nothing is coached on, as without a screen', async () => {
    const lines = `U: my calf is cramping
       A: Has the cramp gone?
       U: (silence)
       A: Has the cramp gone?
       A: I'll be quiet soon.`;
    const [seen, heard] = [await night(lines, '--seed', '1', ...show), await night(lines, ...plainEcho)];
    expect(wordsOf(seen.replies[0]!.repromptTimeline)).toBe(wordsOf(heard.replies[0]!.repromptTimeline));
    expect(holdsOf(seen.replies[0]!.repromptTimeline)).toEqual([30, 30]);
  });

  test('touches go the way of words: it let go, slow breathing, stop', async () => {
    const { turns } = await night(
      `U: my calf is cramping
       A: Has the cramp gone?
       U: @45 ?tap It's gone
       A: Ease off slowly, toes toward you.
       A: Slow breathing now?
       U: @12 ?tap Yes
       A: Slow breathing, lying down.
       A: Sleep well.`,
      ...show,
    );
    // After the last breath the session is over, and the picture goes dark by itself.
    const { sessionOpen, response } = turns.at(-1)!;
    expect(sessionOpen).toBe(false);
    const { document } = bodyOf(response).directives!.at(-1)! as unknown as { document: Ticking };
    expect(document.handleTick[0].commands.at(-1)).toMatchObject({ property: 'opacity', value: 0 });
  });

  test('a touch interrupts a hold like a word', async () => {
    await night(
      `U: my calf is cramping
       A: Hold.
       U: @12 ?tap Foot
       A: Foot. Bend that knee. Pull your toes
       U: @15 ?tap How long left
       A: About`,
      ...show,
    );
  });

  test('whose sound fails is spoken to from the next turn on', async () => {
    const { turns } = await night(
      `U: my calf is cramping
       A: Pull your toes toward you, leg straight.
       U: still hurts
       A: Hook a sheet around your foot
       A: Hold.
       A: Has the cramp gone`,
      ...show,
      '--no-apla',
    );
    expect(turns.map(({ intent }) => intent)).toContain('Alexa.Presentation.APLA.RuntimeError');
    const spoken = turns.find(({ intent }) => intent === 'StillHurtsIntent')!;
    expect(holdsOf(spoken.timeline)[0]).toBeGreaterThan(28);
    expect(spoken.sessionOpen).toBe(true);
  });

  test('the end of a routine is asked about once more, as on a speaker', async () => {
    await night(
      'U: do my bedtime stretches\nU: purple monkey dishwasher\nA: Slow breathing, yes or no?\nU: no\nA: Rest well.',
      '--clock',
      '22:00',
      ...show,
    );
  });

  test('what is not on the screen cannot be touched, and says so', async () => {
    await expect(
      night(
        `U: my calf is cramping
         A: Has the cramp gone?
         U: ?tap Order pizza
         A: anything`,
        ...show,
      ),
    ).rejects.toThrow();
  });
});

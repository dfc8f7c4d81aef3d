import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

const show = ['--screen', 'show'];
const events = 'Alexa.Presentation.APL.UserEvent';

describe('a night with a screen', () => {
  test('the picture plays the block, asks once it is over, and listens only then', async () => {
    const { turns, replies } = await night(
      `U: my left calf is cramping
       A: Left calf. Pull your toes toward you, leg straight.
       A: Hold.
       A: Halfway. Breathe out.
       A: That's thirty. Keep holding.
       A: Has the cramp gone?
       U: still hurts
       A: Has the cramp gone`,
      ...show,
    );
    expect(turns.map(({ intent, sessionOpen }) => [intent, sessionOpen])).toEqual([
      ['RelieveCrampIntent', null],
      ...Array(3).fill([events, null]),
      [events, true],
      ['StillHurtsIntent', null],
      ...Array(3).fill([events, null]),
      [events, true],
    ]);
    expect(holdsOf(replies[0]!.timeline)).toEqual([30]);
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
    const [seen, heard] = [await night(lines, ...show), await night(lines)];
    expect(wordsOf(seen.replies[0]!.repromptTimeline)).toBe(wordsOf(heard.replies[0]!.repromptTimeline));
    expect(holdsOf(seen.replies[0]!.repromptTimeline)).toEqual([30, 30]);
  });

  test('touches go the way of words: it let go, slow breathing, stop', async () => {
    const { turns } = await night(
      `U: my calf is cramping
       A: Has the cramp gone?
       U: ?tap It's gone
       A: Ease off slowly, toes toward you.
       A: Slow breathing now?
       U: ?tap Yes
       A: Slow breathing, lying down.
       A: Sleep well.`,
      ...show,
    );
    // After the last breath all is dark, and the session is over.
    const { sessionOpen, timeline, response } = turns.at(-1)!;
    expect([sessionOpen, timeline]).toEqual([false, []]);
    expect(JSON.stringify(response)).toContain('Alexa.Presentation.APL.RenderDocument');
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

  test.each([
    10, 30, 50, 70,
  ])('the place is the one on the screen after %i s of a routine', async (atSeconds) => {
    const { turns, replies } = await night(
      `U: do my bedtime stretches
       A: Hold.
       U: @${atSeconds} pause
       A: Paused.`,
      ...show,
    );
    const begun = replies[0]!.timeline.filter(
      ({ cue, endMs }) => cue === 'hold-start' && endMs < atSeconds * 1_000,
    );
    const over = replies[0]!.timeline.filter(
      ({ cue, atMs }) => cue === 'hold-end' && atMs < atSeconds * 1_000,
    );
    const { coach } = (
      turns.findLast(({ intent }) => intent === events)!.response as {
        sessionAttributes: { coach: { routine: { soundAtMs: number } } };
      }
    ).sessionAttributes;
    // Alexa stamps whole seconds.
    const { timestamp } = turns.at(-1)!.request.request;
    expect(Math.abs(Date.parse(timestamp) - coach.routine.soundAtMs - atSeconds * 1_000)).toBeLessThanOrEqual(
      1_500,
    );
    expect(begun.length - over.length).toBeLessThanOrEqual(1);
  });

  test('whose sound fails goes on in pictures, and is spoken to from the next turn on', async () => {
    const { turns } = await night(
      `U: my calf is cramping
       A: Pull your toes toward you, leg straight.
       A: Has the cramp gone?
       U: still hurts
       A: Hook a sheet around your foot
       A: Hold.
       A: Has the cramp gone`,
      ...show,
      '--no-apla',
    );
    expect(turns.map(({ intent }) => intent)).toContain('Alexa.Presentation.APL.RuntimeError');
    const spoken = turns.find(({ intent }) => intent === 'StillHurtsIntent')!;
    expect(holdsOf(spoken.timeline)[0]).toBeGreaterThan(28);
    expect(spoken.sessionOpen).toBe(true);
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

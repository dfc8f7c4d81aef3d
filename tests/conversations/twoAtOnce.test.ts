import { describe, expect, test } from 'vitest';
import { holdsOf, night, wordsOf } from '../support/night';

/** Said in whichever way Alexa hands a sentence on. */
const ears = ['exact', 'net'] as const;

describe.each(ears)('two cramps at once, with the %s ear', (ear) => {
  const talk = (transcript: string, ...more: string[]) => night(transcript, '--ear', ear, ...more);

  test('two muscles are coached one after the other, and the second is announced after the first movement', async () => {
    const { replies } = await talk(`
      U: my left calf and my right foot have both locked up
      A: Left calf. Pull your toes toward you, leg straight.
      A: Hold.
      A: Then the right foot.
      U: yes
      A: Good. Ease off slowly. Right foot. Bend that knee.
      A: Hold.
      U: yes
      A: Good. Ease off slowly
      A: Slow breathing now?`);
    expect(holdsOf(replies[0]!.timeline)).toEqual([30]);
  });

  test('the one that is worse goes first, and the other one waits', async () => {
    await talk(`
      U: my right hamstring and my left calf are both cramping
      A: Right thigh, back.
      A: Then the left calf.
      U: @10 the calf is worse
      A: Left calf. Pull your toes toward you
      A: Then the right hamstring.`);
  });

  test('the one that has gone is left, and the one that still hurts is coached', async () => {
    await talk(`
      U: my calf and my shin are cramping
      A: Then the shin.
      U: @12 the calf's let go but the shin still hurts
      A: Shin. Point your toes down
      U: it's gone
      A: Slow breathing now?`);
  });

  test('the one that waited may go first: the hold goes on', async () => {
    await talk(`
      U: my calf and my foot are cramping
      U: @12 the foot's okay now
      A: Keep holding. Good, now only this one.
      U: yes
      A: Slow breathing now?`);
  });

  test.each(["they've both let go", 'both are fine now', "it's all gone"])('"%s" ends both', async (says) => {
    await talk(`
      U: my calf and my foot are cramping
      U: ${says}
      A: Slow breathing now?`);
  });

  test('a second muscle that is named later waits for the first', async () => {
    await talk(`
      U: my calf is cramping
      U: @12 my foot as well
      A: Keep holding. That one comes next.
      U: yes
      A: Foot. Bend that knee.`);
  });

  test('of both legs the one that is fine is left, and the hold goes on with the other', async () => {
    await talk(`
      U: both my calves are cramping
      A: Both calves.
      U: @12 the right one is fine now
      A: Keep holding. Good, now only the other one.
      U: yes
      A: Slow breathing now?`);
  });

  test('the other leg that starts as well makes it both', async () => {
    await talk(`
      U: my left calf is cramping
      U: @12 the other leg's started too
      A: Both calves. Pull your toes toward you, legs straight.`);
  });
});

describe('a wish beside a complaint', () => {
  test('for a reminder is kept, and asked for once the cramp has gone: it is never just set', async () => {
    await night(`
      U: ow my calf and remind me tomorrow at nine in the evening to stretch
      A: Calf. Pull your toes toward you, leg straight.
      U: @12 hello
      A: Keep holding. I'm here.
      U: yes
      A: Good. Ease off slowly
      A: tomorrow at 9 PM. Shall I set it?
      U: no
      A: I've set nothing.`);
  });

  test('for a reminder beside "it\'s gone" is asked for', async () => {
    await night(`
      U: my calf is cramping
      U: it's gone and remind me every night at ten
      A: every night at 10 PM. Shall I set it?`);
  });

  test.each([
    'whisper please my calf',
    'my calf is cramping and whisper please',
  ])('for a quiet voice is done at once: "%s"', async (says) => {
    const { replies } = await night(`U: ${says}\nA: Calf. Pull your toes toward you, leg straight.`);
    expect(JSON.stringify(replies[0]!.response)).toContain('whispered');
  });

  test('for a slow voice is done at once', async () => {
    const [{ replies: slow }, { replies: usual }] = [
      await night('U: my foot is cramping and can you talk slower\nA: Foot. Bend that knee.'),
      await night('U: my foot is cramping\nA: Foot. Bend that knee.'),
    ];
    const holdStarts = ({ timeline }: (typeof slow)[number]) =>
      timeline.find(({ cue }) => cue === 'hold-start')!.atMs;
    expect(holdStarts(slow[0]!)).toBeGreaterThan(holdStarts(usual[0]!));
  });

  test('that asks why is answered inside the hold, after the movement', async () => {
    const { replies } = await night(`
      U: my foot's in spasm and what causes it
      A: Foot. Bend that knee. Pull your toes toward you by hand.
      A: Hold.
      A: Experts often find no clear cause for a cramp.`);
    expect(replies[0]!.sessionOpen).toBe(true);
  });

  test('that tells of blood thinners keeps hands off the leg', async () => {
    const { replies } = await night(
      `U: my calf is cramping and i'm on warfarin\n${'U: no\n'.repeat(6)}U: what are my settings`,
    );
    for (const { timeline } of replies.slice(0, -1)) expect(wordsOf(timeline)).not.toMatch(/\brub\b|knead/i);
    expect(wordsOf(replies.at(-1)!.timeline)).toContain('blood thinners');
  });
});

describe('"it has gone" in all its forms ends the cramp', () => {
  test.each([
    "no no it's gone now",
    "yeah no it's better",
    "well no it's stopped",
    "no thanks it's fine now",
    'no ta all gone',
    'no not any more',
    'nope all good',
    "they've both let go",
    'yes both',
    'yes they have',
    'finish pain',
    "that's sorted ta",
  ])('%s', async (says) => {
    await night(`U: my calf is cramping\nU: ${says}\nA: Good. Ease off slowly\nA: Slow breathing now?`);
  });

  test.each([
    "yeah no it's not better",
    "no no it's still there",
    "i don't think it's gone",
    'no not really',
  ])('and "%s" does not', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nU: ${says}`);
    expect(holdsOf(replies[1]!.timeline)).toHaveLength(1);
  });
});

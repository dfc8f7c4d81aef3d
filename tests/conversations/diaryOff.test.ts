import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { withoutDiary } from '../../lambda/storage/withoutDiary';
import { echoUser, nightWith, wordsOf } from '../support/night';

const morning = ['--clock', '2026-01-15T09:00'] as const;

/** A deployment with `DIARY=off`: the skill's store, and what lies behind it. */
function off() {
  const behind = memoryStore();
  return { behind, parts: { ...withoutDiary(behind), keepsDiary: false } };
}

describe('with the diary off', () => {
  test.each([
    'log a cramp in my left calf last night',
    'how many cramps did i have this month',
    'when was my last cramp',
    'read my diary',
    'undo the last entry',
  ])('"%s" is told that there is none', async (says) => {
    await nightWith(off().parts, `U: ${says}\nA: This Cramp Coach keeps no cramp diary.`, ...morning);
  });

  test('nights are not counted, and the plan says so', async () => {
    await nightWith(off().parts, "U: start the six week plan\nA: it can't count nights.", ...morning);
  });

  test('what is said of a body holds for the session, which stays open for it', async () => {
    const { replies } = await nightWith(
      off().parts,
      `
      U: i'm pregnant
      A: I couldn't save that. Please say it again each time.
      U: bedtime stretches
      A: Sitting tall
    `,
      ...morning,
    );
    expect(replies[0]!.sessionOpen).toBe(true);
    expect(wordsOf(replies[1]!.timeline)).not.toContain('Lean forward');
  });

  test('a cramp is coached, paused and carried on with; nothing of it is stored', async () => {
    const { behind, parts } = off();
    await nightWith(
      parts,
      `
      U: my left calf is cramping
      A: Left calf.
      U: pause
      A: Paused. Ease off, toes toward you. When you come back, say where it hurts.
      U: open cramp coach
      A: Left calf.
      U: it let go
      A: Ease off slowly
    `,
    );
    await nightWith(
      parts,
      'U: bedtime stretches\nA: Bedtime stretches.\nU: no\nA: All right.',
      '--clock',
      '22:00',
    );
    expect(await behind.personalData.held(echoUser, Date.parse('2026-01-15T08:20:00Z'))).toMatchObject({
      cramps: 0,
      stretchNights: 0,
      place: false,
    });
  });

  test('what somebody says of their body holds for the session and is not stored; their voice settings are', async () => {
    const { behind, parts } = off();
    await nightWith(
      parts,
      `
      U: i'm pregnant
      A: I couldn't save that. Please say it again each time.
      U: whisper at night
      A: I'll whisper at night.
    `,
      ...morning,
    );
    expect(await behind.profiles.find(echoUser)).toEqual({ whisper: 'night' });
  });

  test('what an earlier deployment has kept of a body is not used', async () => {
    const { behind, parts } = off();
    await behind.profiles.change(echoUser, { cannotStand: true, pace: 'slower' });
    expect(await parts.profiles.find(echoUser)).toEqual({ pace: 'slower' });
  });

  test('everything can still be erased', async () => {
    const { behind, parts } = off();
    await behind.profiles.change(echoUser, { cannotStand: true });
    await nightWith(parts, 'U: erase my data\nA: Yes or no?\nU: yes\nA: Done.', ...morning);
    expect(await behind.profiles.find(echoUser)).toEqual({});
  });
});

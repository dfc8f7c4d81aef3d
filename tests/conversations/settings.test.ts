import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { holdsOf, night, nightWith, wordsOf } from '../support/night';

const evening = ['--clock', '21:30'];
/** The account of the local Echo, as the skill sees it. */
async function echoProfile(store: Store, account: string) {
  return store.profiles.find({ account });
}

describe('settings by voice', () => {
  test.each([
    ['always whisper', "I'll always whisper."],
    ['never whisper', "I'll never whisper."],
    ['whisper at night', "I'll whisper at night."],
    ['always talk slower', "I'll always go slower."],
    ['normal speed', 'Normal speed from now on.'],
    ["i can't stand", "Noted: no standing. I'll keep you seated or in bed."],
    ['i can stand again', "Noted: you can stand. I'll still ask before anything on your feet."],
    [
      "i'm pregnant",
      "Noted: pregnant. I'll keep you propped up: no leaning forward, no rubbing, no standing.",
    ],
    ["i'm not pregnant", "Noted: not pregnant now. I'll coach you as usual."],
    ["i'm on blood thinners", 'Only light rubbing from now on.'],
    ['i have neuropathy', 'Noted: numb feet or poor circulation. No heat, no rubbing.'],
    ['i had a clot years ago', 'Get it checked today.'],
  ])('"%s" is heard back in one sentence, and closes', async (says, hears) => {
    const { replies } = await night(`U: ${says}\nA: ${hears}`, ...evening);
    expect(replies[0]!.sessionOpen).toBe(false);
  });

  test('are told, and what was taken back is not', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      `
      U: what are my settings
      A: You have set nothing yet.
      U: whisper at night
      U: i can't stand
      U: i'm pregnant
      U: what are my settings
      A: Your settings: whisper at night, no standing and pregnant.
      U: i can stand again
      U: i'm not pregnant
      U: what are my settings
      A: Your settings: whisper at night.
    `,
      ...evening,
    );
  });

  test('hold for the next session: slower, whispered, seated, and never asked to stand', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: always talk slower
      U: always whisper
      U: i can't stand
      U: wall calf stretch
      A: Sit tall. Left leg out, heel down.
    `,
      ...evening,
    );
    const spoken = JSON.stringify(replies.at(-1)!.response);
    expect(spoken).toContain('whispered');
    expect(spoken).toContain('rate=\\"85%\\"');
    expect(wordsOf(replies.at(-1)!.timeline)).not.toMatch(/steady|wall/);
  });

  test('whisper at night is for the night', async () => {
    const store = memoryStore();
    await nightWith(store, 'U: whisper at night', '--clock', '14:00');
    const whispers = async (clock: string) => {
      const { replies } = await nightWith(store, 'U: wind down', '--clock', clock);
      return JSON.stringify(replies[0]!.response).includes('whispered');
    };
    expect(await whispers('14:00')).toBe(false);
    expect(await whispers('23:10')).toBe(true);
  });

  test('a cramp waits for nothing: its first words come before anything is looked up, the next ones know', async () => {
    const store = memoryStore();
    const order: string[] = [];
    const profiles = {
      ...store.profiles,
      find: async (person: Parameters<typeof store.profiles.find>[0]) => {
        order.push('looked up');
        return store.profiles.find(person);
      },
    };
    await nightWith({ ...store, profiles }, 'U: my leg is cramping\nA: Pull your toes toward you');
    expect(order).toEqual([]);
    await nightWith({ ...store, profiles }, 'U: my leg is cramping\nU: no');
    expect(order).toEqual(['looked up']);
  });

  test('a pregnancy is asked about again after nine months, by day, until it is answered', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      "U: i'm pregnant\nA: Noted: pregnant. I'll keep you propped up",
      '--clock',
      '2026-01-15T10:00',
    );
    const ten = (date: string) => ['--clock', `${date}T10:00`];
    await nightWith(store, 'U: open cramp coach\nA: Say: bedtime stretches', ...ten('2026-10-01'));
    // At night the movement comes first.
    await nightWith(
      store,
      'U: open cramp coach\nA: Pull your toes toward you',
      '--clock',
      '2026-11-01T03:00',
    );
    const ask = 'U: open cramp coach\nA: Shall I still coach you as pregnant, yes or no?';
    await nightWith(store, `${ask}\nU: (silence)\nA: Still coach you as pregnant?`, ...ten('2026-11-01'));
    await nightWith(store, `${ask}\nU: my calf is cramping\nA: Pull your toes`, ...ten('2026-11-02'));
    await nightWith(
      store,
      `${ask}\nU: yes\nA: Noted: pregnant. I'll keep you propped up`,
      ...ten('2026-11-03'),
    );
    await nightWith(
      store,
      `${ask}\nU: no\nA: Noted: not pregnant now. I'll coach you as usual.`,
      ...ten('2027-11-03'),
    );
    await nightWith(store, 'U: open cramp coach\nA: Say: bedtime stretches', ...ten('2027-11-04'));
  });

  test('in a hold, "I\'m pregnant" is kept, and the hold goes on', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: my calf is cramping
      U: @14 i'm pregnant
      A: Keep holding. Noted: pregnant. Stay propped up. No leaning, no rubbing. About
      U: it let go
      U: no
      U: massage my legs
      A: From what you told me, no rubbing. A stretch instead. Sit tall. Left leg out
    `,
    );
    expect(holdsOf(replies[1]!.timeline)[0]).toBeLessThan(30);
  });

  test('what could not be saved is said, and that it has to be said again', async () => {
    const store = memoryStore();
    const profiles = { ...store.profiles, change: async () => false };
    await nightWith(
      { ...store, profiles },
      "U: whisper at night\nA: I'll whisper at night. I couldn't save that. Please say it again each time.",
      ...evening,
    );
  });
});

describe('what is known suits what is done', () => {
  test.each([
    ["i'm pregnant", 'box breathing', 'No held breaths when pregnant. Even ones instead.'],
    ['i had a clot years ago', 'massage my legs', 'no rubbing. A stretch instead.'],
    ['i have neuropathy', 'warm pack', 'From what you told me, no heat or cold.'],
    ["i'm on blood thinners", 'thumb pressure', 'A light touch only, no squeezing.'],
  ])('"%s", then "%s": %s', async (sets, says, hears) => {
    await nightWith(memoryStore(), `U: ${sets}\nU: ${says}\nA: ${hears}`, ...evening);
  });
});

describe('once a person', () => {
  test('the disclaimer: at the first calm launch, and not again', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: open cramp coach
      A: Cramp Coach. I share tips, not medical advice. Say: bedtime stretches
      U: no
      U: open cramp coach
      A: Cramp Coach. Say: bedtime stretches
    `,
      '--clock',
      '14:00',
    );
    expect(wordsOf(replies.at(-1)!.timeline)).not.toContain('medical advice');
  });

  test('or as the end of the first cramp, and then no more', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: my leg is cramping
      U: no
      U: it let go
      A: I share tips, not medical advice. Slow breathing now?
      U: it's back
      U: no
      U: it let go
      A: Slow breathing now?
    `,
    );
    expect(wordsOf(replies.at(-1)!.timeline)).not.toContain('medical advice');
  });

  test('what the bedtime routine is based on is told once, not every night', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      'U: bedtime stretches\nA: In one small trial\nU: no\nU: bedtime stretches\nA: Bedtime stretches.',
      ...evening,
    );
    expect(wordsOf(replies.at(-1)!.timeline)).not.toContain('trial');
  });
});

test('a profile is found again by the account alone', async () => {
  const store = memoryStore();
  const { turns } = await nightWith(store, 'U: whisper at night', ...evening);
  const { userId } = (turns[0]!.request as { context: { System: { user: { userId: string } } } }).context
    .System.user;
  expect(await echoProfile(store, userId)).toEqual({ whisper: 'night' });
});

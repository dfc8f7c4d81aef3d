import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { conversation, means } from '../support/net';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

const day = { at: '2026-01-15T19:00:00Z' };
const account = { account: 'amzn1.ask.account.test' };

/** Sentences of these conversations, and what they mean. */
const said = {
  'my calf is cramping': [means('RelieveCramp', { muscle: 'calf' })],
  'my foot is cramping': [means('RelieveCramp', { muscle: 'foot' })],
  'my leg is cramping': [means('RelieveCramp', { muscle: 'leg' })],
  'my calf is cramping and i have chest pain': [
    means('RelieveCramp', { muscle: 'calf' }),
    means('RedFlag', { sign: 'emergency' }),
  ],
  'no chest pain but my calf is cramping': [
    means('NoSign', { sign: 'emergency' }),
    means('RelieveCramp', { muscle: 'calf' }),
  ],
  "my foot is cramping and i can't reach it": [
    means('RelieveCramp', { muscle: 'foot' }),
    means('CannotDo', { limit: 'cannot_reach' }),
  ],
  "i can't reach": [means('CannotDo', { limit: 'cannot_reach' })],
  'that hurts more': [means('CannotDo', { limit: 'hurts_more' })],
  'my hands are weak': [means('CannotDo', { limit: 'hands' })],
  "i can't bend my knee": [means('CannotDo', { limit: 'knee' })],
  'i have no sheet': [means('CannotDo', { limit: 'no_sheet' })],
  "i can't do that": [means('CannotDo')],
  "i can't stand": [means('CannotDo', { limit: 'cannot_stand' })],
  "it's in a cast": [means('CannotDo', { limit: 'cast_or_injury' })],
  'it still hurts': [means('StillHurts')],
  'no chest pain': [means('NoSign', { sign: 'emergency' })],
  'no swelling': [means('NoSign', { sign: 'clot' })],
  "it's not numb": [means('NoSign', { sign: 'emergency' })],
  "i can't move it": [means('RedFlag', { sign: 'cannot_move' })],
  'chest pain': [means('RedFlag', { sign: 'emergency' })],
  "i'm scared": [means('Fear')],
  'thank you good night': [means('Goodnight')],
  "it's gone good night": [means('FeelingBetter'), means('Goodnight')],
  "it's my hand": [means('NotALeg')],
  "it isn't a cramp": [means('NotACramp')],
  "it's only sore": [means('Soreness')],
  'i want to die': [means('RedFlag', { sign: 'crisis' })],
  'my leg is cramping and i want to die': [
    means('RelieveCramp', { muscle: 'leg' }),
    means('RedFlag', { sign: 'crisis' }),
  ],
  'i drank bleach': [means('RedFlag', { sign: 'poison' })],
  'bedtime stretches': [means('StartRoutine', { routine: 'bedtime', posture: 'standing' })],
  'remind me at ten': [means('SetReminder', { topic: 'stretch', time: '22:00' })],
};
const talk = (transcript: string, more: Parameters<typeof conversation>[2] = {}) =>
  conversation(said, transcript, more);

describe('what somebody cannot do', () => {
  test('is not asked for again: each reply is another move, until none is left', async () => {
    const { replies } = await talk(`
      U: my calf is cramping
      A: Pull your toes toward you
      U: that hurts more
      A: Ease off. Hook a sheet
      U: i can't do that
      A: Then another way. Press your foot flat
      U: my hands are weak
      A: Then another way. Bend that knee a little.
      U: i can't bend my knee
      A: Ease off. No other move of mine fits that.
      A: Slow breathing now?`);
    expect(replies.at(-1)!.open).toBe(true);
    expect(replies.at(-1)!.session.place).toBeUndefined();
  });

  test('holds for the session, also for another muscle', async () => {
    await talk(`
      U: my calf is cramping
      U: i have no sheet
      A: Toes toward you, leg straight.
      U: my foot is cramping
      U: it still hurts
      U: it still hurts
      U: it still hurts`).then(({ replies }) => {
      for (const { words } of replies.slice(1)) expect(words).not.toMatch(/loop a sheet/i);
    });
  });

  test('breaks no hold that needs none of it', async () => {
    await talk(`
      U: my calf is cramping
      A: Pull your toes toward you
      U: i have no sheet
      A: Keep holding. Then we do without it.`);
  });

  test('is heeded at the first move, where it was said with the complaint', async () => {
    await talk(`
      U: my foot is cramping and i can't reach it
      A: Foot. Hook a sheet`);
  });

  test('"I can\'t stand" takes them down, as the intent of that name does', async () => {
    const { replies } = await talk(`
      U: my calf is cramping
      U: i can't stand
      A: Pull your toes toward you`);
    expect(replies[1]!.session.steady).toBe(false);
  });

  test('a leg in a cast is not stretched, and nothing leads back to the stretch', async () => {
    const store = memoryStore();
    const { replies } = await talk(
      `
      U: my calf is cramping
      U: it's in a cast
      A: Ease off. A leg in a cast, or just hurt, is not for stretching.
      A: call your doctor today
      A: Call nine one one.`,
      store,
    );
    expect(replies[1]!.open).toBe(false);
    expect(await store.places.find(account, Date.parse('2026-01-15T08:11:00Z'))).toBeUndefined();
  });

  test('with nothing coached asks whether a leg is cramping', async () => {
    await talk(
      `
      U: {launch}
      U: i can't reach
      A: Then we leave that out. Is a leg cramping now?
      U: {AMAZON.YesIntent}
      A: Pull your toes toward you`,
      day,
    );
  });

  test('in a routine the next technique follows', async () => {
    await talk(
      `
      U: bedtime stretches
      A: Are you steady
      U: {AMAZON.YesIntent}
      A: Hands on the wall
      U: i can't do that
      A: Then another way. Stand up slowly
      A: heel forward`,
      day,
    );
  });
});

describe('a denied sign', () => {
  test('raises nothing in a hold: it goes on, and the number is named once', async () => {
    await talk(`
      U: my calf is cramping
      U: no chest pain
      A: Keep holding. Good. If that comes, call nine one one.
      A: more seconds.
      U: no chest pain
      A: Keep holding. That's good.`);
  });

  test('beside a complaint leaves the complaint', async () => {
    const { replies } = await talk(`
      U: no chest pain but my calf is cramping
      A: Calf. Pull your toes toward you`);
    expect(replies[0]!.words).not.toContain('nine one one now');
  });

  test('ends an alarm', async () => {
    const { replies } = await talk(`
      U: chest pain
      A: Call nine one one now.
      U: no chest pain
      A: Even if it has passed, get it checked today. If it comes back, call nine one one.`);
    expect(replies[1]!.open).toBe(false);
  });

  test('by day is followed by the open question again', async () => {
    await talk(
      `
      U: remind me at ten
      A: Shall I set it?
      U: no swelling
      A: Good, no swelling. If that comes, get it checked the same day.
      A: Shall I set it?
      U: {AMAZON.NoIntent}
      A: set`,
      day,
    );
  });

  test('answers whether a leg is limp', async () => {
    await talk(`
      U: my calf is cramping
      U: i can't move it
      A: Is it locked hard?
      U: no swelling
      A: Or is it locked hard?
      U: it's not numb
      A: Back again. Calf. Pull your toes toward you`);
  });
});

describe('fear', () => {
  test('is answered inside the hold', async () => {
    await talk(`
      U: my calf is cramping
      U: i'm scared
      A: Keep holding. I'm with you. Most cramps stop in minutes. Breathe out, slowly.
      A: Has the cramp gone
      U: i'm scared
      A: Keep holding. You're not alone in this. One slow breath out.`);
  });

  test('without a hold is answered, and asked whether a leg is cramping', async () => {
    await talk(`
      U: i'm scared
      A: I'm here with you. Breathe out, slowly. Is a leg cramping now?
      U: i'm scared
      A: You're not alone. One slow breath out. Is it a leg cramp now?`);
  });

  test('after an alarm hears the number again', async () => {
    await talk(`
      U: chest pain
      U: i'm scared
      A: I'm with you. Call nine one one now.`);
  });

  test('while it is not known whether a leg is limp asks once more, and then calls', async () => {
    await talk(`
      U: i can't move it
      U: i'm scared
      A: I'm with you. If it is limp, cold or numb, call nine one one now.
      U: i'm scared
      A: Call nine one one now.`);
  });
});

describe('good night', () => {
  test('ends the night in the middle of a hold, and the diary says nothing of an end', async () => {
    const store = memoryStore();
    const { replies } = await talk(
      `
      U: my calf is cramping
      U: thank you good night
      A: Ease off, toes toward you. If it comes back, open Cramp Coach. Good night.`,
      store,
    );
    expect(replies[1]!.open).toBe(false);
    const entries = await store.diary.lately(account, 0, Number.MAX_SAFE_INTEGER);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('easedAfter');
  });

  test('with "it\'s gone" is asked nothing more', async () => {
    const { replies } = await talk(`
      U: my calf is cramping
      U: it's gone good night
      A: Rest well.`);
    expect(replies[1]!.open).toBe(false);
  });
});

describe('what is no leg cramp', () => {
  test('another part of the body ends a hold for a leg that was never named, and its entry', async () => {
    const store = memoryStore();
    await talk(
      `
      U: my leg is cramping
      U: it's my hand
      A: Ease off. I only know legs and feet. Rest that part, keep it warm, and breathe slowly. Is a leg cramping now?`,
      store,
    );
    expect(await store.diary.lately(account, 0, Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await store.places.find(account, Date.parse('2026-01-15T08:11:00Z'))).toBeUndefined();
  });

  test('a hold for a named muscle goes on', async () => {
    await talk(`
      U: my calf is cramping
      U: it's my hand
      A: Keep holding. I only know legs and feet. Rest that part.`);
  });

  test('no cramp ends the hold and its entry; at the launch it is "no" and one thing that helps', async () => {
    const store = memoryStore();
    const { replies } = await talk(
      `
      U: my calf is cramping
      U: it isn't a cramp
      A: Ease off, toes toward you. Then no stretch. Rest and a little gentle movement can help.`,
      store,
    );
    expect(replies[1]!.open).toBe(false);
    expect(await store.diary.lately(account, 0, Number.MAX_SAFE_INTEGER)).toEqual([]);
    await talk(
      `
      U: {launch}
      U: it isn't a cramp
      A: Then no stretch. Rest and a little gentle movement can help.`,
      day,
    );
  });

  test('soreness is never a new hold', async () => {
    const { replies } = await talk(`
      U: my calf is cramping
      U: it's only sore
      A: Ease off slowly, toes toward you. Sore now is common, and it fades.
      A: Slow breathing now?`);
    expect(replies[1]!.words).not.toContain('Hold');
    await talk(`
      U: it's only sore
      A: Sore after a cramp is common
      A: One leg swollen or hot? Get it checked today. Is a leg cramping now?`);
  });
});

describe('crisis and poison', () => {
  test.each([
    ['America/New_York', 'call or text nine eight eight now', 'Call nine one one'],
    ['America/Toronto', 'call or text nine eight eight now', 'Call nine one one'],
    ['Europe/London', 'call one one six, one two three now', 'Call nine nine nine'],
    ['Australia/Sydney', 'call one three, one one, one four now', 'Call triple zero'],
    ['Asia/Kolkata', 'call one four four one six now', 'Call one one two'],
  ])('in %s a kind sentence, the crisis line, then the emergency number, before any complaint', async (zone, line, emergency) => {
    const { replies } = await talk(
      `
      U: my leg is cramping and i want to die
      A: I'm glad you told me.
      A: ${line}
      A: ${emergency}
      U: {AMAZON.NoIntent}
      A: You matter.`,
      { timeZoneOf: async () => zone },
    );
    expect(replies[0]!.session.question).toBe('say-again');
  });

  test.each([
    ['America/New_York', 'one, eight zero zero, two two two, one two two two', 'nine one one'],
    // The national line is not for Quebec, which has Toronto's time.
    ['America/Toronto', 'nine one one', 'nine one one'],
    ['Europe/London', 'one one one now, or nine nine nine', 'nine nine nine'],
    ['Australia/Sydney', 'one three, one one, two six', 'triple zero'],
    ['Asia/Kolkata', 'one one two', 'one one two'],
  ])('in %s poison is the confirmed line, and the emergency number', async (zone, line, emergency) => {
    await talk(
      `
      U: i drank bleach
      A: Call
      A: ${line}
      A: Call ${emergency} now.
      U: {AMAZON.YesIntent}
      A: Don't wait to feel sick.`,
      { timeZoneOf: async () => zone },
    );
  });
});

describe('a complaint with a sign', () => {
  test('goes to triage, and is in the diary as the cramp that it is', async () => {
    await talk(`
      U: my calf is cramping and i have chest pain
      A: Call nine one one now.`);
  });
});

describe('words that could not be read', () => {
  test('leave relief going on, and otherwise ask whether a leg is cramping', async () => {
    const { replies } = await conversation(
      said,
      `
      U: my calf is cramping
      A: In an emergency, call nine one one. Is a leg cramping now?
      U: my calf is cramping
      A: In an emergency, call nine one one. Is it a leg cramp now?
      U: {AMAZON.YesIntent}
      A: Pull your toes toward you
      U: my calf is cramping
      A: Toes toward you, leg straight.`,
      { understanding: () => undefined },
    );
    expect(replies.at(-1)!.session.question).toBe('let-go');
  });

  test('leave an alarm open', async () => {
    await conversation(
      said,
      `
      U: {WordsMyIntent}
      A: Is it a cramp?`,
    );
    const { answer } = testSkill();
    const alarm = await answer(envelope(intent('RedFlagIntent', { sign: 'emergency' })));
    const again = await answer(
      envelope(intent('SpokenWordsIntent', { sentence: 'what now' }), alarm.sessionAttributes),
    );
    expect(wordsOf(again.response)).toContain('Call nine one one now.');
  });
});

describe('a sentence', () => {
  test('is in no log line, session, response or store, whatever was made of it', async () => {
    const words = 'wombats yodel in my quixotic calf';
    const heard = { [words]: [means('RelieveCramp', { muscle: 'calf' })] };
    const store = memoryStore();
    const kept: unknown[] = [];
    const turns = {
      keep: async (...all: Parameters<typeof store.turns.keep>) => {
        kept.push(all);
        return store.turns.keep(...all);
      },
    };
    const unknown = `${words} again`;
    const failing = () => () => {
      throw new Error(`cannot read ${words}`);
    };
    const transcript = `U: ${words}\nU: ${unknown}\nU: {launch}\nU: ${words}`;
    const ends = [
      await conversation(heard, transcript, { ...store, turns }),
      await conversation(heard, transcript, { ...store, turns, understanding: () => undefined }),
      await conversation(heard, transcript, { ...store, turns, understanding: failing }),
    ];
    const found = JSON.stringify([ends, kept, await store.diary.lately(account, 0, Number.MAX_SAFE_INTEGER)]);
    expect(kept.length).toBeGreaterThan(0);
    for (const word of ['wombat', 'yodel', 'quixotic', 'again and']) expect(found).not.toContain(word);
  });

  test('without a session still reaches the alarm', async () => {
    const { answer } = testSkill({ understanding: () => () => [means('RedFlag', { sign: 'emergency' })] });
    const { session: _, ...request } = envelope(intent('SpokenWordsIntent', { sentence: 'my chest' }));
    expect(wordsOf(await answer(request))).toContain('Call nine one one now.');
  });

  test('of a carrier is logged as words only, since its name is how the sentence began', async () => {
    const { answer, logged } = testSkill({ understanding: () => () => [means('Fallback')] });
    const { context: _, ...request } = envelope(intent('WordsICantIntent', { words: 'swim' }));
    await answer(request);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('"intent":"words"');
  });
});

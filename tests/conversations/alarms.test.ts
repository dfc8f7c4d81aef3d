import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { type AlarmLevel, alarmLevels } from '../../lambda/triage/escalation';
import type { SignId } from '../../lambda/triage/signs';
import { conversation, type Meanings, means } from '../support/net';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

const sign = (id: SignId, slots: Record<string, string> = {}) => [means('RedFlag', { sign: id, ...slots })];

/** One sentence of each level. */
const ofLevel: Record<AlarmLevel, { says: string; sign: SignId; hears: string }> = {
  emergency: { says: 'chest pain', sign: 'chest', hears: 'Call nine one one now.' },
  crisis: { says: 'i want to die', sign: 'crisis', hears: 'Please call or text nine eight eight now.' },
  poison: { says: 'i drank bleach', sign: 'poison', hears: 'Call poison help now:' },
  maternity: { says: 'my waters broke', sign: 'maternity', hears: 'your doctor or midwife now.' },
  today: { says: 'my pee is dark', sign: 'dark_urine', hears: 'Get that checked today.' },
  fall: { says: 'i fell', sign: 'fall', hears: 'Stay still a moment,' },
  dizzy: { says: "i'm dizzy", sign: 'dizzy', hears: 'Sit or lie down now,' },
  soon: { says: 'my hands cramp too', sign: 'other_muscles', hears: 'tell a doctor soon.' },
};
const rank: Record<AlarmLevel, number> = {
  ...{ soon: 1, fall: 2, dizzy: 2, today: 2, maternity: 2 },
  ...{ crisis: 3, emergency: 3, poison: 3 },
};

const said: Meanings = {
  ...Object.fromEntries(Object.values(ofLevel).map(({ says, sign: id }) => [says, sign(id)])),
  'my leg is cramping': [means('RelieveCramp', { muscle: 'leg' })],
  'my left calf is cramping': [means('RelieveCramp', { muscle: 'calf', side: 'left' })],
  'my right calf is cramping': [means('RelieveCramp', { muscle: 'calf', side: 'right' })],
  'my left calf is swollen': sign('clot', { muscle: 'calf', side: 'left' }),
  'my left calf is swollen and i am dizzy': [
    means('RedFlag', { sign: 'clot', muscle: 'calf', side: 'left' }),
    means('RedFlag', { sign: 'dizzy' }),
  ],
  'my foot went cold and white': sign('cold_leg'),
  'my leg went weak': sign('weak_leg'),
  'now my arm is weak': sign('other_muscles'),
  'i cannot speak right': sign('stroke'),
  'i feel sick': sign('sick'),
  "there's a lump in my calf": sign('lump', { muscle: 'calf' }),
  'my calf cramps and there is a lump': [means('RelieveCramp', { muscle: 'calf', sign: 'lump' })],
  'i am bleeding': sign('bleeding'),
  'i am pregnant and bleeding': sign('bleeding', { pregnancy: 'pregnant' }),
  'i felt a pop': sign('tear'),
  help: sign('emergency'),
  "it's worse": [means('StillHurts', { worse: 'worse' })],
  'it still hurts': [means('StillHurts')],
  "i've seen a doctor": [means('AllRight')],
  "it's gone": [means('FeelingBetter')],
  'no chest pain': [means('NoSign', { sign: 'chest' })],
  'i flew yesterday and my calf hurts': [
    means('RelieveCramp', { muscle: 'calf', risk: 'flight', aches: 'aches' }),
  ],
  'i flew yesterday and my calf is cramping': [means('RelieveCramp', { muscle: 'calf', risk: 'flight' })],
  'this cramp makes me want to die': [means('RelieveCramp', { despair: 'despair' })],
  'bananas are yellow': [means('Fallback')],
};
const talk = (transcript: string, more: Parameters<typeof conversation>[2] = {}) =>
  conversation(said, transcript, more);

describe('from each level to each', () => {
  const pairs = alarmLevels.flatMap((one) =>
    alarmLevels.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  test.each(pairs)('%s, then %s: the graver is said', async (one, other) => {
    const graver = rank[other] >= rank[one] ? other : one;
    // A cramp of the arms and dark urine, or dizziness, are no pair; both are listed where they are one.
    const { replies } = await talk(
      `U: ${ofLevel[one].says}\nA: ${ofLevel[one].hears}\nU: ${ofLevel[other].says}`,
    );
    const { level } = replies[1]!.session.alarm!;
    expect(level).toBe(graver);
    expect(replies[1]!.open).toBe(true);
  });
});

describe('out again', () => {
  test.each(
    alarmLevels.filter((level) => level !== 'soon'),
  )('"I\'ve seen a doctor" ends %s, and asks for a cramp', async (level) => {
    const { replies } = await talk(`U: ${ofLevel[level].says}\nU: i've seen a doctor\nA: leg`);
    expect(replies[1]!.session.question).toBe('cramp-now');
    expect(replies[1]!.session.alarm!.signs).toEqual([]);
  });

  test('after that a cramp is coached at once, whatever it was', async () => {
    await talk(`
      U: chest pain
      U: i've seen a doctor
      A: Even if it has passed, get it checked today.
      U: my leg is cramping
      A: Hold`);
  });

  test.each(
    alarmLevels.filter((level) => level !== 'soon'),
  )('"no" ends %s with whom to call', async (level) => {
    const { replies } = await talk(`U: ${ofLevel[level].says}\nU: {AMAZON.NoIntent}`);
    expect(replies[1]!.open).toBe(false);
    expect(replies[1]!.words).toMatch(/call/i);
  });

  test('chest pain that has passed is looked at today', async () => {
    const { replies } = await talk(
      "U: chest pain\nU: it's gone\nA: Even if it has passed, get it checked today.",
    );
    expect(replies[1]!.open).toBe(false);
  });

  test('in the middle of a hold it is heard, and the hold goes on', async () => {
    const { replies } = await talk(
      "U: my leg is cramping\nU: i've seen a doctor\nA: Keep holding. That's good.",
    );
    expect(replies[1]!.session.question).toBe('let-go');
  });
});

describe('"it\'s worse"', () => {
  test('lifts what could wait to today, and today to an emergency', async () => {
    const { replies } = await talk(`
      U: my hands cramp too
      U: it's worse
      A: That needs a doctor today.
      U: it's worse
      A: Call nine one one now.`);
    expect(replies.map(({ session }) => session.alarm?.level)).toEqual(['soon', 'today', 'emergency']);
  });

  test.each(['today', 'maternity', 'fall', 'dizzy'] as const)('makes %s an emergency', async (level) => {
    await talk(`U: ${ofLevel[level].says}\nU: it's worse\nA: Call nine one one now.`);
  });

  test('of a cramp in a hold is about the cramp', async () => {
    const { replies } = await talk("U: my hands cramp too\nU: my leg is cramping\nU: it's worse");
    expect(replies[2]!.session.question).toBe('let-go');
  });

  test('is not "it still hurts", which hears the same again', async () => {
    const { replies } = await talk('U: my pee is dark\nU: it still hurts');
    expect(replies[1]!.session.alarm!.level).toBe('today');
  });
});

describe('signs that are an emergency together', () => {
  test.each([
    ['my left calf is swollen', "i'm dizzy"],
    ['my leg went weak', 'now my arm is weak'],
    ['my hands cramp too', 'i feel sick'],
    ['my leg went weak', 'i cannot speak right'],
    ['my left calf is swollen', 'chest pain'],
  ])('"%s", then "%s"', async (one, other) => {
    await talk(`U: ${one}\nU: ${other}\nA: Call nine one one now.`);
    await talk(`U: ${other}\nU: ${one}\nA: nine one one now.`);
  });

  test('in one sentence', async () => {
    await talk('U: my left calf is swollen and i am dizzy\nA: Call nine one one now.');
  });
});

describe('a cramp after an emergency', () => {
  test('hears the number once more, and is then coached', async () => {
    await talk(`
      U: chest pain
      U: my leg is cramping
      A: Call nine one one now.
      U: my leg is cramping
      A: Hold`);
  });

  test('in the leg that has the sign is not stretched, however often it is named; the other leg is', async () => {
    await talk(`
      U: my left calf is swollen
      U: my left calf is cramping
      A: Get that leg checked today.
      U: my leg is cramping
      A: clot
      U: my right calf is cramping
      A: Right calf.`);
  });

  test('in a cold foot is never stretched', async () => {
    await talk(`
      U: my foot went cold and white
      A: Blood may not be getting to that leg.
      U: my leg is cramping
      A: Call nine one one now.
      U: my leg is cramping
      A: Call nine one one now.`);
  });
});

describe('a sign that can wait', () => {
  test('alone is one sentence, and the question whether a leg cramps', async () => {
    const { replies } = await talk("U: there's a lump in my calf\nA: A lump that stays\nA: cramping now?");
    expect(replies[0]!.session.question).toBe('cramp-now');
  });

  test('beside a cramp is one sentence, and the first movement', async () => {
    const { replies } = await talk('U: my calf cramps and there is a lump\nA: A lump that stays\nA: Hold');
    expect(replies[0]!.session.question).toBe('let-go');
  });

  test('in the middle of a hold does not break it', async () => {
    const { replies } = await talk(
      'U: my leg is cramping\nU: my hands cramp too\nA: Keep holding. Cramps in hands or arms too',
    );
    expect(replies[1]!.session).toMatchObject({ question: 'let-go', place: { move: 'glance' } });
  });
});

describe('mid-hold', () => {
  test.each([
    'emergency',
    'poison',
    'maternity',
    'today',
    'dizzy',
  ] as const)('%s ends the hold, and says so once', async (level) => {
    const { replies } = await talk(`U: my leg is cramping\nU: ${ofLevel[level].says}`);
    expect(replies[1]!.session.place).toBeUndefined();
    const { replies: alone } = await talk(`U: ${ofLevel[level].says}`);
    expect(alone[0]!.words).not.toContain('Leave the stretch.');
  });

  test('a figure of speech keeps the hold, and names whom to call once', async () => {
    const { replies } = await talk(`
      U: my leg is cramping
      U: this cramp makes me want to die
      A: If you mean that, call or text nine eight eight.
      U: this cramp makes me want to die`);
    expect(replies[1]!.session).toMatchObject({ question: 'let-go', place: { move: 'glance' } });
    expect(replies[2]!.words).not.toContain('nine eight eight');
  });
});

describe('a pregnancy', () => {
  test('that was said with the sign sends to the maternity unit or doctor', async () => {
    await talk('U: i am pregnant and bleeding\nA: Call your doctor or midwife now.');
    await talk('U: i am bleeding\nA: Call nine one one now. Press a cloth hard');
    await talk('U: i am pregnant and bleeding\nA: Call your maternity unit or doctor now.', {
      locale: 'en-GB',
      timeZoneOf: async () => 'Europe/London',
    });
  });

  test('that is kept does so too', async () => {
    const store = memoryStore();
    await store.profiles.change(
      { account: 'amzn1.ask.account.test' },
      { pregnantUntil: Date.parse('2026-06-01') },
    );
    await talk('U: i am bleeding\nA: Call your doctor or midwife now.', store);
  });
});

describe('a denied sign', () => {
  test('is named back', async () => {
    await talk(
      'U: my leg is cramping\nU: no chest pain\nA: Keep holding. Good, no chest pain. If that comes, call nine one one.',
    );
  });
});

describe('a risk of a clot in the same breath', () => {
  test('with pain asks about both legs: yes is a clot', async () => {
    const { replies } = await talk(`
      U: i flew yesterday and my calf hurts
      A: Feel both legs. Is one bigger, hotter or redder?
      U: {AMAZON.YesIntent}
      A: Get that leg checked today.`);
    expect(replies[0]!.session.place).toBeUndefined();
  });

  test('no is coached, and never rubbed', async () => {
    const { replies } = await talk(`
      U: i flew yesterday and my calf hurts
      U: {AMAZON.NoIntent}
      A: Hold`);
    expect(replies[1]!.session.place!.complaint.noRubbing).toBe(true);
  });

  test('twice no answer is coached', async () => {
    await talk(`
      U: i flew yesterday and my calf hurts
      U: bananas are yellow
      A: Is one leg bigger, hotter or redder than the other?
      U: bananas are yellow
      A: Hold`);
  });

  test('silence is coached, and what is then said is about the hold', async () => {
    const { answer } = testSkill();
    const asked = await answer(
      envelope(intent('RelieveCrampIntent', { muscle: 'calf', risk: 'flight', aches: 'aches' })),
    );
    expect(wordsOf(asked.response.reprompt)).toContain('If not, we start.');
    const late = { ...intent('AMAZON.YesIntent'), timestamp: '2026-01-15T08:11:00Z' };
    const { sessionAttributes } = await answer(envelope(late, asked.sessionAttributes ?? {}));
    expect(sessionAttributes).toMatchObject({ coach: { question: 'breathing' } });
  });

  test('with a cramp moves first, and is never rubbed', async () => {
    const { replies } = await talk('U: i flew yesterday and my calf is cramping\nA: Hold');
    expect(replies[0]!.session.place!.complaint.noRubbing).toBe(true);
  });

  test('in the middle of a hold is one sentence, and the hold goes on', async () => {
    await talk(`
      U: my leg is cramping
      U: i flew yesterday and my calf hurts
      A: Keep holding. One leg swollen, hot or red can be a clot; if yours is, say: swollen.`);
  });
});

test('typed alarms are graded like those in words', async () => {
  for (const { sign: id, hears } of Object.values(ofLevel)) {
    const { answer } = testSkill();
    const { response } = await answer(envelope(intent('RedFlagIntent', { sign: id })));
    expect(wordsOf(response.outputSpeech), id).toContain(hears);
  }
});

import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { meant } from '../support/meant';
import { echoUser, holdsOf, night, nightWith, wordsOf } from '../support/night';
import { envelope, intent, testSkill } from '../support/requests';

const evening = ['--clock', '21:30'];

/** Ways in which coaching could hurt somebody, each of which it once did. */
describe('whoever stands is told to get down first', () => {
  test.each([
    ['my calf is cramping', 'Sit down. Straighten that leg, heel on the floor.', ['no', 'no']],
    ['my foot is cramping', 'Sit down. Ankle over your other knee.', ['no']],
    ['my hamstring is cramping', 'Get on the bed. Sit up, sore leg straight out.', ['no']],
  ])('%s: %s', async (says, hears, then) => {
    await night(`U: ${says}\nU: i can stand\n${then.map((one) => `U: ${one}`).join('\n')}\nA: ${hears}`);
  });

  test("I can't stand, said on the feet", async () => {
    await night(
      "U: my calf is cramping\nU: i can stand\nU: @15 i can't stand\nA: Get on the bed. Calf. Pull your toes toward you",
    );
  });
});

describe('standing needs somebody who says that they are steady', () => {
  test.each(['can i stand', 'let me stand', 'i want to stand up'])('"%s" is no word of it', async (says) => {
    const { replies } = await night(
      `U: ow my right calf\nU: ${says}\nA: Steady, with a light on? Say: I can stand. If not, stay here.`,
    );
    expect(wordsOf(replies[1]!.timeline)).not.toMatch(/weight on/i);
  });

  test('a standing stretch asked for by name in a cramp is offered in those words, and not begun', async () => {
    await night('U: my left calf is cramping\nU: stand on it\nA: Steady, with a light on? Say: I can stand.');
  });

  test("who said that they can't is asked again before the next one, and who is dizzy is not asked at all", async () => {
    await night(
      "U: wall calf stretch\nU: yes\nU: @30 i can't stand\nA: Sit down first.\nU: @20 wall calf stretch\nA: Are you steady",
      ...evening,
    );
    await night(
      "U: wall calf stretch\nU: yes\nU: @30 i'm dizzy\nA: Sit or lie down now\nU: no\nU: wall calf stretch\nA: Are you steady",
      ...evening,
    );
    await night("U: i'm dizzy\nA: Sit or lie down now\nU: stop", ...evening);
  });

  test('a profile that can\'t stand is not stood up by "i\'m steady"', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      "U: never ask me to stand\nU: bedtime stretches\nU: @30 i'm steady\nA: Better stay down.",
      ...evening,
    );
  });

  test('a pause on the feet in a routine ends with a seat, and whoever comes back is asked again', async () => {
    await night(
      'U: bedtime stretches standing\nU: yes\nU: @20 pause\nA: Paused. Ease off. Sit down if you can.\nU: resume\nA: Are you steady',
      ...evening,
    );
  });

  test('a cramp in a standing stretch is told to get down first', async () => {
    await night(
      'U: bedtime stretches standing\nU: yes\nU: @20 my calf is cramping\nA: Get on the bed.',
      ...evening,
    );
  });

  test('whoever came down is not stood up again by "no"', async () => {
    const cameDown = "U: my calf is cramping\nU: i can stand\nU: @15 i can't stand";
    const { replies } = await night(`${cameDown}\n${'U: no\n'.repeat(6)}`);
    for (const reply of replies.slice(2))
      expect(wordsOf(reply.timeline)).not.toMatch(/hands on the wall|weight on|stand on/i);
  });

  test('stop on the feet in a routine ends with a seat', async () => {
    await night(
      'U: bedtime stretches standing\nU: yes\nU: @40 stop\nA: Stopped. Sit if you can.',
      ...evening,
    );
  });
});

describe('who is pregnant neither leans forward, nor is rubbed, nor stands', () => {
  test.each([
    'do my bedtime stretches',
    'do my bedtime stretches standing',
    'massage my legs',
    'wall calf stretch',
    'hamstring stretch',
  ])('%s', async (says) => {
    const { replies } = await nightWith(memoryStore(), `U: i'm pregnant\nU: ${says}`, ...evening);
    expect(wordsOf(replies[1]!.timeline)).not.toMatch(
      /lean forward from|lean in|lean from|squeeze|wall|steady/i,
    );
    expect(holdsOf(replies[1]!.timeline).length).toBeGreaterThan(0);
  });

  test.each([
    ['massage my legs', '@70', 'A stretch instead. Sit tall.'],
    ['do my bedtime stretches', '@30', 'Sitting tall, no leaning forward. Bedtime stretches. Sit tall.'],
    ['do my bedtime stretches standing\nU: yes', '@40', 'Sit down first. Sit tall.'],
  ])('said in the middle of "%s"', async (says, at, hears) => {
    await nightWith(memoryStore(), `U: ${says}\nU: ${at} i'm pregnant\nA: ${hears}`, ...evening);
  });

  test('said of a wife who is helped it holds for her leg, and is kept of nobody', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: my wife's calf is cramping
      U: @12 she's pregnant
      A: Keep holding. Noted: pregnant. Stay propped up
      U: no
      U: no
      U: no
      U: stop
      U: what are my settings
      A: You have set nothing yet.
    `,
    );
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/now rub/i);
  });
});

describe('a muscle is never stretched the wrong way', () => {
  test('a shin that comes back in the breathing that was offered is a shin', async () => {
    await night(
      "U: my right shin is cramping\nU: it let go\nU: yes\nA: Slow breathing\nU: @20 ask cramp coach it's back\nA: Back again. Right shin. Point your toes down",
    );
    await night(
      "U: my right shin is cramping\nU: it let go\nU: it's back\nA: Back again. Right shin. Point your toes down",
    );
  });

  test.each([
    'toes up',
    'rub it',
    'calf stretch',
    'breathe with me',
    'practise with me',
  ])('"%s", said with a shin in cramp', async (says) => {
    const { replies } = await night(`U: my shin is cramping\nU: ${says}`);
    expect(wordsOf(replies[1]!.timeline)).not.toMatch(/toes up|toes to your shin|ease off/i);
    expect(holdsOf(replies[1]!.timeline)).toEqual([20]);
  });

  test('the front of a thigh, named alone, is the opposite stretch', async () => {
    await night(
      'U: my thigh is cramping\nA: Thigh. Sit up, sore leg straight out.\nU: @12 the front\nA: Front of thigh. Lie on your good side.',
    );
  });

  test('no session: a sign is the script, a shin is a shin', async () => {
    const { testSkill, envelope, intent, wordsOf: all } = await import('../support/requests');
    const ask = async (slots: Record<string, string>, name = 'RelieveCrampIntent') => {
      const { session: _, ...request } = envelope(intent(name, slots));
      return all(await testSkill().answer(request));
    };
    expect(await ask({ sign: 'emergency' }, 'RedFlagIntent')).toMatch(/^Call nine one one now\./);
    expect(await ask({ muscle: 'calf', sign: 'clot' })).toMatch(/^Get that leg checked today\./);
    expect(await ask({ muscle: 'shin' })).toMatch(/^Point your toes down/);
  });
});

describe('nobody in pain is taken elsewhere', () => {
  test.each([
    'help me my leg',
    'just the right one',
    "it's been a minute",
    'hold for forty seconds',
  ])('"%s" starts no routine', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nU: ${says}`);
    expect(wordsOf(replies[1]!.timeline)).not.toMatch(/bedtime|sit with/i);
    expect(replies[1]!.sessionOpen).toBe(true);
  });

  test('whose leg it is can be put right', async () => {
    await night(
      "U: my husband's leg is cramping\nA: Hold the knee straight.\nU: no it's mine\nA: Pull your toes toward you, leg straight.",
    );
  });

  test('the gravest script ends with the number again, whatever is said', async () => {
    await night('U: i have chest pain\nU: no\nA: Please call nine one one now.');
    await night('U: i have chest pain\nU: stop\nA: Please call nine one one now.');
  });
});

describe('breathing that has closed its session', () => {
  test.each([
    ['how long left', 'About'],
    ['pause', 'Paused. Ease off.'],
    ['slow down', 'slower'],
  ])('"ask cramp coach %s" finds it', async (says, hears) => {
    await night(`U: wind down\nU: @40 ask cramp coach ${says}\nA: ${hears}`, ...evening);
  });
});

test('session attributes that nobody could have written are an empty session, and a stretch all the same', async () => {
  const { testSkill, envelope, intent, wordsOf: all } = await import('../support/requests');
  const plan = { what: 'bedtime', count: 2_000_000 };
  const routine = { plan, unit: 0, move: 'first', turn: 0, sentAtMs: 0, startedAtMs: 0 };
  for (const bad of [
    routine,
    { ...routine, plan: { what: 'breathing', minutes: 500 } },
    { ...routine, plan: { what: 'warm_pack' } },
  ]) {
    const { answer, logged } = testSkill();
    const request = envelope(intent('AMAZON.NextIntent'), {
      coach: { question: 'again', misses: 0, routine: bad },
    });
    expect(all(await answer(request))).toContain('Is it a cramp?');
    expect(logged).toEqual([]);
  }
});

describe('what sounds like something else', () => {
  test.each([
    "i can't stand the pain",
    "i can't stand it anymore",
    'i want it gone',
    'make it go away',
    'it feels like my calf is tearing',
    'i fell asleep and it came back',
    'it comes and goes',
  ])('"%s" is a cramp that goes on', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nA: Pull your toes\nU: ${says}`);
    expect(['StillHurts', 'RelieveCramp']).toContain(meant(replies[1]!)[0].kind);
    expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
    expect(replies[1]!.sessionOpen).toBe(true);
  });

  test.each([
    'leg cramp now',
    'foot cramp right now',
    'my legs are crampy tonight',
    'really bad cramp in my leg',
  ])('"%s" is coached, not logged or explained', async (says) => {
    const { replies } = await night(`U: ${says}`);
    expect(meant(replies[0]!)[0].kind).toBe('RelieveCramp');
    expect(holdsOf(replies[0]!.timeline)).toEqual([30]);
  });

  test.each([
    'hanging my leg down helps',
    'my left arm hurts',
    'i coughed blood',
    'one leg is fatter',
    'my daughter is limping and has leg cramps',
  ])('"%s" is an alarm', async (says) => {
    const { replies } = await night(`U: ${says}`);
    expect(wordsOf(replies[0]!.timeline)).toContain('Shall I say that again?');
  });

  test.each([
    'do black beans help',
    'does white wine cause cramps',
    'does warm milk help',
    'does hot yoga help',
  ])('"%s" is a question, and no alarm', async (says) => {
    const { replies } = await night(`U: ${says}`, '--clock', '14:00');
    expect(meant(replies[0]!)[0].kind).toBe('AskAdvice');
    expect(wordsOf(replies[0]!.timeline)).not.toContain('Shall I say that again?');
  });

  test('words that Alexa could not place are no pregnancy', async () => {
    const { answer } = testSkill();
    const slots = (pregnancy: object) => ({
      type: 'IntentRequest',
      intent: { name: 'RelieveCrampIntent', slots: { pregnancy: { name: 'pregnancy', ...pregnancy } } },
    });
    const said = async (request: object) => JSON.stringify(await answer(envelope(request)));
    expect(await said(slots({ value: 'driving' }))).not.toContain('propped up');
    const resolved = intent('RelieveCrampIntent', { pregnancy: 'pregnant' });
    expect(await said(resolved)).toContain('propped up');
  });
});

describe('a question in a hold', () => {
  test('about toes, with a shin, never pulls them up', async () => {
    await night(
      "U: my shin is cramping\nA: Shin.\nU: @10 should i point my toes\nA: There it's toes down, away from you.",
    );
  });

  test('about rubbing, from somebody who is pregnant, is not answered with how to rub', async () => {
    await night(
      "U: i'm pregnant and my calf is cramping\nA: Calf.\nU: @10 should i rub it\nA: From what you told me, no rubbing.",
    );
    await night(
      "U: i'm pregnant\nU: does massage help\nA: no rubbing. A stretch instead. Anything else?",
      '--clock',
      '14:00',
    );
  });
});

describe('after a sign of a clot', () => {
  test('a complaint is not coached with a stretch', async () => {
    await night(
      "U: my leg is swollen\nA: Get that leg checked today.\nU: my calf is cramping\nA: Don't rub",
      '--clock',
      '14:00',
    );
  });
});

describe('two topics in one question', () => {
  test.each([
    ['can i take magnesium when pregnant', 'Before you take one, ask your doctor or midwife'],
    [
      'i have kidney disease can i take magnesium',
      'before you add herbs, vitamins or the like, ask a pharmacist',
    ],
  ])('"%s" keep the caution that matters: %s', async (says, hears) => {
    const { replies } = await night(`U: ${says}`, '--clock', '14:00');
    const heard = wordsOf(replies[0]!.timeline);
    // One topic alone may have been heard; its caution is there all the same.
    expect([hears, 'With bad kidneys, ask a doctor first.'].some((one) => heard.includes(one))).toBe(true);
  });
});

describe('a new hip', () => {
  test('is kept, said back, and no clot; it is coached in bed, without leaning forward', async () => {
    const store = memoryStore();
    await nightWith(store, 'U: i had my hip replaced in march\nA: Noted: your hip.');
    const { replies } = await nightWith(
      store,
      `
      U: my calf is cramping
      A: Calf. Pull your toes toward you
      U: no
      A: Hook a sheet
      U: no
      U: no
      U: what are my settings
      A: new or bad hip
    `,
    );
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/lean|stand|feel both/i);
  });

  test('leaves nothing to coach for the front of a thigh, and says so', async () => {
    await night(
      'U: front of my thigh is cramping\nU: i have a new hip\nA: Ease off. Noted: your hip. No bending forward. No other move of mine fits that.',
    );
    await night("U: my wife's inner thigh is cramping\nU: @12 she has a new hip\nA: Ease off. No");
  });

  test('leaves moves that do not bend it for the back of a thigh', async () => {
    await night(
      'U: my hamstring is cramping\nU: i have a new hip\nA: Noted: your hip. No bending forward. Back of thigh. Pull your toes toward you, leg straight.',
    );
  });

  test.each([
    ['do my bedtime stretches', 'Sitting tall, no leaning forward.'],
    ['quad stretch in bed', 'From what you told me, not that one. A calf stretch instead.'],
    ['groin stretch', 'From what you told me, not that one. A calf stretch instead.'],
  ])('"%s" by day becomes another stretch', async (says, hears) => {
    const store = memoryStore();
    await store.profiles.change(echoUser, { newHip: true });
    await nightWith(store, `U: ${says}\nA: ${hears}\nA: Sit tall.`, ...evening);
  });
});

describe('toes and a foot that the cramp pulls up', () => {
  test.each([
    'the top of my foot is cramping',
    'my toes are pulled up',
    'my big toe is pulling up',
    'my toes are bent back',
    'it is the top of my left foot',
  ])('"%s": pressed down, never up', async (says) => {
    const { replies } = await night(
      `U: ${says}\nA: Point your toes down, away from you.\nU: no\nU: it let go\nA: foot loose.`,
    );
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toMatch(/toward you|toes up/i);
  });

  test('"the top", once a foot was named', async () => {
    await night(
      'U: my foot is cramping\nA: Foot. Bend that knee.\nU: @14 the top\nA: Top of foot. Point your toes down',
    );
  });
});

describe('the wake word', () => {
  test.each([
    ['my leg is cramping', 'no', 'no', 'no', 'i can stand', 'help', "it's gone", 'no'],
    ['my foot is cramping', '@12 how long left', 'whisper', 'pause'],
    ['my calf is cramping', ''],
    ['practise with me', 'next', "it's my foot", 'left', 'yes'],
    ['remind me to stretch at ten', 'no'],
    ['how is my plan', 'what do you know about me', 'read my diary'],
  ])('is said once at most in a session: %s', async (...says) => {
    const { turns } = await night(says.map((one) => `U: ${one || '(silence)'}`).join('\n'));
    const heard = turns.flatMap(({ timeline, repromptTimeline }) => [
      wordsOf(timeline),
      wordsOf(repromptTimeline),
    ]);
    expect(heard.join(' ').match(/\balexa\b/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('what somebody cannot do outlasts everything that is said in between', () => {
  test.each([
    'go slower',
    'say that again',
    'flibbertigibbet',
  ])('a stretch that was refused is not named by the question after "%s"', async (says) => {
    const { replies } = await night(
      `U: my calf is cramping\nU: i can't do that\nU: yes\nU: loosen the covers\nU: i can't do that\nU: ${says}`,
    );
    expect(wordsOf(replies.at(-1)!.timeline)).not.toMatch(/toes toward/i);
  });
});

import { describe, expect, test } from 'vitest';
import { meant } from '../support/meant';
import { holdsOf, night } from '../support/night';

const scripts = {
  emergency: 'Call nine one one now.',
  cold_leg: "Call nine one one now. Blood may not be getting to that leg. I can't call for you.",
  clot: "Get that leg checked today. Don't rub or stretch it. One swollen, hot or red leg can be a clot. Go to urgent care or an emergency room.",
  fall: "Stay still a moment, or sit down if you are up. If you hit your head, or can't get up, call nine one one.",
  dizzy: 'Sit or lie down now, and stay there till it passes.',
  dark_urine: 'Get that checked today. Drink water.',
  long_cramp: 'Rest the leg, and get it checked today.',
  weak_leg: "Sit or lie down. Don't walk on that leg alone.",
};

/** A sentence in a new session is answered with a script, and nothing is stretched. */
async function alarms(says: string, sign: keyof typeof scripts) {
  const { replies } = await night(`U: ${says}\nA: ${scripts[sign]}`);
  expect(holdsOf(replies[0]!.timeline), says).toEqual([]);
  expect(replies[0]!.sessionOpen).toBe(true);
}

describe('words of alarm stop the stretch, wherever they are said', () => {
  test.each([
    ['chest pain', 'emergency'],
    ["i can't breathe", 'emergency'],
    ['call an ambulance', 'emergency'],
    ['my leg is cold and blue', 'emergency'],
    ["i can't feel my leg", 'emergency'],
    ["it's numb", 'emergency'],
    ['my husband collapsed', 'emergency'],
    ['my calf is swollen', 'clot'],
    ['one leg is bigger than the other', 'clot'],
    ['i think it is a blood clot', 'clot'],
    ['my left leg is hot and red', 'clot'],
    ["i'm pregnant and my leg is swollen", 'clot'],
    ['i fell', 'fall'],
    ['help me up', 'fall'],
    ["i'm dizzy", 'dizzy'],
    ['i hit my head', 'fall'],
    ['i have dark pee', 'dark_urine'],
    ["it's lasted half an hour", 'long_cramp'],
  ] as const)('"%s" is %s', alarms);

  const sentences = {
    'a complaint': (sign: string) => `my left calf is cramping and it's ${sign}`,
    'what still hurts': (sign: string) => `it still hurts and it's ${sign}`,
    'a sentence': (sign: string) => `my foot is ${sign}`,
  };
  const named = { cold_leg: 'numb', clot: 'swollen', fall: 'on the floor', weak_leg: 'weak' } as const;
  const cases = Object.entries(sentences).flatMap(([where, sentence]) =>
    Object.entries(named).map(([sign, word]) => [where, sign, sentence(word)] as const),
  );
  test.each(cases)('in %s, %s: "%s"', async (_, sign, says) => {
    const { replies } = await night(`U: ${says}\nA: ${scripts[sign as keyof typeof scripts]}`);
    expect(meant(replies[0]!)[0].slots).toMatchObject({ sign });
  });

  test('the complaint beside a sign is still one, so that the diary knows the cramp', async () => {
    const { replies } = await night("U: my left calf is cramping and it's numb");
    expect(meant(replies[0]!)[0]).toMatchObject({
      kind: 'RelieveCramp',
      slots: { muscle: 'calf', side: 'left', sign: 'cold_leg' },
    });
  });

  const muscles = [
    'calf',
    'foot',
    'toes',
    'hamstring',
    'thigh',
    'front of thigh',
    'shin',
    'inner thigh',
    'leg',
  ];
  test.each(muscles)('with any muscle: %s', async (muscle) => {
    await alarms(`my ${muscle} is cramping and it's swollen`, 'clot');
    await alarms(`my ${muscle} is cramping and i have chest pain`, 'emergency');
  });

  test('of several, the gravest counts', async () => {
    await alarms('my leg is swollen and i have chest pain', 'emergency');
    await alarms('my leg is weak and swollen', 'clot');
  });
});

describe('better, but', () => {
  test.each([
    ["it's better but it's swollen", 'clot'],
    ['it let go but my leg is swollen', 'clot'],
    ["it's almost gone and now i can't breathe", 'emergency'],
    ['a bit better but my foot is numb', 'emergency'],
  ] as const)('"%s" is %s', alarms);
});

describe('a red flag', () => {
  test('in the middle of a hold ends it; the number comes again, in other words, until it is enough', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: @14 my leg is swollen
      A: Get that leg checked today. Don't rub or stretch it.
      A: Chest pain or trouble breathing? Call nine one one. Shall I say that again?
      U: what
      A: One swollen, hot or red leg can be a clot.
      U: yes
      A: Get that leg checked today.
      U: no
      A: All right. If it gets worse, call nine one one.
    `);
    for (const { timeline } of replies.slice(1)) expect(holdsOf(timeline)).toEqual([]);
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test('in silence repeats the number', async () => {
    await night(`
      U: i have chest pain
      A: Call nine one one now.
      U: (silence)
      A: Please call nine one one now.
    `);
  });

  test('is not followed by a stretch, unless that is asked for', async () => {
    await night(`
      U: i fell
      A: Stay still a moment,
      U: a bit
      A: Don't get up yet.
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
    `);
  });

  test('lets go of somebody who says stop', async () => {
    await night(`
      U: i fell
      A: Stay still a moment,
      U: stop
      A: All right. If it gets worse, call nine one one.
    `);
  });

  test('that turns graver gets the graver script', async () => {
    await night(`
      U: my calf is swollen
      A: Get that leg checked today.
      U: i can't breathe
      A: Call nine one one now.
    `);
  });
});

describe('"I can\'t move it"', () => {
  const asked = 'A: Is it locked hard? Or is it limp, cold or numb?';

  test('locked hard is a cramp, and is coached', async () => {
    await night(
      `U: i can't move my leg\n${asked}\nU: it's locked hard\nA: Pull your toes toward you, leg straight.`,
    );
  });

  test.each([
    "it's limp",
    'cold',
    'yes',
    'no',
    'purple monkey dishwasher',
    'help',
    'it let go',
  ])('"%s" is an emergency', async (says) => {
    await night(`U: i can't move my leg\n${asked}\nU: ${says}\nA: Call nine one one now.`);
  });

  test('in silence the number is said', async () => {
    await night(
      `U: i can't move my leg\n${asked}\nU: (silence)\nA: limp, cold or numb, call nine one one now.`,
    );
  });
});

test.each([
  'it feels tight',
  'i feel a lot',
  'my leg feels weird',
  'it feels the same',
])('"%s" is no alarm, and does not end the coaching', async (says) => {
  const { replies } = await night(`
      U: my leg is cramping
      A: Pull your toes toward you
      U: ${says}
    `);
  expect(holdsOf(replies[1]!.timeline)).toEqual([30]);
});

test("won't stop is no red flag before ten minutes: the next stretch comes", async () => {
  await night(`
    U: my leg is cramping
    A: Pull your toes toward you
    U: it won't stop
    A: Hook a sheet around your foot
  `);
});

import type { ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { meant } from '../support/meant';
import { holdsOf, type Night, night, plainEcho, wordsOf } from '../support/night';

const cardOf = ({ response }: Night['replies'][number]) => (response as ResponseEnvelope).response.card;
const byDay = ['--clock', '14:00'];
const tips = 'General tips, not medical advice.';

describe('a question, calm', () => {
  test('is answered with its evidence, and a yes brings what was offered', async () => {
    const { replies } = await night(
      `
      U: does magnesium help
      A: in good trials of older adults, pills did no better than dummy pills.
      A: ${tips} Want to hear which foods have it?
      U: yes
      A: Nuts, seeds, greens
      A: Anything else?
      U: no
      A: All right. Rest well.
    `,
      ...byDay,
    );
    expect(replies.at(-1)!.sessionOpen).toBe(false);
  });

  test('carries the disclaimer once a session, and not again after the day’s first line', async () => {
    const asked = await night('U: does salt help\nA: A pinch\nU: what about calcium\nA: spasms', ...byDay);
    expect(asked.replies.map(({ timeline }) => wordsOf(timeline).includes(tips))).toEqual([true, false]);
    const opened = await night(
      'U: open cramp coach\nA: tips, not medical advice\nU: does salt help\nA: A pinch',
      ...byDay,
    );
    expect(wordsOf(opened.replies[1]!.timeline)).not.toContain(tips);
  });

  test('needs no disclaimer where nobody would take it for medical advice', async () => {
    const { replies } = await night('U: how common are leg cramps\nA: Very common.', ...byDay);
    expect(wordsOf(replies[0]!.timeline)).not.toContain(tips);
  });

  test('puts its source on a card, with the year', async () => {
    const { replies } = await night('U: does magnesium help\nA: no', ...byDay);
    const card = cardOf(replies[0]!);
    expect(card).toMatchObject({ type: 'Simple', title: 'Magnesium' });
    expect(JSON.stringify(card)).toContain('Magnesium for muscle cramps, Cochrane, 2020');
  });

  test('said again is word for word the same; more turns the page, until there is none', async () => {
    const { replies } = await night(
      `
      U: is it the salt
      A: A pinch of salt is not proven
      U: tell me more
      A: ten men sweated hard
      U: say that again
      A: ten men sweated hard
      U: more
      A: That's all I have on that. Anything else?
      U: yes
      A: What would you like to know?
      U: do bananas help
      A: Bananas are good food
    `,
      ...byDay,
    );
    expect(wordsOf(replies[2]!.timeline)).toBe(wordsOf(replies[1]!.timeline));
  });

  test('why they come: the causes, three at a time', async () => {
    await night(
      `
      U: what causes leg cramps
      A: Want the causes, three at a time?
      U: yes
      A: First three. Age, pregnancy, and hard exercise.
      U: more
      A: Next three.
      U: next
      A: Three more.
      U: yes
      A: Low magnesium, low calcium, and low vitamin D.
      U: what else
      A: The last three.
      A: Anything else?
    `,
      ...byDay,
    );
  });

  test('about two things at once gets a sentence on each', async () => {
    await night(
      `
      U: is it magnesium or calcium
      A: In good trials, magnesium did no better
      A: Calcium pills are not proven
      A: Want to hear about the causes of cramps?
      U: say that again
      A: In good trials, magnesium did no better
      U: yes
      A: Often no one knows.
    `,
      ...byDay,
    );
  });

  test('that nobody has an answer to says so, and offers the nearest two', async () => {
    await night(
      `
      U: does zinc help with cramps
      A: I have no answer for that. I do know about the causes of cramps, and preventing cramps.
      U: say that again
      A: I have no answer for that.
      U: no
      A: Then how about preventing cramps?
      U: yes
      A: Stretch your calves and thighs before bed.
    `,
      ...byDay,
    );
    await night('U: do amethyst crystals help\nA: I have no answer for that. I do know about', ...byDay);
  });

  test('without a topic is asked for, with two examples; unknown words are asked again, never about a cramp', async () => {
    const { replies } = await night(
      `
      U: i have a question
      A: Ask: does magnesium help? Or ask: why at night?
      U: play some jazz
      A: Sorry, I missed that. Which question?
      U: what is the capital of france
      A: I didn't get that. What would you like to know?
    `,
      ...byDay,
    );
    for (const { timeline } of replies) expect(wordsOf(timeline)).not.toContain('Is it a cramp?');
  });

  test('in silence is asked once more, with another way to say it', async () => {
    await night(
      `
      U: does stretching work
      A: Want to hear how often?
      U: (silence)
      A: Say yes, or ask something else. Want to hear how often?
    `,
      ...byDay,
    );
  });

  test('says the number of the country', async () => {
    const answer = 'A: call nine one one.';
    await night(`U: when should i see a doctor\n${answer}`, ...byDay);
  });
});

describe('a question at night', () => {
  test('leads into relief when that is wanted', async () => {
    const { replies } = await night(`
      U: what helps a shin cramp
      A: Gently point your toes down
      A: Shall I start it?
      U: yes
      A: Shin.
    `);
    expect(holdsOf(replies[1]!.timeline)).toHaveLength(1);
  });

  test('about both legs leads into bed, both at once', async () => {
    await night("U: what if both legs cramp\nA: Don't stand up.\nU: yes\nA: Both calves.");
  });

  test('gives way to a cramp at once', async () => {
    await night(`
      U: why do i cramp at night
      A: Want to hear how to lie?
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
    `);
  });
});

describe('a question in the middle of a hold', () => {
  test('gets one sentence, no disclaimer, and the hold goes on where it was', async () => {
    const { replies } = await night(
      `
      U: my leg is cramping
      A: Hold.
      U: @14 does magnesium help
      A: Keep holding. In good trials, magnesium did no better
      A: About fifteen more seconds.
      A: Has the cramp gone
      U: yes
      A: Ease off slowly, toes toward you.
    `,
      ...plainEcho,
    );
    expect(holdsOf(replies[1]!.timeline)).toEqual([14]);
    expect(wordsOf(replies[1]!.timeline)).not.toContain(tips);
    expect(cardOf(replies[1]!)).toMatchObject({ title: 'Magnesium' });
  });

  test('near its end leaves at least five seconds', async () => {
    const { replies } = await night('U: my leg is cramping\nA: Hold.\nU: @34 do bananas help\nA: banana');
    expect(holdsOf(replies[1]!.timeline)).toEqual([5]);
  });

  test('that we cannot answer, or more of it, waits; the hold does not', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @10 does zinc help with cramps
      A: Keep holding. I have no answer for that.
      U: @6 tell me more
      A: Keep holding. Ask me that again once the cramp has gone.
    `);
    for (const { timeline } of replies) expect(holdsOf(timeline)).toHaveLength(1);
  });

  test('about a clot names the signs and the word to say; that word stops it', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @14 how do i know it's not a clot
      A: Keep holding. One leg swollen, hot or red can be a clot; if yours is, say: swollen.
      U: @5 swollen
      A: Get that leg checked today. Don't rub or stretch it.
    `);
    expect(holdsOf(replies[1]!.timeline)).toHaveLength(1);
    expect(holdsOf(replies[2]!.timeline)).toEqual([]);
  });

  test('about a tear names its signs and the words to say; those words stop it', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @14 did i tear something
      A: Keep holding. If it popped or felt like a kick, stop stretching, and say: I felt a pop.
      U: @5 i felt a pop
      A: Keep your weight off that leg. Don't stretch it.
    `);
    expect(holdsOf(replies[2]!.timeline)).toEqual([]);
  });

  test('with a medicine in it says only whom to ask first', async () => {
    await night(`
      U: my leg is cramping
      A: Hold.
      U: @14 i'm on warfarin can i use a massage gun
      A: Keep holding. With what you told me, ask your pharmacist or doctor first.
    `);
  });
});

describe('a red flag in a question', () => {
  const scripts = {
    cold_leg: ['numb', 'Call nine one one now.'],
    clot: ['swollen', 'Get that leg checked today.'],
    dizzy: ['dizzy', 'Sit or lie down now,'],
    weak_leg: ['weak', 'Sit or lie down.'],
  };
  test.each(Object.entries(scripts))('%s', async (sign, [word, script]) => {
    const { replies } = await night(`U: does massage help if it's ${word}\nA: ${script}`);
    expect(meant(replies[0]!)[0].slots).toMatchObject({ sign });
  });

  test.each(['can you call an ambulance', 'call an ambulance'])('"%s" gets the number', async (says) => {
    await night(`U: ${says}\nA: Call nine one one now.\nA: I can't call for you.`);
  });
});

describe('a question whose answer asks for a sign of alarm', () => {
  const clot = 'A: one leg swollen, warm, sore, red or darker.\nA: call nine one one. Is your leg like that?';

  test.each([
    'cramp or clot',
    'what does a clot feel like',
    'what are the signs of a blood clot',
    'how do i tell a clot from a cramp',
  ])('"%s" gets the signs, and no disclaimer', async (says) => {
    const { replies } = await night(`U: ${says}\n${clot}`, ...byDay);
    expect(wordsOf(replies[0]!.timeline)).not.toContain(tips);
    expect(meant(replies[0]!)[0].slots).not.toHaveProperty('sign');
  });

  test.each(['yes', 'yes it is', "it's swollen"])('"%s" gets the script', async (says) => {
    await night(
      `U: what are the signs of a blood clot\n${clot}\nU: ${says}\nA: Get that leg checked today.`,
      ...byDay,
    );
  });

  test.each([
    'no',
    "no it isn't swollen",
    "it's not swollen",
  ])('"%s" asks about a cramp, and a cramp is then coached', async (says) => {
    const { replies } = await night(
      `
        U: what are the signs of a blood clot
        ${clot}
        U: ${says}
        A: Good. Is a leg cramping now?
        U: yes
        A: Hold.
      `,
      ...byDay,
    );
    expect(holdsOf(replies[2]!.timeline)).toHaveLength(1);
  });

  test('in silence the question comes again; words nobody understands bring it in other words', async () => {
    await night(
      `U: what are the signs of a blood clot\n${clot}\nU: (silence)\nA: Say yes, or ask something else. Is your leg like that?`,
      ...byDay,
    );
    await night(
      `U: what are the signs of a blood clot\n${clot}\nU: play some jazz\nA: I didn't get that. Is your leg like that?`,
      ...byDay,
    );
  });

  test('a statement is an alarm at once', async () => {
    await night("U: i think it's a clot\nA: Get that leg checked today.", ...byDay);
  });

  test('did I tear something: asks for the pop', async () => {
    const asked = 'U: did i tear something\nA: Did you feel a pop or a kick?';
    await night(`${asked}\nU: yes\nA: Keep your weight off that leg.`, ...byDay);
    await night(`${asked}\nU: no\nA: Good. Is a leg cramping now?`, ...byDay);
  });
});

describe('a question with a medicine, an illness or a pregnancy in it', () => {
  const assent = /all right|\bnoted\b|\bfine\b|\bokay\b|\bsure\b/i;

  test.each([
    ['i take warfarin can i take vitamin k', 'It can work against warfarin'],
    ['can i take ibuprofen with blood thinners', 'Ask a pharmacist first.'],
    ['can i take aspirin with warfarin', 'Ask a pharmacist first.'],
    ['i have high blood pressure is salt okay', 'Skip it with high blood pressure'],
    ['i have high blood pressure should i add salt to my water', 'Skip it with high blood pressure'],
    ['i have diabetes can i use a heating pad', 'you may not feel a burn'],
    ["i'm on warfarin can i use a massage gun", 'Ask your pharmacist first.'],
    ["i'm on eliquis can i use a heating pad", 'Ask your pharmacist first.'],
    ['i have kidney disease should i eat bananas', 'With kidney disease'],
    ['can i take potassium with spironolactone', "Don't take potassium pills"],
    ['can i drink tonic water if i take warfarin', 'Leave it out.'],
    ['is it safe to take magnesium with my blood pressure pills', "I can't check what mixes."],
    ['can i massage my leg when pregnant', 'So stretch instead'],
    ["i'm pregnant can i take vitamin k", 'Before you take one, ask your doctor or midwife'],
    ['is it safe to stretch after a hip replacement', 'ask your surgeon'],
    ['is it safe to stretch with osteoporosis', "don't round your back hard"],
    ['my doctor gave me quinine', 'talk to them before you stop'],
    ["i'm on dialysis can i drink more water", 'Tell your dialysis team'],
  ])('"%s" is answered with what matters, and fills no setting', async (says, answer) => {
    const { replies } = await night(
      `U: ${says}\nA: ${answer}\nU: what are my settings\nA: You have set nothing yet.`,
      ...byDay,
    );
    expect(wordsOf(replies[0]!.timeline)).not.toMatch(assent);
  });
});

test.each([
  'my foot is cramping',
  'it came back',
  'make it stop',
  'both legs are cramping',
  'charley horse',
])('"%s" is no question: it is coached', async (says) => {
  const { replies } = await night(`U: ${says}`);
  expect(holdsOf(replies[0]!.timeline).length).toBeGreaterThan(0);
});

describe('three causes in one question', () => {
  test.each([
    'is it magnesium or calcium or water',
    'is it salt bananas or calcium',
  ])('"%s" gets the list of causes, and more of it for a yes', async (says) => {
    await night(`U: ${says}\nA: Often no one knows.\nU: yes\nA: First three.`, '--clock', '14:00');
  });
});

describe('the article', () => {
  test.each([
    ['what does the article say about fiber', 'The article says: fiber soaks up fluid', 'What we found:'],
    ['what does the article say on acupuncture', 'acupuncture may end cramps for good', 'no good proof'],
    ['does the article mention pickle juice', 'The article says nothing of that.', 'Small studies'],
  ])('is quoted beside what we found: "%s"', async (says, claim, ours) => {
    await night(`U: ${says}\nA: ${claim}\nA: ${ours}`, '--clock', '2026-01-15T14:00');
  });
});

describe('a question that goes on', () => {
  test('about stopping keeps its subject, and ends with the pharmacist', async () => {
    await night(
      `
      U: do statins cause cramps
      A: Statins
      U: should i stop taking them
      A: I can't say for statins. Don't stop a medicine by yourself.
      A: ask your pharmacist.
    `,
      '--clock',
      '2026-01-15T14:00',
    );
  });

  test('with "it" is about what was answered last; where nothing was, it is asked what is meant', async () => {
    await night('U: what about tonic water\nA: Tonic\nU: is it safe\nA: onic', '--clock', '2026-01-15T14:00');
  });
});

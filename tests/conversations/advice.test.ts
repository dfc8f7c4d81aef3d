import type { ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { meant } from '../support/meant';
import { holdsOf, type Night, night, wordsOf } from '../support/night';

const cardOf = ({ response }: Night['replies'][number]) => (response as ResponseEnvelope).response.card;
const byDay = ['--clock', '14:00'];
const tips = 'General tips, not medical advice.';

describe('a question, calm', () => {
  test('is answered with its evidence, and a yes brings what was offered', async () => {
    const { replies } = await night(
      `
      U: does magnesium help
      A: In good trials magnesium pills did no better than dummy pills.
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
    await night('U: do copper bracelets help\nA: about', ...byDay);
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
      A: Left calf. Toes to your shin
    `);
  });
});

describe('a question in the middle of a hold', () => {
  test('gets one sentence, no disclaimer, and the hold goes on where it was', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @14 does magnesium help
      A: Keep holding. In good trials, magnesium did no better
      A: About fifteen more seconds.
      A: Has it let go
      U: yes
      A: Let go slowly, toes up.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([15]);
    expect(wordsOf(replies[1]!.timeline)).not.toContain(tips);
    expect(cardOf(replies[1]!)).toMatchObject({ title: 'Magnesium' });
  });

  test('near its end leaves at least five seconds', async () => {
    const { replies } = await night('U: my leg is cramping\nA: Hold.\nU: @34 do bananas help\nA: Bananas');
    expect(holdsOf(replies[1]!.timeline)).toEqual([5]);
  });

  test('that we cannot answer, or more of it, waits; the hold does not', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @10 does zinc help with cramps
      A: Keep holding. I have no answer for that.
      U: @6 tell me more
      A: Keep holding. Ask me that again once it has let go.
    `);
    for (const { timeline } of replies) expect(holdsOf(timeline)).toHaveLength(1);
  });

  test('about a clot stops it', async () => {
    const { replies } = await night(`
      U: my leg is cramping
      A: Hold.
      U: @14 how do i know it's not a clot
      A: Get that leg checked today. Don't rub or stretch it.
    `);
    expect(holdsOf(replies[1]!.timeline)).toEqual([]);
  });
});

describe('a red flag in a question', () => {
  const scripts = {
    emergency: ['numb', 'Call nine one one now. This could be serious.'],
    clot: ['swollen', 'Get that leg checked today.'],
    fall: ['dizzy', 'Stay still a moment,'],
    urgent: ['weak', 'That needs a doctor today.'],
  };
  test.each(Object.entries(scripts))('%s', async (sign, [word, script]) => {
    const { replies } = await night(`U: does massage help if it's ${word}\nA: ${script}`);
    expect(meant(replies[0]!)[0].slots).toMatchObject({ sign });
  });

  test.each([
    'cramp or clot',
    'is it a blood clot',
    'what does a clot feel like',
  ])('"%s" never gets a plain answer', async (says) => {
    await night(`U: ${says}\nA: Get that leg checked today.`);
  });

  test.each(['can you call an ambulance', 'call an ambulance'])('"%s" gets the number', async (says) => {
    await night(`U: ${says}\nA: Call nine one one now.\nA: I can't call for you.`);
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
    'is it salt bananas or magnesium',
  ])('"%s" gets the list of causes, and more of it for a yes', async (says) => {
    await night(`U: ${says}\nA: Often no one knows.\nU: yes\nA: First three.`, '--clock', '14:00');
  });
});

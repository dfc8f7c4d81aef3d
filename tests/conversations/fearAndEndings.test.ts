import { describe, expect, test } from 'vitest';
import { echoRun, saying } from '../support/echoRun';
import { holdsOf, night, wordsOf } from '../support/night';

const day = ['--clock', '14:00'];

/** A hold that goes on after a fitting sentence. */
async function inHold(first: string, says: string, hears: string): Promise<void> {
  const { replies } = await night(
    `U: ${first}\nU: @10 ${says}\nA: Keep holding. ${hears}\nA: Has the cramp gone?`,
  );
  expect(holdsOf(replies[1]!.timeline)).toHaveLength(1);
  expect(replies[1]!.sessionOpen).toBe(true);
}

describe('in the middle of a hold each remark gets a fitting sentence, and the hold goes on', () => {
  test.each([
    ["i'm having a panic attack", "I'm with you."],
    ["i can't cope", "I'm with you."],
    ['please stay with me', "I'm with you."],
    ['where am i', 'This is Cramp Coach'],
    ["who's that talking", 'This is Cramp Coach'],
    ["what's going on", 'This is Cramp Coach'],
    ['are you still there', "I'm here."],
    ['can you hear me', "I'm here."],
    ['fucking hell', "I'm sorry it hurts."],
    ["you're useless", "I'm sorry it hurts."],
    ['thanks', "You're welcome."],
    ["that's very kind of you", "You're welcome."],
    ["my mum's asleep", 'Call a grown-up to sit with you.'],
    ["i'm only nine", 'Call a grown-up to sit with you.'],
    ['is this free', "I'm free"],
    ['who made you', "I'm a voice skill"],
    ['are you recording me', "I don't record you."],
    ['are you a robot', "I'm a voice, no doctor"],
  ])('"%s"', async (says, hears) => inHold('my calf is cramping', says, hears));

  test.each([
    ["she's crying", 'Speak softly to them.'],
    ["she's only seven", 'Push gently, and only as far as they like.'],
  ])('to somebody who helps: "%s"', async (says, hears) =>
    inHold("my daughter's calf is cramping", says, hears));

  test.each([
    'what',
    'huh',
    "i don't understand",
    'what am i supposed to do',
  ])('"%s" hears the movement again', async (says) => {
    const [, again] = await echoRun(saying(['my calf is cramping', `@10 ${says}`]));
    expect(wordsOf(again!.timeline)).toMatch(/^Calf\. Pull your toes toward you, leg straight\./);
  });

  test('a second time gets other words', async () => {
    await night(`
      U: my calf is cramping
      U: @10 i'm frightened
      A: I'm with you.
      U: @10 i'm still frightened
      A: You're not alone in this.
      U: @10 thank you
      A: You're welcome.
      U: @10 thank you so much
      A: I'm glad it helps.`);
  });

  test('"I can\'t hear anything" twice brings spoken holds, which need no sound document', async () => {
    const { replies } = await night(`
      U: my calf is cramping
      U: @10 nothing is playing
      A: I'm here.
      U: @10 are you there
      A: I'm here.`);
    expect(JSON.stringify(replies[1]!.response)).toContain('APLA');
    expect(JSON.stringify(replies[2]!.response)).not.toContain('APLA');
  });
});

describe('an ending is an ending', () => {
  test.each([
    'goodnight',
    'thanks goodnight',
    'thank you night night',
    'i just want to go to sleep',
  ])('"%s" in a hold says how to let go, and good night', async (says) => {
    const { replies } = await night(
      `U: my calf is cramping\nU: @10 ${says}\nA: Ease off, toes toward you.\nA: Good night. Rest well.`,
    );
    expect(replies[1]!.sessionOpen).not.toBe(true);
  });

  test.each([
    'turn off',
    'switch yourself off',
    'go away',
    'leave me alone',
    'shut up',
  ])('"%s" in a hold stops at once', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nU: @10 ${says}\nA: Stopped.`);
    expect(replies[1]!.sessionOpen).not.toBe(true);
  });

  test.each([
    ['thank you', "You're welcome. Sleep well."],
    ['goodnight', 'Good night. Rest well.'],
  ])('after a cramp that has gone "%s" is a good-bye', async (says, hears) => {
    const { replies } = await night(`U: my calf is cramping\nU: yes\nU: ${says}\nA: ${hears}`);
    expect(replies[2]!.sessionOpen).not.toBe(true);
  });

  test.each([
    ['are you there', "I'm here. Slow breathing now?"],
    ['who is this', 'This is Cramp Coach'],
    ['bloody hell', "I'm sorry. Slow breathing now?"],
  ])('after a cramp "%s" asks the open question again', async (says, hears) => {
    await night(`U: my calf is cramping\nU: yes\nU: ${says}\nA: ${hears}`);
  });

  test.each([
    'my calf feels tender now',
    "it's just achy",
    'my leg is really sore now',
  ])('soreness afterwards is no new cramp: "%s"', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nU: yes\nU: ${says}\nA: Sore`);
    expect(holdsOf(replies[2]!.timeline)).toEqual([]);
  });
});

describe('what is out of scope by day gets one line and one offer', () => {
  test.each([
    'play some jazz',
    "what's the weather like",
    'tell me a joke',
    'order a pizza',
    'what time is it',
  ])('"%s"', async (says) => {
    await night(`U: ask cramp coach ${says}\nA: I only help with leg cramps. Is one hurting now?`, ...day);
  });

  test('a second time in other words, and a no ends it', async () => {
    const { replies } = await night(
      `
      U: ask cramp coach play some jazz
      A: I only help with leg cramps. Is one hurting now?
      U: order a pizza then
      A: I coach leg cramps. Is one hurting now?
      U: no
      A: Bye for now.`,
      ...day,
    );
    expect(replies[2]!.sessionOpen).not.toBe(true);
  });

  test('words that nobody knows name the emergency number', async () => {
    await night(
      'U: ask cramp coach flurb\nA: I only help with leg cramps. In an emergency, call nine one one. Is one hurting now?',
      ...day,
    );
  });

  test('at night the movement comes first, since it may be a cry', async () => {
    await night(
      "U: ask cramp coach what's the weather like\nA: Pull your toes toward you",
      '--clock',
      '03:10',
    );
  });

  test.each([
    ['who made you', "I'm Cramp Coach, a voice skill."],
    ['which company is behind this', "I'm Cramp Coach, a voice skill."],
    ['is this free', "I'm free to use"],
    ['do i have to pay for you', "I'm free to use"],
    ['are you recording me', "I don't record you"],
    ['are you listening all the time', "I don't record you"],
    ['are you a doctor', "I'm a computer voice, and no doctor."],
    ["what's your name", 'This is Cramp Coach'],
    ['thank you', "You're welcome. When a cramp comes, open Cramp Coach."],
    ['hello there', "I'm here. Is a leg cramping now?"],
    ["you're rubbish", "I'm sorry. Is a leg cramping now?"],
  ])('"%s" is answered', async (says, hears) => {
    await night(`U: ask cramp coach ${says}\nA: ${hears}`, ...day);
  });
});

describe('what delighted stays', () => {
  test.each([
    ['my calf is camping', 'Calf. Pull your toes toward you'],
    ["i've got a charley horse", 'Pull your toes toward you'],
    ['charlie horse in my leg', 'Pull your toes toward you'],
    ['my cough is cramping', 'Calf. Pull your toes toward you'],
    ['my left cough is cramping', 'Left calf. Pull your toes toward you'],
  ])('the right first move, whatever the ear slipped: "%s"', async (says, hears) => {
    const { replies } = await night(`U: ${says}\nA: ${hears}`);
    expect(holdsOf(replies[0]!.timeline)).toEqual([30]);
  });

  test.each([
    ['my right calf is cramping', 'sorry i meant left', 'Left calf.'],
    ['my calf is cramping', 'not the calf the foot', 'Foot.'],
    ['my left calf is cramping', 'actually both', 'Both calves.'],
    ['my calf is cramping', 'no the shin', 'Shin. Point your toes down'],
  ])('"%s" is corrected by half a sentence: "%s"', async (first, then, hears) => {
    await night(`U: ${first}\nU: @8 ${then}\nA: ${hears}`);
  });

  test.each([
    ['en-US', 'America/New_York', 'nine one one'],
    ['en-GB', 'Europe/London', 'nine nine nine'],
    ['en-AU', 'Australia/Sydney', 'triple zero'],
  ])('a sign of alarm is answered fast and firmly, with the number of the place: %s', async (locale, zone, number) => {
    await night(
      `U: my calf is cramping\nU: @8 i've got chest pain\nA: Call ${number} now.`,
      '--locale',
      locale,
      '--zone',
      zone,
    );
  });

  test('"speak up, I\'m hard of hearing" is louder at once, and the hold goes on', async () => {
    const { replies } = await night(
      "U: my calf is cramping\nU: @10 speak up i'm hard of hearing\nA: Keep holding. I'll speak up.\nA: Has the cramp gone?",
    );
    expect(JSON.stringify(replies[1]!.response)).toMatch(/volume|loud/);
    expect(holdsOf(replies[1]!.timeline)).toHaveLength(1);
  });

  test('a pause keeps the place, and the second cramp needs no explanations', async () => {
    const { replies } = await night(`
      U: my left calf is cramping
      U: @12 pause
      A: Paused. Ease off, toes toward you.
      U: resume
      A: Back again. Left calf.
      U: yes
      U: it's back
      A: Left calf.`);
    expect(wordsOf(replies[4]!.timeline).length).toBeLessThan(wordsOf(replies[0]!.timeline).length);
  });

  test.each([
    ["i'm pregnant", 'Noted: pregnant.'],
    ["i'm on blood thinners", 'Noted: blood thinners.'],
  ])('"%s" keeps hands off the leg', async (says, hears) => {
    const { replies } = await night(
      `U: my calf is cramping\nU: @10 ${says}\nA: ${hears}\nU: no\nU: no\nU: no\nU: no`,
    );
    for (const { timeline } of replies.slice(1)) expect(wordsOf(timeline)).not.toMatch(/now rub|knead/i);
  });

  test.each([
    ['does magnesium help', 'pills did no better than dummy pills'],
    ['do bananas help', 'nobody has tested them on cramps'],
  ])('advice is honest: "%s"', async (says, hears) => {
    await night(`U: ask cramp coach ${says}\nA: ${hears}`, ...day);
  });

  test.each(['stop', 'goodnight', 'thank you goodnight'])('a closing is short: "%s"', async (says) => {
    const { replies } = await night(`U: my calf is cramping\nU: yes\nU: ${says}`);
    expect(wordsOf(replies[2]!.timeline).split(' ').length).toBeLessThanOrEqual(8);
  });
});

import { describe, expect, test } from 'vitest';
import { contentFor } from '../../lambda/locales';
import { echoUser, metBefore, night, nightWith } from '../support/night';

const evening = ['--clock', '2026-01-15T20:30'];
const allowed = [...evening, '--permission', 'granted'];
const day = ['--clock', '2026-01-15T14:00', '--permission', 'granted'];

describe('permission', () => {
  test.each([
    ['no', "A: All right. I've set nothing. You can allow it later on in the Alexa app."],
    ['i approve', "A: Done. I'll remind you every night at 10 PM."],
  ])('"%s" to Alexa\'s own question is followed by what it means', async (says, hears) => {
    for (const lost of [[], ['--lose-attributes']])
      await night(
        `U: remind me at ten\nU: yes\nA: You are asked now.\nU: ${says}\n${hears}`,
        ...evening,
        ...lost,
      );
  });

  test('unanswered sets nothing, and puts the card into the app', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes\nU: (silence)', ...evening);
    const { response } = turns.at(-1)!.response as { response: Record<string, unknown> };
    expect(JSON.stringify(response)).toContain("I heard no answer. I've set nothing.");
    expect(response.card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: ['alexa::alerts:reminders:skill:readwrite'],
    });
  });

  test('switched off in the app: no second card where Alexa has shown one', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes', ...evening, '--permission', 'denied');
    const { response } = turns.at(-1)!.response as { response: Record<string, unknown> };
    expect(JSON.stringify(response)).toContain("I've set nothing.");
    expect(response.card).toBeUndefined();
  });

  test('that Alexa could not ask for is told, with the way by hand', async () => {
    const { turns } = await night('U: remind me at ten\nU: yes', ...evening, '--connection-fault', '400');
    expect(JSON.stringify(turns.at(-1)!.response)).toContain("It did not work just now. I've set nothing.");
  });
});

describe('a failing service', () => {
  const words = contentFor('en-US').reminders;
  test.each([
    ['400', 'refused'],
    ['403', 'device'],
    ['full', 'full'],
    ['404', 'down'],
    ['429', 'busy'],
    ['500', 'down'],
    ['503', 'down'],
    ['504', 'down'],
    ['html', 'down'],
    ['silent', 'down'],
  ] as const)('%s: what did not happen is said, and nothing is kept', async (fault, failed) => {
    const store = await metBefore();
    const hears = words.failed[failed].replace('{nothing}', words.nothing.set);
    await nightWith(store, `U: remind me at ten\nU: yes\nA: ${hears}`, ...allowed, '--service-fault', fault);
    expect(await store.reminders.all(echoUser)).toEqual([]);
  });

  test('a change and a cancelling that fail leave what was kept', async () => {
    const reminder = {
      topic: 'stretch',
      schedule: { every: 'daily', hour: 22, minute: 0 },
      token: 'there',
    } as const;
    const store = await metBefore();
    await store.reminders.keep(echoUser, reminder);
    await nightWith(
      store,
      `
      U: remind me at nine
      U: yes
      A: Reminders are too busy. I've changed nothing.
      U: cancel my reminder
      A: Reminders are too busy. I've cancelled nothing.
      U: what reminders do i have
      A: As far as I know, I remind you of bedtime stretches every night at 10 PM.
    `,
      ...allowed,
      '--service-fault',
      '429',
    );
    expect(await store.reminders.all(echoUser)).toEqual([reminder]);
  });
});

describe('an offer', () => {
  test('is made to whoever starts the six weeks and does not stretch now, and not again for seven days after a no', async () => {
    const store = await metBefore();
    const start =
      'U: start the six week plan\nU: no\nA: All right, not now. Shall I remind you every night at 10 PM?';
    await nightWith(store, `${start}\nU: no\nA: All right. I've set nothing.`, ...allowed);
    const asks = 'U: what reminders do i have\nA: You have no reminders.';
    for (const [time, offers] of [
      ['2026-01-16T09:00', false],
      ['2026-01-22T20:29', false],
      ['2026-01-22T20:33', true],
    ] as const) {
      const { replies } = await nightWith(store, asks, '--clock', time, '--permission', 'granted');
      expect(replies[0]!.sessionOpen, time).toBe(offers);
    }
  });

  test('taken is set as it was said', async () => {
    await night(
      "U: what reminders do i have\nA: Shall I remind you to stretch, every night at 10 PM?\nU: yes\nA: Done. I'll remind you every night at 10 PM.",
      ...allowed,
    );
  });
});

test('an opened skill within an hour of a reminder is for the stretch: the movement first, then the question', async () => {
  const store = await metBefore();
  await store.reminders.keep(echoUser, {
    topic: 'stretch',
    schedule: { every: 'daily', hour: 14, minute: 30 },
    token: 't',
  });
  await nightWith(store, 'U: open cramp coach\nA: Pull your toes toward you', ...day);
  await nightWith(store, 'U: open cramp coach\nA: Cramp Coach.', '--clock', '2026-01-15T16:00');
});

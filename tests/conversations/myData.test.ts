import { describe, expect, test } from 'vitest';
import { partitionOf } from '../../lambda/storage/keys';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { echoUser, nightWith } from '../support/night';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

const asked = 'A: Erase all cramps, settings and reminders for this account? Yes or no?';
const nothing = "U: what do you know about me\nA: I don't record you, and I keep nothing about you.";

const atMs = Date.parse('2026-01-15T08:10:00Z');

async function kept(): Promise<Store> {
  const store = memoryStore();
  await store.profiles.change(echoUser, { whisper: 'night', usualMuscle: 'calf', usualSide: 'left' });
  await store.stretchNights.started(echoUser, {
    id: 'r',
    routine: 'bedtime',
    atMs: atMs - 86_400_000,
    plannedEndMs: atMs - 86_220_000,
  });
  return store;
}

describe('what is kept', () => {
  test('is nothing, for somebody new', async () => {
    const { replies } = await nightWith(memoryStore(), nothing);
    expect(replies[0]!.sessionOpen).toBe(false);
  });

  test('is told in one breath', async () => {
    await nightWith(
      await kept(),
      `
      U: what do you know about me
      A: I don't record you. I remember one stretch night, whisper at night and mostly left calf. To erase that, ask Cramp Coach to erase my data.
    `,
    );
  });

  test('waits until a cramp is over: asking for it does not break the hold', async () => {
    const { replies } = await nightWith(
      memoryStore(),
      `
      U: my calf is cramping
      A: Pull your toes toward you
      U: @20 what do you know about me
      A: Keep holding. I don't record you. Ask me the rest when we are done.
      U: no
      A: Has it gone now
    `,
    );
    expect(replies[1]!.sessionOpen).toBe(true);
  });
});

describe('erasing', () => {
  test('is asked back once, and then done', async () => {
    const store = await kept();
    const { replies } = await nightWith(
      store,
      `
      U: erase my data
      ${asked}
      U: yes
      A: Done. All I kept for this account is gone.
      ${nothing}
    `,
    );
    expect(replies[0]!.sessionOpen).toBe(true);
    expect(replies[1]!.sessionOpen).toBe(false);
    expect(await store.profiles.find(echoUser)).toEqual({});
  });

  test.each(['no', 'stop', 'cancel', 'purple monkey dishwasher'])('is not done after "%s"', async (says) => {
    const store = await kept();
    await nightWith(store, `U: erase my data\n${asked}\nU: ${says}\nA: All right. Nothing changed.`);
    expect(await store.profiles.find(echoUser)).not.toEqual({});
  });

  test.each([
    'okay then my calf is cramping',
    'it let go',
    'what do you know about me',
  ])('is let go of after "%s": a later yes means something else', async (says) => {
    const store = await kept();
    await nightWith(store, `U: erase my data\n${asked}\nU: ${says}\nU: yes`);
    expect(await store.profiles.find(echoUser)).not.toEqual({});
  });

  test('is not done in silence, which says so', async () => {
    const store = await kept();
    await nightWith(store, `U: erase my data\n${asked}\nU: (silence)\nA: Nothing is erased yet.`);
    expect(await store.profiles.find(echoUser)).not.toEqual({});
  });

  test('waits until a cramp is over: a yes in the middle of one means that it let go', async () => {
    const store = await kept();
    await nightWith(
      store,
      `
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you
      U: @12 erase my data
      A: Keep holding. Ask me that again once the cramp has gone.
      U: yes
      A: Ease off slowly
    `,
    );
    expect(await store.profiles.find(echoUser)).toMatchObject({ whisper: 'night' });
  });

  test.each(['help', 'repeat'])('is asked again in other words after "%s"', async (says) => {
    await nightWith(
      await kept(),
      `U: erase my data\n${asked}\nU: ${says}\nA: To erase it all, say yes. Erase it?`,
    );
  });

  test('does not wait for Alexa to delete reminders, which takes as long again, and says what stays', async () => {
    const store = memoryStore();
    const order: string[] = [];
    const { answer } = testSkill({
      ...store,
      personalData: {
        ...store.personalData,
        erase: async (...all) => {
          order.push('erase');
          return store.personalData.erase(...all);
        },
      },
      alexaReminders: {
        create: async () => ({ failed: 'down' }),
        update: async () => ({ failed: 'down' }),
        list: async () => ({ done: [{ token: 'unreadable', text: '', recurring: false }] }),
        remove: async (_, token) => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          order.push(`removed ${token}`);
          return { failed: 'late' };
        },
      },
    });
    const yes = envelope(intent('AMAZON.YesIntent'), { coach: { question: 'erase', misses: 0 } });
    expect(wordsOf(await answer(yes))).toContain('gone. Your reminders could not be deleted.');
    expect(order).toEqual(['erase', 'removed unreadable']);
  });

  test('for a request that names nobody is not said to be done', async () => {
    const { answer } = testSkill();
    const yes = envelope(
      { type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent' } },
      { coach: { question: 'erase', misses: 0 } },
    );
    const system = (yes.context as { System: object }).System;
    const nameless = { ...yes, context: { System: { ...system, user: {} } } };
    expect(JSON.stringify(await answer(nameless))).toContain("I couldn't erase it all.");
  });
});

describe('in a household', () => {
  test('each voice that Alexa knows has a place and settings of its own', async () => {
    const store = memoryStore();
    const { answer } = testSkill(store);
    const said = (request: object, person?: object) => {
      const whole = envelope(request);
      const { System } = whole.context as { System: object };
      return { ...whole, context: { System: { ...System, ...(person && { person }) } } };
    };
    const one = { personId: 'amzn1.ask.person.1' };
    await answer(said(intent('RelieveCrampIntent', { muscle: 'shin' }), one));
    const account = 'amzn1.ask.account.test';
    expect(await store.places.find({ account, voice: one.personId }, atMs)).toBeDefined();
    expect(await store.places.find({ account }, atMs)).toBeUndefined();
    const back = async (person?: object) =>
      wordsOf(await answer(said(intent('AMAZON.ResumeIntent'), person)));
    expect(await back(one)).toContain('Back again. Shin.');
    expect(await back()).not.toContain('Back again');
  });
});

describe('a skill that is disabled', () => {
  const disabled = (body: unknown, user: object = { userId: echoUser.account }) => {
    const { session: _, context, ...rest } = envelope({ type: 'AlexaSkillEvent.SkillDisabled', body });
    const { System } = context as { System: object };
    return { ...rest, context: { System: { ...System, user } } };
  };

  test.each([
    ['may not stay', { userInformationPersistenceStatus: 'NOT_PERSISTED' }],
    ['may stay', { userInformationPersistenceStatus: 'PERSISTED' }],
    ['are not spoken of', {}],
    ['are spoken of in another shape', { userInformationPersistenceStatus: 7 }],
    ['have no body', undefined],
  ])('erases the account without a word when its data %s', async (_, body) => {
    const store = await kept();
    const voice = { ...echoUser, voice: 'amzn1.ask.person.1' };
    await store.profiles.change(voice, { numbSkin: true });
    const { answer, logged } = testSkill(store);
    const { response } = await answer(disabled(body));
    expect(response).toEqual({});
    expect(await store.profiles.find(echoUser)).toEqual({});
    expect(await store.profiles.find(voice)).toEqual({});
    expect(logged).toEqual([]);
  });

  test('is reported as failed where something is left, and the log says whose, as a hash', async () => {
    const store = memoryStore();
    const { answer, logged } = testSkill({
      ...store,
      personalData: { ...store.personalData, erase: async () => false },
    });
    await expect(answer(disabled({}))).rejects.toThrow('data of a disabled skill left');
    const line = JSON.parse(logged[0]!) as Record<string, string>;
    expect(line).toMatchObject({ level: 'error', what: 'data of a disabled skill left' });
    expect(line.account).toBe(partitionOf(echoUser));
    expect(line.account).toMatch(/^[\w-]{43}$/);
    // Nobody's, so nothing can be left, and sending it again helps nobody.
    expect((await answer(disabled({}, {}))).response).toEqual({});
  });
});

import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { echoUser, holdsOf, night, nightWith, wordsOf } from '../support/night';
import { envelope, intent, testSkill } from '../support/requests';
import { onScreen } from '../support/screens';

const day = ['--clock', '2026-01-15T14:00'];
const bedtime = ['--clock', '2026-01-15T22:00'];
const show = ['--screen', 'show'];
const offered = 'Set that up?';
const answered = 'SessionResumedRequest';

describe('"teach alexa my phrase"', () => {
  test('has Alexa ask; from then on the phrase starts relief by day, without the name of the skill', async () => {
    const { replies, turns } = await night(
      `
      U: teach alexa my phrase
      U: yes
      A: Good. From now on that phrase starts me, without my name.
      U: alexa my leg is cramping
      A: Pull your toes toward you, leg straight. Hold until the cramp goes.
      A: Has the cramp gone?
      U: no
      A: Has the cramp gone
      U: it let go
      A: Ease off slowly, toes toward you.
      U: no
      A: Rest well.
    `,
      ...day,
    );
    const opened = turns.find(({ intent }) => intent === 'LaunchRequest')!;
    expect(opened.request.request).toMatchObject({
      task: { name: expect.stringMatching(/\.RelieveCramp$/), version: '1' },
    });
    expect(replies[0]!.sessionOpen).toBe(null);
    expect(replies[0]!.response).not.toHaveProperty('response.outputSpeech');
    const completes = (turn: (typeof turns)[number]) =>
      JSON.stringify(turn.response).includes('Tasks.CompleteTask');
    expect(turns.map((turn) => completes(turn))).toEqual([false, false, false, false, false, true]);
    // No sound document in the first answer to a task; from the next one on they are back.
    expect(JSON.stringify(opened.response)).not.toContain('APLA');
    expect(holdsOf(opened.timeline)[0]).toBeGreaterThan(28);
    const second = turns[turns.indexOf(opened) + 1]!;
    expect(holdsOf(second.timeline)[0]).toBe(30);
  });

  test('on a screen the spoken hold is counted down, and every word of it is shown', async () => {
    const { turns } = await night(
      `
      U: teach alexa my phrase
      U: yes
      A: Good.
      U: alexa my leg is cramping
      A: Pull your toes toward you, leg straight.
      A: Has the cramp gone?
      U: (silence)
      A: Has the cramp gone?
    `,
      ...day,
      ...show,
    );
    const opened = JSON.stringify(turns.find(({ intent }) => intent === 'LaunchRequest')!.response);
    expect(opened).toContain('"type":"Held"');
    expect(opened).not.toContain('SpeakItem');
  });

  test('on a screen too the task is over with the last breaths, and not before', async () => {
    const { answer } = testSkill();
    const task = { name: 'amzn1.ask.skill.test.RelieveCramp', version: '1', input: {} };
    let { sessionAttributes = {}, response } = await answer(envelope({ type: 'LaunchRequest', task }));
    const completed: boolean[] = [];
    for (const name of ['FeelingBetterIntent', 'AMAZON.YesIntent']) {
      ({ sessionAttributes = {}, response } = await answer(onScreen(intent(name), sessionAttributes)));
      completed.push(JSON.stringify(response).includes('Tasks.CompleteTask'));
    }
    expect(completed).toEqual([false, true]);
  });

  test('a cramp that the phrase started is one in the diary', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      'U: teach alexa my phrase\nU: yes\nU: my leg is cramping\nU: it let go\nA: Ease off slowly',
      ...day,
    );
    const history = await store.diary.between(echoUser, 0, Number.MAX_SAFE_INTEGER);
    expect(history!.entries).toHaveLength(1);
  });

  test.each([
    ['no', 'All right. Nothing has changed.'],
  ])('"%s" leaves it, and says that nothing changed', async (says, hears) => {
    await night(`U: teach alexa my phrase\nU: ${says}\nA: ${hears}`, ...day);
  });

  test('silence leaves it', async () => {
    const { turns } = await night('U: teach alexa my phrase\nU: (silence)', ...day);
    expect(turns.at(-1)!.intent).toBe(answered);
    expect(JSON.stringify(turns.at(-1)!.response)).toContain('Nothing has changed.');
  });

  test('once all phrases are taken, says so', async () => {
    const again = 'U: teach alexa my phrase\nU: yes\n'.repeat(5);
    const { turns } = await night(`${again}U: teach alexa my phrase`, ...day);
    expect(JSON.stringify(turns.at(-1)!.response)).toContain('You have such a phrase already.');
  });

  test('that Alexa could not do says so', async () => {
    const { turns } = await night('U: teach alexa my phrase', ...day, '--connection-fault', '500');
    expect(JSON.stringify(turns.at(-1)!.response)).toContain('That may not be offered on your Echo. By hand');
  });

  test('waits for the day at night, and for the end of a cramp', async () => {
    await night('U: teach alexa my phrase\nA: Ask me that by day.', '--clock', '2026-01-15T03:10');
    const { replies } = await night(
      'U: my calf is cramping\nU: teach alexa my phrase\nA: Has the cramp gone',
      ...day,
    );
    expect(replies[1]!.sessionOpen).toBe(true);
  });

  test('sends the shapes of the reference, byte for byte', async () => {
    const { replies } = await night('U: teach alexa my phrase', ...day);
    const { directives } = (replies[0]!.response as { response: { directives: unknown[] } }).response;
    const skill = replies[0]!.request.context.System.application.applicationId;
    expect(JSON.stringify(directives)).toBe(
      JSON.stringify([
        {
          type: 'Connections.StartConnection',
          uri: 'connection://AMAZON.OfferAutomation/1',
          onCompletion: 'RESUME_SESSION',
          token: 'teach-phrase',
          input: {
            automation: {
              trigger: {
                type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
                version: '1.0',
                payload: {
                  utterances: [
                    'my leg is cramping',
                    'i have a leg cramp',
                    'my calf is cramping',
                    'help with my cramp',
                    'stop my leg cramp',
                  ],
                  locale: 'en-US',
                },
              },
              operations: {
                serial: [
                  {
                    operation: {
                      type: 'Alexa.Automation.Operation.Skill.StartConnection',
                      version: '1.0',
                      operationId: 'relieve_cramp',
                      payload: {
                        connectionRequest: {
                          uri: `connection://${skill}.RelieveCramp/1?provider=${skill}`,
                          input: {},
                        },
                      },
                    },
                  },
                ],
              },
            },
            renderingData: {
              operations: { relieve_cramp: { descriptionPrompt: 'start leg cramp relief' } },
            },
          },
        },
      ]),
    );
  });
});

describe('the one offer there is', () => {
  test('ends the first bedtime routine, and no other', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      `
      U: bedtime stretches
      A: Done. You could start me with just: my leg is cramping. ${offered}
      U: no
      A: All right. You can ask for it any day: set up my phrase.
      U: bedtime stretches
      A: Done. Slow breathing now?
    `,
      ...bedtime,
    );
  });

  test('is asked once more in other words, then let go of; a yes in the middle of the routine is none to it', async () => {
    await nightWith(
      memoryStore(),
      `
      U: bedtime stretches
      A: ${offered}
      U: purple monkey dishwasher
      A: yes or no?
      U: purple monkey dishwasher
      A: All right.
    `,
      ...bedtime,
    );
    const { replies } = await nightWith(memoryStore(), 'U: bedtime stretches\nU: @30 yes', ...bedtime);
    expect(wordsOf(replies[1]!.timeline)).not.toContain('Alexa asks you now');
  });

  test('ends a calm session by day that somebody says no to, once', async () => {
    const store = memoryStore();
    await nightWith(
      store,
      `U: does magnesium help\nU: no\nA: ${offered}\nU: yes\nU: no\nA: All right. Nothing has changed.`,
      ...day,
    );
    await nightWith(store, 'U: does magnesium help\nU: no\nA: All right. Rest well.', ...day);
  });

  test('is not made with stretches in the small hours, nor where the hour is not known', async () => {
    for (const parts of [{}, { timeZoneOf: async () => undefined }])
      await nightWith(
        { ...memoryStore(), ...parts },
        'U: bedtime stretches\nA: Done. Slow breathing now?',
        '--clock',
        '2026-01-15T02:00',
      );
  });

  test('that was not heard, because the stretches were stopped, is made another time', async () => {
    await nightWith(
      memoryStore(),
      `U: bedtime stretches\nU: @30 stop\nU: bedtime stretches\nA: ${offered}`,
      ...bedtime,
    );
  });

  test.each([
    ['at night', ['--clock', '2026-01-15T02:00']],
    ['in the evening', ['--clock', '2026-01-15T20:30']],
    ['before six in the morning', ['--clock', '2026-01-15T05:50']],
  ])('is not made %s', async (_, clock) => {
    const { replies } = await nightWith(memoryStore(), 'U: does magnesium help\nU: no', ...clock);
    expect(replies[1]!.sessionOpen).toBe(false);
  });

  test('is not made after a cramp, nor where nothing can be known of a person', async () => {
    const { replies } = await nightWith(memoryStore(), 'U: my calf is cramping\nU: it let go\nU: no', ...day);
    expect(wordsOf(replies[2]!.timeline)).not.toContain(offered);
    await nightWith(
      memoryStore(),
      'U: my calf is cramping\nU: it let go\nU: no\nU: open cramp coach\nU: no\nA: Bye for now.',
      ...day,
    );
    const store = memoryStore();
    const deaf = { ...store, profiles: { ...store.profiles, find: async () => undefined } };
    const { replies: others } = await nightWith(deaf, 'U: does magnesium help\nU: no', ...day);
    expect(others[1]!.sessionOpen).toBe(false);
  });
});

test('an answer of Alexa that nobody knows is answered, whatever is in it', async () => {
  const { answer } = testSkill();
  for (const cause of [
    undefined,
    {},
    { token: 'x' },
    { token: 'teach-phrase' },
    { token: 'teach-phrase', status: {} },
  ]) {
    const { response } = await answer(envelope({ type: 'SessionResumedRequest', cause }));
    expect(JSON.stringify(response)).toMatch(/\w/);
  }
  for (const status of ['200', '204', '403', 200])
    await answer(
      envelope({ type: 'SessionResumedRequest', cause: { token: 'teach-phrase', status: { code: status } } }),
    );
});

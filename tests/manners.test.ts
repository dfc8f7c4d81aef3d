import { describe, expect, test } from 'vitest';
import { readRequest } from '../lambda/request';
import { troubleEnvelope } from '../lambda/trouble';
import { manners } from './support/manners';
import { envelope, intent, testSkill } from './support/requests';

/** The oldest form of an envelope: no device, no services. */
function old(request: object): object {
  const { System } = envelope({}).context as { System: { application: object; user: object } };
  return {
    ...envelope(request),
    context: { System: { application: System.application, user: System.user } },
  };
}

/** A request without a session, as events have it. */
function sessionless(request: object): object {
  const { session: _, ...rest } = envelope(request);
  return rest;
}

const played = { token: 't', offsetInMilliseconds: 1_234 };

/** Our own envelopes in the shapes that other projects have published (interfaces §4). */
const shapes: [string, object][] = [
  ['a launch', envelope({ type: 'LaunchRequest' })],
  ['a launch without a locale', old({ type: 'LaunchRequest', locale: undefined })],
  [
    'a launch by a task',
    envelope({ type: 'LaunchRequest', task: { name: 'x.RelieveCramp', version: '1', input: {} } }),
  ],
  ['an intent of another skill', old(intent('airportInfoIntent', { AirportCode: 'JFK' }))],
  ['an intent in the middle of a dialog', old({ ...intent('deliveryIntent'), dialogState: 'IN_PROGRESS' })],
  ['an intent without a session or a context', { version: '1.0', request: intent('pureIntent') }],
  ['an intent without slots', envelope({ type: 'IntentRequest', intent: { name: 'RelieveCrampIntent' } })],
  [
    'an intent in a session without attributes and with a user of null',
    { ...envelope(intent('x')), session: { new: false, sessionId: 's', user: { userId: null } } },
  ],
  ['an intent with attributes of another skill', envelope(intent('x'), { airportCode: 'DAL' })],
  ['a touch on a screen', envelope({ type: 'Display.ElementSelected', token: 't' })],
  [
    'an answer from a connection',
    envelope({ type: 'Connections.Response', name: 'Upsell', status: { code: '200' } }),
  ],
  ['a button', envelope({ type: 'GameEngine.InputHandlerEvent', events: [] })],
  ['a request of an unknown type', envelope({ type: 'UnknownRequest' })],
  ['the end of a session', envelope({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' })],
  ['the end of a session, without a reason', old({ type: 'SessionEndedRequest' })],
  ...['Started', 'Finished', 'NearlyFinished', 'Stopped', 'Failed'].map((what): [string, object] => [
    `playback ${what}`,
    sessionless({ type: `AudioPlayer.Playback${what}`, ...played }),
  ]),
  [
    'a remote control',
    {
      version: 'string',
      context: { System: {} },
      request: { type: 'PlaybackController.PlayCommandIssued', timestamp: 'string' },
    },
  ],
  ['the skill being disabled', sessionless({ type: 'AlexaSkillEvent.SkillDisabled', body: {} })],
  ['a reminder that fired', sessionless({ type: 'Reminders.ReminderStarted', body: {} })],
  ['a message from outside', sessionless({ type: 'Messaging.MessageReceived', message: {} })],
  [
    'an exception',
    envelope({ type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' }, cause: {} }),
  ],
  [
    'a sound document that failed',
    envelope({ type: 'Alexa.Presentation.APLA.RuntimeError', token: 't', errors: [] }),
  ],
  [
    'a screen document that failed',
    envelope({ type: 'Alexa.Presentation.APL.RuntimeError', token: 't', errors: [] }),
  ],
  ['the question whether we could, without an intent', sessionless({ type: 'CanFulfillIntentRequest' })],
  [
    'the question whether we could',
    sessionless({ ...intent('RelieveCrampIntent', { muscle: 'calf' }), type: 'CanFulfillIntentRequest' }),
  ],
];

describe("Alexa's manners", () => {
  test.each(shapes)('%s', async (_, request) => {
    const { type } = (request as { request: { type: string } }).request;
    expect(manners(type, await testSkill().answer(request))).toEqual([]);
  });

  test.each([
    'Reminders.ReminderStarted',
    'Messaging.MessageReceived',
    'AlexaSkillEvent.SkillEnabled',
  ])('%s gets no word, also in a session and also when the skill itself is broken', async (type) => {
    const request = envelope({ type, body: {} });
    expect(manners(type, await testSkill().answer(request))).toEqual([]);
    expect(manners(type, troubleEnvelope(readRequest(request)))).toEqual([]);
  });

  test('the same holds when everything breaks inside', async () => {
    const broken = testSkill({ timeZoneOf: () => Promise.reject(new Error('down')) });
    const launch = envelope({ type: 'LaunchRequest' });
    expect(manners('LaunchRequest', await broken.answer(launch))).toEqual([]);
  });

  test('a question whether we could is answered for what was understood', async () => {
    const ask = (slots: Record<string, string>) =>
      testSkill().answer(
        sessionless({ ...intent('RelieveCrampIntent', slots), type: 'CanFulfillIntentRequest' }),
      );
    expect((await ask({ muscle: 'calf', side: 'sideways' })).response).toEqual({
      canFulfillIntent: {
        canFulfill: 'YES',
        slots: {
          muscle: { canUnderstand: 'YES', canFulfill: 'YES' },
          side: { canUnderstand: 'MAYBE', canFulfill: 'YES' },
        },
      },
    });
  });

  test("a question of advice is ours too; one about a person's diary is not for strangers to ask", async () => {
    const ask = async (name: string, slots: Record<string, string>) =>
      (await testSkill().answer(sessionless({ ...intent(name, slots), type: 'CanFulfillIntentRequest' })))
        .response;
    expect(await ask('AskAdviceIntent', { topic: 'magnesium' })).toEqual({
      canFulfillIntent: { canFulfill: 'YES', slots: { topic: { canUnderstand: 'YES', canFulfill: 'YES' } } },
    });
    expect(await ask('CrampSummaryIntent', {})).toEqual({ canFulfillIntent: { canFulfill: 'NO' } });
  });
});

describe('the check itself', () => {
  const spoken = (text: string) => ({ type: 'PlainText' as const, text });
  const answer = (response: object) => ({ version: '1.0', response });

  test.each([
    [
      'speech to the end of a session',
      'SessionEndedRequest',
      { outputSpeech: spoken('Bye.'), shouldEndSession: true },
    ],
    ['silence to a person', 'IntentRequest', {}],
    [
      'an open session without a reprompt',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: false },
    ],
    [
      'an open session without a question',
      'IntentRequest',
      { outputSpeech: spoken('Well.'), shouldEndSession: false, reprompt: { outputSpeech: spoken('Well?') } },
    ],
    [
      'a question to a closed microphone',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: true },
    ],
    [
      'the same words again',
      'IntentRequest',
      { outputSpeech: spoken('Well?'), shouldEndSession: false, reprompt: { outputSpeech: spoken('Well?') } },
    ],
    [
      'broken SSML',
      'IntentRequest',
      { outputSpeech: { type: 'SSML', ssml: '<speak>Toes & heels.</speak>' }, shouldEndSession: true },
    ],
    [
      'a tag that is not Alexa’s',
      'IntentRequest',
      { outputSpeech: { type: 'SSML', ssml: '<speak><mark name="x"/>Up.</speak>' }, shouldEndSession: true },
    ],
    [
      'a break of more than ten seconds',
      'IntentRequest',
      {
        outputSpeech: { type: 'SSML', ssml: '<speak>Up.<break time="11s"/></speak>' },
        shouldEndSession: true,
      },
    ],
    [
      'breaks of more than ten seconds in all',
      'IntentRequest',
      {
        outputSpeech: { type: 'SSML', ssml: '<speak>Up.<break time="6s"/>So.<break time="6s"/></speak>' },
        shouldEndSession: true,
      },
    ],
    ['a misspelt key', 'IntentRequest', { outputSpeach: spoken('Up.'), shouldEndSession: true }],
    [
      'eight thousand characters',
      'IntentRequest',
      { outputSpeech: spoken('Up. '.repeat(2_001)), shouldEndSession: true },
    ],
    [
      'more than 24 KB',
      'IntentRequest',
      {
        outputSpeech: spoken('Up.'),
        card: { type: 'Simple', title: 't', content: 'x'.repeat(25_000) },
        shouldEndSession: true,
      },
    ],
  ])('catches %s', (_, type, response) => {
    expect(manners(type, answer(response) as never)).not.toEqual([]);
  });
});

import { envelope, intent } from './envelope';

/** The oldest form of an envelope: no device, no services. */
function old(request: object): object {
  const { System } = envelope({}).context as { System: { application: object; user: object } };
  return {
    ...envelope(request),
    context: { System: { application: System.application, user: System.user } },
  };
}

/** A request without a session, as events have it. */
export function sessionless(request: object): object {
  const { session: _, ...rest } = envelope(request);
  return rest;
}

const played = { token: 't', offsetInMilliseconds: 1_234 };

/** Our own envelopes in the shapes that other projects have published. */
export const shapes: readonly [name: string, envelope: object][] = [
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

import type { Directive } from 'ask-sdk-model';
import { phraseToken } from './answers';

/** The one permission the skill asks for. */
export const reminderScope = 'alexa::alerts:reminders:skill:readwrite';

/** The skill's public tasks (skill-package/tasks), which a spoken phrase, a button or a schedule opens. */
export const tasks = { relief: 'RelieveCramp', bedtime: 'BedtimeStretches' } as const;
export type Task = keyof typeof tasks;

/**
 * Whether Alexa plays a sound document in the first response to our task: it is reported not to, and was not
 * tried on a device. Without it the first hold is spoken.
 */
export const taskPlaysApla: boolean = false;

/**
 * Whether a picture plays a block itself (`aplAudioToSpeech`), and asks once it has told that it is over. It was not tried on a
 * device, and an Echo Show is reported to end sessions whose microphone is closed. Without it a picture keeps its own clock
 * beside the response that a speaker gets.
 */
export const pictureSpeaks: boolean = false;

/** A question that Alexa asks for the skill, in her own words. */
export type AsksAlexa =
  /** `token` comes back with the answer. */
  | { of: 'permission'; token: string }
  | { of: 'phrase'; skillId: string; locale: string; utterances: readonly string[]; does: string };

/** The directive that has Alexa ask. */
export function directiveOf(asks: AsksAlexa): Directive {
  return asks.of === 'permission' ? askFor(asks.token) : offerOf(asks);
}

/** Voice permission, version 2. */
function askFor(token: string): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: reminderScope, consentLevel: 'ACCOUNT' }],
    },
    token,
  };
}

/**
 * The offer of a routine that opens our task: shapes of Amazon's "Pre-Built Routine API Reference" and "Pre-Built Routine
 * Primitives".
 */
function offerOf({ skillId, locale, utterances, does }: Extract<AsksAlexa, { of: 'phrase' }>): Directive {
  const operationId = 'relieve_cramp';
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.OfferAutomation/1',
    onCompletion: 'RESUME_SESSION',
    token: phraseToken,
    input: {
      automation: {
        trigger: {
          type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
          version: '1.0',
          payload: { utterances: [...utterances], locale },
        },
        operations: {
          serial: [
            {
              operation: {
                type: 'Alexa.Automation.Operation.Skill.StartConnection',
                version: '1.0',
                operationId,
                payload: {
                  connectionRequest: {
                    uri: `connection://${skillId}.${tasks.relief}/1?provider=${skillId}`,
                    input: {},
                  },
                },
              },
            },
          ],
        },
      },
      renderingData: { operations: { [operationId]: { descriptionPrompt: does } } },
    },
  };
}

/** The task is over; only with a session's last response. */
export function completeTask(): Directive {
  return { type: 'Tasks.CompleteTask', status: { code: '200', message: 'ok' }, result: {} };
}

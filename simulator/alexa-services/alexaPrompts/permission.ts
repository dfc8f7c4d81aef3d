/** "Do you give Cramp Coach permission to update your reminders?" */
import * as v from 'valibot';
import type { AlexaPrompt, AlexaPromptParts } from './alexaPrompt';

/** The permission a skill needs for reminders. */
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** The directive that asks for it, in its second version. */
export const AskFor = v.strictObject({
  type: v.literal('Connections.SendRequest'),
  name: v.literal('AskFor'),
  payload: v.strictObject({
    '@type': v.literal('AskForPermissionsConsentRequest'),
    '@version': v.literal('2'),
    permissionScopes: v.strictTuple([
      v.strictObject({
        permissionScope: v.literal(REMINDERS_SCOPE),
        consentLevel: v.picklist(['ACCOUNT', 'PERSON']),
      }),
    ]),
  }),
  token: v.string(),
});

/** Alexa asks for the permission, unless it was given before or is switched off in the Alexa app. */
export function askPermission(
  { payload, token }: v.InferOutput<typeof AskFor>,
  { account, skillName }: AlexaPromptParts,
): AlexaPrompt {
  const { permission } = account;
  const question =
    permission === 'missing'
      ? `Do you give ${skillName} permission to update your reminders? You can say I approve or no.`
      : null;
  return {
    question,
    conclude: (agreed) => {
      if (question !== null && agreed === 'yes') account.change({ permission: 'granted' });
      const asked = agreed === 'unanswered' ? 'NOT_ANSWERED' : 'DENIED';
      const status = account.permission === 'granted' ? 'ACCEPTED' : question === null ? 'DENIED' : asked;
      // Where the app says no, Alexa sends the card that leads there herself.
      const isCardThrown = permission === 'denied';
      return {
        request: (head) => ({
          type: 'Connections.Response',
          ...head,
          name: 'AskFor',
          status: { code: '200', message: 'OK' },
          token,
          payload: { permissionScopes: payload.permissionScopes, status, isCardThrown },
        }),
      };
    },
  };
}

/** A request for it that fails. */
export function failedPermission(token: string, code: string, message: string): AlexaPrompt {
  return {
    question: null,
    conclude: () => ({
      request: (head) => ({
        type: 'Connections.Response',
        ...head,
        name: 'AskFor',
        status: { code, message },
        token,
      }),
    }),
  };
}

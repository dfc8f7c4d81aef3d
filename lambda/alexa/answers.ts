import * as v from 'valibot';
import { once } from '../lib/once';

/** What came of a question that Alexa asked for the skill, in her own words. */
export type AlexaAnswer =
  | {
      of: 'permission';
      /** `failed` where she could not ask. */
      result: 'accepted' | 'denied' | 'unanswered' | 'failed';
      /** She has put a card into the Alexa app already. */
      cardShown: boolean;
      /** As it was sent with the question. */
      token: string;
    }
  | { of: 'phrase'; result: 'made' | 'rejected' | 'already' | 'failed' };

const text = () => v.optional(v.fallback(v.string(), ''), '');

/** `status` stands in the payload or, as the official sample prints it, in one of its scopes. */
const schemas = once(() => {
  const status = v.object({ status: text() });
  const code = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '');
  return {
    permission: v.object({
      name: v.literal('AskFor'),
      token: text(),
      status: v.object({ code }),
      payload: v.fallback(
        v.object({
          status: text(),
          isCardThrown: v.optional(v.fallback(v.boolean(), false), false),
          permissionScopes: v.optional(v.fallback(v.array(status), []), []),
        }),
        { status: '', isCardThrown: false, permissionScopes: [] },
      ),
    }),
    phrase: v.object({
      cause: v.object({
        token: v.literal(phraseToken),
        status: v.object({ code }),
        result: v.fallback(
          v.optional(
            v.object({ offerAutomationResponse: v.fallback(v.object({ reason: text() }), { reason: '' }) }),
          ),
          undefined,
        ),
      }),
    }),
  };
});

/** What tells the offer of a phrase from other connections. */
export const phraseToken = 'teach-phrase';

/** Reads an answer of Alexa's for the person; undefined for other requests. */
export function readAnswer(request: { type: string }): AlexaAnswer | undefined {
  if (request.type === 'Connections.Response') return permissionAnswer(request);
  return request.type === 'SessionResumedRequest' ? phraseAnswer(request) : undefined;
}

const results = { ACCEPTED: 'accepted', DENIED: 'denied', NOT_ANSWERED: 'unanswered' } as const;

function permissionAnswer(request: object): AlexaAnswer | undefined {
  const read = v.safeParse(schemas().permission, request);
  if (!read.success) return undefined;
  const { token, status, payload } = read.output;
  const said = payload.status || payload.permissionScopes.find((scope) => scope.status)?.status || '';
  const known = Object.hasOwn(results, said) ? results[said as keyof typeof results] : 'failed';
  return {
    of: 'permission',
    result: status.code === '200' ? known : 'failed',
    cardShown: payload.isCardThrown,
    token,
  };
}

/** Codes as in the reference of pre-built routines: 200 made, 204 not made and why; all others failed. */
function phraseAnswer(request: object): AlexaAnswer | undefined {
  const read = v.safeParse(schemas().phrase, request);
  if (!read.success) return undefined;
  const { status, result } = read.output.cause;
  if (status.code === '200') return { of: 'phrase', result: 'made' };
  const reason = status.code === '204' ? result?.offerAutomationResponse.reason : '';
  if (reason === 'AUTOMATION_ALREADY_ENABLED') return { of: 'phrase', result: 'already' };
  return { of: 'phrase', result: reason === 'REJECTED_BY_CUSTOMER' ? 'rejected' : 'failed' };
}

import type { ResponseEnvelope } from 'ask-sdk-model';
import { manners, reports } from '../../tests/support/manners';
import { problems } from '../../tests/support/speakable';

/** What became of a request, whatever it looked like. */
export type Verdict = 'answered' | 'silent' | 'refused' | { fault: string };

/** Asks a handler, and judges whatever comes of it: an answer that Alexa takes, or the one refusal there is. */
export async function judged(
  handler: (envelope: unknown) => Promise<unknown>,
  envelope: unknown,
): Promise<Verdict> {
  let answer: unknown;
  try {
    answer = await handler(envelope);
  } catch (error) {
    return (error as Error)?.name === 'WrongSkillError' ? 'refused' : { fault: `threw ${String(error)}` };
  }
  if (typeof (answer as ResponseEnvelope | undefined)?.response !== 'object') return { fault: 'no response' };
  const response = JSON.parse(JSON.stringify(answer)) as ResponseEnvelope;
  const [fault] = faultsOf(typeOf(envelope), response);
  if (fault !== undefined) return { fault };
  return Object.keys(response.response).length > 0 ? 'answered' : 'silent';
}

/**
 * A person who opens the skill or says something gets words, a report gets none. What else a request may be that nobody
 * has ever sent is open; what is answered to it has to be right all the same.
 */
function faultsOf(type: string, response: ResponseEnvelope): string[] {
  const known = /^(LaunchRequest|IntentRequest|CanFulfillIntentRequest)$/.test(type) || reports.test(type);
  return known ? manners(type, response) : problems(response);
}

function typeOf(envelope: unknown): string {
  const { type } = (envelope as { request?: { type?: unknown } } | null)?.request ?? {};
  return typeof type === 'string' ? type : '';
}

/**
 * The answer when everything else failed. It imports nothing of the skill, because any of it may be what failed: the
 * words stand here, and the session keeps only the question that they ask.
 */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { isReport } from './alexa/reports';

const prompt =
  'Pull your toes toward you, leg straight. I lost my place, but keep holding. Has the cramp gone?';
const reprompt = 'Toes toward you, leg straight. If I go quiet, open Cramp Coach. Has the cramp gone?';

/** What it needs to know of a request. */
export interface Failed {
  type: string;
  inSession: boolean;
}

/**
 * Returns still the stretch, from words alone, where somebody spoke in a session; nothing for reports, which must not be
 * answered with speech.
 * @param request undefined if there was none to read
 */
export function lastResort(request: Failed | undefined): ResponseEnvelope {
  if (request?.type === 'CanFulfillIntentRequest')
    return { version: '1.0', response: { canFulfillIntent: { canFulfill: 'NO' } } };
  if (!request?.inSession || isReport(request.type)) return silence();
  return {
    version: '1.0',
    response: {
      outputSpeech: speech(prompt),
      reprompt: { outputSpeech: speech(reprompt) },
      shouldEndSession: false,
    },
    sessionAttributes: { coach: { question: 'let-go', misses: 0 } },
  };
}

/** Returns a response with nothing in it. */
export function silence(): ResponseEnvelope {
  return { version: '1.0', response: {} };
}

function speech(words: string) {
  return { type: 'SSML' as const, ssml: `<speak><prosody volume="soft">${words}</prosody></speak>` };
}

import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { contentFor } from './content';
import { isReport } from './handlers/events';
import type { Asked } from './request';
import { remember } from './session';
import { soft, speak, voiceOf } from './speech/ssml';

/**
 * The answer when everything else failed: still the stretch, from words alone. Reports get silence.
 * @param asked the request, or undefined if there was none to read
 */
export function troubleEnvelope(asked: Asked | undefined): ResponseEnvelope {
  if (!asked || isReport(asked.type)) return envelope({});
  if (asked.type === 'CanFulfillIntentRequest') return envelope({ canFulfillIntent: { canFulfill: 'NO' } });
  const { trouble } = contentFor(asked.locale).answers;
  if (!asked.inSession) return withoutSession(asked);
  return {
    ...envelope({
      outputSpeech: ssml(trouble.prompt),
      reprompt: { outputSpeech: ssml(trouble.reprompt) },
      shouldEndSession: false,
    }),
    sessionAttributes: remember({ question: 'let-go', misses: 0 }),
  };
}

/** The answer to a person whose request came without a session: it needs none, and ends. */
export function withoutSession(asked: Asked): ResponseEnvelope {
  const words = contentFor(asked.locale).answers.withoutSession;
  return envelope({ outputSpeech: ssml(words), shouldEndSession: true });
}

/** A response with nothing in it. */
export function silence(): ResponseEnvelope {
  return envelope({});
}

function envelope(response: Response): ResponseEnvelope {
  return { version: '1.0', response };
}

function ssml(words: string) {
  return { type: 'SSML' as const, ssml: speak(voiceOf(soft)(words)) };
}

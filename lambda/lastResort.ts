import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { isReport } from './alexa/reports';
import type { SkillRequest } from './alexa/request';
import { techniqueAt } from './coaching/relief/ladder';
import { gravest, unclearSign } from './coaching/relief/redFlag';
import { muscles } from './coaching/techniques/technique';
import { carriedOver, readSession, writeSession } from './dialog/session';
import { contentFor } from './locales';
import { soft, speak, voiceOf } from './speech/ssml';

/**
 * The answer when everything else failed: still the stretch, from words alone. Reports get silence.
 * @param asked the request, or undefined if there was none to read
 */
export function lastResort(request: SkillRequest | undefined): ResponseEnvelope {
  if (!request || isReport(request.type)) return envelope({});
  if (request.type === 'CanFulfillIntentRequest') return envelope({ canFulfillIntent: { canFulfill: 'NO' } });
  const { trouble } = contentFor(request.locale).answers;
  if (!request.inSession) return withoutSession(request);
  return {
    ...envelope({
      outputSpeech: ssml(trouble.prompt),
      reprompt: { outputSpeech: ssml(trouble.reprompt) },
      shouldEndSession: false,
    }),
    sessionAttributes: writeSession({ ...carriedOver(readSession(request)), question: 'let-go', misses: 0 }),
  };
}

/** The answer to a person whose request came without a session: it needs none, and ends. */
export function withoutSession(request: SkillRequest): ResponseEnvelope {
  const { answers, coaching, redFlags } = contentFor(request.locale);
  const sign = gravest([request.slots.sign, request.slots.sign_two].filter((one) => one !== undefined));
  if (sign) {
    // Nobody can be asked back here.
    const script = redFlags.scripts[sign === unclearSign ? 'emergency' : sign].first;
    return closing(script.slice(0, script.lastIndexOf('. ') + 1));
  }
  const muscle = muscles.find((id) => id === request.slots.muscle) ?? 'leg';
  const { lead } = coaching.rungs[techniqueAt({ muscle, helper: false }, 0)];
  return closing(`${lead.one} ${coaching.untilItLetsGo} ${answers.withoutSession}`);
}

function closing(words: string): ResponseEnvelope {
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

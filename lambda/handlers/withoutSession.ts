import type { ResponseEnvelope } from 'ask-sdk-model';
import type { SkillRequest } from '../alexa/request';
import { techniqueAt } from '../coaching/relief/ladder';
import { unclearSign } from '../coaching/relief/redFlag';
import { muscles } from '../coaching/techniques/technique';
import { contentFor } from '../locales';
import { soft, speak, voiceOf } from '../speech/ssml';
import { type Reading, readMeanings } from './readMeanings';
import { signIn } from './relief/redFlag';

/** Returns the answer to a person whose request came without a session: it needs none, and ends. */
export function withoutSession(request: SkillRequest, reading: Reading): ResponseEnvelope {
  const { locale } = request;
  const { meaning } = readMeanings(request, { misses: 0 }, reading);
  const { answers, coaching, redFlags } = contentFor(locale);
  const sign = signIn(meaning);
  if (sign) {
    // Without a session nothing can be asked.
    const script = redFlags.scripts[sign === unclearSign ? 'emergency' : sign].first;
    return closing(script.slice(0, script.lastIndexOf('. ') + 1));
  }
  const muscle = muscles.find((id) => id === meaning.slots.muscle) ?? 'leg';
  const { lead } = coaching.rungs[techniqueAt({ muscle, helper: false }, 0)];
  return closing(`${lead.one} ${coaching.untilItLetsGo} ${answers.withoutSession}`);
}

function closing(words: string): ResponseEnvelope {
  const ssml = speak(voiceOf(soft)(words));
  return { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true } };
}

import type { ResponseEnvelope } from 'ask-sdk-model';
import type { SkillRequest } from '../alexa/request';
import { techniqueAt } from '../coaching/relief/ladder';
import { muscles } from '../coaching/techniques/technique';
import { contentFor } from '../locales';
import { soft, speak, voiceOf } from '../speech/ssml';
import { scriptOf } from '../triage/scripts';
import { signs } from '../triage/signs';
import { inCountry } from './country';
import { type Reading, readMeanings } from './readMeanings';
import { alarmAfter, signsOf } from './relief/alarm';
import type { Outside, Turn } from './turn';

/** Returns the answer to a person whose request came without a session: it needs none, and ends. */
export async function withoutSession(
  request: SkillRequest,
  outside: Reading & Pick<Outside, 'timeZoneOf'>,
): Promise<ResponseEnvelope> {
  const session = { misses: 0 };
  const read = readMeanings(request, session, outside);
  const turn: Turn = { request, session, ...read, content: contentFor(request.locale) };
  const named = signsOf(read.meaning);
  if (named.length > 0) return closing(scriptFor(named, await inCountry(turn, outside)));
  const { answers, coaching } = turn.content;
  const muscle = muscles.find((id) => id === read.meaning.slots.muscle) ?? 'leg';
  const { lead } = coaching.rungs[techniqueAt({ muscle, helper: false }, 0)];
  return closing(`${lead.one} ${coaching.untilItLetsGo} ${answers.withoutSession}`);
}

/** Without a session nothing can be asked: a sign that is not clear is an emergency, and the last question goes. */
function scriptFor(named: ReturnType<typeof signsOf>, turn: Turn): string {
  const clear = named.map((sign) => (signs[sign].level === 'unclear' ? 'emergency' : sign));
  const { first } = turn.content.alarms.scripts[scriptOf(alarmAfter(clear, turn))];
  return first.slice(0, first.lastIndexOf('. ') + 1);
}

function closing(words: string): ResponseEnvelope {
  const ssml = speak(voiceOf(soft)(words));
  return { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true } };
}

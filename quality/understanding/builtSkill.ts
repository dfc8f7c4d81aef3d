/** The built skill, and what it answers in a place of a session. */
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { type Handler, loadHandler } from '../../simulator/device/skill/handler';
import { envelope, wordsOf } from '../../tests/support/envelope';
import { answering } from '../../tests/support/faults';
import type { Way } from './places';

/** What was answered. */
export interface Reply {
  closed: boolean;
  alarm: boolean;
  /** The level of the alarm that the session is in; undefined where it is in none. */
  level: string | undefined;
  question: string | undefined;
  words: string;
  attributes: object;
}

/** Something to say in a place, and where. */
export interface Saying {
  way: Way;
  last: object;
  /** The locale of the device. */
  locale: string;
}

/** The built skill, each time for somebody else, with a device in New York. */
export async function builtSkill() {
  const zone = await answering(200, '"America/New_York"');
  const handler = loadHandler(join(__dirname, '..', '..', 'dist', 'index.js'));
  let people = 0;
  return {
    say(saying: Saying): Promise<Reply> {
      people += 1;
      return reached(handler, saying, `person-${people}`, zone.endpoint);
    },
    close: () => zone.close(),
  };
}

async function reached(
  handler: Handler,
  { way, locale, last }: Saying,
  person: string,
  apiEndpoint: string,
): Promise<Reply> {
  let attributes: object = {};
  const began = Date.parse(`2026-01-15T${way.clock}:00Z`);
  const answer = async (request: object, index: number): Promise<Reply> => {
    const timestamp = new Date(began + index * 14_000).toISOString();
    const sent = envelope({ ...request, locale, timestamp, requestId: `${person}-${index}` }, attributes);
    const own: Record<string, string> = { userId: person, apiEndpoint };
    const text = JSON.stringify(sent, (key, value) => own[key] ?? value);
    return replyOf((await handler(JSON.parse(text))) as ResponseEnvelope);
  };
  for (const [index, request] of way.says.entries()) {
    const reply = await answer(request, index);
    attributes = reply.attributes;
    const isLast = index === way.says.length - 1;
    if (isLast && way.question !== undefined && reply.question !== way.question)
      throw new Error(`the way to "${way.question}" leads to "${reply.question}"; correct it in places.ts`);
  }
  return answer(last, way.says.length);
}

/** The part of the skill's state that tells what was asked. */
const State = v.fallback(
  v.object({
    coach: v.object({
      question: v.optional(v.string()),
      alarm: v.optional(v.object({ level: v.string(), signs: v.array(v.string()) })),
    }),
  }),
  { coach: {} },
);

/** After an alarm the skill asks whether to say it again, or whether a leg is locked or limp. */
const afterAlarm: readonly (string | undefined)[] = ['say-again', 'locked-or-limp'];

function replyOf({ response, sessionAttributes = {} }: ResponseEnvelope): Reply {
  const attributes = JSON.parse(JSON.stringify(sessionAttributes));
  const { question, alarm } = v.parse(State, attributes).coach;
  return {
    closed: response.shouldEndSession === true,
    alarm: afterAlarm.includes(question),
    level: levelIn(question, alarm),
    question,
    words: wordsOf(response),
    attributes,
  };
}

/** An alarm without signs has ended. A leg that is locked or limp has to be asked about first. */
function levelIn(question?: string, alarm?: { level: string; signs: string[] }): string | undefined {
  if (question === 'locked-or-limp') return 'unclear';
  return alarm && alarm.signs.length > 0 ? alarm.level : undefined;
}

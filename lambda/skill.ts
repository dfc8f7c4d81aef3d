import { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { isReport } from './alexa/reports';
import { readRequest, type SkillRequest } from './alexa/request';
import { userEvent } from './alexa/screenEvent';
import type { Reply } from './dialog/reply';
import { carriedOver, isFresh, readSession, type SessionState, writeSession } from './dialog/session';
import { afterTurn } from './handlers/afterTurn';
import { beforeTurn, countryMeanwhile } from './handlers/beforeTurn';
import { buildTurn } from './handlers/buildTurn';
import { ErasureError } from './handlers/events/reports';
import {
  alarms,
  answersToOpenQuestion,
  complaints,
  events,
  intents,
  notUnderstood,
  stop,
  unread,
} from './handlers/tiers';
import type { Outside, Silent, Turn } from './handlers/turn';
import { withoutSession } from './handlers/withoutSession';
import { lastResort, silence } from './lastResort';
import { reasonOf } from './lib/log';
import { contentFor } from './locales';
import { changedBy } from './profile/settings';
import { render } from './render';
import type { Screen } from './screen';
import { devicesWithoutApla } from './storage/devicesWithoutApla';
import { sentenceOf } from './understanding/net';

/** Who is asked for an answer, in this order: the first that has one gives it. */
const tiers = [events, unread, alarms, stop, complaints, answersToOpenQuestion, intents, notUnderstood];

/** What the skill needs from outside. */
export interface Parts extends Omit<Outside, 'withoutApla'> {
  /** Only requests for this skill are answered; undefined answers every skill's. */
  skillId?: string;
  /** What draws answers, asked for only where a device has a screen; undefined where it cannot be loaded. */
  screen: () => Screen | undefined;
}

/** A request was meant for another skill: the only one that is refused. */
export class WrongSkillError extends Error {
  override name = 'WrongSkillError';
}

/**
 * The skill as one function from request to response.
 * @throws WrongSkillError, and ErasureError for a disabled skill, through the promise; nothing else
 */
export function createSkill(parts: Parts): (envelope: unknown) => Promise<ResponseEnvelope> {
  const outside: Outside & Parts = { ...parts, withoutApla: devicesWithoutApla() };
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      async handle({ context, attributesManager }) {
        const request: SkillRequest = context;
        const { response, attributes } = await respond(request, outside);
        if (request.inSession) attributesManager.setSessionAttributes(attributes);
        return response;
      },
    })
    .create();

  return async (envelope) => {
    const request = readRequest(envelope);
    if (!request) {
      parts.log({ level: 'warn', what: 'no request in the envelope' });
      return lastResort(request);
    }
    refuseOthers(request, parts);
    logWarnings(request, parts);
    if (!request.inSession && !answersWithoutSession(request)) return speechless(request, parts);
    try {
      return await skill.invoke(envelope as RequestEnvelope, request);
    } catch (error) {
      if (error instanceof ErasureError) throw error;
      const [requestType, intent] = [asName(request.type), intentToLog(request)];
      parts.log({ level: 'error', what: 'handler failed', requestType, intent, reason: reasonOf(error) });
      return lastResort(request);
    }
  };
}

interface Responded {
  response: Response;
  attributes: Record<string, unknown>;
}

/** Answers a request: builds the turn, asks the tiers, and saves what came of it. */
async function respond(request: SkillRequest, outside: Outside & Parts): Promise<Responded> {
  const turn = await beforeTurn(buildTurn(request, outside), outside);
  const countryByThen = countryMeanwhile(turn, outside);
  const outcome = await answer(turn, outside);
  if (!('prompt' in outcome)) return { response: outcome.response, attributes: unchanged(request, outcome) };
  const session = afterwards(turn, outcome);
  const response = render(outcome, session, contentFor(request.locale, session.country), turn.screen);
  await afterTurn(turn, outcome, outside);
  const country = await countryByThen();
  return { response, attributes: writeSession({ ...session, ...(country !== undefined && { country }) }) };
}

async function answer(turn: Turn, outside: Outside): Promise<Reply | Silent> {
  for (const tier of tiers) {
    const outcome = await tier(turn, outside);
    if (outcome) return outcome;
  }
  throw new Error('no tier answered');
}

/** What the session knows after a reply. */
function afterwards({ session }: Turn, reply: Reply): SessionState {
  const next = { ...(reply.forgetsSession ? {} : carriedOver(session)), ...reply.session };
  const { profileChange } = reply;
  return profileChange ? { ...next, profile: changedBy(next.profile ?? {}, profileChange) } : next;
}

/** The session as it was. Attributes that could not be read are never sent back to Alexa. */
function unchanged(request: SkillRequest, { session }: Silent): Record<string, unknown> {
  if (session) return writeSession(session);
  return isFresh(request) ? {} : writeSession(readSession(request));
}

function refuseOthers({ applicationId, type }: SkillRequest, { skillId, log }: Parts): void {
  if (skillId === undefined || applicationId === undefined || applicationId === skillId) return;
  log({ level: 'warn', what: 'wrong application id', requestType: asName(type) });
  throw new WrongSkillError('the request is for another skill');
}

const knownTypes = [
  'LaunchRequest',
  'IntentRequest',
  'CanFulfillIntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
  userEvent,
];

/** Reports, and Alexa's question whether we could answer, come without a session by nature. */
function answersWithoutSession({ type }: SkillRequest): boolean {
  return isReport(type) || type === 'CanFulfillIntentRequest';
}

/** Nobody waits for an answer to an unknown request without a session; somebody who launched or spoke does. */
async function speechless(request: SkillRequest, parts: Parts): Promise<ResponseEnvelope> {
  const person = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  return person ? withoutSession(request, parts) : silence();
}

/**
 * One line for everything that was odd about a request. Few sentences are among those that Alexa knows, so that is not
 * odd. Events come without a session, and some without a context.
 */
function logWarnings(request: SkillRequest, { log }: Parts): void {
  const { type, warnings } = request;
  const known = isReport(type) || knownTypes.includes(type);
  const said =
    sentenceOf(request) === undefined ? warnings : warnings.filter((one) => one !== 'slot unknown');
  const odd = isReport(type) ? [] : [...said, ...(known ? [] : ['unknown type'])];
  if (odd.length === 0) return;
  log({
    level: 'warn',
    what: 'odd request',
    requestType: asName(type),
    intent: intentToLog(request),
    reason: odd.join(', '),
  });
}

/** The name of an intent; that of one which brings words says how their sentence began. */
function intentToLog(request: SkillRequest): string {
  return sentenceOf(request) === undefined ? asName(request.intent) : 'words';
}

/** A name of Alexa's or ours as it is; anything else might be somebody's words. */
function asName(text: string): string {
  return /^[\w.]{0,80}$/.test(text) ? text : 'unreadable';
}

import type { HandlerInput, RequestHandler, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { readRequest, type SkillRequest } from '../alexa/request';
import type { PositionStore } from '../coaching/savedPosition';
import type { Reply } from '../dialog/reply';
import { carriedOver, isFresh, readSession, type SessionState, writeSession } from '../dialog/session';
import { type Content, contentFor } from '../locales';
import { changedBy } from '../profile/settings';
import { render } from '../render';
import type { Screen } from '../screen';
import type { DevicesWithoutApla } from '../storage/devicesWithoutApla';
import { asAnswered } from './reinterpret';
import { nowMs } from './relief/replies';

/** What an answer is made from: the request, what the session knows, and the words of its language. */
export interface Turn {
  request: SkillRequest;
  session: SessionState;
  content: Content;
  /** Draws the answer, where the device has a screen and plays sound documents. */
  screen?: Screen;
}

/**
 * A handler in its three beats: read the request, ask for an answer, say it.
 * @param fits whether the request is one of its kind
 */
export function answering(
  fits: (turn: Turn) => boolean,
  answer: (turn: Turn) => Reply | Promise<Reply>,
): RequestHandler {
  return {
    canHandle: (input) => fits(turnOf(input)),
    async handle(input) {
      return give(await answer(turnOf(input)), input);
    },
  };
}

/** Says a reply, and lets the session remember it. */
export function give(reply: Reply, input: HandlerInput): Response {
  const turn = turnOf(input);
  input.attributesManager.setRequestAttributes({ turn, reply });
  const session = learned({ ...carriedOver(turn.session), ...reply.session }, reply);
  input.attributesManager.setSessionAttributes(writeSession(session));
  return render(reply, session, turn.content, turn.screen);
}

/** What the session knows once a reply has told or learned something. */
function learned(session: SessionState, { profileChange }: Reply): SessionState {
  return profileChange ? { ...session, profile: changedBy(session.profile ?? {}, profileChange) } : session;
}

/** A handler for intents by name. @param fits what else must hold */
export function onIntent(
  names: readonly string[],
  answer: (turn: Turn) => Reply | Promise<Reply>,
  fits: (turn: Turn) => boolean = () => true,
): RequestHandler {
  const isNamed = ({ type, intent }: SkillRequest) => type === 'IntentRequest' && names.includes(intent);
  return answering((turn) => isNamed(turn.request) && fits(turn), answer);
}

/** A handler for the short answers to a question that is open: yes, no, unknown words, "say that again" and help. */
export function onAnswer(
  isOpen: (turn: Turn) => boolean,
  answer: (turn: Turn) => Reply | Promise<Reply>,
): RequestHandler {
  return onIntent(shortAnswers, answer, isOpen);
}

const shortAnswers = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.HelpIntent',
];

/** Reads the request once, before the handlers are asked in turn whether it is theirs. */
export function readOnce({
  spoken,
  screen,
}: {
  spoken: DevicesWithoutApla;
  screen: () => Screen | undefined;
}): RequestInterceptor {
  return {
    process(input) {
      // The door lets nothing in that cannot be read.
      const read = readRequest(input.requestEnvelope)!;
      const known = readSession(read);
      const request = asAnswered(read, known);
      const failed = request.device !== undefined && spoken.has(request.device);
      const session = failed ? { ...known, aplaFailed: true as const } : known;
      const drawing = request.screen && !session.aplaFailed ? screen() : undefined;
      const turn: Turn = {
        request,
        session,
        content: contentFor(request.locale),
        ...(drawing && { screen: drawing }),
      };
      input.attributesManager.setRequestAttributes({ turn });
      // Also where nothing is answered, nothing goes back to Alexa that was not understood.
      if (read.inSession)
        input.attributesManager.setSessionAttributes(isFresh(read) ? {} : writeSession(known));
    },
  };
}

/**
 * Keeps the place of whoever is coached beyond the session, after each answer; forgets it where it must not be gone
 * back to.
 */
export function keepPlace({ places }: { places: PositionStore }): ResponseInterceptor {
  return {
    async process(input) {
      const { turn, reply } = answeredOf(input);
      const { person } = turn.request;
      if (person === undefined || !reply) return;
      const { place, routine } = reply.session;
      const savePosition = reply.savePosition === undefined ? (place ?? routine) : reply.savePosition;
      if (savePosition) await places.keep(person, savePosition);
      else if (savePosition === null) await places.forget(person, nowMs(turn.request));
    },
  };
}

/** A turn and what was answered to it, once a handler has answered; reports get no reply. */
export function answeredOf(input: HandlerInput): { turn: Turn; reply?: Reply } {
  const { turn, reply } = input.attributesManager.getRequestAttributes();
  return { turn, reply };
}

/** The turn of a handler's input, as `readOnce` has read it. */
export function turnOf(input: HandlerInput): Turn {
  return input.attributesManager.getRequestAttributes().turn;
}

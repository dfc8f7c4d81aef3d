import type { HandlerInput, RequestHandler, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Places } from '../coaching/places';
import { type Content, contentFor } from '../content';
import { render } from '../render';
import type { Reply } from '../reply';
import { type Asked, readRequest } from '../request';
import { type Memory, recall, remember } from '../session';

/** What an answer is made from: the request, what the session knows, and the words of its language. */
export interface Turn {
  asked: Asked;
  memory: Memory;
  content: Content;
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
      const turn = turnOf(input);
      const reply = await answer(turn);
      input.attributesManager.setRequestAttributes({ turn, reply });
      const { aplaFailed, disclaimed } = turn.memory;
      input.attributesManager.setSessionAttributes(
        remember({
          ...(disclaimed && { disclaimed }),
          ...reply.remember,
          ...(aplaFailed && { aplaFailed }),
        }),
      );
      return render(reply, { apla: !aplaFailed }, turn.content.coaching);
    },
  };
}

/** A handler for intents by name. */
export function onIntent(
  names: readonly string[],
  answer: (turn: Turn) => Reply | Promise<Reply>,
): RequestHandler {
  return answering(({ asked }) => asked.type === 'IntentRequest' && names.includes(asked.intent), answer);
}

/** Reads the request once, before the handlers are asked in turn whether it is theirs. */
export const readOnce: RequestInterceptor = {
  process(input) {
    // The door lets nothing in that cannot be read.
    const asked = readRequest(input.requestEnvelope)!;
    const turn: Turn = { asked, memory: recall(asked), content: contentFor(asked.locale) };
    input.attributesManager.setRequestAttributes({ turn });
  },
};

/**
 * Keeps the place of whoever is coached beyond the session, after each answer; forgets it where it must not be gone
 * back to.
 */
export function keepPlace({ places }: { places: Places }): ResponseInterceptor {
  return {
    async process(input) {
      const { turn, reply }: { turn: Turn; reply?: Reply } =
        input.attributesManager.getRequestAttributes() as never;
      const { person } = turn.asked;
      if (person === undefined || !reply) return;
      const keeps = reply.keeps === undefined ? reply.remember.place : reply.keeps;
      if (keeps) await places.keep(person, keeps);
      else if (keeps === null) await places.forget(person);
    },
  };
}

/** The turn of a handler's input, as `readOnce` has read it. */
export function turnOf(input: HandlerInput): Turn {
  return input.attributesManager.getRequestAttributes().turn;
}

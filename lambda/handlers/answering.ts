import type { HandlerInput, RequestHandler, RequestInterceptor } from 'ask-sdk-core';
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
  fits: (asked: Asked) => boolean,
  answer: (turn: Turn) => Reply | Promise<Reply>,
): RequestHandler {
  return {
    canHandle: (input) => fits(ask(input)),
    async handle(input) {
      const asked = ask(input);
      const memory = recall(asked);
      const content = contentFor(asked.locale);
      const reply = await answer({ asked, memory, content });
      const { aplaFailed } = memory;
      input.attributesManager.setSessionAttributes(
        remember({ ...reply.remember, ...(aplaFailed && { aplaFailed }) }),
      );
      return render(reply, { apla: !aplaFailed }, content.coaching);
    },
  };
}

/** A handler for intents by name. */
export function onIntent(
  names: readonly string[],
  answer: (turn: Turn) => Reply | Promise<Reply>,
): RequestHandler {
  return answering(({ type, intent }) => type === 'IntentRequest' && names.includes(intent), answer);
}

/** Reads the request once, before the handlers are asked in turn whether it is theirs. */
export const readOnce: RequestInterceptor = {
  process(input) {
    input.attributesManager.setRequestAttributes({ asked: readRequest(input.requestEnvelope) });
  },
};

/** The request of a handler's input, as `readOnce` has read it. The door lets nothing in that cannot be read. */
export function ask(input: HandlerInput): Asked {
  return input.attributesManager.getRequestAttributes().asked;
}

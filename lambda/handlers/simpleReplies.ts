import { taskPlaysApla } from '../alexa/directives';
import { say } from '../coaching/timing/block';
import type { Question } from '../dialog/questions';
import type { Reply } from '../dialog/reply';
import type { SessionState } from '../dialog/session';
import type { Asking } from '../lib/asking';
import { sentences } from '../lib/text';

/** Returns a reply that asks a question and listens. @param misses how often in a row the user was not understood */
export function asks({ prompt, reprompt }: Asking, question: Question, misses = 0): Reply {
  return { prompt: say(prompt), reprompt: say(reprompt), session: { question, misses } };
}

/** Returns the same question in other words. */
export function inOtherWords({ prompt, reprompt }: Asking): Asking {
  return { prompt: reprompt, reprompt: prompt };
}

/** Adds to what the session knows after a reply. */
export function remembering(reply: Reply, more: Partial<SessionState>): Reply {
  return { ...reply, session: { ...reply.session, ...more } };
}

/** Returns the answer to a task of the skill: its first hold is spoken, and Alexa is told when the session is over. */
export function openedByTask(reply: Reply): Reply {
  return { ...remembering(reply, { byTask: true }), ...(!taskPlaysApla && { spoken: true }) };
}

/** Returns a reply with something said first. */
export function prefixed(reply: Reply, words: string): Reply {
  const [lead, ...rest] = reply.prompt.parts;
  const first = { ...lead, text: sentences(words, lead.text) };
  return { ...reply, prompt: { ...reply.prompt, parts: [first, ...rest] } };
}

/** Returns a reply that ends the session. */
export function goodbye(words: string): Reply {
  return { prompt: say(words), session: { misses: 0 } };
}

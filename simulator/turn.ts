/** The record of one request: one line of `--json`. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Reply } from './performance/reply';
import { plainEvents, type TimelineEvent } from './performance/timeline';

/** One request the handler received. */
export interface Turn {
  /** The sentence as it was said; null if nobody spoke. */
  heard: string | null;
  /** The intent's name; for other requests their type. */
  intent: string;
  /** Per filled slot its resolved id, or the plain value where nothing resolved. */
  slots: Record<string, string>;
  /** The envelope, whole. */
  request: RequestEnvelope;
  /** The handler's answer, whole; null if it gave none. */
  response: unknown;
  /** What was to be heard, 0 = the reply's first sound; empty where nothing is performed. */
  timeline: TimelineEvent[];
  /** The reprompt likewise, 0 = the reprompt's first sound. */
  repromptTimeline: TimelineEvent[];
  /** From `shouldEndSession`: true open, false closed, null where the key is absent. */
  sessionOpen: boolean | null;
  /** How long the handler took, ms. */
  handlerMs: number;
}

/** Puts a record together; the keys are in the order a reader wants them. */
export function recordTurn(parts: {
  heard: string | null;
  request: RequestEnvelope;
  answer: unknown;
  reply: Reply | null;
  sessionOpen: boolean | null;
  handlerMs: number;
}): Turn {
  const { heard, request, answer, reply, sessionOpen, handlerMs } = parts;
  return {
    heard,
    ...intentAndSlots(request),
    request,
    response: answer ?? null,
    timeline: plainEvents(reply?.prompt.events ?? []),
    repromptTimeline: plainEvents(reply?.reprompt?.events ?? []),
    sessionOpen,
    handlerMs,
  };
}

function intentAndSlots({ request }: RequestEnvelope): { intent: string; slots: Record<string, string> } {
  if (request.type !== 'IntentRequest') return { intent: request.type, slots: {} };
  const slots: Record<string, string> = {};
  for (const [name, slot] of Object.entries(request.intent.slots ?? {})) {
    const match = slot.resolutions?.resolutionsPerAuthority?.find(
      ({ status }) => status.code === 'ER_SUCCESS_MATCH',
    );
    const meaning = match?.values[0]?.value;
    const value = meaning?.id || meaning?.name || slot.value;
    if (value) slots[name] = value;
  }
  return { intent: request.intent.name, slots };
}

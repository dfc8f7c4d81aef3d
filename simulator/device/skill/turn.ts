/** The record of one request: one line of `--json`. */
import type { Intent, RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Reply } from '../performance/reply';
import { plainEvents, type TimelineEvent } from '../performance/timeline';

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

function intentAndSlots({ request }: RequestEnvelope): Pick<Turn, 'intent' | 'slots'> {
  return request.type === 'IntentRequest'
    ? { intent: request.intent.name, slots: slotsOf(request.intent) }
    : { intent: request.type, slots: {} };
}

/** Advice's slot has a name of its own in the model; its value is a topic as well. */
const shownNames: Readonly<Record<string, string>> = { question_topic: 'topic' };

/** The filled slots of an intent, each as {@link meaningOf} has it. */
export function slotsOf({ slots = {} }: Intent): Record<string, string> {
  const filled = Object.entries(slots).flatMap(([name, slot]) => {
    const value = meaningOf(slot);
    return value ? [[shownNames[name] ?? name, value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** Values of this type are sentences; what was said is plainer than the id of one. */
const wholeSentences = '.SpokenWords';

/** The id that a slot was resolved to, or its plain value where nothing resolved. */
export function meaningOf({ value, resolutions }: Pick<Slot, 'value' | 'resolutions'>): string | undefined {
  const match = resolutions?.resolutionsPerAuthority?.find(
    ({ authority, status }) => status.code === 'ER_SUCCESS_MATCH' && !authority.endsWith(wholeSentences),
  );
  const meaning = match?.values[0]?.value;
  return meaning?.id || meaning?.name || value;
}

/** One request and its answer: sent, checked, performed on paper, recorded. */
import type { SessionEndedError } from 'ask-sdk-model';
import { type Loudspeaker, perform, type Reply } from '../performance/reply';
import { SsmlError } from '../performance/ssml';
import { type Device, type EchoRequest, envelopeOf, type Session } from './envelope';
import { ask, type Handler } from './handler';
import { type Answer, AnswerError, readAnswer, sessionOpenAfter } from './response';
import { recordTurn, type Turn } from './turn';

/** What an exchange needs. */
export interface Line {
  handler: Handler;
  device: Device;
  loudspeaker: Loudspeaker;
}

/** A request to send: for whom, and whether a person waits to hear the answer. */
export interface Sending {
  request: EchoRequest;
  session: Session | null;
  /** What was said; null if nobody spoke. */
  heard: string | null;
  /** False for session ends and error reports: their answers are never spoken. */
  spoken: boolean;
}

/** What came of it. */
export interface Exchange {
  /** null when there is a failure, or nothing to read. */
  answer: Answer | null;
  /** null where nothing is to be performed. */
  reply: Reply | null;
  failure: SessionEndedError | null;
  turn: Turn;
}

type Reading = Omit<Exchange, 'turn'>;

/** Sends one request. A skill that fails, in whatever way, is a result and never an exception. */
export async function exchange(line: Line, { request, session, heard, spoken }: Sending): Promise<Exchange> {
  const envelope = envelopeOf(line.device, request, session);
  const asked = await ask(line.handler, envelope);
  const reading = asked.failure ? failed(asked.failure) : read(asked.answer, spoken, line.loudspeaker);
  const turn = recordTurn({
    heard,
    request: envelope,
    answer: asked.answer,
    reply: reading.reply,
    sessionOpen: reading.answer ? sessionOpenAfter(reading.answer.response) : null,
    handlerMs: asked.handlerMs,
  });
  return { ...reading, turn };
}

function read(given: unknown, spoken: boolean, loudspeaker: Loudspeaker): Reading {
  // An event may be answered by nothing at all.
  if (given === undefined && !spoken) return { answer: null, reply: null, failure: null };
  try {
    const answer = readAnswer(given);
    return { answer, reply: spoken ? perform(answer.response, loudspeaker) : null, failure: null };
  } catch (error) {
    if (!(error instanceof AnswerError || error instanceof SsmlError)) throw error;
    return failed({ type: 'INVALID_RESPONSE', message: error.message });
  }
}

function failed(failure: SessionEndedError): Reading {
  return { answer: null, reply: null, failure };
}

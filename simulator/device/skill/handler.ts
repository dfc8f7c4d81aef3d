/** The skill's handler: loading the built file, and asking it one request as Alexa would. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import type { RequestEnvelope, SessionEndedErrorType } from 'ask-sdk-model';
import { UsageError } from '../../lib/usageError';

/** The exported `handler` of the built skill. */
export type Handler = (envelope: unknown) => Promise<unknown>;

/** What came back: the answer as JSON would carry it, or why there is none. */
export interface Asked {
  /** undefined when the handler failed or answered nothing. */
  answer: unknown;
  /** A printable sentence and Alexa's name for the failure. */
  failure?: { type: SessionEndedErrorType; message: string };
  handlerMs: number;
}

/** Alexa waits about this long for an answer. */
const PATIENCE_MS = 8000;

/**
 * Loads the built skill, each time anew, as a cold start does: nothing is remembered from another run.
 * @throws {UsageError} when the file is not there or exports no handler.
 */
export function loadHandler(file: string): Handler {
  if (!existsSync(file))
    throw new UsageError('The skill is not built: dist/index.js is missing. Run npm run build.');
  const load = createRequire(file);
  delete load.cache[load.resolve(file)];
  const exported: unknown = load(file);
  const handler = (exported as { handler?: unknown }).handler;
  if (typeof handler !== 'function') throw new UsageError('The built dist/index.js exports no handler.');
  return handler as Handler;
}

/** Sends one envelope and waits for the answer, for 8 s at most. Never rejects. */
export async function ask(handler: Handler, envelope: RequestEnvelope): Promise<Asked> {
  const began = performance.now();
  const took = () => Math.round((performance.now() - began) * 1000) / 1000;
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), PATIENCE_MS);
  });
  try {
    const answer = await Promise.race([handler(copy(envelope)), impatience]);
    const handlerMs = took();
    if (answer !== LATE) return { answer: copy(answer), handlerMs };
    const message = 'The skill did not answer within 8 s.';
    return { answer: undefined, failure: { type: 'ENDPOINT_TIMEOUT', message }, handlerMs };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The skill threw an error: ${reason}`;
    return { answer: undefined, failure: { type: 'INVALID_RESPONSE', message }, handlerMs: took() };
  } finally {
    clearTimeout(timer);
  }
}

const LATE = Symbol('late');

/** Through JSON, as between Alexa and a function: neither side can reach into the other's objects. */
function copy(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}

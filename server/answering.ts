/** What is answered over HTTP: requests of Alexa's for one skill, and nobody else's. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import readBody from 'raw-body';
import * as v from 'valibot';
import type { Log } from '../lambda/lib/log';
import type { Handler } from '../simulator/device/skill/handler';
import { type Refusal, Refused, refusals } from './refusals';
import { isRecent, type Verify } from './verify';

/** What the server needs of outside. */
export interface Parts {
  handler: Handler;
  /** The only skill whose requests are answered. */
  skillId: string;
  signed: Verify;
  /** Is told of a request that is Alexa's, before it is answered. */
  begun(request: IncomingMessage, response: ServerResponse): void;
  /** Gets the reason of every refusal, in fixed words. */
  log: Log;
}

/** Alexa's requests carry a session of at most 24 KB; everything else in them is a few. */
const mostBytes = 100 * 1_024;

const envelopeSchema = v.looseObject({
  context: v.looseObject({
    System: v.looseObject({ application: v.looseObject({ applicationId: v.string() }) }),
  }),
  request: v.looseObject({ type: v.string(), timestamp: v.optional(v.unknown()) }),
});

/** Answers signed requests of any path; `GET /health` says that the server is up. */
export function answering(parts: Parts): RequestListener {
  return (request, response) => {
    if (asksForHealth(request)) {
      // A connection is kept for Alexa only.
      response.setHeader('connection', 'close');
      send(response, 200, { status: 'ok' });
      return;
    }
    answer(request, response, parts).then(
      (said) => send(response, 200, said),
      (error: unknown) => refuse(response, error instanceof Refused ? error.why : 'failure', parts.log),
    );
  };
}

/** What watches over the server may ask with HEAD, and with anything behind a question mark. */
function asksForHealth({ method, url = '' }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && /^\/health\/?(\?.*)?$/.test(url);
}

/** What costs least is looked at first: certificates are fetched for nobody who is refused anyway. */
async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<unknown> {
  const { handler, skillId, signed, begun } = parts;
  if (request.method !== 'POST') throw new Refused('method');
  const body = await bodyOf(request);
  const envelope = envelopeOf(body);
  if (!isRecent(envelope.request, Date.now())) throw new Refused('timestamp');
  if (envelope.context.System.application.applicationId !== skillId) throw new Refused('skill');
  await signed(body, request.headers);
  begun(request, response);
  return handler(envelope);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  try {
    const length = request.headers['content-length'];
    return await readBody(request, { limit: mostBytes, encoding: 'utf8', ...(length && { length }) });
  } catch (error) {
    throw new Refused((error as readBody.RawBodyError).status === 413 ? 'size' : 'body');
  }
}

function envelopeOf(body: string): v.InferOutput<typeof envelopeSchema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), envelopeSchema), body);
  if (!parsed.success) throw new Refused('json');
  return parsed.output;
}

function refuse(response: ServerResponse, why: Refusal, log: Log): void {
  const [status, words] = refusals[why];
  log({ level: why === 'failure' ? 'error' : 'warn', what: 'request refused', reason: why });
  if (why === 'method') response.setHeader('allow', 'POST');
  // What is left of the request is not waited for.
  response.setHeader('connection', 'close');
  send(response, status, { error: words });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

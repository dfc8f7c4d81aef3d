import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What a function made of an event: its answer, or the class of what it threw. */
export type Outcome = { answer: unknown } | { errorType: string };

/** Lambda's Runtime API on loopback: whoever runs a function asks it for the next event, and hands back the outcome. */
export interface RuntimeApi {
  /** Host and port, as `AWS_LAMBDA_RUNTIME_API` wants them. */
  address: string;
  /** Resolves when the function is loaded and waits for its first event; rejects with the error type if it does not load. */
  loaded: Promise<void>;
  /** Sends an event to the function. One at a time. */
  invoke(event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

const root = '/2018-06-01/runtime';
/** Lambda tells a function how long it has; the template gives it 6 s. */
const timeLeftMs = 6_000;

/** Starts the API on a free port. */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  /** The runtime that waits for an event, and what it is told when there is one. */
  let waiting: ServerResponse | undefined;
  let event: string | undefined;
  let settle: (outcome: Outcome) => void = () => undefined;
  const load = { done: (): void => undefined, failed: (_: Error): void => undefined };
  const loaded = new Promise<void>((resolve, reject) => {
    Object.assign(load, { done: resolve, failed: reject });
  });

  const handOver = () => {
    if (!waiting || event === undefined) return;
    waiting.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': '00000000-0000-4000-8000-000000000001',
      'lambda-runtime-deadline-ms': String(Date.now() + timeLeftMs),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:cramp-coach',
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000001;Parent=0000000000000001;Sampled=0',
    });
    waiting.end(event);
    waiting = undefined;
    event = undefined;
  };

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url === `${root}/invocation/next`) {
      waiting = response;
      load.done();
      handOver();
      return;
    }
    const told = await json(request);
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    const errorType = String((told as { errorType?: unknown } | null)?.errorType);
    if (request.url === `${root}/init/error`) load.failed(new Error(errorType));
    else if (request.url?.endsWith('/error')) settle({ errorType });
    else settle({ answer: told });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    loaded,
    invoke: (next) =>
      new Promise((resolve) => {
        settle = resolve;
        event = JSON.stringify(next);
        handOver();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

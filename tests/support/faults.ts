import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A database, or a service, that does nothing but harm, at an address of its own. */
export interface Fault {
  endpoint: string;
  /** How often it was asked. */
  asked(): number;
  close(): Promise<void>;
}

async function serving(answer: RequestListener): Promise<Fault> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers nothing, ever. */
export function silent(): Promise<Fault> {
  return serving(() => undefined);
}

/** Answers every call with an error, as DynamoDB says it. */
export function failing(statusCode: number, type: string): Promise<Fault> {
  return serving((_, response) => {
    response.writeHead(statusCode, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no' }));
  });
}

/** Too busy: DynamoDB says so with 400. */
export function throttling(): Promise<Fault> {
  return failing(400, 'ProvisionedThroughputExceededException');
}

/** An address that refuses connections: the server that was there is gone. */
export async function refusing(): Promise<Fault> {
  const gone = await serving(() => undefined);
  await gone.close();
  return { ...gone, close: async () => undefined };
}

/** Answers every call alike, as a service of Alexa's might. */
export function answering(status: number, body: string): Promise<Fault> {
  return serving((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  });
}

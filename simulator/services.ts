/** Alexa's REST services on loopback: the device's settings, at the address and with the token of the envelope. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the services know about the device. */
export interface ServiceFacts {
  deviceId: string;
  apiAccessToken: string;
  /** IANA time zone. */
  zone: string;
}

/** Running services; they never keep the process alive. */
export interface Services {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  apiEndpoint: string;
  close(): Promise<void>;
}

interface Reply {
  status: number;
  body: unknown;
}

/** Starts the services on a free port of 127.0.0.1. */
export async function startServices(facts: ServiceFacts): Promise<Services> {
  const server = createServer((request, response) => {
    const { status, body } = answer(facts, request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    apiEndpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Paths and statuses as in `UpsServiceClient` of ask-sdk-model. */
function answer({ deviceId, apiAccessToken, zone }: ServiceFacts, request: IncomingMessage): Reply {
  if (request.headers.authorization !== `Bearer ${apiAccessToken}`) {
    return {
      status: 401,
      body: { code: 'UNAUTHORIZED', message: 'The authentication token is malformed or invalid.' },
    };
  }
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const settings = `/v2/devices/${encodeURIComponent(deviceId)}/settings/`;
  if (request.method === 'GET' && path === `${settings}System.timeZone`) return { status: 200, body: zone };
  return { status: 404, body: { code: 'NOT_FOUND', message: `Nothing answers ${request.method} ${path}.` } };
}

/** Alexa's REST services on loopback, at the address and with the token of the envelope: settings and reminders. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { mulberry32 } from '../lib/seeded';
import { Account } from './account';
import { type Faults, fail } from './fault';
import { answerReminders, type ReminderParts } from './reminders';
import { type Call, type Reply, refusal } from './reply';

/** What the services know about the device. */
export interface ServiceFacts extends Partial<ReminderParts> {
  deviceId: string;
  apiAccessToken: string;
  /** IANA time zone. */
  zone: string;
  /** How calls for reminders fail; without it they do not. */
  faults?: Faults;
  /** How long the services take for each answer, ms; without it no time. */
  delayMs?: () => number;
}

/** Running services; they never keep the process alive. */
export interface Services {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  apiEndpoint: string;
  close(): Promise<void>;
}

/** Starts the services on a free port of 127.0.0.1. */
export async function startServices(facts: ServiceFacts): Promise<Services> {
  const reminders: ReminderParts = {
    account: new Account(),
    now: Date.now,
    newToken: randomUUID,
    supported: true,
    draw: mulberry32(1),
    ...facts,
  };
  const server = createServer(async (request, response) => {
    const call = await read(request);
    if (facts.delayMs) await wait(facts.delayMs());
    const fault = call.path.startsWith('/v1/alerts/') ? facts.faults?.(call) : null;
    if (fault) return fail(fault, response);
    const { status, body } = authorized(facts, request)
      ? (answerReminders(reminders, call) ?? answerSettings(facts, call))
      : refusal(401, 'UNAUTHORIZED', 'The authentication token is malformed or invalid.');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
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

async function read(request: IncomingMessage): Promise<Call> {
  const { method = 'GET', url = '/' } = request;
  const path = new URL(url, 'http://127.0.0.1').pathname;
  try {
    return { method, path, body: JSON.parse(await text(request)) };
  } catch {
    return { method, path, body: undefined };
  }
}

function authorized({ apiAccessToken }: ServiceFacts, { headers }: IncomingMessage): boolean {
  return headers.authorization === `Bearer ${apiAccessToken}`;
}

/** Paths and statuses as in `UpsServiceClient` of ask-sdk-model. */
function answerSettings({ deviceId, zone }: ServiceFacts, { method, path }: Call): Reply {
  const settings = `/v2/devices/${encodeURIComponent(deviceId)}/settings/`;
  if (method === 'GET' && path === `${settings}System.timeZone`) return { status: 200, body: zone };
  return refusal(404, 'NOT_FOUND', `Nothing answers ${method} ${path}.`);
}

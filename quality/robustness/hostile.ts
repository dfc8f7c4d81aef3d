import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { mulberry32 } from '../../simulator/lib/seeded';

/** Services that mean harm. */
export interface Hostile {
  apiEndpoint: string;
  /** How often they were asked, and how often they did harm. */
  asked: { all: number; hostile: number };
  close(): Promise<void>;
}

const rules = ['FREQ=DAILY;BYHOUR=99999;BYMINUTE=0', 'BYHOUR=1e308', 'FREQ=__proto__;BYHOUR=7', '', ';;=;'];
const texts = [
  '<speak><audio src="x"/></speak>',
  '</speak>',
  '\u0000',
  '{when}',
  'constructor',
  'x'.repeat(50_000),
];
const zones = ['Mars/Olympus', '__proto__', '../../etc', 'GMT+99', '\u0000', 'x'.repeat(50_000)];
const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

/**
 * Stands before services that work, and does harm to most calls: odd rules, texts and zones, nulls, pages, deep and cut
 * answers, wrong codes. The same harm each time.
 * @param share of the calls that are harmed, from 0 to 1
 */
export async function hostileServices(behind: string, share: number): Promise<Hostile> {
  const draw = mulberry32(90);
  const one = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)]!;
  const asked = { all: 0, hostile: 0 };
  const alert = () => ({
    alertToken: one<unknown>(['token', null, '', 7, '__proto__', 'x'.repeat(5_000)]),
    status: one<unknown>(['ON', 'ON', null, '', 'COMPLETED', {}]),
    alertInfo: one<unknown>([{ spokenInfo: { content: [{ text: one(texts) }, null] } }, null, [], 'x']),
    trigger: one<unknown>([
      { recurrence: { recurrenceRules: [one(rules)] }, timeZoneId: one(zones) },
      {
        scheduledTime: one(['2026-99-99T99:99', '9999-12-31T23:59:59', '0001-01-01T00:00']),
        timeZoneId: 'UTC',
      },
      { recurrence: null, scheduledTime: null },
      null,
    ]),
  });
  const harms: ((response: ServerResponse) => void)[] = [
    (response) => json(response, 200, { alerts: Array.from({ length: 1 + Math.floor(draw() * 4) }, alert) }),
    (response) =>
      json(response, 200, one<unknown>([null, [], {}, 7, { alerts: null }, { alertToken: null }])),
    (response) => json(response, 200, one(zones)),
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(deep),
    (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<html>no</html>'),
    (response) => json(response, one([204, 400, 401, 403, 404, 409, 418, 429, 503]), { code: one(texts) }),
    (response) => response.destroy(),
    (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"alerts": [');
      setTimeout(() => response.destroy(), 1);
    },
  ];
  const server = createServer(async (request, response) => {
    asked.all += 1;
    if (draw() >= share) return void (await passOn(request, response, behind));
    asked.hostile += 1;
    request.resume();
    one(harms)(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    apiEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

async function passOn(request: IncomingMessage, response: ServerResponse, behind: string): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = await text(request);
  const answer = await fetch(behind + url, {
    method,
    headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
    ...(body && { body }),
  });
  const said = await answer.text();
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(said || undefined);
}

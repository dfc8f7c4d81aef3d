import { once } from 'node:events';
import { request as ask, createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LogLine } from '../../lambda/lib/log';
import { answering } from '../../server/answering';
import { Certificate } from '../../server/certificate';
import { SigningKeys } from '../../server/signingKeys';
import { signed } from '../../server/verify';
import { makeChain } from '../support/certificates';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';

const skillId = 'amzn1.ask.skill.test';
const address = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const secret = 'my secret knee';
const chain = makeChain();

const keys = new SigningKeys({
  fetch: async () => chain.pem,
  roots: () => [new Certificate(chain.root)],
  now: Date.now,
});

const lines: LogLine[] = [];
const { answer } = testSkill();
let handler = answer as (envelope: unknown) => Promise<unknown>;
let server: Server;
let port: number;

beforeAll(async () => {
  const parts = {
    skillId,
    signed: signed(keys),
    begun: () => undefined,
    log: (line: LogLine) => lines.push(line),
  };
  server = createServer(answering({ ...parts, handler: (asked) => handler(asked) }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
  handler = answer;
});

/** A request of Alexa's, sent now; a slot carries words that must not be told. */
function said(changes: { skill?: string; secondsAgo?: number } = {}): string {
  const asked = JSON.parse(
    JSON.stringify(envelope(intent('RelieveCrampIntent', { muscle: 'calf', note: secret }))).replaceAll(
      skillId,
      changes.skill ?? skillId,
    ),
  );
  asked.request.timestamp = new Date(Date.now() - (changes.secondsAgo ?? 0) * 1_000).toISOString();
  return JSON.stringify(asked);
}

async function post(
  body: string,
  { headers = {}, method = 'POST', path = '/' }: { headers?: object; method?: string; path?: string } = {},
): Promise<{ status: number; allow?: string; body: string }> {
  const signature = { signaturecertchainurl: address, 'signature-256': chain.sign(body) };
  const request = ask({
    port,
    path,
    method,
    headers: { 'content-type': 'application/json', ...signature, ...headers },
  });
  // A server may answer before it has read everything, and hang up.
  request.on('error', () => undefined);
  request.end(body);
  const [response] = await once(request, 'response');
  return { status: response.statusCode, allow: response.headers.allow, body: await text(response) };
}

describe('a request that Alexa signed for this skill', () => {
  test('gets the answer of the skill, at any path', async () => {
    for (const path of ['/', '/alexa/cramps']) {
      const { status, body } = await post(said(), { path });
      expect(status).toBe(200);
      expect(wordsOf(JSON.parse(body))).toMatch(/Calf\. Pull your toes toward you/);
    }
    expect(lines).toEqual([]);
  });

  test('and that the skill fails over gets no more than that', async () => {
    handler = async () => {
      throw new Error(secret);
    };
    const { status, body } = await post(said());
    expect([status, JSON.parse(body)]).toEqual([500, { error: 'The skill failed.' }]);
    expect(lines).toEqual([{ level: 'error', what: 'request refused', reason: 'failure' }]);
  });
});

describe('refused, in one line that tells nothing of what was said, and without asking the skill:', () => {
  const forged = { 'signature-256': makeChain().sign(said()) };
  test.each([
    ['a signature by somebody else', said(), { headers: forged }, 400, 'signature'],
    [
      'a signature of something else',
      said(),
      { headers: { 'signature-256': chain.sign('{}') } },
      400,
      'signature',
    ],
    ['no signature', said(), { headers: { 'signature-256': '' } }, 400, 'unsigned'],
    [
      'certificates from elsewhere',
      said(),
      { headers: { signaturecertchainurl: 'https://example.net/a.pem' } },
      400,
      'address',
    ],
    ['what was sent three minutes ago', said({ secondsAgo: 180 }), {}, 400, 'timestamp'],
    ["another skill's request", said({ skill: 'amzn1.ask.skill.other' }), {}, 403, 'skill'],
    ['what is no JSON', `{"${secret}`, {}, 400, 'json'],
    ['nothing at all', '', {}, 400, 'json'],
    ['JSON without a skill', JSON.stringify({ request: { type: secret } }), {}, 400, 'json'],
    ['a list', '[]', {}, 400, 'json'],
    ['more than Alexa ever sends', JSON.stringify({ much: 'x'.repeat(102_400) }), {}, 413, 'size'],
    ['a visit', '', { method: 'GET' }, 405, 'method'],
    ['another method', said(), { method: 'PUT' }, 405, 'method'],
  ])('%s', async (_, body, how, status, reason) => {
    let asked = 0;
    handler = async () => {
      asked += 1;
    };
    const refused = await post(body, how);
    expect(refused.status).toBe(status);
    expect(refused.allow).toBe(status === 405 ? 'POST' : undefined);
    expect(lines).toEqual([{ level: 'warn', what: 'request refused', reason }]);
    expect(refused.body).not.toContain(secret);
    expect(asked).toBe(0);
  });

  test('a body that never says how long it is, and does not end', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
    const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`;
    for (let sent = 0; sent < 30; sent += 1) socket.write(chunk);
    socket.on('error', () => undefined);
    const [first] = await once(socket, 'data');
    expect(String(first)).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  });
});

test.each([
  ['GET', '/health', '{"status":"ok"}'],
  ['GET', '/health/', '{"status":"ok"}'],
  ['GET', '/health?x=1', '{"status":"ok"}'],
  ['HEAD', '/health', ''],
])('a monitor that asks by %s %s is told that the server is up, and nothing is logged', async (method, path, body) => {
  expect(await post('', { method, path })).toMatchObject({ status: 200, body });
  expect(lines).toEqual([]);
});

test('a path that only begins like the one for monitors is refused', async () => {
  expect(await post('', { method: 'GET', path: '/healthy' })).toMatchObject({ status: 405 });
});

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { request as askTls } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { endUnderLoad, load } from '../../quality/speed/loading';
import { makeChain } from '../support/certificates';
import { envelope, intent } from '../support/requests';
import { postSigned, type SignedServer, servedSkill, startSignedServer } from '../support/signedServer';

const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-connections-'));
const servers: SignedServer[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const { child } of servers.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function started(...flags: string[]): Promise<SignedServer> {
  const server = await startSignedServer('--data', mkdtempSync(join(folder, 'data-')), ...flags);
  servers.push(server);
  return server;
}

/** A connection that sends some text and then nothing more. */
async function sending({ port }: SignedServer, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  // The server may end it.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (text) socket.write(text);
  return socket;
}

function cramp(): string {
  const asked = JSON.parse(JSON.stringify(envelope(intent('RelieveCrampIntent', { muscle: 'calf' }))));
  asked.request.timestamp = new Date().toISOString();
  return JSON.stringify(asked).replaceAll('amzn1.ask.skill.test', servedSkill);
}

const halfHeader = 'POST / HTTP/1.1\r\nhost: x\r\n';
const halfBody = `${halfHeader}content-length: 1000\r\n\r\n{"half`;
const longestMs = 30_000;

async function ended({ child }: SignedServer): Promise<{ code: number | null; ms: number }> {
  const from = performance.now();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await exit;
  return { code, ms: performance.now() - from };
}

describe('told to end, the server', () => {
  test(
    'ends, though clients are silent, stop in the middle, or keep their connection',
    async () => {
      const server = await started();
      for (const text of ['', halfHeader, halfBody]) await sending(server, text);
      const agent = new Agent({ keepAlive: true });
      expect((await postSigned(server, cramp(), agent)).status).toBe(200);
      const { code, ms } = await ended(server);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(8_000);
      agent.destroy();
    },
    longestMs,
  );

  test(
    'ends, though clients of its own HTTPS never shake hands',
    async () => {
      const { pem, key } = makeChain();
      const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
      writeFileSync(files.cert, pem);
      writeFileSync(files.key, key);
      const server = await started('--cert', files.cert, '--key', files.key);
      await sending(server, '');
      const { code, ms } = await ended(server);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(8_000);
    },
    longestMs,
  );

  test(
    'answers what it has begun, and says that it keeps no connection',
    async () => {
      const server = await started();
      const body = cramp();
      const headers = { host: 'x', 'content-length': Buffer.byteLength(body), ...server.headersOf(body) };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      const socket = await sending(server, `POST / HTTP/1.1\r\n${lines.join('')}\r\n${body.slice(0, 100)}`);
      let heard = '';
      socket.on('data', (text) => {
        heard += text;
      });
      // A second request, so that the first is known to have come.
      expect((await fetch(`${server.address}/health`)).status).toBe(200);
      const end = ended(server);
      await expect
        .poll(() =>
          fetch(`${server.address}/health`).then(
            () => 'up',
            () => 'closed',
          ),
        )
        .toBe('closed');
      socket.write(body.slice(100));
      expect((await end).code).toBe(0);
      expect(heard).toMatch(/^HTTP\/1.1 200 OK\r\n/);
      expect(heard).toMatch(/^connection: close\r$/im);
    },
    longestMs,
  );

  test(
    'ends under load, after it has answered all that came',
    async () => {
      const server = await started();
      const { statuses } = await load(server, { requests: 60, parallel: 4, settled: 20 });
      expect(statuses).toEqual({ 200: 60 });
      const { code, ms, before } = await endUnderLoad(server, 4, 500);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(8_000);
      expect(before).toBeGreaterThan(0);
    },
    longestMs,
  );
});

describe('clients that are silent, or stop in the middle,', () => {
  let server: SignedServer;
  beforeAll(async () => {
    server = await startSignedServer('--data', mkdtempSync(join(folder, 'data-')));
  });
  afterAll(() => server.child.kill('SIGKILL'));

  test.each([
    ['silent', ''],
    ['half a header', halfHeader],
    ['half a body', halfBody],
  ])(
    'do not shut others out: 400 of %s',
    async (_, text) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      expect((await postSigned(server, cramp(), agent)).status).toBe(200);
      await Promise.all(Array.from({ length: 400 }, () => sending(server, text)));
      const from = performance.now();
      expect((await postSigned(server, cramp())).status).toBe(200);
      // Without room for it, it would wait until the first of them are late.
      expect(performance.now() - from).toBeLessThan(4_000);
      // The connection that Alexa's requests came by is still there.
      expect((await postSigned(server, cramp(), agent)).reused).toBe(true);
      agent.destroy();
    },
    longestMs,
  );

  test(
    'do not shut others out of its own HTTPS',
    async () => {
      const { pem, key } = makeChain();
      const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
      writeFileSync(files.cert, pem);
      writeFileSync(files.key, key);
      const server = await started('--cert', files.cert, '--key', files.key);
      await Promise.all(Array.from({ length: 400 }, () => sending(server, '')));
      const asked = askTls(`${server.address}/health`, { rejectUnauthorized: false }).end();
      const [response] = await once(asked, 'response');
      expect(response.statusCode).toBe(200);
      response.resume();
    },
    longestMs,
  );

  test(
    'are not waited for longer than some seconds',
    async () => {
      const late = await Promise.all(['', halfHeader, halfBody].map((text) => sending(server, text)));
      await Promise.all(late.map((socket) => once(socket.resume(), 'close')));
    },
    longestMs,
  );
});

test('a connection that Alexa’s requests come by is kept longer than a proxy keeps it, and no other', async () => {
  const server = await started();
  const agent = new Agent({ keepAlive: true });
  const { headers } = await postSigned(server, cramp(), agent);
  agent.destroy();
  const [, seconds] = /timeout=(\d+)/.exec(headers['keep-alive'] as string)!;
  expect(Number(seconds)).toBeGreaterThan(120);
  expect((await fetch(`${server.address}/health`)).headers.get('connection')).toBe('close');
  expect((await fetch(server.address)).headers.get('connection')).toBe('close');
});

test('an IPv6 address is printed as a browser opens it', async () => {
  const server = await started('--host', '::1');
  expect(server.address).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { serve } from '../../server/serve';
import { makeChain } from '../support/certificates';
import { envelope, intent } from '../support/requests';

const root = join(__dirname, '..', '..');
const id = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-serve-'));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = (...args: string[]) => ['--import', 'tsx', join(root, 'server', 'main.ts'), ...args];
const environment = { PATH: process.env.PATH };

/** The server as it is started by hand, on a port that is free. */
async function started(...args: string[]) {
  const flags = ['--skill-id', id, '--port', '0', '--data', join(folder, 'data'), ...args];
  const child = spawn(process.execPath, command(...flags), { cwd: root, env: environment });
  ends.push(() => child.kill('SIGKILL'));
  let printed = '';
  child.stderr.on('data', (lines) => (printed += lines));
  const [line] = await once(child.stdout, 'data');
  const address = /at (\S+)\. /.exec(String(line))![1]!;
  return { child, address, printed: () => printed };
}

const forged = {
  method: 'POST',
  headers: { signaturecertchainurl: 'https://example.net/cert.pem', 'signature-256': 'Zm9yZ2Vk' },
  body: JSON.stringify(envelope(intent('RelieveCrampIntent', { muscle: 'my secret knee' })))
    .replaceAll('amzn1.ask.skill.test', id)
    .replace(/"timestamp":"[^"]+"/, `"timestamp":"${new Date().toISOString()}"`),
};

describe('npm run serve', () => {
  test('starts the built skill, refuses forged requests, and ends when it is told to', async () => {
    const { child, address, printed } = await started();
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const response = await fetch(address, forged);
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'The request is not signed by Alexa.' },
    ]);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(printed()).toBe('{"level":"warn","what":"request refused","reason":"address"}\n');
  });

  test('speaks HTTPS with a certificate of its own', async () => {
    const { pem, key } = makeChain();
    const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    writeFileSync(certFile, pem);
    writeFileSync(keyFile, key);
    const { address } = await started('--cert', certFile, '--key', keyFile);
    expect(address).toMatch(/^https:/);
    const asked = request(`${address}/health`, { rejectUnauthorized: false }).end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  test('starts without a memory where another process has its folder, and says so in one line', async () => {
    const { address } = await started();
    const second = await started();
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${second.address}/health`)).status).toBe(200);
    expect(second.printed()).toBe(
      `${JSON.stringify({ level: 'warn', what: `The folder ${join(folder, 'data')} is in use by another process: nothing is kept in it. End that process, or name another folder with --data.` })}\n`,
    );
  });

  test('says in one line that its port is taken, or its files are unreadable', async () => {
    const options = { skillId: id, host: '127.0.0.1', port: 0, diary: 'on' as const };
    const other = join(folder, 'other');
    const taken = createServer().listen(0, '127.0.0.1');
    ends.push(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(serve({ ...options, data: other, port }, root)).rejects.toThrow(
      `Port ${port} of 127.0.0.1 cannot be listened at (EADDRINUSE). Name another with --port.`,
    );
    const files = (path: string) => serve({ ...options, data: other, tls: { cert: path, key: path } }, root);
    await expect(files('nowhere')).rejects.toThrow('The file nowhere cannot be read.');
    await expect(files(__filename)).rejects.toThrow('no certificate with its private key');
  });
});

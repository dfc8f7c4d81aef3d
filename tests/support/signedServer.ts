import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Agent, request as ask, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { makeChain } from './certificates';

export const servedSkill = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
const root = join(__dirname, '..', '..');

/** A server in a process of its own, and what it needs to be asked. */
export interface SignedServer {
  child: ChildProcess;
  /** As it prints it. */
  address: string;
  port: number;
  /** What it has logged. */
  log(): string;
  /** Headers that make a body one of Alexa's. */
  headersOf(body: string): Record<string, string>;
}

/** Starts `server/main.ts`, which checks signatures against a root of its own. @param flags besides the skill and port */
export async function startSignedServer(...flags: string[]): Promise<SignedServer> {
  const chain = makeChain();
  const file = join(root, 'server', 'main.ts');
  const preload = join(__dirname, 'testAuthority.cjs');
  const child = spawn(
    process.execPath,
    ['--require', preload, '--import', 'tsx', file, '--skill-id', servedSkill, '--port', '0', ...flags],
    { cwd: root, env: { PATH: process.env.PATH, TEST_CHAIN: JSON.stringify(chain) } },
  );
  // Also where this process ends before it could end the server.
  process.once('exit', () => child.kill('SIGKILL'));
  let log = '';
  child.stderr.on('data', (lines) => {
    log += lines;
  });
  const printed = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const [, address] = /at (\S+)\. /.exec(String(printed[0])) ?? [];
  if (address === undefined) throw new Error(`The server did not start: ${log}`);
  return {
    child,
    address,
    port: Number(new URL(address).port),
    log: () => log,
    headersOf: (body) => ({
      'content-type': 'application/json',
      signaturecertchainurl: 'https://s3.amazonaws.com/echo.api/test.pem',
      'signature-256': chain.sign(body),
    }),
  };
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
  /** Whether an older connection carried it. */
  reused: boolean;
}

/** Sends a body as Alexa does. @param agent keeps the connection, if it does */
export async function postSigned(server: SignedServer, body: string, agent?: Agent): Promise<Answer> {
  const options = { method: 'POST', headers: server.headersOf(body), ...(agent && { agent }) };
  const asked = ask(server.address, options);
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return {
    status: response.statusCode!,
    headers: response.headers,
    body: await text(response),
    reused: asked.reusedSocket,
  };
}

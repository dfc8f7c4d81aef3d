/** The page's server: files, nights, and what is told and done in them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import readBody from 'raw-body';
import * as v from 'valibot';
import { listen } from '../lib/listening';
import { UsageError } from '../lib/usageError';
import { filesIn } from './files';
import { type Choices, Deed, type Told } from './messages';
import type { Night } from './night';
import { Nights } from './nights';
import { refusalOf } from './originCheck';
import { longestFile, nightText, readNight } from './savedNight';
import { SomeSettings } from './settings';

/** What the server needs. */
export interface ServerParts {
  root: string;
  base: ConstructorParameters<typeof Nights>[0];
  /** Read anew for each tab: a new night begins on the day it is. */
  choices: () => Choices;
}

/** A running server. */
export interface PageServer {
  /** Where the page is. */
  address: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Listens on this machine alone.
 * @param port 0 for any that is free
 * @throws {UsageError} when the port is taken
 */
export async function servePage(parts: ServerParts, port: number): Promise<PageServer> {
  const nights = new Nights(parts.base);
  const fileAt = filesIn(parts.root);
  const server = createServer((request, response) => {
    answer(request, response, { nights, fileAt, ...parts }).catch((error: unknown) => {
      if (response.headersSent) return response.end();
      const words = error instanceof Error ? error.message : String(error);
      send(response, error instanceof UsageError ? 400 : 500, { error: words });
    });
  });
  const bound = await listen(server, host, port, noPage(port));
  return {
    address: `http://${host}:${bound}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await nights.close();
    },
  };
}

interface Answering extends ServerParts {
  nights: Nights;
  fileAt: ReturnType<typeof filesIn>;
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Answering): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  const refusal = refusalOf(request, (request.socket.address() as AddressInfo).port);
  if (refusal) return send(response, refusal.status, { error: refusal.words });
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const [, id, what] = /^\/nights\/([\w-]+)(?:\/(\w+))?$/.exec(pathname) ?? [];
  const night = id === undefined ? undefined : parts.nights.get(id);
  if (id !== undefined && !night)
    return send(response, 404, { error: 'This night is over: reload the page for a new one.' });
  if (request.method === 'POST') return post(request, response, pathname, night, parts);
  if (night) return what === 'news' ? tell(request, response, night) : give(response, night, what);
  if (pathname === '/choices') return send(response, 200, parts.choices());
  const file = parts.fileAt(pathname);
  if (!file) return send(response, 404, { error: 'There is nothing of that name.' });
  response.setHeader('content-security-policy', file.policy);
  response.setHeader('content-type', `${file.type}; charset=utf-8`);
  response.end(file.body);
}

/** Something is done in a night, or a night begins: with settings, or as one that was saved. */
async function post(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  night: Night | undefined,
  { nights, choices }: Answering,
): Promise<void> {
  const body = await bodyOf(request);
  if (night) {
    night.do(read(Deed, body, 'That cannot be done'));
    return send(response, 202, {});
  }
  if (pathname === '/nights')
    return send(response, 201, {
      id: await nights.begin({ ...choices().settings, ...read(SomeSettings, body, 'That cannot be set') }),
    });
  if (pathname === '/saved-nights') return send(response, 201, { id: await nights.begin(readNight(body)) });
  send(response, 404, { error: 'There is nothing of that name.' });
}

async function give(response: ServerResponse, night: Night, what: string | undefined): Promise<void> {
  if (what !== 'saved') {
    send(response, 404, { error: 'There is nothing of that name.' });
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-disposition', 'attachment; filename="night.json"');
  response.end(nightText(await night.save()));
}

/** News as they come (server-sent events), after those the page has already. */
function tell(request: IncomingMessage, response: ServerResponse, night: Night): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const last = Number(request.headers['last-event-id'] ?? 0) || 0;
  const leave = night.watch((told: Told) => {
    response.write(`id: ${told.n}\ndata: ${JSON.stringify(told)}\n\n`);
  }, last);
  response.on('close', leave);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const { 'content-length': length } = request.headers;
  try {
    return await readBody(request, { limit: longestFile, encoding: 'utf8', ...(length && { length }) });
  } catch {
    throw new UsageError('That is too large to be a saved night.');
  }
}

/** @throws {UsageError} saying what is wrong with it */
function read<T>(schema: v.GenericSchema<unknown, T>, body: string, wrong: string): T {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body || '{}');
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UsageError(`${wrong}: ${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')}.`);
}

function noPage(port: number): (code: string | undefined) => string {
  return (code) =>
    code === 'EADDRINUSE'
      ? `No page: port ${port} is in use, perhaps by another Echo of yours. Choose another: --port ${port + 1}.`
      : `No page: port ${port} cannot be listened at (${code}). Choose another with --port.`;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

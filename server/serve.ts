/** A running server: the built skill, its database, and the port it listens at. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join, resolve } from 'node:path';
import { logLine } from '../lambda/log';
import { FolderInUseError, startDatabase } from '../simulator/database';
import { loadHandler } from '../simulator/handler';
import { listen } from '../simulator/listening';
import { UsageError } from '../simulator/usageError';
import { answering } from './answering';
import type { Options } from './options';
import { signed } from './verify';

export interface Running {
  /** Where it can be reached from this machine. */
  address: string;
  /** Answers what has begun, then ends. */
  close(): Promise<void>;
}

/** Whoever takes longer to send a request than this is not Alexa, ms. */
const headersMs = 5_000;
const requestMs = 10_000;
/** What may be open at once; a household needs one. */
const mostConnections = 100;

/**
 * Starts the server.
 * @param root the project's folder, with the built skill in `dist/`
 * @throws {UsageError} for what the person who started it can put right
 */
export async function serve(options: Options, root: string): Promise<Running> {
  const { skillId, host, port, data, diary, tls } = options;
  const certificate = tls && { cert: file(tls.cert), key: file(tls.key) };
  const database = await openDatabase(resolve(root, data));
  try {
    // The skill reads its environment as it is loaded.
    Object.assign(process.env, database.environment, { SKILL_ID: skillId, DIARY: diary });
    const handler = loadHandler(join(root, 'dist', 'index.js'));
    const listener = answering({ handler, skillId, signed: signed(), log: logLine });
    const server = listening(listener, certificate);
    const whyNot = (code?: string) =>
      `Port ${port} of ${host} cannot be listened at (${code}). Name another with --port.`;
    const bound = await listen(server, host, port, whyNot);
    return {
      address: `${certificate ? 'https' : 'http'}://${host}:${bound}`,
      async close() {
        server.close();
        server.closeIdleConnections();
        await once(server, 'close');
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openDatabase(folder: string) {
  try {
    return await startDatabase(folder);
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    throw new UsageError(
      `The folder ${folder} is in use by another process, or no folder to write in. Name another with --data.`,
    );
  }
}

function listening(listener: RequestListener, certificate?: { cert: Buffer; key: Buffer }): Server {
  const limits = { headersTimeout: headersMs, requestTimeout: requestMs };
  try {
    const server = certificate
      ? createTlsServer({ ...certificate, ...limits }, listener)
      : createServer(limits, listener);
    server.maxConnections = mostConnections;
    return server;
  } catch {
    throw new UsageError('--cert and --key are no certificate with its private key, in PEM.');
  }
}

function file(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
}

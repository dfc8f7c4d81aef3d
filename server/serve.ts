/** A running server: the built skill, its database, and the port it listens at. */
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { logLine } from '../lambda/lib/log';
import { openFolder } from '../simulator/device/skill/database';
import { loadHandler } from '../simulator/device/skill/handler';
import { listen } from '../simulator/lib/listening';
import { readText } from '../simulator/lib/textFile';
import { UsageError } from '../simulator/lib/usageError';
import { answering } from './answering';
import { Connections } from './connections';
import type { Options } from './options';
import { signed } from './verify';

export interface Running {
  /** Where it can be reached from this machine. */
  address: string;
  /** Answers what has begun, then ends; after 3.5 s it ends every connection. */
  close(): Promise<void>;
}

/** Alexa sends a request at once. Half a request is not waited for longer than this, ms. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  /** How often Node looks for those that are late. */
  connectionsCheckingInterval: 1_000,
  /** Longer than a proxy keeps a connection that is idle (Caddy: 2 min): else it sends into one that has just ended. */
  keepAliveTimeout: 150_000,
};
const tlsLimits = { ...limits, handshakeTimeout: 5_000 };

/**
 * Starts the server.
 * @param root the project's folder, with the built skill in `dist/`
 * @throws {UsageError} for what the person who started it can put right
 */
export async function serve(options: Options, root: string): Promise<Running> {
  const { skillId, host, port, data, diary, tls } = options;
  const certificate = tls && { cert: file(tls.cert), key: file(tls.key) };
  const tell = (what: string) => logLine({ level: 'warn', what });
  const database = await openFolder(root, resolve(root, data), tell);
  try {
    // The skill reads its environment as it is loaded.
    Object.assign(process.env, database.environment, { SKILL_ID: skillId, DIARY: diary });
    const handler = loadHandler(join(root, 'dist', 'index.js'));
    const server = serverWith(certificate);
    const connections = new Connections(server);
    const begun = connections.begun.bind(connections);
    server.on('request', answering({ handler, skillId, signed: signed(), begun, log: logLine }));
    const whyNot = (code?: string) =>
      `Port ${port} of ${host} cannot be listened at (${code}). Name another with --port.`;
    const bound = await listen(server, host, port, whyNot);
    return {
      address: `${certificate ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${bound}`,
      async close() {
        await connections.end();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function serverWith(certificate?: { cert: string; key: string }): Server {
  try {
    return certificate ? createTlsServer({ ...certificate, ...tlsLimits }) : createServer(limits);
  } catch {
    throw new UsageError('--cert and --key are no certificate with its private key, in PEM.');
  }
}

function file(path: string): string {
  try {
    return readText(path);
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
}

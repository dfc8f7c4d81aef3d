/** A DynamoDB of the Echo's own, in this process: kept in a folder, or in memory. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { Level } from 'level';

/** A running database. */
export interface Database {
  /** What tells the skill where its table is. */
  environment: Readonly<Record<string, string>>;
  /** False cuts every call off, as a database does that is down. */
  up: boolean;
  close(): Promise<void>;
}

/** A folder that cannot be opened: another process uses it, or it is not one of ours. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

const TABLE = 'cramp-coach';

/**
 * Starts a database with the skill's table in it.
 * @param folder where it is kept; in memory without one
 * @throws {FolderInUseError} if the folder cannot be opened
 */
export async function startDatabase(folder?: string): Promise<Database> {
  if (folder !== undefined) await tryFolder(folder);
  const server = dynalite({ ...(folder !== undefined && { path: folder }), createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const outage = outageOf(server);
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await createTable(endpoint);
  return {
    environment: {
      CRAMP_COACH_TABLE: TABLE,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      // The notice is for whoever runs a skill in the cloud.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    get up() {
      return outage.up;
    },
    set up(up) {
      outage.up = up;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Stands before what a server answers. */
function outageOf(server: Server): { up: boolean } {
  const outage = { up: true };
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!outage.up) request.socket.destroy();
    else for (const answer of answers) answer.call(server, request, response);
  });
  return outage;
}

/** The database itself throws where nobody can catch it when its folder is locked, so that is tried beforehand. */
async function tryFolder(folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
    const level = new Level(folder);
    await level.open();
    await level.close();
  } catch {
    throw new FolderInUseError(folder);
  }
}

/** The table as the skill expects it: an account's items side by side. One that is there already stays. */
async function createTable(endpoint: string): Promise<void> {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.CreateTable',
      'x-amz-date': '20260101T000000Z',
      // Signatures are not looked at here.
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      connection: 'close',
    },
    body: JSON.stringify({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [text('pk'), text('sk')],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  });
  const answer = await response.text();
  if (!response.ok && !answer.includes('ResourceInUseException')) throw new Error(`no table: ${answer}`);
}

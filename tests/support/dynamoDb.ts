/** A DynamoDB in this process, for what is tested and measured with one. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { withTransactions } from './dynaliteTransactions';

/** A running DynamoDB. */
export interface DynamoDb {
  /** What tells the skill where its table is. */
  environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const TABLE = 'cramp-coach';

/**
 * Starts one with the skill's table in it.
 * @param path a folder to keep it in; in memory without one
 */
export async function startDynamoDb(path?: string): Promise<DynamoDb> {
  const server = withTransactions(() => dynalite({ ...(path !== undefined && { path }), createTableMs: 0 }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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

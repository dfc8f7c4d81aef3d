// The entry of dist/storage.js, which dist/index.js requires where a table is configured, and nowhere else.
import { connect, dynamoTable } from './dynamoTable';
import type { Store } from './store';
import { type Reading, storeOn } from './storeOn';

/** Where the table is, and how long its answers may take. */
export interface TableSettings extends Reading {
  tableName: string;
  /** Another address than Amazon's own. */
  endpoint?: string;
  /** The longest a call may take while a cramp is coached, and when the user asked for stored data, in ms. */
  coachingMs: number;
  askedMs: number;
}

/** The store in a DynamoDB table. Its calls throw where the table cannot be reached. */
export function tableStore({
  tableName,
  endpoint,
  coachingMs,
  askedMs,
  now,
  ...reading
}: TableSettings): Store {
  const client = connect(endpoint);
  const table = (limitMs: number) => dynamoTable(client, tableName, limitMs, now);
  return storeOn(table(coachingMs), table(askedMs), reading);
}

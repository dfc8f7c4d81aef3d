import { afterAll, beforeAll } from 'vitest';
import { schemas } from '../../lambda/dialog/sessionSchema';
import type { Log, LogLine } from '../../lambda/lib/log';
import { tableStore } from '../../lambda/storage';
import { notThere, there } from '../../lambda/storage/condition';
import { connect, dynamoTable } from '../../lambda/storage/dynamoTable';
import type { Key } from '../../lambda/storage/keys';
import type { Store } from '../../lambda/storage/store';
import type { Attribute, Item, Table } from '../../lambda/storage/table';
import { type DynamoDb, startDynamoDb } from './dynamoDb';

/** Long enough for any machine: tests with this are about what is stored, not how fast. */
const patientMs = 60_000;

/** A table in memory, for one test file. */
export interface TestTable {
  store(log?: Log): Store;
  /** The table itself, to see and to damage what is in it. */
  table(): Table;
  /** Puts an item as it is, whatever was there. */
  put(key: Key, item: Record<string, Attribute>): Promise<void>;
  endpoint(): string;
  /** What tells the built skill where it is. */
  environment(): Readonly<Record<string, string>>;
}

/** Starts a database before the tests of a file, and stops it after them. */
export function testTable(): TestTable {
  let database: DynamoDb;
  beforeAll(async () => {
    database = await startDynamoDb();
    Object.assign(process.env, database.environment);
  });
  afterAll(() => database.close());
  const name = () => database.environment.CRAMP_COACH_TABLE!;
  const endpoint = () => database.environment.AWS_ENDPOINT_URL_DYNAMODB!;
  const table = () => dynamoTable(connect(endpoint()), name(), patientMs, Date.now);
  return {
    endpoint,
    environment: () => database.environment,
    table,
    store: (log = () => undefined) =>
      tableStore({
        tableName: name(),
        endpoint: endpoint(),
        coachingMs: patientMs,
        askedMs: patientMs,
        savedPosition: schemas().savedPosition,
        log,
        now: Date.now,
      }),
    async put(key, item: Item) {
      await table().write([{ key, put: item, condition: { any: [there, notThere] } }]);
    },
  };
}

/** A log to look into. */
export function keptLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  return { log: (line) => lines.push(line), lines };
}

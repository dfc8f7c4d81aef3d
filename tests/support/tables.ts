import { afterAll, beforeAll } from 'vitest';
import type { Log, LogLine } from '../../lambda/log';
import { schemas } from '../../lambda/sessionSchema';
import { tableStore } from '../../lambda/storage';
import type { Key } from '../../lambda/storage/keys';
import type { Store } from '../../lambda/storage/store';
import { type Attribute, connect, type Item, type Table, tableOf } from '../../lambda/storage/table';
import { type Database, startDatabase } from '../../simulator/database';

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
}

/** Starts a database before the tests of a file, and stops it after them. */
export function testTable(): TestTable {
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
    Object.assign(process.env, database.environment);
  });
  afterAll(() => database.close());
  const name = () => database.environment.CRAMP_COACH_TABLE!;
  const endpoint = () => database.environment.AWS_ENDPOINT_URL_DYNAMODB!;
  const table = () => tableOf(connect(endpoint()), name(), patientMs, Date.now);
  return {
    endpoint,
    table,
    store: (log = () => undefined) =>
      tableStore({
        tableName: name(),
        endpoint: endpoint(),
        coachingMs: patientMs,
        askedMs: patientMs,
        kept: schemas().kept,
        log,
        now: Date.now,
      }),
    async put(key, item: Item) {
      await table().put(key, item, { expression: 'attribute_exists(pk) OR attribute_not_exists(pk)' });
    },
  };
}

/** A log to look into. */
export function keptLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  return { log: (line) => lines.push(line), lines };
}

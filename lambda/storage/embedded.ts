// The entry of dist/embedded.js, which dist/index.js requires where a data folder is configured, and whoever starts the
// skill in its own process beside it.
import { type Database, memoryDatabase } from './database';
import { StorageError } from './embeddedTrouble';
import { folderDatabase } from './folderDatabase';
import { levelTable } from './levelTable';
import type { Store } from './store';
import { type Reading, storeOn } from './storeOn';

/** Instead of a folder: a database that ends with the process. */
const inMemory = ':memory:';

/** A database that this process has opened. */
export interface Opened {
  /** Resolves to whether it can be used; if not, a line has been told, and it is tried again by itself. */
  ready(): Promise<boolean>;
  /** False fails every call, as a disk does that is gone: for trying what happens then. */
  up: boolean;
  close(): Promise<void>;
}

const databases = new Map<string, Opened & { database: Database }>();

/**
 * Opens a database, or finds the one that is open already.
 * @param folder where it is kept, or ":memory:"
 * @param tell gets a line for whoever runs the skill, with what is wrong and what to do
 */
export function openDatabase(folder: string, tell: (line: string) => void): Opened & { database: Database } {
  const known = databases.get(folder);
  if (known) return known;
  const kept =
    folder === inMemory ? { ...memoryDatabase(), open: async () => undefined } : folderDatabase(folder, tell);
  const whenUp = <T>(work: () => Promise<T>): Promise<T> =>
    opened.up ? work() : Promise.reject(new StorageError('out of reach', undefined));
  const database: Database = {
    read: (work) => whenUp(() => kept.read(work)),
    write: (work) => whenUp(() => kept.write(work)),
    erase: (range, left) => whenUp(() => kept.erase(range, left)),
    close: kept.close,
  };
  const opened = {
    database,
    up: true,
    ready: () =>
      kept.open().then(
        () => true,
        (error) => {
          if (error instanceof StorageError) return false;
          throw error;
        },
      ),
    close() {
      databases.delete(folder);
      return kept.close();
    },
  };
  databases.set(folder, opened);
  return opened;
}

/** The store in a database of this process. Its calls throw while that cannot be used. */
export function embeddedStore({ folder, ...reading }: Reading & { folder: string }): Store {
  const { database } = openDatabase(folder, (what) => reading.log({ level: 'warn', what }));
  const table = levelTable(database, reading.now);
  return storeOn(table, table, reading);
}

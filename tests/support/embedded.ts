import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { schemas } from '../../lambda/dialog/sessionSchema';
import { type Database, memoryDatabase } from '../../lambda/storage/database';
import { folderDatabase } from '../../lambda/storage/folderDatabase';
import { levelTable } from '../../lambda/storage/levelTable';
import type { Store } from '../../lambda/storage/store';
import { storeOn } from '../../lambda/storage/storeOn';

/** The store on an embedded database, as the skill has it. */
export function storeIn(database: Database): Store {
  const table = levelTable(database, Date.now);
  return storeOn(table, table, { savedPosition: schemas().savedPosition, log: () => undefined });
}

/** A folder of its own for one test file, removed after its tests. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The store in a folder and in memory, opened before the tests of a file and closed after them. */
export function embeddedStores(): { inFolder(): Store; inMemory(): Store } {
  const folder = folderDatabase(testFolder(), () => undefined);
  const databases = [folder, memoryDatabase()];
  beforeAll(() => folder.open());
  afterAll(() => Promise.all(databases.map((one) => one.close())));
  const [inFolder, inMemory] = databases.map(storeIn);
  return { inFolder: () => inFolder!, inMemory: () => inMemory! };
}

/** Whether a text stands anywhere in the files of a folder. */
export function standsIn(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
}

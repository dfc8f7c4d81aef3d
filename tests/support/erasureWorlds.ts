/** Where an erasure has to be final: two skills side by side on one store, or two sessions in one process. */
import { afterAll, beforeAll } from 'vitest';
import { schemas } from '../../lambda/dialog/sessionSchema';
import { memoryDatabase } from '../../lambda/storage/database';
import { folderDatabase } from '../../lambda/storage/folderDatabase';
import { partitionOf } from '../../lambda/storage/keys';
import { levelTable } from '../../lambda/storage/levelTable';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { storeOn } from '../../lambda/storage/storeOn';
import type { Item, Table } from '../../lambda/storage/table';
import { withoutDiary } from '../../lambda/storage/withoutDiary';
import { testFolder } from './embedded';
import { testSkill } from './requests';
import { testTable } from './tables';

/** Two skills that the same person talks to, from two Echos. */
export interface World {
  keepsDiary: boolean;
  /** Both are one process where the store is. */
  one: Side;
  other: Side;
  /** Everything that is kept of an account, wherever it lies. */
  left(account: string): Promise<Item[]>;
}

/** A process with the skill. */
export interface Side {
  store: Store;
  answer: ReturnType<typeof testSkill>['answer'];
}

/** Every store, with the diary and without it. */
export function erasureWorlds(): [name: string, open: () => World][] {
  const dynamo = testTable();
  const folder = folderDatabase(testFolder(), () => undefined);
  const inProcess = memoryDatabase();
  beforeAll(() => folder.open());
  afterAll(() => Promise.all([folder.close(), inProcess.close()]));

  const onTable = (table: () => Table, processes: 1 | 2) => (keepsDiary: boolean) => {
    const store = () =>
      storeOn(table(), table(), { savedPosition: schemas().savedPosition, log: () => undefined });
    const side = () => sideOf(store(), keepsDiary);
    const one = side();
    return {
      ...{ keepsDiary, one, other: processes === 2 ? side() : one },
      left: (account: string) => table().query(partitionOf({ account }), { from: '!', to: '~' }),
    };
  };
  const inMemory = (keepsDiary: boolean): World => {
    const store = memoryStore();
    const one = sideOf(store, keepsDiary);
    const left = async (account: string) => {
      const { profile, place, ...counts } = (await store.personalData.held({ account }, startMs))!;
      const kept = Object.keys(profile).length > 0 || place || Object.values(counts).some(Boolean);
      return kept ? [{ sk: 'something' }] : [];
    };
    return { keepsDiary, one, other: one, left };
  };
  const level = [folder, inProcess].map((one) => levelTable(one, Date.now));
  const kinds: [string, (keepsDiary: boolean) => World][] = [
    ['a table and two processes', onTable(() => dynamo.table(), 2)],
    ['a folder', onTable(() => level[0]!, 1)],
    ['an embedded database in memory', onTable(() => level[1]!, 1)],
    ['process memory', inMemory],
  ];
  return kinds.flatMap(([name, open]): [string, () => World][] => [
    [`${name}, DIARY=on`, () => open(true)],
    [`${name}, DIARY=off`, () => open(false)],
  ]);
}

/** When the first session begins, epoch ms. */
export const startMs = Date.parse('2026-01-15T08:10:00Z');

function sideOf(behind: Store, keepsDiary: boolean): Side {
  const store = keepsDiary ? behind : withoutDiary(behind);
  const { answer } = testSkill({ ...store, keepsDiary, timeZoneOf: async () => 'America/New_York' });
  return { store, answer };
}

import type { ClassicLevel } from 'classic-level';
import { MemoryLevel } from 'memory-level';
import type { Item } from './table';

/** LevelDB, with an item under each key. */
export type Items = ClassicLevel<string, Item>;

/** Keys from the first, to just before the second. */
export type KeyRange = readonly [from: string, to: string];

/** A database in this process: what a table needs of one. Its calls throw while it cannot be used. */
export interface Database {
  read<T>(work: (items: Items) => Promise<T>): Promise<T>;
  write<T>(work: (items: Items) => Promise<T>): Promise<T>;
  /** Removes a range, and every trace of what stood in it. @param left an item of that range which stands there afterwards */
  erase(range: KeyRange, left: readonly [key: string, item: Item]): Promise<void>;
  close(): Promise<void>;
}

/** Deletes a range but for one item, which may be new, in one step that a crash cannot divide. */
export async function removeAll(
  items: Items,
  [gte, lt]: KeyRange,
  [key, value]: readonly [key: string, item: Item],
): Promise<void> {
  const keys = await items.keys({ gte, lt }).all();
  await items.batch(
    [...keys.map((one) => ({ type: 'del' as const, key: one })), { type: 'put' as const, key, value }],
    { sync: true },
  );
}

/** A database that lasts as long as this process. */
export function memoryDatabase(): Database {
  // The same but for what concerns files, which is not called here.
  const items = new MemoryLevel<string, Item>({ valueEncoding: 'json' }) as unknown as Items;
  return {
    read: (work) => work(items),
    write: (work) => work(items),
    erase: (range, left) => removeAll(items, range, left),
    close: () => items.close(),
  };
}

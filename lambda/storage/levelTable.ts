import { type Condition, holds } from './condition';
import type { Database, KeyRange } from './database';
import { inOrder } from './inOrder';
import type { Key } from './keys';
import type { Item, Table } from './table';

/**
 * A table in an embedded database. One process owns it, so a condition is judged and its write done in the turn of the
 * account; what is acknowledged is on the disk.
 */
export function levelTable(database: Database): Table {
  const inTurn = inOrder();

  /** Puts in the place of an item what becomes of it; nothing removes it. */
  function write(
    key: Key,
    condition: Condition,
    become: (before: Item | undefined) => Item | undefined,
  ): Promise<boolean> {
    return inTurn(key.pk, () =>
      database.write(async (items) => {
        const before = await items.get(nameOf(key));
        if (!holds(condition, before ?? {})) return false;
        const after = become(before);
        if (after) await items.put(nameOf(key), { ...after, ...key }, { sync: true });
        else if (before) await items.del(nameOf(key), { sync: true });
        return true;
      }),
    );
  }

  return {
    get: (key) => database.read((items) => items.get(nameOf(key))),
    put: (key, item, condition) => write(key, condition, () => item),
    change: (key, change, condition) =>
      write(key, condition, (before = {}) => {
        const rev = typeof before.rev === 'number' ? before.rev + 1 : 1;
        const all = Object.entries({ ...before, ...change, rev }).filter(([, value]) => value !== null);
        return Object.fromEntries(all) as Item;
      }),
    drop: (key, condition) => write(key, condition, () => undefined),
    query: (pk, range) =>
      database.read((items) => {
        const [from, to] =
          'begins' in range ? [range.begins, `${range.begins}${last}`] : [range.from, range.to];
        return items.values({ gte: nameOf({ pk, sk: from }), lte: nameOf({ pk, sk: to }) }).all();
      }),
    // Nothing in a folder ends by itself.
    renew: () => undefined,
    clear: (pk) => inTurn(pk, () => database.erase(partition(pk))),
  };
}

/** Follows whatever a key may hold. */
const last = '\u{10ffff}';

/** The key of an item: partitions are hashes, in which no slash occurs. */
export function nameOf({ pk, sk }: Key): string {
  return `${pk}/${sk}`;
}

/** The character after the slash ends the range. */
function partition(pk: string): KeyRange {
  return [`${pk}/`, `${pk}0`];
}

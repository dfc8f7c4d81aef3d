import { holds } from './condition';
import type { Database, KeyRange } from './database';
import { inOrder } from './inOrder';
import type { Key } from './keys';
import type { Item, Table, Write } from './table';
import { notErasedAfter, tombstone } from './tombstone';

/**
 * A table in an embedded database. One process owns it, so conditions are judged and their writes done in the turn of the
 * account; what is acknowledged is on the disk.
 * @param now the clock, epoch ms
 */
export function levelTable(database: Database, now: () => number): Table {
  const inTurn = inOrder();
  return {
    get: (key) => database.read((items) => items.get(nameOf(key))),
    write: (writes) =>
      inTurn(writes[0]!.key.pk, () =>
        database.write(async (items) => {
          const before = await items.getMany(writes.map(({ key }) => nameOf(key)));
          if (!writes.every(({ condition }, index) => holds(condition, before[index] ?? {}))) return false;
          const batch = writes.flatMap((one, index) => stepOf(one, before[index]));
          if (batch.length > 0) await items.batch(batch, { sync: true });
          return true;
        }),
      ),
    query: (pk, range) =>
      database.read((items) => {
        const [from, to] =
          'begins' in range ? [range.begins, `${range.begins}${last}`] : [range.from, range.to];
        return items.values({ gte: nameOf({ pk, sk: from }), lte: nameOf({ pk, sk: to }) }).all();
      }),
    // Nothing in a folder ends by itself.
    renew: () => undefined,
    erase: (key, atMs) =>
      inTurn(key.pk, async () => {
        const before = await database.read((items) => items.get(nameOf(key)));
        const later = before && !holds(notErasedAfter(atMs), before);
        const left = later ? before : { ...tombstone(atMs, now()), ...key };
        await database.erase(partition(key.pk), [nameOf(key), left]);
      }),
  };
}

type Step = { type: 'put'; key: string; value: Item } | { type: 'del'; key: string };

/** What a write does to its item. */
function stepOf(write: Write, before: Item | undefined): Step[] {
  const key = nameOf(write.key);
  const put = (value: Item): Step[] => [{ type: 'put', key, value: { ...value, ...write.key } }];
  if ('put' in write) return put(write.put);
  if ('change' in write) return put(changed(before ?? {}, write.change));
  return 'drop' in write && before ? [{ type: 'del', key }] : [];
}

function changed(before: Item, change: Record<string, Item[string] | null>): Item {
  const rev = typeof before.rev === 'number' ? before.rev + 1 : 1;
  const all = Object.entries({ ...before, ...change, rev }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as Item;
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

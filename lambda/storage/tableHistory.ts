import { asCramps, type Diary, type Entry, type EntryKey, entrySchema } from '../diary/entry';
import { type StretchNight, type StretchNights, stretchNightSchema } from '../diary/stretchNights';
import type { Log } from '../lib/log';
import type { Person } from '../lib/person';
import { notThere, there } from './condition';
import { historyKey, partitionOf, periodOf } from './keys';
import type { Item, Table, Write } from './table';
import { keep } from './tombstone';
import { type Kind, notNewer, readItem, versionOf } from './versions';

/** History of all kinds stands in one order, so that a period is one query; an item says which kind it is. */
const stretchNight = 'stretch';
const cramp = 'cramp';

const nightItem: Kind<StretchNight> = {
  name: 'stretch night',
  version: 1,
  schema: stretchNightSchema(),
};

const entryItem: Kind<Entry> = {
  name: 'diary entry',
  version: 1,
  schema: entrySchema(),
};

/** One that has come back has not let go any more. */
const comeBack = { easedAtMs: null, easedBy: null };

/** The write of an entry. */
export function entryWrite(person: Person, { returns: _, ...entry }: Entry): Write {
  return {
    key: historyKey(person, entry.atMs, entry.id),
    change: { ...comeBack, ...entry, kind: cramp, [versionOf]: entryItem.version },
    condition: notNewer(entryItem),
  };
}

/** The write that takes an entry out. */
export function entryRemoval(person: Person, { id, atMs }: EntryKey): Write {
  return { key: historyKey(person, atMs, id), drop: true, condition: notNewer(entryItem) };
}

/** Cramps in the table, one item each. @param asked the table for those who asked for their diary, and wait longer */
export function tableDiary(quick: Table, request: Table, log: Log): Diary {
  async function read(table: Table, person: Person, fromMs: number, toMs: number) {
    const [from, to] = periodOf(person, fromMs, toMs);
    const items = await table.query(partitionOf(person), { from, to });
    const entries = items.filter(isCramp).flatMap((item) => readItem(item, entryItem, log) ?? []);
    const stretchNights = items
      .filter(isStretchNight)
      .flatMap((item) => readItem(item, nightItem, log) ?? []);
    return { entries: asCramps(entries), stretchNights };
  }

  return {
    keep: (person, entry, instead) => {
      const moved = instead && (instead.atMs !== entry.atMs || instead.id !== entry.id);
      return keep(
        entry.source === 'told' ? request : quick,
        person,
        entryWrite(person, entry),
        ...(moved ? [entryRemoval(person, instead)] : []),
      );
    },
    // What is not there is removed already, and what is removed brings nothing back.
    remove: (person, entry) => request.write([entryRemoval(person, entry)]),
    between: (person, fromMs, toMs) => read(request, person, fromMs, toMs),
    lately: async (person, fromMs, toMs) => (await read(quick, person, fromMs, toMs)).entries,
  };
}

/** Stretch nights in the table, one item a night. */
export function tableStretchNights(table: Table, log: Log): StretchNights {
  return {
    async started(person, night) {
      // Under the key of the same request stands the same night already.
      const put = { ...night, kind: stretchNight, [versionOf]: nightItem.version };
      await keep(table, person, {
        key: historyKey(person, night.atMs, night.id),
        put,
        condition: notThere,
      });
      return true;
    },
    stopped: (person, { id, atMs }, stoppedAtMs) =>
      keep(table, person, {
        key: historyKey(person, atMs, id),
        change: { stoppedAtMs },
        condition: notNewer(nightItem, there),
      }),
    async between(person, fromMs, toMs) {
      const [from, to] = periodOf(person, fromMs, toMs);
      const items = await table.query(partitionOf(person), { from, to });
      return items.filter(isStretchNight).flatMap((item) => readItem(item, nightItem, log) ?? []);
    },
  };
}

/** Whether an item of history is a stretch night. */
export function isStretchNight({ kind }: Item): boolean {
  return kind === stretchNight;
}

/** Whether an item of history is a cramp. */
export function isCramp({ kind }: Item): boolean {
  return kind === cramp;
}

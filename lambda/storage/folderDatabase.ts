import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { type Database, type Items, type KeyRange, removeAll } from './database';
import { lineOf, StorageError, type Trouble, troubleOf } from './embeddedTrouble';
import { gate } from './inOrder';
import { filesAreWhole, noteList } from './levelFiles';
import type { Item } from './table';
import { takeOver } from './takeover';
import { isTombstone } from './tombstone';

/** A folder in trouble is tried again no sooner than after this, in ms. */
const retryMs = 1_000;
/** Beside what its logs hold, this much room is needed to open a folder, in bytes. */
const leastRoom = 65_536;

/** Stands in the folder while something that was removed may still be in its files. */
const unfinished = 'unfinished';
/** Before and after every key there can be. */
const everything: KeyRange = ['!', '~'];

/** A database in a folder. */
export interface FolderDatabase extends Database {
  /** Opens it now, and not with the first call. @throws {StorageError} */
  open(): Promise<void>;
}

/**
 * A database in a folder, which this process owns while it is open. Trouble is told in one line as it comes, and one as it
 * goes; what fails is tried again by itself.
 */
export function folderDatabase(folder: string, tell: (line: string) => void): FolderDatabase {
  const { beside, alone } = gate();
  let items: Items | undefined;
  /** After a write that failed nothing more may be written before the files have been read anew. */
  let writable = false;
  let trouble: Trouble | undefined;
  let triedMs = Number.NEGATIVE_INFINITY;
  let opening: Promise<void> | undefined;
  let closed = false;

  /** Says what went wrong, once. */
  function failed(error: unknown): unknown {
    const found = troubleOf(error);
    if (!found) return error;
    if (found !== trouble) tell(lineOf(found, folder));
    trouble = found;
    return error instanceof StorageError ? error : new StorageError(found, error);
  }

  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw failed(error);
    }
  }

  function here(): Items {
    if (!items) throw new StorageError(trouble ?? 'out of reach', undefined);
    return items;
  }

  /** Closes what is open, and reads the files anew. */
  async function reopen(): Promise<void> {
    writable = false;
    await items?.close();
    items = undefined;
    items = await openFiles(folder);
    writable = true;
    if (trouble) tell(`The folder ${folder} works again.`);
    trouble = undefined;
  }

  /** At most one opening at a time, and none soon after one that failed. */
  function opened(): Promise<void> {
    if (opening !== undefined) return opening;
    if (closed) return Promise.reject(new StorageError('out of reach', undefined));
    const nowMs = performance.now();
    if (trouble && nowMs < triedMs + retryMs) return Promise.reject(new StorageError(trouble, undefined));
    triedMs = nowMs;
    opening = alone(() =>
      attempt(async () => {
        // A folder that is open and full can still be read: it stays open until there is room.
        await tryRoom(folder);
        if (!items) await checkFiles(folder);
        await reopen();
      }),
    ).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function write<T>(place: typeof beside, work: (items: Items) => Promise<T>): Promise<T> {
    if (!writable) await opened();
    return place(async () => {
      try {
        if (!writable) throw new StorageError(trouble ?? 'out of reach', undefined);
        return await work(here());
      } catch (error) {
        const found = failed(error);
        if (found instanceof StorageError) {
          writable = false;
          triedMs = performance.now();
        }
        throw found;
      }
    });
  }

  return {
    open: opened,
    async read(work) {
      if (!items) await opened();
      return beside(() => attempt(() => work(here())));
    },
    write: (work) => write(beside, work),
    erase: (range, left) =>
      write(alone, async (open) => {
        await writeFile(join(folder, unfinished), '', { flush: true });
        await removeAll(open, range, left);
        await rewrite(open, range);
        await rm(join(folder, unfinished));
        await reopen();
      }),
    close: () =>
      alone(async () => {
        closed = true;
        if (!items) return;
        await items.close();
        await noteList(folder).catch(() => undefined);
        items = undefined;
        writable = false;
      }),
  };
}

/** Makes the folder, and tries whether a file can be written there that is as large as what opening it may write. */
async function tryRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  const sizes = await Promise.all(logs.map(async (name) => (await stat(join(folder, name))).size));
  const trial = join(folder, 'trial');
  try {
    await writeFile(trial, Buffer.alloc(sizes.reduce((sum, size) => sum + size, leastRoom)), { flush: true });
  } finally {
    await rm(trial, { force: true });
  }
}

/** @throws {StorageError} for files that are damaged. While another process works on them they may seem so for a moment. */
async function checkFiles(folder: string): Promise<void> {
  for (let left = 3; left > 0; left -= 1) {
    const whole = await filesAreWhole(folder).catch((error: unknown) => {
      // Files that this user may not read are another trouble; what breaks while it is read is damaged.
      if (troubleOf(error) === 'out of reach') throw error;
      return false;
    });
    if (whole) return;
    await setTimeout(100);
  }
  throw new StorageError('damaged', undefined);
}

/** Opens a folder's files, takes over what an older skill kept in them, and ends a removal that was cut off. */
async function openFiles(folder: string): Promise<Items> {
  // What is compressed can be neither checked nor searched.
  const items: Items = new ClassicLevel<string, Item>(folder, { valueEncoding: 'json', compression: false });
  await items.open();
  try {
    await noteList(folder);
    const mark = join(folder, unfinished);
    const begin = () => writeFile(mark, '', { flush: true });
    await takeOver(items, begin);
    await dropTombstones(items, begin);
    // What LevelDB noted of its work names keys.
    await rm(join(folder, 'LOG.old'), { force: true });
    if (!existsSync(mark)) return items;
    await rewrite(items, everything);
    await rm(mark);
    await items.close();
  } catch (error) {
    await items.close();
    throw error;
  }
  // LevelDB's list of its files names keys too, until it is written anew.
  return openFiles(folder);
}

/**
 * Removes the tombstones whose day is over.
 * @param begin is waited for before the first goes
 */
async function dropTombstones(items: Items, begin: () => Promise<void>): Promise<void> {
  const over: string[] = [];
  for await (const [key, item] of items.iterator())
    if (isTombstone(item) && Number(item.expires) * 1_000 < Date.now()) over.push(key);
  if (over.length === 0) return;
  await begin();
  await items.batch(
    over.map((key) => ({ type: 'del', key })),
    { sync: true },
  );
}

/**
 * Writes the files of a range anew, without what was removed. LevelDB does so only to files that lie above others, so it is
 * given something to lay above them; what it had removed together with its removal goes the second time.
 */
async function rewrite(items: Items, [from, to]: KeyRange): Promise<void> {
  // Only the beginnings of keys, since what is laid above may stay.
  const range = [from.slice(0, 2), `${to.slice(0, 2)}~`] as const;
  const ends = range.map((key) => ({ type: 'del' as const, key }));
  for (let time = 0; time < 2; time += 1) {
    await items.batch(ends);
    await items.compactRange(...range);
  }
  // That a file could not be written is told with the next write.
  await items.del(everything[1]);
}

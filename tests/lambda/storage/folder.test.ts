import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { notThere, there } from '../../../lambda/storage/condition';
import { type FolderDatabase, folderDatabase } from '../../../lambda/storage/folderDatabase';
import type { Key } from '../../../lambda/storage/keys';
import { levelTable, nameOf } from '../../../lambda/storage/levelTable';
import type { Item, Table } from '../../../lambda/storage/table';
import { standsIn, storeIn } from '../../support/embedded';
import { sized } from '../../support/size';
import { smallDisk, whyNoDisk } from '../../support/smallDisk';

const always = { any: [there, notThere] };
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-folder-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with its database, and what was told of it. */
function at(folder: string) {
  const told: string[] = [];
  const database = folderDatabase(folder, (line) => told.push(line));
  ends.push(() => database.close());
  return { told, database, table: levelTable(database, Date.now), store: storeIn(database) };
}

const word = () => randomBytes(24).toString('base64url');
const key = (pk: string, sk = 'k') => ({ pk, sk });

const put = (table: Table, at: Key, item: Item) => table.write([{ key: at, put: item, condition: always }]);
const drop = (table: Table, at: Key) => table.write([{ key: at, drop: true, condition: always }]);

/** Longer than a folder in trouble is left alone. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_100));

describe('an erasure', () => {
  test.each([
    ['that was just written', async () => undefined],
    [
      'that was moved down by a compaction',
      (one: FolderDatabase) => one.write((items) => items.compactRange('!', '~')),
    ],
  ])('leaves nothing in the files of what stood there, nor of its account, %s', async (_, settle) => {
    const folder = newFolder();
    const { database, table } = at(folder);
    const [mine, other] = [word(), word()];
    const words = Array.from({ length: 200 }, word);
    for (const [index, text] of words.entries()) {
      // Every other one was changed or removed before.
      await put(table, key(mine, `${index % 100}`), { text });
      if (index % 5 === 0) await drop(table, key(mine, `${index % 100}`));
      if (index === 120) await settle(database);
    }
    await put(table, key(other), { text: 'stays' });
    expect(words.every((text) => standsIn(folder, text))).toBe(true);
    await table.erase(key(mine, 'erased'), 1);
    expect(words.filter((text) => standsIn(folder, text))).toEqual([]);
    expect(await table.get(key(other))).toMatchObject({ text: 'stays' });
    // But for the tombstone, which goes after a day.
    expect((await table.query(mine, { begins: '' })).map(({ sk }) => sk)).toEqual(['erased']);
    await database.close();
    vi.useFakeTimers({ now: Date.now() + 25 * 3_600_000, toFake: ['Date'] });
    try {
      await at(folder).database.open();
    } finally {
      vi.useRealTimers();
    }
    expect(standsIn(folder, mine)).toBe(false);
  });

  test('that was cut off before the files were written anew is ended at the next start', async () => {
    const folder = newFolder();
    const { table, database } = at(folder);
    const text = word();
    await put(table, key('account'), { text });
    await drop(table, key('account'));
    await database.close();
    writeFileSync(join(folder, 'unfinished'), '');
    expect(standsIn(folder, text)).toBe(true);
    await at(folder).database.open();
    expect(standsIn(folder, text)).toBe(false);
    expect(existsSync(join(folder, 'unfinished'))).toBe(false);
  });

  test('waits for what was begun before it, and nothing comes after it that was', async () => {
    const { store } = at(newFolder());
    const who = { account: 'a' };
    const entry = { source: 'told', exact: 'hour', loggedAtMs: 1 } as const;
    const kept = Array.from({ length: 20 }, (_, atMs) =>
      store.diary.keep(who, { ...entry, id: `${atMs}`, atMs }),
    );
    const erased = store.personalData.erase(who, 100);
    expect(await Promise.all(kept)).not.toContain(false);
    expect(await erased).toBe(true);
    expect(await store.diary.lately(who, 0, 100)).toEqual([]);
  });
});

describe('a folder in trouble', () => {
  test('is said in one line to be in use, and is opened by itself once it is free', async () => {
    const folder = newFolder();
    const first = at(folder);
    await put(first.table, key('a'), { text: 'kept' });
    const second = at(folder);
    await expect(second.database.open()).rejects.toThrow('in use');
    await expect(second.table.get(key('a'))).rejects.toThrow('in use');
    await first.database.close();
    await aWhile();
    expect(await second.table.get(key('a'))).toMatchObject({ text: 'kept' });
    expect(second.told).toEqual([
      `The folder ${folder} is in use by another process: nothing is kept in it. End that process, or name another folder with --data.`,
      `The folder ${folder} works again.`,
    ]);
  });

  test('is said in one line to be no folder', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { database, told } = at(file);
    await expect(database.open()).rejects.toThrow('out of reach');
    expect(told).toEqual([
      `The folder ${file} cannot be written to: nothing more is kept in it. Let this user write there, or name another folder with --data.`,
    ]);
  });

  /** Files as a server leaves them: tables, a log, a list. */
  async function filled(): Promise<{ folder: string; values: Map<string, string> }> {
    const folder = newFolder();
    const { database } = at(folder);
    const values = new Map(Array.from({ length: 300 }, (_, index) => [`k${index}`, word()]));
    const puts = [...values].map(([sk, text]) => ({
      type: 'put' as const,
      key: nameOf(key('account', sk)),
      value: { text },
    }));
    for (const from of [0, 120, 240])
      await database.write(async (items) => {
        await items.batch(puts.slice(from, from + 120), { sync: true });
        if (from < 240) await items.compactRange('!', '~');
      });
    await database.close();
    return { folder, values };
  }

  test.each([
    ['CURRENT is empty', /^CURRENT$/, 0],
    ['CURRENT is missing', /^CURRENT$/, null],
    ['the list of files is empty', /^MANIFEST/, 0],
    ['the list of files is cut after its first part', /^MANIFEST/, 70],
    ['the list of files is missing', /^MANIFEST/, null],
    ['a table is cut', /\.ldb$/, 500],
    ['a table is missing', /\.ldb$/, null],
  ])('is said in one line to be damaged where %s, and nothing in it is touched', async (_, name, length) => {
    const { folder } = await filled();
    const file = join(folder, readdirSync(folder).find((one) => name.test(one))!);
    if (length === null) rmSync(file);
    else truncateSync(file, length);
    const before = filesOf(folder);
    const { database, told } = at(folder);
    await expect(database.open()).rejects.toThrow('damaged');
    expect(told).toEqual([
      `The folder ${folder} holds damaged files: nothing in it is used. End this process and put a copy of the folder back, or move it away to begin anew.`,
    ]);
    expect(filesOf(folder)).toEqual(before);
  });

  test('that is damaged anywhere gives back what was kept, or is left as it is', async () => {
    const { folder, values } = await filled();
    const names = readdirSync(folder).filter((name) => /^CURRENT$|^MANIFEST|\.ldb$/.test(name));
    const damage = fc.record({
      name: fc.constantFrom(...names),
      share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      xor: fc.uint8Array({ minLength: 1, maxLength: 20 }).filter((bytes) => bytes.some((byte) => byte > 0)),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ name, share, xor }) => {
        const copy = newFolder();
        cpSync(folder, copy, { recursive: true });
        const bytes = readFileSync(join(copy, name));
        const from = Math.floor(share * bytes.length);
        for (const [index, byte] of xor.entries())
          if (from + index < bytes.length) bytes[from + index]! ^= byte;
        writeFileSync(join(copy, name), bytes);
        const before = filesOf(copy);
        const { database, table } = at(copy);
        const whole = await database.open().then(
          () => true,
          () => false,
        );
        if (!whole) expect(filesOf(copy)).toEqual(before);
        else
          for (const [sk, text] of values)
            expect(await table.get(key('account', sk))).toMatchObject({ text });
        await database.close();
      }),
      { numRuns: sized(5, 60) },
    );
  });
});

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

const why = whyNoDisk();
describe.skipIf(why !== '')(`on a disk of its own${why}`, () => {
  function disk(kilobytes: number) {
    const made = smallDisk(kilobytes);
    ends.push(() => made.remove());
    return made;
  }

  test('that is full, what was kept is read, nothing more is said to be kept, and with room again it is', async () => {
    const { folder } = disk(1_024);
    const data = join(folder, 'data');
    const { table, told } = at(data);
    const kept: string[] = [];
    const write = async (sk: string) => {
      const saved = await put(table, key('a', sk), { text: 'x'.repeat(2_000) }).catch(() => false);
      if (saved) kept.push(sk);
      return saved;
    };
    for (let index = 0; await write(`${index}`); index += 1);
    expect(kept.length).toBeGreaterThan(50);
    expect(told).toEqual([
      `The disk of the folder ${data} is full: nothing more is kept in it. Make room there; it then goes on by itself.`,
    ]);
    const all = async () => (await table.query('a', { begins: '' })).map(({ sk }) => sk).sort();
    expect(await all()).toEqual(expect.arrayContaining(kept));
    await aWhile();
    expect(await write('still full')).toBe(false);
    expect((await all()).length).toBeGreaterThanOrEqual(kept.length);
  });

  test('that somebody else fills is full too, at the start as well, and goes on once there is room', async () => {
    const { folder } = disk(4_096);
    const data = join(folder, 'data');
    const first = at(data);
    await put(first.table, key('a', 'before'), { text: 'kept' });
    const filler = join(folder, 'filler');
    const fill = () => {
      writeFileSync(filler, '');
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(1_024), { flag: 'a' });
      } catch {
        return;
      }
    };
    fill();
    let saved = true;
    for (let index = 0; saved; index += 1)
      saved = await put(first.table, key('a', `${index}`), { text: 'x'.repeat(900) }).catch(() => false);
    await first.database.close();
    fill();
    const second = at(data);
    await expect(second.database.open()).rejects.toThrow('full');
    await expect(second.table.get(key('a', 'before'))).rejects.toThrow('full');
    rmSync(filler);
    await aWhile();
    expect(await second.table.get(key('a', 'before'))).toMatchObject({ text: 'kept' });
    expect(await put(second.table, key('a', 'after'), { text: 'kept' })).toBe(true);
    expect(second.told).toHaveLength(2);
    expect(statSync(data).isDirectory()).toBe(true);
  });

  test('that cannot be written to is said in one line, and works again once it can', async () => {
    const made = disk(4_096);
    const data = join(made.folder, 'data');
    const first = at(data);
    await put(first.table, key('a'), { text: 'kept' });
    await first.database.close();
    made.writable(false);
    const { table, told } = at(data);
    await expect(table.get(key('a'))).rejects.toThrow('out of reach');
    made.writable(true);
    await aWhile();
    expect(await table.get(key('a'))).toMatchObject({ text: 'kept' });
    expect(told).toEqual([
      `The folder ${data} cannot be written to: nothing more is kept in it. Let this user write there, or name another folder with --data.`,
      `The folder ${data} works again.`,
    ]);
  });
});

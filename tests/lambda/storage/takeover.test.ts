import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, expect, test } from 'vitest';
import { begin } from '../../../lambda/coaching/relief/position';
import { schemas } from '../../../lambda/dialog/sessionSchema';
import { tableStore } from '../../../lambda/storage';
import type { Items } from '../../../lambda/storage/database';
import { type FolderDatabase, folderDatabase } from '../../../lambda/storage/folderDatabase';
import { nameOf } from '../../../lambda/storage/levelTable';
import type { Store } from '../../../lambda/storage/store';
import { takeOver } from '../../../lambda/storage/takeover';
import { startDynamoDb } from '../../support/dynamoDb';
import { standsIn, storeIn } from '../../support/embedded';

const atMs = Date.parse('2026-01-15T08:10:00Z');
const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-takeover-'));
const open: FolderDatabase[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

function database(): FolderDatabase {
  const made = folderDatabase(folder, (line) => expect.fail(line));
  open.push(made);
  return made;
}

const people = [{ account: 'a' }, { account: 'a', voice: 'v' }, { account: 'b' }];

/** Everything that a skill of before could keep. */
async function fill({ places, profiles, stretchNights, diary, reminders, zones }: Store): Promise<void> {
  for (const who of people) {
    await places.keep(who, begin({ muscle: 'hamstring' }, atMs));
    await profiles.change(who, { bloodThinner: true, pace: 'slower' });
    await stretchNights.started(who, { id: 'n', routine: 'bedtime', atMs, plannedEndMs: atMs + 1 });
    for (let index = 0; index < 30; index += 1)
      await diary.keep(who, {
        ...{ id: `c${index}`, source: 'told', exact: 'hour', loggedAtMs: atMs, muscle: 'hamstring' },
        atMs: atMs - index,
      });
    await reminders.keep(who, {
      topic: 'water',
      schedule: { every: 'daily', hour: 9, minute: 5 },
      token: 't',
    });
    await zones.keep(who, 'device', { zone: 'Europe/London', atMs });
  }
}

async function all({ places, profiles, diary, reminders, zones, personalData }: Store) {
  return Promise.all(
    people.map(async (who) => [
      await places.find(who, atMs),
      await profiles.find(who),
      await diary.between(who, 0, atMs + 1),
      await reminders.all(who),
      await zones.find(who, 'device'),
      await personalData.held(who, atMs),
    ]),
  );
}

test('a folder of before gives all that was kept in it, and nothing of it stays behind once it is erased', async () => {
  const dynalite = await startDynamoDb(folder);
  Object.assign(process.env, dynalite.environment);
  const endpoint = dynalite.environment.AWS_ENDPOINT_URL_DYNAMODB!;
  const before = tableStore({
    ...{ tableName: 'cramp-coach', endpoint, coachingMs: 60_000, askedMs: 60_000 },
    ...{ savedPosition: schemas().savedPosition, log: () => undefined, now: Date.now },
  });
  await fill(before);
  const kept = await all(before);
  await dynalite.close();

  const store = storeIn(database());
  expect(await all(store)).toEqual(kept);
  for (const who of people) await store.personalData.erase(who, atMs);
  for (const text of ['item-cramp-coach', 'table~', 'hamstring', 'bloodThinner', 'Europe'])
    expect(standsIn(folder, text), text).toBe(false);
  // Taken over once: another start finds nothing old, and what was erased does not come back.
  await open.pop()!.close();
  expect((await storeIn(database()).personalData.held(people[0]!, atMs))?.cramps).toBe(0);
});

/** As dynalite wrote them. */
const oldItems = Array.from({ length: 1_300 }, (_, index) => {
  const item = {
    pk: { S: `p${index % 7}` },
    sk: { S: `s${index}` },
    atMs: { N: `${index}` },
    cannotStand: { BOOL: true },
  };
  return { type: 'put' as const, key: `item-cramp-coach~${index}/x`, value: item };
});

test('a takeover that is cut off anywhere is gone on with, and loses and doubles nothing', async () => {
  for (let steps = 0; steps < 5; steps += 1) {
    const files = new ClassicLevel<string, object>(folder, { valueEncoding: 'json' });
    await files.open();
    await files.batch([...oldItems, { type: 'put', key: 'table~cramp-coach', value: {} }]);
    let left = steps;
    const dying = new Proxy(files, {
      get(of, name) {
        if (name === 'batch') left -= 1;
        if (left < 0) throw new Error('the process is gone');
        const value = Reflect.get(of, name);
        return typeof value === 'function' ? value.bind(of) : value;
      },
    });
    const cut = takeOver(dying as unknown as Items, async () =>
      writeFileSync(join(folder, 'unfinished'), ''),
    ).then(
      () => 'done',
      () => 'cut off',
    );
    expect(await cut).toBe(steps < 4 ? 'cut off' : 'done');
    await files.close();

    const opened = database();
    const found = await opened.read((items) => items.iterator().all());
    const expected = oldItems.map(({ value: { pk, sk, atMs } }) => [
      nameOf({ pk: pk.S, sk: sk.S }),
      { pk: pk.S, sk: sk.S, atMs: Number(atMs.N), cannotStand: true },
    ]);
    expect(found).toEqual(expected.sort(([one], [other]) => (one! < other! ? -1 : 1)));
    await open.pop()!.close();
    expect(standsIn(folder, 'item-cramp-coach')).toBe(false);
    rmSync(folder, { recursive: true });
  }
});

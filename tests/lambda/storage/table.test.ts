import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { begin } from '../../../lambda/coaching/relief/position';
import { resumableMs } from '../../../lambda/coaching/savedPosition';
import { periodOf, reachOf } from '../../../lambda/diary/periods';
import { summaryOf } from '../../../lambda/diary/summary';
import { wallClock } from '../../../lambda/lib/wallClock';
import type { Profile } from '../../../lambda/profile/profile';
import { there } from '../../../lambda/storage/condition';
import { connect, dynamoTable } from '../../../lambda/storage/dynamoTable';
import { historyKey, partitionOf, reminderKey, singleKey } from '../../../lambda/storage/keys';
import { tableDiary } from '../../../lambda/storage/tableHistory';
import { tableProfiles } from '../../../lambda/storage/tableProfiles';
import { readItem } from '../../../lambda/storage/versions';
import { sized } from '../../support/size';
import { keptLog, testTable } from '../../support/tables';

const at = testTable();
const atMs = Date.parse('2026-01-15T08:10:00Z');
const place = begin({ muscle: 'calf' }, atMs);
const night = { id: 'r', routine: 'bedtime', atMs, plannedEndMs: atMs + 180_000 };

let people = 0;
function somebody() {
  people += 1;
  return { account: `amzn1.ask.account.${people}`, voice: `amzn1.ask.person.${people}` };
}

describe('what stands in the table', () => {
  test('names nobody: every id is a hash', async () => {
    const who = somebody();
    const { places, profiles, stretchNights } = at.store();
    await places.keep(who, place);
    await profiles.change(who, { clotHistory: true });
    await stretchNights.started(who, night);
    const items = await at
      .table()
      .query(partitionOf(who), { begins: '' })
      .catch(() => undefined);
    const all = items ?? (await at.table().query(partitionOf(who), { from: '!', to: '~' }));
    expect(all).toHaveLength(3);
    expect(JSON.stringify(all)).not.toMatch(/amzn1\.ask/);
    for (const { pk } of all) expect(pk).toMatch(/^[\w-]{43}$/);
  });

  test('says which version it is, and a place when DynamoDB may drop it', async () => {
    const who = somebody();
    const { places, profiles, stretchNights } = at.store();
    await places.keep(who, place);
    await profiles.change(who, { pace: 'slower' });
    await stretchNights.started(who, night);
    for (const key of [singleKey(who, 'place'), singleKey(who, 'profile'), historyKey(who, atMs, 'r')])
      expect(await at.table().get(key)).toMatchObject({ schemaVersion: 1 });
    // Seconds, as DynamoDB wants them.
    expect(await at.table().get(singleKey(who, 'place'))).toMatchObject({
      expires: (atMs + resumableMs) / 1_000,
    });
  });
});

/** A cramp in the diary. */
const cramp = { id: 'c', source: 'told', atMs, exact: 'hour', loggedAtMs: atMs, muscle: 'calf' } as const;

describe('a diary entry', () => {
  test.each([
    ['damaged', { schemaVersion: 1, kind: 'cramp', id: 'x', atMs: 'yesterday' }],
    ['of a newer version', { ...cramp, id: 'x', schemaVersion: 2, kind: 'cramp' }],
  ])('%s is left out, with a line in the log, and the others are read', async (_, item) => {
    const who = somebody();
    const { log, lines } = keptLog();
    const { diary } = at.store(log);
    await at.put(historyKey(who, atMs, 'x'), item as never);
    await diary.keep(who, cramp);
    expect((await diary.between(who, 0, atMs + 1))!.entries).toEqual([cramp]);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('diary entry');
  });

  test('of a newer version is neither changed nor removed', async () => {
    const who = somebody();
    const { diary } = at.store();
    const item = { ...cramp, schemaVersion: 2, kind: 'cramp' };
    await at.put(historyKey(who, atMs, cramp.id), item);
    expect(await diary.keep(who, { ...cramp, side: 'left' })).toBe(false);
    expect(await diary.remove(who, cramp)).toBe(false);
    expect(await at.table().get(historyKey(who, atMs, cramp.id))).toMatchObject(item);
  });
});

describe('a damaged item', () => {
  test('whose count of changes is no number is changed all the same: a cramp under its key is not lost', async () => {
    const who = somebody();
    const { diary } = at.store();
    await at.put(historyKey(who, atMs, cramp.id), { schemaVersion: 'x', kind: 7, rev: 'x' });
    expect(await diary.keep(who, cramp)).toBe(true);
    expect((await diary.between(who, 0, atMs + 1))!.entries).toEqual([cramp]);
    expect(await diary.keep(who, { ...cramp, side: 'left' })).toBe(true);
    expect(await at.table().get(historyKey(who, atMs, cramp.id))).toMatchObject({ rev: 2, side: 'left' });
  });

  test.each([
    ['no version', { place: JSON.stringify(place), sentAtMs: atMs }],
    ['a version that is no number', { schemaVersion: 'x', place: JSON.stringify(place), sentAtMs: atMs }],
    ['half a place', { schemaVersion: 1, place: '{"complaint":', sentAtMs: atMs }],
    ['a place of another shape', { schemaVersion: 1, place: '{"rung":-1}', sentAtMs: atMs }],
    ['a time of another type', { schemaVersion: 1, place: JSON.stringify(place), sentAtMs: 'now' }],
  ])('with %s is no place; the next one replaces it', async (_, item) => {
    const who = somebody();
    const { log, lines } = keptLog();
    const { places } = at.store(log);
    await at.put(singleKey(who, 'place'), item);
    expect(await places.find(who, atMs)).toBeUndefined();
    expect(lines).toEqual([{ level: 'error', what: 'stored item unreadable', reason: 'place' }]);
    expect(await places.keep(who, place)).toBe(true);
    expect(await places.find(who, atMs)).toEqual(place);
  });

  test('costs a profile only the settings that are damaged, until they are set again', async () => {
    const who = somebody();
    const { log, lines } = keptLog();
    const { profiles } = at.store(log);
    await at.put(singleKey(who, 'profile'), {
      schemaVersion: 1,
      cannotStand: true,
      whisper: 'loud',
      pregnantUntil: 'May',
    });
    expect(await profiles.find(who)).toEqual({ cannotStand: true });
    expect(lines).toEqual([{ level: 'error', what: 'stored item unreadable', reason: 'setting' }]);
    expect(await profiles.change(who, { whisper: 'always', pregnantUntil: null })).toBe(true);
    expect(await profiles.find(who)).toEqual({ cannotStand: true, whisper: 'always' });
    expect(lines).toHaveLength(1);
  });

  test('that is a profile without a version is not known, and can be added to again', async () => {
    const who = somebody();
    const { profiles } = at.store();
    await at.put(singleKey(who, 'profile'), { cannotStand: true });
    expect(await profiles.find(who)).toEqual({});
    expect(await profiles.change(who, { whisper: 'always' })).toBe(true);
    expect(await profiles.find(who)).toEqual({ cannotStand: true, whisper: 'always' });
  });

  test('among the nights is left out, and the others are told', async () => {
    const who = somebody();
    const { log, lines } = keptLog();
    const { stretchNights } = at.store(log);
    await stretchNights.started(who, night);
    await at.put(historyKey(who, atMs + 1, 'x'), { schemaVersion: 1, kind: 'stretch', id: 'x' });
    await at.put(historyKey(who, atMs + 2, 'y'), { schemaVersion: 1, kind: 'something else', id: 'y' });
    expect(await stretchNights.between(who, 0, atMs + 10)).toEqual([night]);
    expect(lines).toEqual([{ level: 'error', what: 'stored item unreadable', reason: 'stretch night' }]);
  });
});

test('a reminder that is damaged or of a newer skill is not there, and the others are', async () => {
  const who = somebody();
  const { log, lines } = keptLog();
  const { reminders } = at.store(log);
  const water = { topic: 'water', schedule: { every: 'daily', hour: 9, minute: 0 }, token: 'c' } as const;
  await reminders.keep(who, water);
  await at.put(reminderKey(who, 'stretch', true), { schemaVersion: 1, topic: 'stretch', alertToken: 'x' });
  await at.put(reminderKey(who, 'stretch', false), { schemaVersion: 2, topic: 'stretch', alertToken: 'y' });
  expect(await reminders.all(who)).toEqual([water]);
  expect(lines.map(({ what }) => what).sort()).toEqual([
    'stored by a newer version',
    'stored item unreadable',
  ]);
});

describe('an item of a newer skill', () => {
  test('is no place, and stays as it is', async () => {
    const who = somebody();
    const { log, lines } = keptLog();
    const { places } = at.store(log);
    const newer = { schemaVersion: 2, where: 'somewhere' };
    await at.put(singleKey(who, 'place'), newer);
    expect(await places.find(who, atMs)).toBeUndefined();
    expect(await places.keep(who, place)).toBe(false);
    expect(await places.forget(who, atMs)).toBe(false);
    expect(await at.table().get(singleKey(who, 'place'))).toMatchObject(newer);
    expect(lines).toEqual([{ level: 'warn', what: 'stored by a newer version', reason: 'place' }]);
  });

  test('is no profile, and stays as it is', async () => {
    const who = somebody();
    const { profiles } = at.store();
    const newer = { schemaVersion: 2, whisper: 'on Sundays' };
    await at.put(singleKey(who, 'profile'), newer);
    expect(await profiles.find(who)).toEqual({});
    expect(await profiles.change(who, { whisper: 'never' })).toBe(false);
    expect(await at.table().get(singleKey(who, 'profile'))).toMatchObject(newer);
  });

  test('is erased like any other: it is theirs', async () => {
    const who = somebody();
    await at.put(singleKey(who, 'profile'), { schemaVersion: 9 });
    await at.store().personalData.erase(who, atMs);
    expect(await at.table().get(singleKey(who, 'profile'))).toBeUndefined();
  });
});

describe('an item of an older skill', () => {
  // Version one called the pace a speed; version two had it as a word.
  const kind = {
    name: 'profile',
    version: 3,
    upgrades: {
      1: ({ speed, ...item }) => ({ ...item, tempo: speed === 1 ? 'slow' : 'usual' }),
      2: ({ tempo, ...item }) => ({ ...item, pace: tempo === 'slow' ? 'slower' : 'normal' }),
    },
    schema: v.object({
      pace: v.exactOptional(v.picklist(['slower', 'normal'])),
      cannotStand: v.exactOptional(v.literal(true)),
      numbSkin: v.exactOptional(v.literal(true)),
    }),
  } satisfies Parameters<typeof tableProfiles>[2];
  const profiles = () => tableProfiles(at.table(), () => undefined, kind);

  test('is upgraded step by step as it is read', async () => {
    const who = somebody();
    await at.put(singleKey(who, 'profile'), { schemaVersion: 1, speed: 1, numbSkin: true });
    expect(await profiles().find(who)).toEqual({ pace: 'slower', numbSkin: true });
    await at.put(singleKey(who, 'profile'), { schemaVersion: 2, tempo: 'usual' });
    expect(await profiles().find(who)).toEqual({ pace: 'normal' });
  });

  test('is renewed before something is added to it, and two at once lose nothing', async () => {
    const who = somebody();
    await at.put(singleKey(who, 'profile'), { schemaVersion: 1, speed: 1 });
    const changes: Profile[] = [{ cannotStand: true }, { numbSkin: true }];
    const saved = await Promise.all(changes.map((change) => profiles().change(who, change)));
    expect(saved).toEqual([true, true]);
    expect(await profiles().find(who)).toEqual({ pace: 'slower', cannotStand: true, numbSkin: true });
    expect(await at.table().get(singleKey(who, 'profile'))).toMatchObject({ schemaVersion: 3 });
    expect(await at.table().get(singleKey(who, 'profile'))).not.toHaveProperty('speed');
  });

  test('that an older skill changes while it is renewed keeps that change too', async () => {
    const who = somebody();
    const key = singleKey(who, 'profile');
    await at.put(key, { schemaVersion: 2, tempo: 'slow', rev: 4 });
    const table = at.table();
    let overtaken = false;
    const changing = {
      ...table,
      async get(asked: typeof key) {
        const item = await table.get(asked);
        if (!overtaken) await table.write([{ key: asked, change: { numbSkin: true }, condition: there }]);
        overtaken = true;
        return item;
      },
    };
    const renewing = tableProfiles(changing, () => undefined, kind);
    expect(await renewing.change(who, { cannotStand: true })).toBe(true);
    expect(await profiles().find(who)).toEqual({ pace: 'slower', cannotStand: true, numbSkin: true });
  });

  test('that is renewed by a skill that stops there is whole, without what it wanted to add', async () => {
    const who = somebody();
    await at.put(singleKey(who, 'profile'), { schemaVersion: 1, speed: 1 });
    const table = at.table();
    let changes = 0;
    const stopping = {
      ...table,
      write: (writes: Parameters<typeof table.write>[0]) => {
        changes += 1;
        // The first finds an older item, the second renews it.
        return changes <= 2 ? table.write(writes) : Promise.reject(new Error('the process is gone'));
      },
    };
    const dying = tableProfiles(stopping, () => undefined, kind);
    await expect(dying.change(who, { cannotStand: true })).rejects.toThrow();
    expect(await profiles().find(who)).toEqual({ pace: 'slower' });
  });

  test('of a version that nothing leads on from is damaged', () => {
    const { log, lines } = keptLog();
    const cut = { ...kind, upgrades: { 1: kind.upgrades[1] } };
    expect(readItem({ schemaVersion: 1, speed: 1 }, cut, log)).toBeUndefined();
    expect(lines).toEqual([{ level: 'error', what: 'stored item unreadable', reason: 'profile' }]);
  });
});

describe('a busy table that puts off deletions', () => {
  const key = (sk: string) => ({ pk: { S: 'a' }, sk: { S: sk } });
  type Batch = { RequestItems: Record<string, unknown[]> };

  /** A table with three items, which takes one deletion a call, or none. */
  function busy(takes: number) {
    const asked: number[] = [];
    const client = {
      async send({ input }: { input: Batch | object }) {
        if ('TransactItems' in input) return {};
        if (!('RequestItems' in input)) return { Items: [key('1'), key('2'), key('3')] };
        const left = input.RequestItems.cramps!;
        asked.push(left.length);
        const putOff = left.slice(takes);
        return { UnprocessedItems: putOff.length > 0 ? { cramps: putOff } : {} };
      },
    };
    return { asked, table: dynamoTable(client as never, 'cramps', 60_000, Date.now) };
  }

  test('is asked again for those that are left', async () => {
    const { asked, table } = busy(1);
    await table.erase({ pk: 'a', sk: 'erased' }, atMs);
    expect(asked).toEqual([3, 2, 1]);
  });

  test('is not said to be empty while something is left', async () => {
    await expect(busy(0).table.erase({ pk: 'a', sk: 'erased' }, atMs)).rejects.toThrow(
      'some items would not go',
    );
  });
});

describe('many at once', () => {
  test('a crowd of people in parallel lose nothing and double nothing', async () => {
    const store = at.store();
    const crowd = Array.from({ length: sized(50, 100) }, somebody);
    await Promise.all(
      crowd.map(async (who, index) => {
        const own = { ...night, id: `request ${index}`, atMs: atMs + index };
        // Each night is reported twice, as Alexa does when it lost an answer.
        await Promise.all([
          store.stretchNights.started(who, own),
          store.stretchNights.started(who, own),
          store.profiles.change(who, { pace: 'slower' }),
          store.profiles.change(who, { usualSide: index % 2 === 0 ? 'left' : 'right' }),
          store.places.keep(who, { ...place, turn: index }),
          store.diary.keep(who, { ...cramp, id: `told ${index}`, atMs: atMs + index }),
          store.diary.keep(who, { ...cramp, id: `told ${index}`, atMs: atMs + index }),
        ]);
      }),
    );
    const held = await Promise.all(
      crowd.map(async (who) => [
        await store.personalData.held(who, atMs),
        (await store.places.find(who, atMs))?.turn,
        (await store.stretchNights.between(who, 0, atMs + 1_000))!.map(({ id }) => id),
      ]),
    );
    for (const [index, found] of held.entries())
      expect(found).toEqual([
        {
          profile: { pace: 'slower', usualSide: index % 2 === 0 ? 'left' : 'right' },
          place: true,
          stretchNights: 1,
          cramps: 1,
          reminders: 0,
        },
        index,
        [`request ${index}`],
      ]);
  });

  test('thousands of cramps of one person are summed up with one query a period, page by page', async () => {
    const who = somebody();
    const total = sized(1_200, 10_000);
    const hourMs = 3_600_000;
    const text = (value: string) => ({ S: value });
    const number = (value: number) => ({ N: String(value) });
    const client = connect(at.endpoint());
    const TableName = process.env.CRAMP_COACH_TABLE!;
    for (let from = 0; from < total; from += 25)
      await client.send(
        new BatchWriteItemCommand({
          RequestItems: {
            [TableName]: Array.from({ length: 25 }, (_, index) => {
              const ms = atMs - (from + index) * hourMs;
              const { pk, sk } = historyKey(who, ms, 'relief');
              const item = {
                pk: text(pk),
                sk: text(sk),
                kind: text('cramp'),
                schemaVersion: number(1),
                id: text('relief'),
                source: text('relief'),
                exact: text('hour'),
                muscle: text('calf'),
                atMs: number(ms),
                loggedAtMs: number(ms),
              };
              return { PutRequest: { Item: item } };
            }),
          },
        }),
      );
    let queries = 0;
    const table = at.table();
    const counted = {
      ...table,
      query: (...asked: Parameters<typeof table.query>) => {
        queries += 1;
        return table.query(...asked);
      },
    };
    const diary = tableDiary(table, counted, () => undefined);
    const clock = wallClock('America/New_York');
    for (const [id, count] of [
      ['all', total],
      ['twelve_months', Math.min(total, 365 * 24)],
      ['last_month', 31 * 24],
    ] as const) {
      const period = periodOf(id, atMs, clock);
      const { fromMs, toMs } = reachOf(period);
      const history = await diary.between(who, fromMs, toMs);
      expect(summaryOf(history!, period, atMs, clock)).toMatchObject({ count, muscle: 'calf' });
    }
    expect(queries).toBe(3);
  });

  test('more nights than fit on a page are read, and erased, to the last one', async () => {
    const who = somebody();
    const store = at.store();
    // A page holds 1 MB.
    const routine = 'x'.repeat(20_000);
    const total = 120;
    await Promise.all(
      Array.from({ length: total }, (_, index) =>
        store.stretchNights.started(who, { ...night, id: `${index}`, routine, atMs: atMs + index }),
      ),
    );
    expect(await store.stretchNights.between(who, atMs, atMs + total)).toHaveLength(total);
    expect(await store.stretchNights.between(who, atMs + 10, atMs + 20)).toHaveLength(10);
    await store.personalData.erase(who, atMs);
    expect(await store.stretchNights.between(who, 0, atMs + total)).toEqual([]);
  });
});

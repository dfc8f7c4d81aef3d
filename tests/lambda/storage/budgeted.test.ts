import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { begin } from '../../../lambda/coaching/relief/position';
import type { Reminder } from '../../../lambda/reminders/reminder';
import { budgeted } from '../../../lambda/storage/budgeted';
import { memoryStore } from '../../../lambda/storage/memoryStore';
import type { Store } from '../../../lambda/storage/store';
import { keptLog } from '../../support/tables';

const budget = { coachingMs: 150, requestMs: 300, reminderMs: 1_500, askedMs: 4_000, eraseMs: 5_500 };
const place = begin({}, 0);
const who = () => ({ account: 'a' });

/** Memory that answers after a while; each call of it is counted. */
function slow(ms: number): { store: Store; calls: () => number } {
  let calls = 0;
  const wait = <T extends object>(port: T): T =>
    new Proxy(port, {
      get:
        (target, name) =>
        async (...args: unknown[]) => {
          calls += 1;
          await new Promise((resolve) => setTimeout(resolve, ms));
          return (target[name as keyof T] as (...args: unknown[]) => unknown)(...args);
        },
    });
  const { places, turns, profiles, stretchNights, diary, zones, reminders, personalData } = memoryStore();
  const store = {
    places: wait(places),
    profiles: wait(profiles),
    stretchNights: wait(stretchNights),
    diary: wait(diary),
    zones: wait(zones),
    turns: wait(turns),
    reminders: wait(reminders),
    personalData: wait(personalData),
  };
  return { store, calls: () => calls };
}

/** A cramp in the diary. */
const cramp = (source: 'relief' | 'told') =>
  ({ id: 'c', source, atMs: 0, exact: 'hour', loggedAtMs: 0 }) as const;

const reminder: Reminder = {
  topic: 'stretch',
  schedule: { every: 'daily', hour: 22, minute: 0 },
  token: 't',
};

/** Every call of a store, with what comes of it when it fails. */
const calls: [string, (store: Store) => Promise<unknown>, unknown][] = [
  ['finding a place', (store) => store.places.find(who(), 0), undefined],
  ['keeping a place', (store) => store.places.keep(who(), place), false],
  ['forgetting a place', (store) => store.places.forget(who(), 0), false],
  ['finding a profile', (store) => store.profiles.find(who()), undefined],
  ['changing a profile', (store) => store.profiles.change(who(), { pace: 'slower' }), false],
  [
    'starting a night',
    (store) => store.stretchNights.started(who(), { id: 'i', routine: 'r', atMs: 0, plannedEndMs: 1 }),
    false,
  ],
  ['reading nights', (store) => store.stretchNights.between(who(), 0, 1), undefined],
  ['keeping a cramp that is coached', (store) => store.diary.keep(who(), cramp('relief')), false],
  ['keeping a cramp that is told', (store) => store.diary.keep(who(), cramp('told')), false],
  ['removing a cramp', (store) => store.diary.remove(who(), cramp('told')), false],
  ['reading the diary', (store) => store.diary.between(who(), 0, 1), undefined],
  ['looking back while coaching', (store) => store.diary.lately(who(), 0, 1), undefined],
  ['finding a time zone', (store) => store.zones.find(who(), 'd'), undefined],
  ['keeping a time zone', (store) => store.zones.keep(who(), 'd', { zone: 'UTC', atMs: 0 }), false],
  ['reading reminders', (store) => store.reminders.all(who()), undefined],
  ['keeping a reminder', (store) => store.reminders.keep(who(), reminder), false],
  ['dropping a reminder', (store) => store.reminders.drop(who(), reminder), false],
  ['hearing what is kept', (store) => store.personalData.held(who(), 0), undefined],
  ['erasing', (store) => store.personalData.erase(who(), 0), false],
  ['asking what was erased', (store) => store.personalData.erasedSince(who(), 0), undefined],
  ['keeping what a turn leaves', (store) => store.turns.keep(who(), { position: place }), false],
];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const clock = () => performance.now();

/** Lets time pass until a promise is settled, and says how long that took. */
async function timed<T>(promise: Promise<T>): Promise<[T, number]> {
  const from = clock();
  const done = promise.then((value) => [value, clock() - from] as [T, number]);
  await vi.runAllTimersAsync();
  return done;
}

describe.each(calls)('%s', (_, call, otherwise) => {
  test('that throws is logged, without a word of what it was about, and nobody notices', async () => {
    const { log, lines } = keptLog();
    const secret = 'somebody told this';
    const broken = () => Promise.reject(new Error(secret));
    const port = new Proxy({}, { get: () => broken }) as never;
    const store = budgeted(
      {
        places: port,
        profiles: port,
        stretchNights: port,
        diary: port,
        zones: port,
        turns: port,
        reminders: port,
        personalData: port,
      },
      budget,
      log,
      clock,
    );
    expect(await call(store)).toEqual(otherwise);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 'error', what: expect.stringMatching(/^could not /) });
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test('that never ends is given up in time', async () => {
    const { log, lines } = keptLog();
    const store = budgeted(slow(60_000).store, budget, log, clock);
    const [answer, tookMs] = await timed(
      Promise.race([call(store), new Promise((resolve) => setTimeout(resolve, 6_000, 'too late'))]),
    );
    expect(answer).toEqual(otherwise);
    expect(tookMs).toBeLessThanOrEqual(6_000);
    expect(lines).toEqual([{ level: 'warn', what: expect.any(String), reason: 'too slow' }]);
  });

  test('that is quick answers as if nobody stood between', async () => {
    const { log, lines } = keptLog();
    const [straight] = await timed(call(memoryStore()));
    const [answer] = await timed(call(budgeted(slow(100).store, budget, log, clock)));
    expect(answer).toEqual(straight);
    expect(lines).toEqual([]);
  });
});

describe('one request', () => {
  test('waits 150 ms at most for all its calls together, and starts none after that', async () => {
    const { log, lines } = keptLog();
    const { store, calls: count } = slow(100);
    const { places, profiles } = budgeted(store, budget, log, clock);
    const person = who();
    const [, tookMs] = await timed(
      (async () => {
        expect(await places.find(person, 0)).toBeUndefined();
        expect(await profiles.find(person)).toBeUndefined();
        expect(await places.keep(person, place)).toBe(false);
      })(),
    );
    expect(tookMs).toBe(150);
    expect(count()).toBe(2);
    expect(lines.map(({ reason }) => reason)).toEqual(['too slow', 'no time left']);
  });

  test('pays once for what it waits for at the same time, so that an opened skill can still keep its place', async () => {
    const { places, profiles, reminders, zones } = budgeted(slow(60).store, budget, () => undefined, clock);
    const person = who();
    const [saved, tookMs] = await timed(
      (async () => {
        await Promise.all([
          places.find(person, 0),
          profiles.find(person),
          reminders.all(person),
          zones.find(person, 'd'),
        ]);
        return places.keep(person, place);
      })(),
    );
    expect(saved).toBe(true);
    expect(tookMs).toBe(120);
  });

  test('is done with the store 300 ms after its first call, whatever else it waited for', async () => {
    const { log, lines } = keptLog();
    const { places } = budgeted(slow(100).store, budget, log, clock);
    const person = who();
    const [, tookMs] = await timed(
      (async () => {
        await places.find(person, 0);
        // The time zone took its time.
        await new Promise((resolve) => setTimeout(resolve, 170));
        await places.keep(person, place);
      })(),
    );
    expect(tookMs).toBe(300);
    expect(lines.map(({ reason }) => reason)).toEqual(['too slow']);
  });

  test('does not pay for the one before it', async () => {
    const { places } = budgeted(slow(100).store, budget, () => undefined, clock);
    for (let request = 0; request < 3; request += 1) {
      const [saved] = await timed(places.keep(who(), { ...place, sentAtMs: request }));
      expect(saved).toBe(true);
    }
  });

  test('leaves no timer behind that would hold a process up', async () => {
    const { places } = budgeted(memoryStore(), budget, () => undefined, clock);
    await places.find(who(), 0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

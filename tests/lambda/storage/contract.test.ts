import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climb } from '../../../lambda/coaching/relief/moves';
import { begin, type ReliefPosition } from '../../../lambda/coaching/relief/position';
import { resumableMs } from '../../../lambda/coaching/savedPosition';
import type { Entry } from '../../../lambda/diary/entry';
import type { Person } from '../../../lambda/lib/person';
import type { Reminder } from '../../../lambda/reminders/reminder';
import { memoryStore } from '../../../lambda/storage/memoryStore';
import type { Store } from '../../../lambda/storage/store';
import { embeddedStores } from '../../support/embedded';
import { testTable } from '../../support/tables';

const table = testTable();
const embedded = embeddedStores();
const atMs = Date.parse('2026-01-15T08:10:00Z');
const place: ReliefPosition = begin({ muscle: 'shin', side: 'left' }, atMs);

let people = 0;
/** Somebody nobody has heard of. */
function somebody(): Person {
  people += 1;
  return { account: `amzn1.ask.account.${people}` };
}

const night = (id: string, startMs: number) => ({
  id,
  routine: 'bedtime',
  atMs: startMs,
  plannedEndMs: startMs + 180_000,
});

// All do the same, so that what is tested without a table holds with one.
describe.each<[string, () => Store]>([
  ['process memory', memoryStore],
  ['a table', () => table.store()],
  ['an embedded database in a folder', () => embedded.inFolder()],
  ['an embedded database in memory', () => embedded.inMemory()],
])('in %s', (_, open) => {
  describe('a place', () => {
    test('is found as it was kept, up to half an hour later and not after', async () => {
      const { places } = open();
      const who = somebody();
      expect(await places.find(who, atMs)).toBeUndefined();
      expect(await places.keep(who, place)).toBe(true);
      expect(await places.find(who, atMs + resumableMs)).toEqual(place);
      expect(await places.find(who, atMs + resumableMs + 1)).toBeUndefined();
    });

    test('is the newest one, in whatever order two turns arrive', async () => {
      const { places } = open();
      const who = somebody();
      const later = climb(place, atMs + 20_000);
      expect(await places.keep(who, later)).toBe(true);
      expect(await places.keep(who, place)).toBe(false);
      expect(await places.find(who, atMs + 20_000)).toEqual(later);
    });

    test('that is forgotten does not come back with a turn from before, nor from the same second', async () => {
      const { places } = open();
      const who = somebody();
      await places.keep(who, place);
      expect(await places.forget(who, atMs + 20_000)).toBe(true);
      expect(await places.find(who, atMs + 20_000)).toBeUndefined();
      expect(await places.keep(who, climb(place, atMs + 10_000))).toBe(false);
      expect(await places.keep(who, climb(place, atMs + 20_000))).toBe(false);
      expect(await places.find(who, atMs + 20_000)).toBeUndefined();
      expect(await places.keep(who, climb(place, atMs + 21_000))).toBe(true);
      expect(await places.find(who, atMs + 21_000)).toBeDefined();
    });

    test('whose clock was years ahead is not found, and keeps no later one from being kept', async () => {
      const { places } = open();
      const who = somebody();
      const ahead = climb(place, atMs + 10 * 365 * 86_400_000);
      await places.keep(who, ahead);
      expect(await places.find(who, atMs)).toBeUndefined();
      expect(await places.keep(who, place)).toBe(true);
      expect(await places.find(who, atMs)).toEqual(place);
      await places.keep(who, ahead);
      expect(await places.forget(who, atMs + 1_000)).toBe(true);
      expect(await places.find(who, atMs + 1_000)).toBeUndefined();
    });

    test('and its cramp are kept together, or neither is', async () => {
      const { places, turns, diary } = open();
      const who = somebody();
      const entry: Entry = { id: 'relief', source: 'relief', atMs, exact: 'hour', loggedAtMs: atMs };
      expect(await turns.keep(who, { position: place, entry: { keep: entry } })).toBe(true);
      expect(await places.find(who, atMs)).toEqual(place);
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([entry]);
      const forgetting = { position: { forgottenAtMs: atMs + 60_000 }, entry: { remove: entry } };
      expect(await turns.keep(who, forgetting)).toBe(true);
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([]);
      // An older word about the place counts for nothing, and neither does what comes with it.
      expect(await turns.keep(who, { position: place, entry: { keep: entry } })).toBe(false);
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([]);
    });

    test('of the same second as another replaces it', async () => {
      const { places } = open();
      const who = somebody();
      await places.keep(who, place);
      expect(await places.keep(who, climb(place, atMs))).toBe(true);
      expect(await places.find(who, atMs)).toEqual(climb(place, atMs));
    });
  });

  describe('a profile', () => {
    test('is empty for somebody new', async () => {
      expect(await open().profiles.find(somebody())).toEqual({});
    });

    test('keeps every setting, changes those that are named and drops those that are taken back', async () => {
      const { profiles } = open();
      const who = somebody();
      const all = {
        whisper: 'night',
        pace: 'slower',
        cannotStand: true,
        pregnantUntil: atMs,
        usualMuscle: 'front_thigh',
        usualSide: 'both',
        disclaimerHeardAtMs: atMs,
        evidenceHeardAtMs: atMs,
        clotHistory: true,
        bloodThinner: true,
        numbSkin: true,
      } as const;
      expect(await profiles.change(who, all)).toBe(true);
      expect(await profiles.find(who)).toEqual(all);
      expect(await profiles.change(who, { whisper: 'never', cannotStand: null, pace: null })).toBe(true);
      const { cannotStand: _, pace: __, ...left } = all;
      expect(await profiles.find(who)).toEqual({ ...left, whisper: 'never' });
    });

    test('loses nothing of two changes at once', async () => {
      const { profiles } = open();
      const who = somebody();
      await Promise.all([
        profiles.change(who, { whisper: 'always' }),
        profiles.change(who, { cannotStand: true }),
        profiles.change(who, { usualMuscle: 'foot' }),
        profiles.change(who, { usualSide: 'right' }),
      ]);
      expect(await profiles.find(who)).toEqual({
        whisper: 'always',
        cannotStand: true,
        usualMuscle: 'foot',
        usualSide: 'right',
      });
    });

    test('takes no change at all, and takes back what was never there', async () => {
      const { profiles } = open();
      const who = somebody();
      expect(await profiles.change(who, {})).toBe(true);
      expect(await profiles.change(who, { pace: null })).toBe(true);
      expect(await profiles.find(who)).toEqual({});
    });
  });

  describe('the diary', () => {
    const cramp = (id: string, ms: number): Entry => ({
      id,
      source: 'told',
      atMs: ms,
      exact: 'hour',
      loggedAtMs: ms,
      muscle: 'calf',
      side: 'left',
      severity: 7,
    });

    test('gives back what was kept, in the order of time, with the stretch nights of the same period', async () => {
      const { diary, stretchNights } = open();
      const who = somebody();
      const bare: Entry = { id: 'x', source: 'relief', atMs: 1_000, exact: 'hour', loggedAtMs: 1_000 };
      expect(await diary.keep(who, cramp('b', 2_000))).toBe(true);
      expect(await diary.keep(who, bare)).toBe(true);
      await stretchNights.started(who, night('n', 1_500));
      expect(await diary.between(who, 1_000, 2_001)).toEqual({
        entries: [bare, cramp('b', 2_000)],
        stretchNights: [night('n', 1_500)],
      });
      expect((await diary.between(who, 1_001, 2_000))!.entries).toEqual([]);
      expect(await diary.lately(who, 0, 3_000)).toEqual([bare, cramp('b', 2_000)]);
    });

    test('has one entry of the same request, however often it arrives', async () => {
      const { diary } = open();
      const who = somebody();
      await Promise.all(Array.from({ length: 5 }, () => diary.keep(who, cramp('same', atMs))));
      expect((await diary.between(who, 0, atMs + 1))!.entries).toEqual([cramp('same', atMs)]);
    });

    test('keeps what was known of an entry; that it let go is taken back once it has come back', async () => {
      const { diary } = open();
      const who = somebody();
      const begun: Entry = { id: 'relief', source: 'relief', atMs, exact: 'hour', loggedAtMs: atMs };
      await diary.keep(who, {
        ...begun,
        muscle: 'calf',
        easedAtMs: atMs + 60_000,
        easedBy: 'calf_bed_toes_up',
      });
      await diary.keep(who, { ...begun, side: 'left' });
      const found = await diary.lately(who, 0, atMs + 1);
      expect(found).toEqual([{ ...begun, muscle: 'calf', side: 'left' }]);
    });

    test('removes one entry and no other, and one that is not there without a word', async () => {
      const { diary } = open();
      const who = somebody();
      await diary.keep(who, cramp('one', atMs));
      await diary.keep(who, cramp('two', atMs));
      expect(await diary.remove(who, cramp('one', atMs))).toBe(true);
      expect(await diary.remove(who, cramp('one', atMs))).toBe(true);
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([cramp('two', atMs)]);
    });

    test('shows an entry once that was moved, even if the old one could not be removed any more', async () => {
      const { diary } = open();
      const who = somebody();
      await diary.keep(who, cramp('moved', atMs));
      const corrected = { ...cramp('moved', atMs - 5_000), loggedAtMs: atMs + 9_000 };
      await diary.keep(who, corrected);
      // Here the process ended.
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([corrected]);
    });

    test('loses nothing of two turns at once', async () => {
      const { diary } = open();
      const who = somebody();
      const begun: Entry = { id: 'relief', source: 'relief', atMs, exact: 'hour', loggedAtMs: atMs };
      await Promise.all([
        diary.keep(who, { ...begun, muscle: 'foot' }),
        diary.keep(who, { ...begun, side: 'right' }),
        diary.keep(who, cramp('other', atMs - 1)),
      ]);
      expect(await diary.lately(who, 0, atMs + 1)).toEqual([
        cramp('other', atMs - 1),
        { ...begun, muscle: 'foot', side: 'right' },
      ]);
    });
  });

  describe('reminders', () => {
    const nightly: Reminder = {
      topic: 'stretch',
      schedule: { every: 'daily', hour: 22, minute: 0 },
      token: 'a',
    };
    const tomorrow: Reminder = { topic: 'stretch', schedule: { atMs }, token: 'b' };
    const water: Reminder = {
      topic: 'water',
      schedule: { every: 'weekdays', hour: 9, minute: 5 },
      token: 'c',
    };
    const byToken = (all: Reminder[] | undefined) =>
      all?.sort((one, other) => (one.token < other.token ? -1 : 1));

    test('are at most one a topic and kind, and the last one counts', async () => {
      const { reminders } = open();
      const who = somebody();
      for (const one of [nightly, tomorrow, water]) expect(await reminders.keep(who, one)).toBe(true);
      expect(byToken(await reminders.all(who))).toEqual([nightly, tomorrow, water]);
      const later: Reminder = { ...nightly, schedule: { every: 'monday', hour: 23, minute: 0 }, token: 'a2' };
      await reminders.keep(who, later);
      expect(byToken(await reminders.all(who))).toEqual([later, tomorrow, water]);
    });

    test('go one by one, and never one that has taken the place of another', async () => {
      const { reminders } = open();
      const who = somebody();
      await reminders.keep(who, nightly);
      await reminders.keep(who, water);
      await reminders.drop(who, { ...nightly, token: 'before' });
      expect(await reminders.all(who)).toHaveLength(2);
      expect(await reminders.drop(who, nightly)).toBe(true);
      expect(await reminders.all(who)).toEqual([water]);
    });

    test('are of the account, whoever of it speaks, are counted, and go with it', async () => {
      const { reminders, personalData } = open();
      const house = somebody();
      const voice = { ...house, voice: 'amzn1.ask.person.1' };
      await reminders.keep(voice, nightly);
      expect(await reminders.all(house)).toEqual([nightly]);
      expect((await personalData.held(voice, atMs))?.reminders).toBe(1);
      expect(await reminders.all(somebody())).toEqual([]);
      await personalData.erase(house, atMs);
      expect(await reminders.all(voice)).toEqual([]);
    });
  });

  describe('a time zone', () => {
    test('is kept for each device, and erased with the account', async () => {
      const { zones, personalData } = open();
      const who = somebody();
      const [bed, kitchen] = [
        { zone: 'Europe/London', atMs },
        { zone: 'UTC', atMs: atMs - 1 },
      ];
      expect(await zones.find(who, 'bed')).toBeUndefined();
      expect(await zones.keep(who, 'bed', bed)).toBe(true);
      await zones.keep(who, 'kitchen', kitchen);
      expect([await zones.find(who, 'bed'), await zones.find(who, 'kitchen')]).toEqual([bed, kitchen]);
      await personalData.erase(who, atMs);
      expect(await zones.find(who, 'bed')).toBeUndefined();
    });
  });

  describe('stretch nights', () => {
    test('come back in the order of time, from the first moment to just before the last', async () => {
      const { stretchNights } = open();
      const who = somebody();
      for (const [id, startMs] of [
        ['c', 3_000],
        ['a', 1_000],
        ['b', 2_000],
        ['d', 4_000],
      ] as const)
        expect(await stretchNights.started(who, night(id, startMs))).toBe(true);
      const ids = async (fromMs: number, toMs: number) =>
        (await stretchNights.between(who, fromMs, toMs))!.map(({ id }) => id);
      expect(await ids(1_000, 4_000)).toEqual(['a', 'b', 'c']);
      expect(await ids(0, Number.MAX_SAFE_INTEGER)).toEqual(['a', 'b', 'c', 'd']);
      expect(await ids(1_001, 3_000)).toEqual(['b']);
      expect(await ids(5_000, 9_000)).toEqual([]);
      expect(await stretchNights.between(who, 2_000, 2_001)).toEqual([night('b', 2_000)]);
    });

    test('are counted once for a request that comes twice, and twice for two of the same second', async () => {
      const { stretchNights } = open();
      const who = somebody();
      const ids = ['one', 'one', 'two', 'one', 'two'];
      const saved = await Promise.all(ids.map((id) => stretchNights.started(who, night(id, atMs))));
      expect(saved).toEqual(ids.map(() => true));
      const found = await stretchNights.between(who, atMs, atMs + 1);
      expect(found!.map(({ id }) => id)).toEqual(['one', 'two']);
    });

    test('stay as they were first told', async () => {
      const { stretchNights } = open();
      const who = somebody();
      await stretchNights.started(who, night('one', atMs));
      expect(await stretchNights.started(who, { ...night('one', atMs), routine: 'morning' })).toBe(true);
      expect(await stretchNights.between(who, atMs, atMs + 1)).toEqual([night('one', atMs)]);
    });

    test('of any times are found in exactly the periods they lie in', async () => {
      const { stretchNights } = open();
      const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(time, { maxLength: 6 }), time, time, async (times, one, other) => {
          const who = somebody();
          await Promise.all(
            times.map((startMs) => stretchNights.started(who, night(`n${startMs}`, startMs))),
          );
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const found = await stretchNights.between(who, from, to);
          const expected = times.filter((startMs) => startMs >= from && startMs < to).sort((a, b) => a - b);
          expect(found!.map((at) => at.atMs)).toEqual(expected);
        }),
        { numRuns: 25 },
      );
    });
  });

  describe('people', () => {
    test('have nothing in common, not even in one household', async () => {
      const { places, profiles, stretchNights, personalData } = open();
      const house = somebody();
      const [one, other] = [
        { ...house, voice: 'amzn1.ask.person.1' },
        { ...house, voice: 'amzn1.ask.person.2' },
      ];
      await places.keep(one, place);
      await profiles.change(one, { cannotStand: true });
      await stretchNights.started(one, night('a', atMs));
      for (const who of [other, house, somebody()]) {
        expect(await places.find(who, atMs)).toBeUndefined();
        expect(await profiles.find(who)).toEqual({});
        expect(await stretchNights.between(who, 0, atMs + 1)).toEqual([]);
        expect(await personalData.held(who, atMs)).toEqual({
          profile: {},
          place: false,
          stretchNights: 0,
          cramps: 0,
          reminders: 0,
        });
      }
    });

    test('hear what is kept of them', async () => {
      const { places, profiles, stretchNights, personalData } = open();
      const who = somebody();
      await places.keep(who, place);
      await profiles.change(who, { whisper: 'always' });
      await stretchNights.started(who, night('a', atMs));
      await stretchNights.started(who, night('b', atMs + 1));
      const held = { profile: { whisper: 'always' }, place: true, stretchNights: 2, cramps: 0, reminders: 0 };
      expect(await personalData.held(who, atMs)).toEqual(held);
      expect(await personalData.held(who, atMs + resumableMs + 1)).toEqual({ ...held, place: false });
    });

    test('are erased with the whole account, and nobody else is', async () => {
      const { places, profiles, stretchNights, personalData } = open();
      const [house, neighbour] = [somebody(), somebody()];
      const people = [house, { ...house, voice: 'amzn1.ask.person.1' }, neighbour];
      for (const who of people) {
        await places.keep(who, place);
        await profiles.change(who, { pace: 'slower' });
        for (let index = 0; index < 30; index += 1)
          await stretchNights.started(who, night(`n${index}`, atMs + index));
      }
      expect(await personalData.erase(people[1]!, atMs)).toBe(true);
      const held = await Promise.all(people.map((who) => personalData.held(who, atMs)));
      expect(held.map((one) => one?.stretchNights)).toEqual([0, 0, 30]);
      expect(held.map((one) => one?.place)).toEqual([false, false, true]);
      expect(held.map((one) => one?.profile)).toEqual([{}, {}, { pace: 'slower' }]);
      expect(await personalData.erase(people[1]!, atMs)).toBe(true);
    });
  });
});

describe('process memory', () => {
  test('is bounded: whoever was quiet longest goes first', async () => {
    const { profiles } = memoryStore();
    const first = { account: 'first' };
    await profiles.change(first, { pace: 'slower' });
    for (let index = 0; index < 999; index += 1)
      await profiles.change({ account: `other ${index}` }, { pace: 'normal' });
    expect(await profiles.find(first)).toEqual({ pace: 'slower' });
    await profiles.change({ account: 'last' }, { pace: 'normal' });
    expect(await profiles.find(first)).toEqual({});
  });

  test('cannot be changed from outside', async () => {
    const { profiles } = memoryStore();
    const who = { account: 'a' };
    await profiles.change(who, { pace: 'slower' });
    Object.assign((await profiles.find(who))!, { pace: 'normal' });
    expect(await profiles.find(who)).toEqual({ pace: 'slower' });
  });
});

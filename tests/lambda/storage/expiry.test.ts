import { describe, expect, test, vi } from 'vitest';
import { begin } from '../../../lambda/coaching/relief/position';
import { there } from '../../../lambda/storage/condition';
import { expiryFrom } from '../../../lambda/storage/expiry';
import { deviceKey, historyKey, reminderKey, singleKey } from '../../../lambda/storage/keys';
import { testTable } from '../../support/tables';

const at = testTable();
const atMs = Date.parse('2026-01-15T08:10:00Z');
const daySeconds = 86_400;
const threeYears = 3 * 365 * daySeconds;
const cramp = { id: 'c', source: 'told', atMs, exact: 'hour', loggedAtMs: atMs, muscle: 'calf' } as const;
const reminder = { topic: 'stretch', token: 't', schedule: { every: 'daily', hour: 22, minute: 0 } } as const;

let people = 0;
function somebody() {
  people += 1;
  return { account: `amzn1.ask.account.${people}` };
}

type Key = Parameters<ReturnType<typeof at.table>['get']>[0];
/** In how many days an item will be removed; undefined if there is none. */
async function daysLeft(key: Key): Promise<number | undefined> {
  const item = await at.table().get(key);
  return item && Math.round((Number(item.expires) - Date.now() / 1_000) / daySeconds);
}
const full = threeYears / daySeconds;

describe('an item of the table', () => {
  test('of any kind is removed three years after it was written, and a place as soon as it is of no use', async () => {
    const who = somebody();
    const { places, profiles, stretchNights, diary, zones, reminders } = at.store();
    await profiles.change(who, { pace: 'slower' });
    await stretchNights.started(who, { id: 'n', routine: 'bedtime', atMs, plannedEndMs: atMs });
    await diary.keep(who, cramp);
    await zones.keep(who, 'device', { zone: 'Europe/Berlin', atMs });
    await reminders.keep(who, reminder);
    await places.keep(who, begin({ muscle: 'calf' }, Date.now()));
    for (const key of [
      singleKey(who, 'profile'),
      historyKey(who, atMs, 'n'),
      historyKey(who, atMs, 'c'),
      deviceKey(who, 'device'),
      reminderKey(who, 'stretch', true),
    ])
      expect(await daysLeft(key)).toBe(full);
    expect(await daysLeft(singleKey(who, 'place'))).toBe(0);
  });

  test('is put off by every write', async () => {
    const who = somebody();
    const { profiles, diary } = at.store();
    const old = { schemaVersion: 1, expires: expiryFrom(Date.now()) - threeYears + daySeconds };
    await at.put(singleKey(who, 'profile'), { ...old, pace: 'slower' });
    await at.put(historyKey(who, atMs, 'c'), { ...old, ...cramp, kind: 'cramp' });
    await profiles.change(who, { whisper: 'night' });
    await diary.keep(who, cramp);
    expect(await daysLeft(singleKey(who, 'profile'))).toBe(full);
    expect(await daysLeft(historyKey(who, atMs, 'c'))).toBe(full);
  });

  test.each([
    ['of before there was an end', undefined, full],
    ['last renewed seven months ago', full - 210, full],
    ['last renewed five months ago', full - 150, full - 150],
  ])('%s is renewed when its person comes back, at most twice a year', async (_, left, then) => {
    const who = somebody();
    const { profiles, reminders } = at.store();
    const keys = [singleKey(who, 'profile'), reminderKey(who, 'stretch', true)];
    await profiles.change(who, { pace: 'slower' });
    await reminders.keep(who, reminder);
    for (const key of keys) {
      const expires = left === undefined ? null : Math.round(Date.now() / 1_000) + left * daySeconds;
      await at.table().change(key, { expires }, there);
    }
    expect(await profiles.find(who)).toEqual({ pace: 'slower' });
    expect(await reminders.all(who)).toEqual([reminder]);
    await expect.poll(() => Promise.all(keys.map(daysLeft))).toEqual([then, then]);
  });

  test('that was erased after it was read does not come back by being renewed', async () => {
    const who = somebody();
    const { profiles, personalData } = at.store();
    await profiles.change(who, { pace: 'slower' });
    const read = { ...(await at.table().get(singleKey(who, 'profile')))!, expires: 1 };
    await personalData.erase(who);
    const table = at.table();
    const changed = vi.spyOn(table, 'change');
    table.renew(read);
    expect(await changed.mock.results[0]!.value).toBe(false);
    expect(await profiles.find(who)).toEqual({});
  });
});

import { describe, expect, test } from 'vitest';
import type { RungId } from '../../lambda/coaching/relief/ladder';
import type { Entry } from '../../lambda/diary/entry';
import { fastestOf } from '../../lambda/diary/fastest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { echoUser, nightWith } from '../support/night';

const dayMs = 24 * 60 * 60_000;

const eased = (day: number, easedBy: RungId | undefined, muscle: Entry['muscle'] = 'calf'): Entry => ({
  id: 'relief',
  source: 'relief',
  atMs: day * dayMs,
  exact: 'hour',
  loggedAtMs: day * dayMs,
  ...(muscle && { muscle }),
  ...(easedBy && { easedAtMs: day * dayMs + 60_000, easedBy }),
});

const wall = 'calf_bed_wall_press';

describe('what eased it on three nights', () => {
  test.each<[string, Entry[], RungId | undefined]>([
    ['comes first', [1, 2, 3].map((day) => eased(day, wall)), wall],
    ['needs three nights', [1, 2].map((day) => eased(day, wall)), undefined],
    ['needs three nights, not three cramps of one', [1, 1.1, 1.2].map((day) => eased(day, wall)), undefined],
    ['needs all three to agree', [eased(1, wall), eased(2, 'calf_bed_toes_up'), eased(3, wall)], undefined],
    [
      'forgets what helped before',
      [eased(1, 'calf_bed_toes_up'), ...[2, 3, 4].map((day) => eased(day, wall))],
      wall,
    ],
    [
      'counts no cramp whose end nobody told',
      [eased(1, wall), eased(2, undefined), eased(3, wall)],
      undefined,
    ],
    ['is never a move on the feet', [1, 2, 3].map((day) => eased(day, 'calf_stand_weight')), undefined],
    [
      'says nothing where it comes first anyway',
      [1, 2, 3].map((day) => eased(day, 'calf_bed_toes_up')),
      undefined,
    ],
    ['is of one muscle', [1, 2, 3].map((day) => eased(day, 'calf_bed_sheet_pull', 'foot')), undefined],
  ])('%s', (_, entries, expected) => expect(fastestOf(entries, 'calf')).toBe(expected));
});

describe('relief', () => {
  const threeNights = async () => {
    const store = memoryStore();
    for (const day of [13, 14, 15])
      await nightWith(
        store,
        'U: my calf is cramping\nA: Pull your toes\nU: no\nA: Hook a sheet\nU: no\nA: Press your foot flat\nU: it let go\nA: Ease off slowly',
        '--clock',
        `2026-01-${day}T03:10`,
      );
    return store;
  };

  test('starts with it where that is known in time, and goes on with the usual moves', async () => {
    const store = await threeNights();
    expect((await store.profiles.find(echoUser))!.calfFirst).toBe(wall);
    await nightWith(
      store,
      `
      U: open cramp coach
      A: Press your foot flat against the wall.
      U: no
      A: Pull your toes toward you
      U: no
      A: Hook a sheet
    `,
      '--clock',
      '2026-01-16T03:10',
    );
  });

  test('waits for nothing: after a first complaint it comes second', async () => {
    await nightWith(
      await threeNights(),
      `
      U: my calf is cramping
      A: Pull your toes toward you
      U: no
      A: Press your foot flat
      U: no
      A: Hook a sheet
    `,
      '--clock',
      '2026-01-16T03:10',
    );
  });

  test('of another muscle, or of somebody who is helped, is as it was', async () => {
    const store = await threeNights();
    const flags = ['--clock', '2026-01-16T03:10'];
    await nightWith(
      store,
      'U: my foot is cramping\nA: Bend that knee. Pull your toes\nU: no\nA: Hook a sheet',
      ...flags,
    );
    await nightWith(
      store,
      "U: my wife's calf is cramping\nA: Hold the knee straight\nU: no\nA: Hook a sheet",
      ...flags,
    );
  });

  test('goes back to the usual order once something else helped', async () => {
    const store = await threeNights();
    await nightWith(
      store,
      'U: my calf is cramping\nA: Pull your toes\nU: it let go\nA: Good. Ease off',
      '--clock',
      '2026-01-16T03:10',
    );
    expect((await store.profiles.find(echoUser))!.calfFirst).toBeUndefined();
  });

  test('forgets nothing because the diary could not be read for once', async () => {
    const store = await threeNights();
    const deaf = { ...store, diary: { ...store.diary, lately: async () => undefined } };
    await nightWith(
      deaf,
      'U: my calf is cramping\nA: Pull your toes\nU: it let go\nA: Good. Ease off',
      '--clock',
      '2026-01-16T03:10',
    );
    expect((await store.profiles.find(echoUser))!.calfFirst).toBe(wall);
  });
});

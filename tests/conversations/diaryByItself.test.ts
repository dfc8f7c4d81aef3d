import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { diaryAfter, entriesIn } from '../support/diary';
import { echoUser, night, nightWith } from '../support/night';

const minuteMs = 60_000;

describe('a cramp that is coached', () => {
  test('keeps itself, with how long it took and what it let go with', async () => {
    const [entry, ...others] = await diaryAfter(`
      U: my left calf is cramping
      A: Left calf.
      U: no
      A: Hook a sheet
      U: it let go
      A: Ease off slowly
    `);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      source: 'relief',
      muscle: 'calf',
      side: 'left',
      exact: 'hour',
      easedBy: 'calf_bed_sheet_pull',
    });
    expect(new Date(entry!.atMs).toISOString()).toBe('2026-01-15T08:10:00.000Z');
    expect(entry!.easedAtMs! - entry!.atMs).toBeGreaterThan(minuteMs);
    expect(entry!.easedAtMs! - entry!.atMs).toBeLessThan(3 * minuteMs);
  });

  test('has no time to ease where nobody said that it has', async () => {
    const [entry] = await diaryAfter('U: my calf is cramping\nA: Pull your toes\nU: @20 stop\nA: Stopped');
    expect(entry).not.toHaveProperty('easedAtMs');
    expect(entry).toMatchObject({ muscle: 'calf' });
  });

  test('is the spot that was named last', async () => {
    const entries = await diaryAfter(
      "U: my leg is cramping\nA: Pull your toes\nU: @10 it's my right foot\nA: Right foot.",
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ muscle: 'foot', side: 'right' });
  });

  test('that comes back is the same one, until it lets go for good', async () => {
    const entries = await diaryAfter(`
      U: my left calf is cramping
      A: Left calf.
      U: it let go
      A: Ease off slowly
      U: it's back
      A: Pull your toes
      U: it let go
      A: Ease off slowly
    `);
    expect(entries).toHaveLength(1);
    expect(entries[0]!.easedAtMs! - entries[0]!.atMs).toBeGreaterThan(1.5 * minuteMs);
  });

  test('elsewhere, soon after another, is one of its own', async () => {
    const entries = await diaryAfter(`
      U: my left calf is cramping
      A: Left calf.
      U: it let go
      A: Ease off slowly
      U: my right foot is cramping
      A: Right foot.
    `);
    expect(entries.map(({ muscle, side }) => [muscle, side])).toEqual([
      ['calf', 'left'],
      ['foot', 'right'],
    ]);
  });

  test('is none before anybody said so: an opened skill at night is only opened', async () => {
    expect(await diaryAfter('U: open cramp coach\nA: Pull your toes toward you')).toEqual([]);
    expect(
      await diaryAfter('U: open cramp coach\nA: Pull your toes\nU: (silence)\nA: Has the cramp gone?'),
    ).toEqual([]);
    const [entry] = await diaryAfter('U: open cramp coach\nA: Pull your toes\nU: no\nA: Hook a sheet');
    expect(new Date(entry!.atMs).toISOString()).toBe('2026-01-15T08:10:00.000Z');
  });

  test('of somebody who is helped is not kept, also where that is said later', async () => {
    expect(await diaryAfter("U: my husband's calf is cramping\nA: Hold the knee straight")).toEqual([]);
    expect(
      await diaryAfter(
        "U: my calf is cramping\nA: Pull your toes\nU: @10 it's my husband's calf\nA: Hold the knee straight",
      ),
    ).toEqual([]);
  });

  test('is one also where the process that knew of it is gone', async () => {
    const store = memoryStore();
    const cold = () => ({ ...store, places: memoryStore().places });
    await nightWith(cold(), 'U: my left foot is cramping\nA: Left foot.\nU: @20 stop\nA: Stopped.');
    await nightWith(
      cold(),
      'U: my left foot is cramping\nA: Left foot.\nU: it let go\nA: Ease off slowly',
      '--clock',
      '2026-01-15T03:25',
    );
    const [entry, ...others] = await entriesIn(store);
    expect(others).toEqual([]);
    expect(entry!.easedAtMs! - entry!.atMs).toBeGreaterThan(15 * minuteMs);
    await nightWith(store, 'U: undo\nA: Gone from your diary', '--clock', '2026-01-15T03:40');
    expect(await entriesIn(store)).toEqual([]);
  });

  test('is not logged once more, and can be rated afterwards', async () => {
    const entries = await diaryAfter(`
      U: my left calf is cramping
      A: Left calf.
      U: it let go
      A: Ease off slowly
      U: log it
      A: That one is in your diary already.
      U: it was a seven
      A: Changed: left calf cramp, just now, seven out of ten.
    `);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ severity: 7, easedBy: 'calf_bed_toes_up' });
  });

  test('of somebody who is helped is said not to be kept', async () => {
    await night(
      "U: my husband's calf is cramping\nA: Hold\nU: @12 log it\nA: I keep a diary of your own cramps only.",
    );
  });

  test('goes on when the diary is asked for in the middle of it', async () => {
    const entries = await diaryAfter(`
      U: my calf is cramping
      A: Pull your toes
      U: @12 log a cramp in my calf
      A: Keep holding. This one goes into your diary by itself.
      U: @8 how many cramps did i have this month
      A: Keep holding. Ask me that again once the cramp has gone.
      U: yes
      A: Ease off slowly
    `);
    expect(entries).toHaveLength(1);
  });

  test('is taken out again too', async () => {
    const entries = await diaryAfter(`
      U: my left calf is cramping
      A: Left calf.
      U: it let go
      A: Ease off slowly
      U: delete the last entry
      A: Gone from your diary: left calf cramp, just now.
    `);
    expect(entries).toEqual([]);
  });
});

describe('two turns of one session at once', () => {
  test('leave one entry, with what each of them said', async () => {
    const store = memoryStore();
    await nightWith(store, 'U: my calf is cramping\nA: Pull your toes');
    const [entry] = await entriesIn(store);
    await Promise.all([
      store.diary.keep(echoUser, { ...entry!, side: 'left' }),
      store.diary.keep(echoUser, { ...entry!, muscle: 'foot' }),
    ]);
    expect(await entriesIn(store)).toEqual([{ ...entry!, side: 'left', muscle: 'foot' }]);
  });
});

describe('nights that change the clock, or the date', () => {
  test.each([
    ['America/New_York', '2026-03-08T01:58', '2026-03-08T03:20', 'today at 1:58 AM'],
    ['America/New_York', '2026-11-01T00:40', '2026-11-01T03:00', 'today at 12:40 AM'],
    ['Europe/London', '2026-03-29T00:58', '2026-03-29T02:30', 'today at 12:58 AM'],
    ['Europe/London', '2026-10-24T23:55', '2026-10-25T03:00', 'yesterday at 11:55 PM'],
    ['Australia/Lord_Howe', '2026-10-04T01:58', '2026-10-04T04:00', 'today at 1:58 AM'],
    ['Pacific/Auckland', '2026-09-26T23:59', '2026-09-27T04:00', 'yesterday at 11:59 PM'],
    ['Asia/Kolkata', '2025-12-31T23:59', '2026-01-01T00:30', 'yesterday at 11:59 PM'],
  ])('in %s: a cramp at %s, asked about at %s, was %s', async (zone, cramped, asked, hears) => {
    const store = memoryStore();
    await nightWith(
      store,
      'U: my left calf is cramping\nA: Left calf.\nU: it let go\nA: Ease off slowly',
      '--zone',
      zone,
      '--clock',
      cramped,
    );
    await nightWith(
      store,
      `
      U: when was my last cramp
      A: Your last one: left calf cramp, ${hears}. It was gone in under a minute.
      U: how many cramps did i have last night
      A: One cramp last night.
    `,
      '--zone',
      zone,
      '--clock',
      asked,
    );
  });
});

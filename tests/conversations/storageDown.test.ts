import { afterEach, describe, expect, test } from 'vitest';
import { schemas } from '../../lambda/dialog/sessionSchema';
import { tableStore } from '../../lambda/storage';
import { budgeted } from '../../lambda/storage/budgeted';
import { partitionOf, singleKey } from '../../lambda/storage/keys';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { type Fault, failing, refusing, silent, throttling } from '../support/faults';
import { nightWith } from '../support/night';
import { envelope, intent, testSkill, wordsOf } from '../support/requests';
import { sampled } from '../support/size';
import { keptLog, testTable } from '../support/tables';

const at = testTable();
const open: Fault[] = [];

afterEach(async () => {
  for (const fault of open.splice(0)) await fault.close();
});

/** The store as the skill has it, on a database that fails. */
async function on(start: () => Promise<Fault>) {
  const fault = await start();
  open.push(fault);
  return { fault, ...storeAt(fault.endpoint) };
}

function storeAt(endpoint: string, coachingMs = 150) {
  const { log, lines } = keptLog();
  const budget = { coachingMs, requestMs: 2 * coachingMs, reminderMs: 600, askedMs: 600, eraseMs: 5_500 };
  const store = tableStore({
    tableName: 'cramp-coach',
    endpoint,
    ...budget,
    savedPosition: schemas().savedPosition,
    log,
    now: Date.now,
  });
  return { lines, store: budgeted(store, budget, log, () => performance.now()) };
}

const faults: [string, () => Promise<Fault>][] = [
  ['refuses connections', refusing],
  ['never answers', silent],
  ['is too busy', throttling],
  ['is broken', () => failing(500, 'InternalServerError')],
  ['is not there', () => failing(400, 'ResourceNotFoundException')],
  ['lets nobody in', () => failing(400, 'AccessDeniedException')],
];

describe.each(sampled(faults, 2))('with a database that %s', (_, start) => {
  test('a cramp is coached from the first movement to the good night', async () => {
    const { store, lines } = await on(start);
    const { replies } = await nightWith(
      store,
      `
      U: my left calf is cramping
      A: Left calf. Pull your toes toward you, leg straight.
      U: no it's my foot
      A: toes
      U: still hurts
      A: Has it gone now?
      U: it let go
      A: Ease off slowly
    `,
    );
    for (const { handlerMs } of replies) expect(handlerMs).toBeLessThan(4_000);
    const tried = [
      'could not save place',
      'could not save place and entry',
      'could not read profile',
      'could not save profile',
      'could not save diary entry',
      'could not read diary',
    ];
    expect(lines.length).toBeGreaterThan(0);
    for (const { what } of lines) expect(tried).toContain(what);
  });

  test('who opens the skill at night is coached, and "it is back" is too', async () => {
    const { store } = await on(start);
    await nightWith(store, 'U: open cramp coach\nA: Pull your toes toward you, leg straight.');
    await nightWith(store, "U: it's back\nA: Pull your toes toward you, leg straight.");
  });

  test('whoever pauses hears that the place is not kept', async () => {
    const { store } = await on(start);
    await nightWith(
      store,
      `
      U: my calf is cramping
      A: Pull your toes toward you
      U: pause
      A: Paused. Ease off, toes toward you. I won't remember the place. To come back, open Cramp Coach.
    `,
    );
  });

  test('whoever asks for their diary, or to write in it, hears that it cannot be done', async () => {
    const { store } = await on(start);
    await nightWith(
      store,
      `
      U: log a cramp in my left calf last night
      A: I couldn't save that. Please tell me again later.
      U: how many cramps did i have this month
      A: I can't read your diary right now. Please ask me again later.
      U: when was my last cramp
      A: I can't read your diary right now.
      U: read my diary
      A: I can't read your diary right now.
      U: undo the last entry
      A: I can't read your diary right now.
      U: start the six week plan
      A: I can't read your diary right now.
    `,
    );
  });

  test('whoever asks for what is kept, or to erase it, hears that it cannot be done', async () => {
    const { store, lines } = await on(start);
    await nightWith(
      store,
      `
      U: what do you know about me
      A: I can't look that up right now.
      U: erase my data
      A: Erase all cramps, settings and reminders for this account? Yes or no?
      U: yes
      A: I couldn't erase it all. Please ask me again soon.
    `,
    );
    const asked = lines.map(({ what }) => what).filter((what) => what !== 'could not read profile');
    expect(asked).toEqual(['could not read everything', 'could not read reminders', 'could not erase']);
  });
});

test('a busy database is asked a second time, and no more', async () => {
  const { fault } = await on(throttling);
  const { store, lines } = storeAt(fault.endpoint, 20_000);
  expect(await store.profiles.find({ account: 'a' })).toBeUndefined();
  expect(fault.asked()).toBe(2);
  expect(lines[0]!.reason).toMatch(/^ProvisionedThroughputExceededException/);
});

test('a silent database costs a turn its 150 ms, and then the answer comes', async () => {
  const { store } = await on(silent);
  const { answer } = testSkill(store);
  const from = performance.now();
  await answer(envelope(intent('RelieveCrampIntent')));
  const tookMs = performance.now() - from;
  expect(tookMs).toBeGreaterThanOrEqual(145);
  // The exact sum is measured on a clock of its own; here a slow machine may be slow.
  expect(tookMs).toBeLessThan(2_000);
});

test('an opened skill asks for the place and the time zone at once, so that the two waits are one', async () => {
  const { places, ...rest } = memoryStore();
  let zoneAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    zoneAsked = resolve;
  });
  const { answer } = testSkill({
    ...rest,
    // Answers only once the time zone is asked for: one after the other would wait for ever.
    places: { ...places, find: () => asked.then(() => undefined) },
    timeZoneOf: async () => {
      zoneAsked();
      return undefined;
    },
  });
  expect(wordsOf(await answer(envelope({ type: 'LaunchRequest' })))).toMatch(
    /^Cramp Coach\. Pull your toes toward you/,
  );
});

describe('with a table that holds', () => {
  // Slow machines have time here: this is about what is stored.
  const store = (): Store => storeAt(at.endpoint(), 20_000).store;
  const first = { account: 'amzn1.ask.account.00000000-0000-4000-8000-000000000001' };

  test.each([
    ['damaged items', { schemaVersion: 1, place: '{', sentAtMs: 'x' }],
    ['items of a newer skill', { schemaVersion: 7, whisper: 'x', place: 7 }],
  ])('%s, coaching goes on as if nothing were stored', async (_, item) => {
    await store().personalData.erase(first, 0);
    await at.put(singleKey(first, 'place'), item);
    await at.put(singleKey(first, 'profile'), item);
    const { turns } = await nightWith(
      store(),
      `
      U: open cramp coach
      A: Pull your toes toward you, leg straight.
      U: it let go
      A: Ease off slowly
      U: what do you know about me
      A: I don't record you
    `,
    );
    const { userId } = (turns[0]!.request as { context: { System: { user: { userId: string } } } }).context
      .System.user;
    expect(partitionOf({ account: userId })).toBe(partitionOf(first));
  });

  test('two turns of one session at once, the later one counts', async () => {
    const { answer } = testSkill(store());
    const started = await answer(
      envelope({ ...intent('RelieveCrampIntent', { muscle: 'shin' }), timestamp: '2026-01-15T08:10:00Z' }),
    );
    const { sessionAttributes } = started;
    // Both are sent before either is answered; the red flag comes last.
    await Promise.all([
      answer(
        envelope(
          { ...intent('RedFlagIntent', { sign: 'clot' }), timestamp: '2026-01-15T08:10:21Z' },
          sessionAttributes,
        ),
      ),
      answer(envelope({ ...intent('EasingIntent'), timestamp: '2026-01-15T08:10:20Z' }, sessionAttributes)),
    ]);
    const back = await answer(envelope({ ...intent('StillHurtsIntent'), timestamp: '2026-01-15T08:11:00Z' }));
    // A shin would be coached on; after the red flag nothing is gone back to.
    expect(wordsOf(back)).toMatch(/^Pull your toes toward you/);
  });
});

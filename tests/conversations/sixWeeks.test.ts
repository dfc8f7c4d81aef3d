import { describe, expect, test } from 'vitest';
import { contentFor } from '../../lambda/locales';
import { memoryStore } from '../../lambda/storage/memoryStore';
import type { Store } from '../../lambda/storage/store';
import { echoUser, holdsOf, night, nightWith, wordsOf } from '../support/night';

const dayMs = 24 * 60 * 60_000;
const firstMs = Date.parse('2026-01-15T03:00:00Z');

/** Ten at night, so many days after the plan was begun. */
const evening = (days: number) => {
  const date = new Date(firstMs + (days - 1) * dayMs).toISOString().slice(0, 10);
  return ['--clock', `${date}T22:00`] as const;
};

/** Somebody in the plan, who has stretched on the given evenings since it began. */
async function inPlan(...evenings: number[]): Promise<Store> {
  const store = memoryStore();
  await store.profiles.change(echoUser, { planStartedAtMs: firstMs, evidenceHeardAtMs: firstMs });
  for (const days of evenings) {
    const atMs = firstMs + days * dayMs;
    const id = 'bedtime';
    await store.stretchNights.started(echoUser, { id, routine: id, atMs, plannedEndMs: atMs + 100_000 });
  }
  return store;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the six-week plan', () => {
  test('is explained, started by a yes, and its first night can be done at once', async () => {
    const store = memoryStore();
    const { replies } = await nightWith(
      store,
      `
      U: what is the six week plan
      A: A bedtime stretch on forty-two nights, as in one small trial that helped. I'll count the nights. Shall I start it?
      U: yes
      A: Started. A missed night is no harm, we just go on. Shall we do tonight's stretch now?
      U: yes
      A: Night one of forty-two.
    `,
      ...evening(0),
    );
    expect(holdsOf(replies[2]!.timeline)).toEqual([10, 10, 10, 10, 10, 10]);
    expect((await store.profiles.find(echoUser))!.planStartedAtMs).toBeGreaterThan(0);
  });

  test('counts the nights that were stretched, and no others', async () => {
    await nightWith(
      await inPlan(...upTo(8)),
      'U: bedtime stretches\nA: Night nine of forty-two.',
      ...evening(8),
    );
    // Half of them were missed: no word of it.
    const { replies } = await nightWith(
      await inPlan(0, 3, 9),
      'U: bedtime stretches\nA: Night four of forty-two.',
      ...evening(20),
    );
    expect(wordsOf(replies[0]!.timeline)).not.toMatch(/miss/i);
  });

  test('says the same night again to whoever stretches twice in one', async () => {
    await nightWith(
      await inPlan(...upTo(8)),
      `
      U: bedtime stretches
      A: Night nine of forty-two.
      U: no
      A: All right.
      U: bedtime stretches
      A: Night nine of forty-two.
    `,
      ...evening(8),
    );
  });

  test('needs fewer words once the stretches are known', async () => {
    const words = async (nights: number) => {
      const { replies } = await nightWith(
        await inPlan(...upTo(nights)),
        'U: bedtime stretches\nA: of forty-two.',
        ...evening(nights),
      );
      expect(holdsOf(replies[0]!.timeline)).toEqual([10, 10, 10, 10, 10, 10]);
      return wordsOf(replies[0]!.timeline).split(' ').length;
    };
    const [seventh, eighth] = [await words(6), await words(7)];
    expect(eighth).toBeLessThan(seventh * 0.95);
  });

  test('is over after the last night, with a look back at its cramps', async () => {
    const store = await inPlan(...upTo(41));
    for (const days of [1, 3, 5, 30, 41])
      await store.diary.keep(echoUser, {
        id: 'relief',
        source: 'relief',
        atMs: firstMs + days * dayMs,
        exact: 'hour',
        loggedAtMs: firstMs,
      });
    await nightWith(
      store,
      `
      U: bedtime stretches
      A: Night forty-two of forty-two.
      A: Your six weeks are done. For a look back, ask: how is my plan? Done.
      U: how is my plan
      A: All forty-two nights are done. Well done. You can go on as long as it helps. Cramps in your first two weeks: three. In the last two: two. That's only a count, not proof.
    `,
      ...evening(42),
    );
    await nightWith(store, 'U: bedtime stretches\nA: Bedtime stretches.', ...evening(43));
  });

  test('tells how far it is, and looks back only once both ends of it are two weeks', async () => {
    const { replies } = await nightWith(
      await inPlan(...upTo(9)),
      "U: how is my plan going\nA: Nine nights of forty-two done. Shall we do tonight's stretch now?\nU: no\nA: All right, not now. Shall I remind you every night at 10 PM?",
      ...evening(9),
    );
    expect(wordsOf(replies[0]!.timeline)).not.toContain('Cramps in');
    await nightWith(
      await inPlan(...upTo(20)),
      'U: how far am i with the plan\nA: Cramps in your first two weeks: none.',
      ...evening(29),
    );
  });

  test('offers no second stretch in a night that has one, and a stretch next morning is of the same night', async () => {
    const store = await inPlan(0);
    const { replies } = await nightWith(
      store,
      'U: how is my plan\nA: One night of forty-two done.',
      '--clock',
      '2026-01-15T06:30',
    );
    expect(wordsOf(replies[0]!.timeline)).not.toContain('stretch now');
    await nightWith(store, 'U: bedtime stretches\nA: Night one of forty-two.', '--clock', '2026-01-15T07:00');
    await nightWith(
      await inPlan(),
      'U: how is my plan\nA: No night of forty-two is done yet. Shall we',
      ...evening(0),
    );
  });

  test('is neither denied nor begun anew where it cannot be read', async () => {
    const store = await inPlan(...upTo(8));
    const deaf = { ...store, profiles: { ...store.profiles, find: async () => undefined } };
    for (const says of ['stop the plan', 'how is my plan', 'start the six week plan'])
      await nightWith(deaf, `U: ${says}\nA: I can't read your diary right now.`, ...evening(8));
    expect((await store.profiles.find(echoUser))!.planStartedAtMs).toBe(firstMs);
  });

  test('is left by a word, and what was stretched stays', async () => {
    const store = await inPlan(...upTo(3));
    await nightWith(
      store,
      'U: stop the plan\nA: The plan is off. Your stretch nights are kept.\nU: stop the plan\nA: You are in no plan.',
      ...evening(3),
    );
    expect(await store.stretchNights.between(echoUser, 0, 1e14)).toHaveLength(3);
    await nightWith(store, 'U: bedtime stretches\nA: Bedtime stretches.', ...evening(4));
  });

  test('says no number where the nights cannot be read', async () => {
    const store = await inPlan(...upTo(8));
    const broken = { ...store, stretchNights: { ...store.stretchNights, between: async () => undefined } };
    await nightWith(broken, 'U: bedtime stretches\nA: Bedtime stretches.', ...evening(8));
  });

  test('is asked again in other words, and waits for nobody twice', async () => {
    await night(
      `
      U: six week plan
      A: Shall I start it?
      U: purple monkey dishwasher
      A: Three minutes a night for six weeks, and a missed night is no harm. Start the plan?
      U: no
      A: All right.
    `,
      ...evening(0),
    );
  });

  test('does not get in the way of a cramp', async () => {
    await night(
      'U: my calf is cramping\nA: Pull your toes\nU: @10 start the six week plan\nA: Keep holding. Ask me that again',
    );
  });

  test('has a word for every night', () => {
    const { nights } = contentFor('en-US').coaching.routines;
    expect(nights).toHaveLength(42);
    expect(new Set(nights).size).toBe(42);
    expect([nights[0], nights[19], nights[20], nights[41]]).toEqual([
      'Night one of forty-two.',
      'Night twenty of forty-two.',
      'Night twenty-one of forty-two.',
      'Night forty-two of forty-two.',
    ]);
  });
});

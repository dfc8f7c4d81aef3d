import { describe, expect, test } from 'vitest';
import { type Json, mutated, mutations, spotsOf } from '../../../quality/robustness/mutations';
import { mulberry32 } from '../../../simulator/lib/seeded';

const seed: Json = {
  request: {
    type: 'IntentRequest',
    timestamp: '2026-01-15T08:10:00Z',
    intent: { name: 'X', slots: [1, 'two'] },
  },
};
const other: Json = { context: { System: { user: { userId: 'u' } } } };

/** A document after one way of spoiling it, at one of its keys. */
function spoiled(name: keyof typeof mutations, key: string): Json {
  const document = structuredClone(seed);
  const spots = spotsOf(document);
  mutations[name](spots.find((spot) => spot.key === key)!, mulberry32(1), spots);
  return document;
}

describe('spoiling a request', () => {
  test.each(
    Object.keys(mutations) as (keyof typeof mutations)[],
  )('%s changes it, else it would test nothing', (name) => {
    expect(JSON.stringify(spoiled(name, 'type'))).not.toBe(JSON.stringify(seed));
  });

  test('never touches the seed, which is spoiled again in another way', () => {
    const before = JSON.stringify([seed, other]);
    for (let from = 1; from < 300; from += 1) mutated(seed, other, mulberry32(from));
    expect(JSON.stringify([seed, other])).toBe(before);
  });

  test('of many in a row leaves none tied up with another, or in itself', () => {
    const draw = mulberry32(3);
    const all = Array.from({ length: 400 }, () => JSON.stringify(mutated(seed, other, draw)));
    const again = mulberry32(3);
    expect(all.map(() => JSON.stringify(mutated(seed, other, again)))).toEqual(all);
  });

  test('is the same for the same seed of chance, so that a fault can be found again', () => {
    const once = () => JSON.stringify(mutated(seed, other, mulberry32(7)));
    expect(once()).toBe(once());
  });

  test('brings keys that a careless reader trips over, as JSON brings them: own ones', () => {
    const keys = new Set<string>();
    for (let from = 1; from < 500; from += 1)
      for (const { key } of spotsOf(mutated(seed, other, mulberry32(from)))) keys.add(key);
    expect([...keys]).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString', '']));
  });

  test('nests deeper than any schema of ours, and copies hundreds of times', () => {
    expect(spotsOf(spoiled('deepen', 'type')).length).toBeGreaterThan(spotsOf(seed).length);
    const { intent } = (spoiled('multiply', 'name') as { request: { intent: { name: unknown } } }).request;
    expect(Array.isArray(intent.name)).toBe(true);
  });
});

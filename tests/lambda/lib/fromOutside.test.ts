import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readOutside, under, withoutEmpty } from '../../../lambda/lib/fromOutside';

/** A value of JSON, with nulls and empty texts strewn in. */
const withNulls = (value: unknown, draw: () => boolean): unknown => {
  if (Array.isArray(value)) return value.flatMap((one) => [...(draw() ? [null] : []), withNulls(one, draw)]);
  if (value === null || typeof value !== 'object') return value;
  const strewn = Object.entries(value).map(([key, one]) => [key, withNulls(one, draw)]);
  return Object.fromEntries([
    ...strewn,
    ...(draw() ? [['none', null]] : []),
    ...(draw() ? [['no', '']] : []),
  ]);
};

const holdsEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value as object).some((one) => holdsEmpty(one)));

describe('a value from outside', () => {
  test('is the same with absent, null and empty, wherever they stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.boolean()), (value, draws) => {
        const strewn = withNulls(value, () => draws.next().value);
        expect(withoutEmpty(strewn)).toEqual(withoutEmpty(value));
        expect(holdsEmpty(withoutEmpty(strewn))).toBe(false);
      }),
    );
  });

  test('that is nested deeper than any request costs nothing', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => withoutEmpty(deep)).not.toThrow();
  });

  test('cannot change what an object is', () => {
    const read = withoutEmpty(JSON.parse('{"__proto__": {"polluted": true}, "a": 1}')) as object;
    expect(read).toEqual({ a: 1 });
    expect('polluted' in read).toBe(false);
  });

  test('is read by a schema that knows nothing of nulls', () => {
    const schema = v.object({ a: v.optional(v.string()), b: v.optional(v.array(v.string())) });
    expect(readOutside(schema, { a: null, b: [null, 'x', ''] }).output).toEqual({ b: ['x'] });
  });
});

test.each([
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  undefined,
])('what every object has is no entry of a record: %s', (name) => {
  expect(under({ a: 1 }, name)).toBeUndefined();
});

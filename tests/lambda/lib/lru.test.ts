import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lru } from '../../../lambda/lib/lru';

test('never holds more than it may, and always what was set last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 6 }), (keys, most) => {
      const held = lru<number, number>(most);
      for (const [index, key] of keys.entries()) held.set(key, index);
      const newestFirst = [...new Set([...keys].reverse())];
      expect([...held.keys()].reverse()).toEqual(newestFirst.slice(0, most));
      for (const [key, value] of held) expect(value).toBe(keys.lastIndexOf(key));
    }),
  );
});

test('an entry that was removed leaves room for another', () => {
  const held = lru<string, number>(2).set('a', 1).set('b', 2);
  held.delete('b');
  held.set('c', 3);
  expect([...held]).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

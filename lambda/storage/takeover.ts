import type { Items, KeyRange } from './database';
import { nameOf } from './levelTable';
import type { Attribute, Item } from './table';

/**
 * What dynalite, an embedded DynamoDB, kept in the same kind of files: its table's items, and the table's description.
 * A tilde stands in none of our keys.
 */
const old: readonly KeyRange[] = [
  ['item-cramp-coach~', 'item-cramp-coach\u007f'],
  ['table~', 'table\u007f'],
];
/** So many items are moved in one step. */
const stepSize = 500;

/** As DynamoDB writes attributes. */
type Typed = Record<string, { S?: string; N?: string; BOOL?: boolean }>;

/**
 * Moves the items of a folder of before. Each step is whole or not at all, so a takeover that was cut off is gone on with.
 * @param begin is waited for before the first step
 */
export async function takeOver(items: Items, begin: () => Promise<void>): Promise<void> {
  let begun = false;
  for (const [gte, lt] of old)
    for (;;) {
      const step = await items.iterator<string, Typed>({ gte, lt, limit: stepSize }).all();
      if (step.length === 0) break;
      if (!begun) await begin();
      begun = true;
      const puts = gte.startsWith('item') ? step.map(([, typed]) => itemOf(typed)) : [];
      await items.batch(
        [
          ...step.map(([key]) => ({ type: 'del' as const, key })),
          ...puts.map((value) => ({
            type: 'put' as const,
            key: nameOf({ pk: String(value.pk), sk: String(value.sk) }),
            value,
          })),
        ],
        { sync: true },
      );
    }
}

function itemOf(typed: Typed): Item {
  const attributes = Object.entries(typed).flatMap(([name, { S, N, BOOL }]): [string, Attribute][] => {
    const value = S ?? (N === undefined ? BOOL : Number(N));
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(attributes);
}

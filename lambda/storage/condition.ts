import type { Attribute, Item } from './table';

/** What must hold of the item under a key for a write to happen. An attribute that is not there equals and exceeds nothing. */
export type Condition =
  | { exists: string }
  | { equal: string; to: Attribute }
  | { above: string; than: number }
  | { not: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

/** An item is there at all: each has a key. */
export const there: Condition = { exists: 'pk' };

/** Nothing is under the key yet. */
export const notThere: Condition = { not: there };

/** Whether a condition holds of an item. Values of another type than the one asked for do not compare. */
export function holds(condition: Condition, item: Item): boolean {
  if ('exists' in condition) return item[condition.exists] !== undefined;
  if ('equal' in condition) return item[condition.equal] === condition.to;
  if ('above' in condition) {
    const value = item[condition.above];
    return typeof value === 'number' && value > condition.than;
  }
  if ('not' in condition) return !holds(condition.not, item);
  if ('all' in condition) return condition.all.every((one) => holds(one, item));
  return condition.any.some((one) => holds(one, item));
}

/** The port to a table: what the stores of `table*.ts` need of one, wherever it is kept. */
import type { Condition } from './condition';
import type { Key } from './keys';

export type Attribute = string | number | boolean;
/** What stands under a key, its key included. Flat: whatever is nested is kept as text. */
export type Item = Record<string, Attribute>;

/** Which keys of a partition are meant; both ends belong to it. */
export type Range = { begins: string } | { from: string; to: string };

/** One table. Each call is a read or a single conditional write; all of them throw when the table cannot be reached. */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** Puts an item in the place of the one that is there. @returns false if the condition does not hold */
  put(key: Key, item: Item, condition: Condition): Promise<boolean>;
  /**
   * Changes some attributes and leaves the others as they are; `null` takes one away. Counts itself in `rev`.
   * @returns false if the condition does not hold
   */
  change(key: Key, change: Record<string, Attribute | null>, condition: Condition): Promise<boolean>;
  /** @returns false if the condition does not hold */
  drop(key: Key, condition: Condition): Promise<boolean>;
  /** Every item of a partition with a key in a range, in order. */
  query(pk: string, range: Range): Promise<Item[]>;
  /**
   * Puts off the end of an item that was read, where items end and this one was not renewed in the last half year: its
   * person has come back. It is not waited for; where it fails, the next read tries again.
   */
  renew(item: Item): void;
  /** Empties a partition. Once begun it may be run again until it ends. */
  clear(pk: string): Promise<void>;
}

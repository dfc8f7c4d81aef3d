/** The port to a table: what the stores of `table*.ts` need of one, wherever it is kept. */
import type { Condition } from './condition';
import type { Key } from './keys';

export type Attribute = string | number | boolean;
/** What stands under a key, its key included. Flat: whatever is nested is kept as text. */
export type Item = Record<string, Attribute>;

/** Which keys of a partition are meant; both ends belong to it. */
export type Range = { begins: string } | { from: string; to: string };

/**
 * One write under a key, where its condition holds. `put` takes the place of the item that is there. `change` changes some
 * attributes and leaves the others as they are; `null` takes one away; it counts itself in `rev`. `drop` removes the item.
 * `check` writes nothing: only the condition counts.
 */
export type Write = { key: Key; condition: Condition } & (
  | { put: Item }
  | { change: Record<string, Attribute | null> }
  | { drop: true }
  | { check: true }
);

/** One table. Each call is a read or a single transaction; all of them throw when the table cannot be reached. */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /**
   * Does all of some writes, or none of them. They have keys of one partition, each another.
   * @returns false if one condition does not hold: then nothing is written
   */
  write(writes: readonly Write[]): Promise<boolean>;
  /** Every item of a partition with a key in a range, in order. */
  query(pk: string, range: Range): Promise<Item[]>;
  /**
   * Puts off the end of an item that was read, where items end and this one was not renewed in the last half year: its
   * person has come back. It is not waited for; where it fails, the next read tries again.
   */
  renew(item: Item): void;
  /**
   * Leaves a tombstone in a partition, and nothing else. The tombstone stands there before anything goes. Once begun it may be
   * run again until it ends.
   * @param atMs when the erasure was asked for, epoch ms
   */
  erase(tombstone: Key, atMs: number): Promise<void>;
}

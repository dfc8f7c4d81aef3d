/** An erasure is final: what a session knew before it cannot be written any more. */
import type { Person } from '../lib/person';
import { dayMs } from '../lib/wallClock';
import type { Condition } from './condition';
import { type Key, partitionOf } from './keys';
import type { Item, Table, Write } from './table';

/** When the account was erased last, epoch ms: the one thing that an erasure leaves, and for a day. */
const erasedAt = 'erasedAtMs';
const sk = 'erased';
/** No session lasts as long, and no request is under way as long, in ms. A tombstone further ahead has a wrong time. */
const lastsMs = dayMs;

/** The key of an account's tombstone. */
export function tombstoneKey(person: Person): Key {
  return { pk: partitionOf(person), sk };
}

/** Whether a key is that of a tombstone. */
export function isTombstone({ sk: of }: { sk?: unknown }): boolean {
  return of === sk;
}

/** The tombstone of an account that is erased. @param atMs when that was asked for @param nowMs the clock, epoch ms */
export function tombstone(atMs: number, nowMs: number): Item {
  return { [erasedAt]: atMs, expires: Math.ceil((nowMs + lastsMs) / 1_000) };
}

/** Holds where no later erasure has left a tombstone already. */
export function notErasedAfter(atMs: number): Condition {
  return notWithin(atMs + 1);
}

/**
 * Holds where the account was not erased since a session began. Alexa's times are whole seconds: one that began in the same
 * second may have begun before.
 * @param sinceMs epoch ms; where it is not known, any tombstone counts
 */
function notErasedSince(sinceMs: number | undefined): Condition {
  return sinceMs === undefined ? { not: { exists: erasedAt } } : notWithin(sinceMs);
}

/** Holds where no tombstone is from then, or from less than a day after it. */
function notWithin(fromMs: number): Condition {
  return {
    any: [{ not: { above: erasedAt, than: fromMs - 1 } }, { above: erasedAt, than: fromMs + lastsMs }],
  };
}

/**
 * Writes what a session has come to, all of it or nothing, in one transaction with the tombstone.
 * @returns false if one condition does not hold, or the account was erased since the session began
 */
export function keep(table: Table, person: Person, ...writes: Write[]): Promise<boolean> {
  const key = tombstoneKey(person);
  return table.write([{ key, condition: notErasedSince(person.sinceMs), check: true }, ...writes]);
}

/** Whether an account was erased at some moment or after it, epoch ms. */
export function isErasedSince(sinceMs: number | undefined, erasedAtMs: unknown): boolean {
  if (typeof erasedAtMs !== 'number') return false;
  return sinceMs === undefined || (erasedAtMs >= sinceMs && erasedAtMs <= sinceMs + lastsMs);
}

/** The same, as a table knows it. */
export async function wasErasedSince(
  table: Table,
  person: Person,
  sinceMs: number | undefined,
): Promise<boolean> {
  const item = await table.get(tombstoneKey(person));
  return isErasedSince(sinceMs, item?.[erasedAt]);
}

import type { RungId } from '../coaching/relief/ladder';
import type { Muscle, Side } from '../coaching/techniques/technique';
import type { Person } from '../lib/person';
import type { StretchNight } from './stretchNights';

/** How exactly it is known when a cramp was: to the hour, which part of the day, or only the day. */
export const exactnesses = ['hour', 'part', 'day'] as const;
export type Exactness = (typeof exactnesses)[number];

/** One cramp in the diary. */
export interface Entry {
  /** With the moment of the cramp, what tells it from others: the same request twice is one entry. */
  id: string;
  /** Whether it was coached here, or told afterwards. */
  source: 'relief' | 'told';
  /** When the cramp was, epoch ms. */
  atMs: number;
  exact: Exactness;
  /** When it was written down, or last corrected, epoch ms. */
  loggedAtMs: number;
  muscle?: Muscle;
  side?: Side;
  /** As they rate it, 1 to 10. */
  severity?: number;
  /** When they said that it had let go, epoch ms; missing where nobody said so (interfaces §5). */
  easedAtMs?: number;
  /** The move that it let go with. */
  easedBy?: RungId;
  /** As it is read: the entries of the same cramp, come back within half an hour, that were written as their own. */
  returns?: readonly EntryKey[];
}

/** What tells one entry from others. */
export type EntryKey = Pick<Entry, 'id' | 'atMs'>;

/** What happened in a period, oldest first. */
export interface History {
  entries: Entry[];
  stretchNights: StretchNight[];
}

/** Keeps cramps, and finds them again by time. */
export interface Diary {
  /**
   * Writes an entry, or what has become of it: what was known and is not named stays, but whether it has let go is
   * always what is said now.
   * @returns whether it was saved
   */
  keep(person: Person, entry: Entry): Promise<boolean>;
  /** @returns whether it is gone */
  remove(person: Person, entry: EntryKey): Promise<boolean>;
  /**
   * What happened from `fromMs` to just before `toMs` (epoch ms).
   * @returns undefined if that could not be found out
   */
  between(person: Person, fromMs: number, toMs: number): Promise<History | undefined>;
  /** Entries of the same, for somebody who waits for something else: undefined where that would take long. */
  lately(person: Person, fromMs: number, toMs: number): Promise<Entry[] | undefined>;
}

/** A cramp that comes back this soon is the same one (interfaces §10.7), in ms. */
const sameCrampMs = 30 * 60_000;

/**
 * Entries as the cramps they are, oldest first. Of one that was moved to another time and stands twice for a moment it
 * is the one that was written last; what came back, and was written anew by a process that knew nothing of the first,
 * is one with it.
 */
export function asCramps(entries: readonly Entry[]): Entry[] {
  const cramps: Entry[] = [];
  for (const entry of withoutDoubles(entries)) {
    const before = cramps.at(-1);
    if (!before || !isReturn(entry, before)) {
      cramps.push(entry);
      continue;
    }
    const { easedAtMs: _, easedBy: __, ...begun } = before;
    const { id, atMs, loggedAtMs, easedAtMs, easedBy, muscle, side } = entry;
    cramps[cramps.length - 1] = {
      ...begun,
      loggedAtMs,
      ...(muscle && { muscle }),
      ...(side && { side }),
      ...(easedAtMs !== undefined && { easedAtMs }),
      ...(easedBy && { easedBy }),
      returns: (before.returns ?? []).concat({ id, atMs }),
    };
  }
  return cramps;
}

function isReturn(entry: Entry, before: Entry): boolean {
  const coached = entry.source === 'relief' && before.source === 'relief';
  const lastMs = before.easedAtMs ?? before.returns?.at(-1)?.atMs ?? before.atMs;
  const same = <T>(one: T | undefined, other: T | undefined) =>
    one === undefined || other === undefined || one === other;
  return (
    coached &&
    entry.atMs - lastMs <= sameCrampMs &&
    same(entry.muscle, before.muscle) &&
    same(entry.side, before.side)
  );
}

function withoutDoubles(entries: readonly Entry[]): Entry[] {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    // What was coached is told apart by its moment alone.
    const key = entry.source === 'told' ? entry.id : `${entry.atMs}`;
    const other = latest.get(key);
    if (!other || entry.loggedAtMs > other.loggedAtMs) latest.set(key, entry);
  }
  const kept = new Set(latest.values());
  return entries.filter((entry) => kept.has(entry));
}

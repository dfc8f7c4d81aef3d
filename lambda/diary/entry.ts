import * as v from 'valibot';
import { isRung, type RungId } from '../coaching/relief/ladder';
import { muscles, sides } from '../coaching/techniques/technique';
import type { Person } from '../lib/person';
import { moment } from '../lib/schemas';
import type { StretchNight } from './stretchNights';

/** How exactly it is known when a cramp was: to the hour, which part of the day, or only the day. */
export const exactnesses = ['hour', 'part', 'day'] as const;
export type Exactness = (typeof exactnesses)[number];

/** One cramp in the diary, as it is stored in a session and in a table. */
export function entrySchema() {
  return v.object({
    /** Tells the entry from others of the same moment: the same request twice is one entry. */
    id: v.string(),
    /** Whether it was coached here, or told afterwards. */
    source: v.picklist(['relief', 'told']),
    /** When the cramp was, epoch ms. */
    atMs: moment(),
    exact: v.picklist(exactnesses),
    /** When it was written down, or last corrected, epoch ms. */
    loggedAtMs: moment(),
    muscle: v.exactOptional(v.picklist(muscles)),
    side: v.exactOptional(v.picklist(sides)),
    /** As the user rates it, 1 to 10. */
    severity: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
    /** When the user said that it had let go, epoch ms; missing if they did not say so. */
    easedAtMs: v.exactOptional(moment()),
    /** The move that it let go with. */
    easedBy: v.exactOptional(v.custom<RungId>(isRung)),
  });
}

/** One cramp in the diary. */
export interface Entry extends v.InferOutput<ReturnType<typeof entrySchema>> {
  /** Only as it is read: the entries of the same cramp, come back within half an hour, that were stored as their own. */
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
   * @param instead the entry that it takes the place of, which goes with the same write
   * @returns whether it was saved
   */
  keep(person: Person, entry: Entry, instead?: EntryKey): Promise<boolean>;
  /** @returns whether it is gone */
  remove(person: Person, entry: EntryKey): Promise<boolean>;
  /**
   * What happened from `fromMs` to just before `toMs` (epoch ms).
   * @returns undefined if that could not be found out
   */
  between(person: Person, fromMs: number, toMs: number): Promise<History | undefined>;
  /** The cramps of a period, read within a shorter time: undefined if that would take long. */
  lately(person: Person, fromMs: number, toMs: number): Promise<Entry[] | undefined>;
}

/** A cramp that comes back within this time is the same cramp, in ms. */
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

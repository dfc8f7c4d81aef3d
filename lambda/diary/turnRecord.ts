import type { SavedPosition } from '../coaching/savedPosition';
import type { Person } from '../lib/person';
import type { Entry, EntryKey } from './entry';

/** What a turn leaves behind of a cramp. */
export interface TurnRecord {
  /** The position from now on; or that there is none any more, and when that was said, epoch ms. */
  position?: SavedPosition | { forgottenAtMs: number };
  /** What becomes of the entry in the diary. */
  entry?: { keep: Entry } | { remove: EntryKey };
}

/** Saves what turns leave behind. */
export interface TurnRecords {
  /** Saves all of it or nothing, in one call. @returns whether it was saved */
  keep(person: Person, record: TurnRecord): Promise<boolean>;
}

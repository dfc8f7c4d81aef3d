import * as v from 'valibot';
import type { Person } from '../lib/person';
import { type ReliefPosition, reliefPositionSchema } from './relief/position';
import { type RoutinePosition, routinePositionSchema } from './routine/position';

/** The position of a user in relief or in a routine, as it is saved beyond a session. */
export type SavedPosition = ReliefPosition | RoutinePosition;

/**
 * The schema of a saved position.
 * @param asides names of the sentences that a reply can be opened with
 */
export function savedPositionSchema(asides: readonly string[]): v.GenericSchema<unknown, SavedPosition> {
  return v.union([reliefPositionSchema(asides), routinePositionSchema(asides)]);
}

/** Keeps the position of a user beyond a session that was dropped or paused, for as long as it can be resumed. */
export interface UncachedPositionStore {
  /** The position of a person, or undefined if none can be resumed. */
  find(person: Person, nowMs: number): Promise<SavedPosition | undefined>;
  /** @returns whether it was saved */
  keep(person: Person, position: SavedPosition): Promise<boolean>;
  /**
   * @param atMs when the request was sent that forgets it, epoch ms
   * @returns whether it was saved
   */
  forget(person: Person, atMs: number): Promise<boolean>;
}

/** The same, with what this process knows without waiting. */
export interface PositionStore extends UncachedPositionStore {
  /**
   * Whether this process saved a position for a person lately that could still be resumed. Whether it still may be, only the
   * store knows: it may have been erased elsewhere.
   */
  savedLately(person: Person, nowMs: number): boolean;
}

/** How long a position can be resumed after its last reply, in ms. */
export const resumableMs = 30 * 60_000;

/** Returns a position if it can still be resumed. One that is far ahead has a wrong time. */
export function ifResumable(position: SavedPosition | undefined, nowMs: number): SavedPosition | undefined {
  return position && Math.abs(nowMs - position.sentAtMs) <= resumableMs ? position : undefined;
}

import type { Person } from '../lib/person';
import type { ReliefPosition } from './relief/position';
import type { RoutinePosition } from './routine/position';

/** Somebody was in relief, or in a routine. */
export type SavedPosition = ReliefPosition | RoutinePosition;

/**
 * Keeps the place somebody was in beyond a session that was dropped or paused. What is kept is forgotten after
 * 30 minutes.
 */
export interface KeptPlaces {
  /** The place of a person, or undefined if there is none that is young enough. */
  find(person: Person, nowMs: number): Promise<SavedPosition | undefined>;
  /** @returns whether it was saved */
  keep(person: Person, place: SavedPosition): Promise<boolean>;
  /**
   * @param atMs when the request was sent that forgets it, epoch ms
   * @returns whether it was saved
   */
  forget(person: Person, atMs: number): Promise<boolean>;
}

/** The same, and what is known of a person without waiting for anything: a cramp waits for nothing (interfaces §5). */
export interface PositionStore extends KeptPlaces {
  /** The place that this process has kept for a person lately, if it is young enough. */
  atHand(person: Person, nowMs: number): SavedPosition | undefined;
}

/** How long a place is kept after its last reply, in ms. */
export const keptMs = 30 * 60_000;

/** A place, if it is still young enough to go back to. */
export function young(place: SavedPosition | undefined, nowMs: number): SavedPosition | undefined {
  return place && nowMs - place.sentAtMs <= keptMs ? place : undefined;
}

import type { Place } from './relief';
import type { RoutinePlace } from './routinePlace';

/** Somebody was in relief, or in a routine. */
export type Kept = Place | RoutinePlace;

/**
 * Keeps the place somebody was in beyond a session that was dropped or paused. What is kept is forgotten after
 * 30 minutes.
 */
export interface Places {
  /** The place of a person, or undefined if there is none that is young enough. */
  find(person: string, nowMs: number): Promise<Kept | undefined>;
  /** What is known of a person without waiting for anything: a cramp waits for nothing. */
  atHand(person: string, nowMs: number): Kept | undefined;
  keep(person: string, place: Kept): Promise<void>;
  forget(person: string): Promise<void>;
}

/** How long a place is kept after its last reply, in ms. */
export const keptMs = 30 * 60_000;

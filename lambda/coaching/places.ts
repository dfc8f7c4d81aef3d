import type { Place } from './relief';

/**
 * Keeps the place somebody was in beyond a session that was dropped or paused. What is kept is forgotten after
 * 30 minutes.
 */
export interface Places {
  /** The place of a person, or undefined if there is none that is young enough. */
  find(person: string, nowMs: number): Promise<Place | undefined>;
  keep(person: string, place: Place): Promise<void>;
  forget(person: string): Promise<void>;
}

/** How long a place is kept after its last reply, in ms. */
export const keptMs = 30 * 60_000;

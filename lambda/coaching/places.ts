import type { Person } from '../profile/person';
import type { Place } from './relief';

/**
 * Keeps the place somebody was in beyond a session that was dropped or paused. What is kept is forgotten after
 * 30 minutes. The newest word counts, in whatever order two turns arrive: a place from before it was forgotten never
 * comes back.
 */
export interface Places {
  /** The place of a person, or undefined if there is none that is young enough. */
  find(person: Person, nowMs: number): Promise<Place | undefined>;
  /** @returns whether it was saved */
  keep(person: Person, place: Place): Promise<boolean>;
  /**
   * @param atMs when the request was sent that forgets it, epoch ms
   * @returns whether it was saved
   */
  forget(person: Person, atMs: number): Promise<boolean>;
}

/** How long a place is kept after its last reply, in ms. */
export const keptMs = 30 * 60_000;

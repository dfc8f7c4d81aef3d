import { techniqueAt } from '../coaching/relief/ladder';
import { beganAt, type ReliefPosition } from '../coaching/relief/position';
import type { Entry } from './entry';

/**
 * The diary's entry of a cramp that is coached. A return is the same entry; whether it has let go is what is known now.
 * @param nowMs when that was said, epoch ms
 */
export function entryOf(place: ReliefPosition, nowMs: number): Entry {
  const { muscle, side } = place.complaint;
  return {
    id: 'relief',
    source: 'relief',
    atMs: beganAt(place),
    exact: 'hour',
    loggedAtMs: nowMs,
    // An unnamed leg is coached as a calf, but the user did not say that it was one.
    ...(muscle !== 'leg' && { muscle }),
    ...(side && { side }),
    ...(place.eased && {
      easedAtMs: nowMs,
      easedBy: techniqueAt(place.complaint, place.rung),
    }),
  };
}

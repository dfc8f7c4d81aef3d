import type { Muscle } from '../techniques/technique';
import { type Complaint, coachedAs, ladder, type RungId } from './ladder';
import { isMoving, type ReliefPosition } from './position';

/** Ladders with more than one move in bed, by their muscle. */
export const favouriteOf = ['calf', 'foot', 'hamstring'] as const;
export type FavouriteOf = (typeof favouriteOf)[number];

/** The ladder on which a muscle has a favourite; undefined where there is nothing to choose. */
export function ladderOf(muscle: Muscle): FavouriteOf | undefined {
  return favouriteOf.find((ladder) => ladder === coachedAs(muscle));
}

/** The first move for a muscle, while the person has no favourite. */
export function usualFirst(muscle: Muscle): RungId {
  return ladder({ muscle, helper: false })[0]!;
}

/** Whether a move may come first: one of the ladder in bed, never one that needs a higher posture. */
export function mayComeFirst(muscle: Muscle, id: RungId): boolean {
  return ladder({ muscle, helper: false }).includes(id);
}

/**
 * Puts the move that has eased a person's cramps before the others: first where they have not begun yet, else next.
 * Coaching does not wait for the profile, so the favourite is often known only at their second sentence.
 */
export function preferring(place: ReliefPosition, favourite: RungId | undefined): ReliefPosition {
  const { rung, complaint } = place;
  const begins = isMoving(place) && rung <= 1 && !complaint.helper;
  if (!favourite || complaint.prefers || !begins) return place;
  const own: Complaint = { ...complaint, prefers: { id: favourite, at: rung } };
  return { ...place, complaint: own };
}

import type { Muscle } from '../techniques/technique';
import { type Complaint, ladder, type RungId } from './ladder';
import { isMoving, type ReliefPosition } from './position';

/** Ladders with more than one move in bed, by the muscle they are named after. */
export const favouriteOf = ['calf', 'foot', 'hamstring'] as const;
export type FavouriteOf = (typeof favouriteOf)[number];

const ladders: Partial<Record<Muscle, FavouriteOf>> = {
  calf: 'calf',
  leg: 'calf',
  foot: 'foot',
  toes: 'foot',
  hamstring: 'hamstring',
  thigh: 'hamstring',
};

/** Whose favourite counts for a muscle; undefined where there is nothing to choose. */
export function ladderOf(muscle: Muscle): FavouriteOf | undefined {
  return ladders[muscle];
}

/** The move that a muscle is coached with first, as long as nothing is known of somebody. */
export function usualFirst(muscle: Muscle): RungId {
  return ladder({ muscle, helper: false })[0]!;
}

/** Whether a move may come first: one of the ladder in bed, never one that needs more (interfaces §6). */
export function mayComeFirst(muscle: Muscle, id: RungId): boolean {
  return ladder({ muscle, helper: false }).includes(id);
}

/**
 * Puts the move that has eased somebody's cramps before the others: first where they have not begun yet, else next. A
 * cramp waits for nothing, so it is often known only with their second sentence.
 */
export function preferring(place: ReliefPosition, favourite: RungId | undefined): ReliefPosition {
  const { rung, complaint } = place;
  const begins = isMoving(place) && rung <= 1 && !complaint.helper;
  if (!favourite || complaint.prefers || !begins) return place;
  const own: Complaint = { ...complaint, prefers: { id: favourite, at: rung } };
  return { ...place, complaint: own };
}

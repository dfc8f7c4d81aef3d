import { type FavouriteOf, ladderOf, mayComeFirst, usualFirst } from '../coaching/relief/favourite';
import type { RungId } from '../coaching/relief/ladder';
import type { Entry } from './entry';
import { nightStarts } from './nights';

/** So many nights have to agree. */
const agreeing = 3;

/**
 * The move that the last three nights' cramps of a muscle let go with, where all agree; undefined
 * where they don't, or where it comes first anyway.
 * @param entries oldest first
 */
export function fastestOf(entries: readonly Entry[], ladder: FavouriteOf): RungId | undefined {
  const eased = entries.filter(
    ({ muscle = 'leg', easedBy }) => easedBy !== undefined && ladderOf(muscle) === ladder,
  );
  const nights = nightStarts(eased).slice(-agreeing);
  if (nights.length < agreeing) return undefined;
  const moves = eased.filter(({ atMs }) => atMs >= nights[0]!).map(({ easedBy }) => easedBy!);
  const [move] = moves;
  const same = move !== undefined && moves.every((one) => one === move);
  return same && move !== usualFirst(ladder) && mayComeFirst(ladder, move) ? move : undefined;
}

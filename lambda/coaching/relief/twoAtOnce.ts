/** Two cramps at once: both legs together, two muscles one after the other. */
import { coachedAs } from './ladder';
import { begin, type ComplaintDetails, onward, type ReliefPosition } from './position';

/** A cramp that waits until the one that is coached has gone. */
export type Waiting = NonNullable<ReliefPosition['also']>;

/** What a person says of one cramp of two. */
type Named = Pick<ComplaintDetails, 'muscle' | 'side'>;

/** Returns the position with another cramp that is coached after this one. One of the same muscle is the same cramp. */
export function withWaiting(place: ReliefPosition, { muscle, side }: Named): ReliefPosition {
  const { complaint } = place;
  if (muscle === undefined || coachedAs(muscle) === coachedAs(complaint.muscle)) return place;
  return { ...place, also: { muscle, ...(side && { side }) } };
}

/** What goes on once a cramp has let go: the position, and whether it is the hold that was being done. */
export interface Remaining {
  place: ReliefPosition;
  /** The hold goes on; otherwise the other cramp begins. */
  holdGoesOn: boolean;
}

/**
 * Returns what is left once a cramp has let go.
 * @param named the muscle or leg that has; neither where nothing was named, and `both` for all
 * @returns undefined where nothing is left
 */
export function remainingAfter(place: ReliefPosition, named: Named, nowMs: number): Remaining | undefined {
  const { also, complaint } = place;
  if (named.side === 'both') return undefined;
  if (complaint.side === 'both' && named.side !== undefined && isOf(complaint.muscle, named)) {
    const side = named.side === 'left' ? 'right' : 'left';
    return { place: { ...place, complaint: { ...complaint, side } }, holdGoesOn: true };
  }
  if (!also) return undefined;
  if (isWaiting(place, named)) {
    const { also: _, ...alone } = place;
    return { place: alone, holdGoesOn: true };
  }
  return { place: { ...theOther(place, nowMs), aside: 'and-now' }, holdGoesOn: false };
}

/** Whether the cramp that waits is meant: its muscle, or its leg where no muscle was named. */
export function isWaiting({ also, complaint }: ReliefPosition, { muscle, side }: Named): boolean {
  if (!also) return false;
  if (muscle !== undefined && muscle !== 'leg') return coachedAs(muscle) === coachedAs(also.muscle);
  return side !== undefined && also.side === side && complaint.side !== side;
}

/**
 * Returns the first move for the cramp that waited. The ten minutes go on, and so does what the person has said of their
 * body.
 * @param keeps whether the cramp that was coached waits from now on
 */
export function theOther(place: ReliefPosition, nowMs: number, keeps = false): ReliefPosition {
  const { also, complaint, ...kept } = onward(place, 'first', nowMs);
  if (!also) return place;
  const { muscle, side: was, helper, ...all } = complaint;
  const { posture: _, steady: __, prefers: ___, refused: ____, unknownMuscle: _____, ...body } = all;
  const fresh = begin({ muscle: also.muscle, ...(also.side && { side: also.side }) }, nowMs);
  return {
    ...kept,
    rung: 0,
    complaint: { ...body, ...fresh.complaint, helper },
    ...(keeps && { also: { muscle, ...(was && { side: was }) } }),
  };
}

function isOf(coached: Waiting['muscle'], { muscle }: Named): boolean {
  return muscle === undefined || muscle === 'leg' || coachedAs(muscle) === coachedAs(coached);
}

import { planNights } from '../coaching/routine/sixWeekPlan';
import { nightStarts, sameNightMs } from './nights';
import { isFinished, type StretchNight } from './stretchNights';

/**
 * How many nights of the plan somebody has stretched. Nights they missed are not counted, and not held against them.
 * @param stretchNights those since the plan was begun, oldest first
 */
export function nightsDone(stretchNights: readonly StretchNight[], nowMs: number): number {
  return bedtimes(stretchNights, nowMs).length;
}

/**
 * Which night of the plan it is, from 1: one that was stretched in already goes on.
 * @returns undefined once all of them are done
 */
export function nightOfPlan(stretchNights: readonly StretchNight[], nowMs: number): number | undefined {
  const night = nightsDone(stretchNights, nowMs) + (stretchedTonight(stretchNights, nowMs) ? 0 : 1);
  return night > planNights ? undefined : night;
}

/** Whether the stretch of this night has been done. */
export function stretchedTonight(stretchNights: readonly StretchNight[], nowMs: number): boolean {
  const last = bedtimes(stretchNights, nowMs).at(-1);
  return last !== undefined && nowMs - last < sameNightMs;
}

function bedtimes(stretchNights: readonly StretchNight[], nowMs: number): number[] {
  return nightStarts(
    stretchNights.filter((night) => night.routine === 'bedtime' && isFinished(night, nowMs)),
  );
}

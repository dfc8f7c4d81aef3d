import type { RoutinePlan } from './routines';

/** The dose of the trial (J Physiother, 2012): every night for six weeks. */
export const planNights = 42;
/** After so many nights the stretches are known, and their details are not told any more. */
const learnedAfter = 7;

/** Whether somebody has stretched so often that fewer words do. */
export function isLearned({ night = 0 }: RoutinePlan): boolean {
  return night > learnedAfter;
}

import type { Unit } from '../../../lambda/coaching/routine/routines';
import type { Row, Step } from './score';

/** Size of a picture, in its own pixels: it is made to be shown about as wide as it is. */
export const canvas = { width: 920, edge: 24, left: 92, right: 56, top: 20 } as const;
/** Height of a lane in which something is done, in pixels: the figure, then its lengths. */
export function laneHeight(lane: Lane): number {
  return lane === 'breath' ? 78 : 40;
}
/** Height of the strip below a wave that tells the length of each of its parts. */
export const stripHeight = 16;

/** Where somebody does something. */
export type Lane = 'left' | 'right' | 'breath';

/** Where one row stands: `x` of a time of it, and `y` of what it consists of. */
export interface Place {
  x(ms: number): number;
  voice: number;
  lanes: Partial<Record<Lane, number>>;
  axis: number;
}

/** Pixels of one ms, the same in all rows. */
export function scaleOf(rows: readonly Row[]): number {
  const longestMs = Math.max(...rows.map(({ startMs, endMs }) => endMs - startMs));
  return (canvas.width - canvas.left - canvas.right) / longestMs;
}

/** The lane of a unit. */
export function laneOf({ side }: Unit): Lane {
  return side ?? 'breath';
}

/** The lanes of all rows, from the top. */
export function lanesOf(rows: readonly Row[]): Lane[] {
  const used = new Set(stepsOf(rows).flatMap(({ unit }) => (unit ? [laneOf(unit)] : [])));
  return (['left', 'right', 'breath'] as const).filter((lane) => used.has(lane));
}

/** All steps, in order. */
export function stepsOf(rows: readonly Row[]): Step[] {
  return rows.flatMap(({ steps }) => steps);
}

import { dayMs, type WallClock, type WallTime } from '../wallClock';
import type { Entry } from './entry';
import { isIn, type Span } from './periods';
import { dateInWords } from './telling';
import type { DiaryWords } from './words';

/** Cramps in equal parts of a period, earliest first, with the first day of each, and the days it begins and ends with. */
export interface Bars {
  parts: readonly { count: number; from: Pick<WallTime, 'month' | 'day'> }[];
  from: string;
  to: string;
}

/** So many days are shown one by one; a longer period in so many parts. */
const mostDays = 8;
const mostParts = 6;

/**
 * A period as a chart. A single day is none, and without a clock nobody knows which days they were.
 * @param entries in the order of time
 */
export function barsOf(
  entries: readonly Entry[],
  { fromMs, toMs }: Span,
  words: DiaryWords,
  clock: WallClock | undefined,
): Bars | undefined {
  const first = Math.max(fromMs, entries[0]?.atMs ?? toMs);
  // What is older than the diary itself is no part of a period without a beginning.
  const start = fromMs === 0 ? first : fromMs;
  const days = Math.round((toMs - start) / dayMs);
  if (!clock || days <= 1) return undefined;
  const count = days <= mostDays ? days : mostParts;
  const partMs = (toMs - start) / count;
  const span = (index: number) => ({ fromMs: start + index * partMs, toMs: start + (index + 1) * partMs });
  return {
    parts: Array.from({ length: count }, (_, index) => ({
      count: entries.filter(({ atMs }) => isIn(span(index), atMs)).length,
      from: clock.at(span(index).fromMs),
    })),
    from: dateInWords(clock.at(start), words),
    to: dateInWords(clock.at(toMs - 1), words),
  };
}

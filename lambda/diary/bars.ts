import { dayMs, type WallClock, type WallTime } from '../lib/wallClock';
import type { DiaryWords } from './diaryWords';
import type { Entry } from './entry';
import { dateInWords } from './inWords';
import { isIn, type Span } from './periods';

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
  if (!clock) return undefined;
  // What is older than the diary itself is no part of a period without a beginning.
  const begins = fromMs === 0 ? Math.max(fromMs, entries[0]?.atMs ?? toMs) : fromMs;
  const { hour, minute } = clock.at(begins);
  const start = begins - (hour * 60 + minute) * 60_000;
  const days = Math.ceil((toMs - start) / dayMs);
  if (days <= 1) return undefined;
  // Whole days, so that each bar is of the days that it says.
  const daysEach = days <= mostDays ? 1 : Math.ceil(days / mostParts);
  const partMs = daysEach * dayMs;
  const count = Math.ceil(days / daysEach);
  const span = (index: number) => ({ fromMs: start + index * partMs, toMs: start + (index + 1) * partMs });
  return {
    parts: Array.from({ length: count }, (_, index) => ({
      count: entries.filter(({ atMs }) => isIn(span(index), atMs)).length,
      from: clock.at(span(index).fromMs),
    })),
    from: dateInWords(clock.at(begins), words),
    to: dateInWords(clock.at(toMs - 1), words),
  };
}

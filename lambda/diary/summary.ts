import type { Muscle, Side } from '../coaching/techniques/technique';
import { beforeSleepHours, isAmong } from '../lib/dayParts';
import type { WallClock, WallTime } from '../lib/wallClock';
import type { Entry, History } from './entry';
import { isIn, type Period, type Span } from './periods';
import { isFinished } from './stretchNights';
import { nightOf } from './when';

/** Cramps against nights, of one kind of night. */
export interface NightCount {
  nights: number;
  cramps: number;
}

/** What a diary says about a period, in numbers. What too little is known of is missing. */
export interface Summary {
  count: number;
  /** Cramps in the period before, as many days long; missing where nothing was kept in it or ever before. */
  before?: number;
  muscle?: Muscle;
  side?: Side;
  /** The hour of the day that most of them begin around, 0 to 23. */
  hour?: number;
  /** Half of those that let go did so within this time, ms. */
  easeMs?: number;
  /** Nights after stretching against the others; missing where there are too few of either. */
  nights?: { stretched: NightCount; others: NightCount };
}

/** A habit takes so many of a kind to be called one, and so large a share of all. */
const leastForHabit = 3;
const shareForHabit = 0.5;
/** Nights of each kind that make a comparison fair. */
const leastNights = 7;

/** Sums up a period. @param clock the wall where they are; without it no hour and no night is known */
export function summaryOf(
  { entries, stretchNights }: History,
  { span, before }: Period,
  nowMs: number,
  clock: WallClock | undefined,
): Summary {
  const own = entries.filter(({ atMs }) => isIn(span, atMs));
  const kept = [...entries, ...stretchNights];
  const earlier = before && kept.some(({ atMs }) => isIn(before, atMs));
  const muscle = habit(own.flatMap((entry) => entry.muscle ?? []));
  const side = habit(own.flatMap((entry) => (muscle && entry.muscle !== muscle ? [] : (entry.side ?? []))));
  const hour = clock && usualHour(own, clock);
  const easeMs = median(
    own.flatMap(({ easedAtMs, atMs }) => (easedAtMs === undefined ? [] : easedAtMs - atMs)),
  );
  const nights = clock && nightsOf({ entries, stretchNights }, span, nowMs, clock);
  return {
    count: own.length,
    ...(earlier && { before: entries.filter(({ atMs }) => isIn(before, atMs)).length }),
    ...(muscle && { muscle }),
    ...(side && { side }),
    ...(hour !== undefined && { hour }),
    ...(easeMs !== undefined && { easeMs }),
    ...(nights && { nights }),
  };
}

/** What most of them have in common. */
function habit<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most || most[1] < leastForHabit || most[1] / values.length <= shareForHabit) return undefined;
  return most[0];
}

/** The hour with most cramps in it and in the hours next to it, where those are most of all that are known. */
function usualHour(entries: readonly Entry[], clock: WallClock): number | undefined {
  const known = entries.filter(({ exact }) => exact === 'hour');
  const hours = known.map(({ atMs }) => clock.at(atMs).hour);
  const near = (hour: number) => hours.filter((one) => [0, 1, 23].includes((one - hour + 24) % 24)).length;
  const own = (hour: number) => hours.filter((one) => one === hour).length;
  const [most] = [...new Set(hours)].sort((a, b) => near(b) - near(a) || own(b) - own(a) || a - b);
  if (most === undefined || near(most) < leastForHabit || near(most) / hours.length <= shareForHabit)
    return undefined;
  return most;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Nights since the first thing that was kept: nothing is known of those before. */
function nightsOf(
  { entries, stretchNights }: History,
  { fromMs, toMs }: Span,
  nowMs: number,
  clock: WallClock,
): Summary['nights'] {
  // Both are in the order of time.
  const firstMs = Math.min(entries[0]?.atMs ?? Infinity, stretchNights[0]?.atMs ?? Infinity);
  if (firstMs === Infinity) return undefined;
  const first = nightOf(clock.at(Math.max(fromMs, firstMs)));
  const end = nightOf(clock.at(Math.min(toMs, nowMs)));
  const stretched = new Set(
    stretchNights
      .filter((night) => isFinished(night, nowMs))
      .map(({ atMs }) => clock.at(atMs))
      .filter(isBeforeSleep)
      .map(nightOf),
  );
  const count = { stretched: { nights: 0, cramps: 0 }, others: { nights: 0, cramps: 0 } };
  const kindOf = (night: number) => (stretched.has(night) ? count.stretched : count.others);
  for (let night = first; night <= end; night += 1) kindOf(night).nights += 1;
  for (const { atMs } of entries) {
    const night = nightOf(clock.at(atMs));
    if (isIn({ fromMs, toMs }, atMs) && night >= first && night <= end) kindOf(night).cramps += 1;
  }
  const enough = count.stretched.nights >= leastNights && count.others.nights >= leastNights;
  return enough ? count : undefined;
}

/** A stretch in the morning is for no night: the one before is over. */
function isBeforeSleep({ hour }: WallTime): boolean {
  return isAmong(beforeSleepHours, hour);
}

import { dayMs, type WallClock, type WallTime, weekdayOf } from '../lib/wallClock';
import { type NamedPeriod, namedPeriod, namedSpan } from './namedPeriods';

/** The periods a summary may be of, by id (the values of the Period slot). */
export const periods = [
  'today',
  'last_night',
  'tonight',
  'yesterday',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_year',
  'last_year',
  'seven_days',
  'thirty_days',
  'twelve_months',
  'all',
] as const;
export type PeriodId = (typeof periods)[number];

/** From a moment to just before another, epoch ms. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/** A period, and the one before it that is as many days long, to compare it with. */
export interface Period {
  id: PeriodId | 'named';
  /** How a period is told that has no name of its own, and the day that it is told by. */
  named?: NamedPeriod;
  day?: WallTime;
  span: Span;
  before?: Span;
}

/** What a period is called where no wall clock tells when days and months begin. */
const withoutClock: Partial<Record<PeriodId, PeriodId>> = {
  today: 'seven_days',
  last_night: 'seven_days',
  tonight: 'seven_days',
  yesterday: 'seven_days',
  this_week: 'seven_days',
  last_week: 'seven_days',
  this_month: 'thirty_days',
  last_month: 'thirty_days',
  this_year: 'twelve_months',
  last_year: 'twelve_months',
};

/** Days of the periods that end now, whatever the calendar says. */
const rolling: Partial<Record<PeriodId, number>> = { seven_days: 7, thirty_days: 30, twelve_months: 365 };

/** A period as of now, in whole days of the wall clock; weeks begin on Monday. */
export function periodOf(wish: PeriodId, nowMs: number, clock: WallClock | undefined): Period {
  const id = clock ? wish : (withoutClock[wish] ?? wish);
  // A cramp of this very moment belongs to it.
  const toMs = nowMs + 1;
  const days = rolling[id];
  if (days !== undefined) {
    const fromMs = toMs - days * dayMs;
    return { id, span: { fromMs, toMs }, before: { fromMs: fromMs - days * dayMs, toMs: fromMs } };
  }
  if (!clock || id === 'all') return { id, span: { fromMs: 0, toMs } };
  return { id, ...onTheWall(id, nowMs, toMs, clock) };
}

function onTheWall(id: PeriodId, nowMs: number, toMs: number, clock: WallClock): Omit<Period, 'id'> {
  const now = clock.at(nowMs);
  const day = (back: number, hour = 0) => clock.instant({ ...now, day: now.day - back, hour, minute: 0 });
  const month = (back: number) =>
    clock.instant({ ...now, month: now.month - back, day: 1, hour: 0, minute: 0 });
  const year = (back: number) =>
    clock.instant({ year: now.year - back, month: 1, day: 1, hour: 0, minute: 0 });
  const sinceMonday = (weekdayOf(now) + 6) % 7;
  /** What has passed of it, against as much of the one before. */
  const soFar = (fromMs: number, beforeMs: number, sameTimeMs: number) => ({
    span: { fromMs, toMs },
    before: { fromMs: beforeMs, toMs: Math.min(sameTimeMs + 1, fromMs) },
  });
  const whole = (fromMs: number, endMs: number, beforeMs: number) => ({
    span: { fromMs, toMs: endMs },
    before: { fromMs: beforeMs, toMs: fromMs },
  });
  switch (id) {
    case 'today':
      return { span: { fromMs: day(0), toMs } };
    case 'last_night':
      return { span: { fromMs: day(1, 12), toMs: Math.min(toMs, day(0, 12)) } };
    // In the evening it is the one that begins, in the night the one that goes on.
    case 'tonight':
      return { span: { fromMs: day(now.hour < 12 ? 1 : 0, 12), toMs } };
    case 'yesterday':
      return { span: { fromMs: day(1), toMs: day(0) } };
    case 'this_week':
      return soFar(day(sinceMonday), day(sinceMonday + 7), clock.instant({ ...now, day: now.day - 7 }));
    case 'last_week':
      return whole(day(sinceMonday + 7), day(sinceMonday), day(sinceMonday + 14));
    case 'this_month':
      return soFar(month(0), month(1), clock.instant({ ...now, month: now.month - 1 }));
    case 'last_month':
      return whole(month(1), month(0), month(2));
    case 'this_year':
      return soFar(year(0), year(1), clock.instant({ ...now, year: now.year - 1 }));
    default:
      return whole(year(1), year(0), year(2));
  }
}

/** The period that is said, by its name or by a number, a day or a month; undefined where it is none. */
export function periodSaid(
  said: string | undefined,
  nowMs: number,
  clock: WallClock | undefined,
): Period | undefined {
  const id = periods.find((one) => one === said);
  if (id) return periodOf(id, nowMs, clock);
  const named = clock && namedPeriod(said);
  const found = named && namedSpan(named, nowMs, clock);
  return found && { id: 'named', named, ...found };
}

/** The whole time that a period and the one before it take. */
export function reachOf({ span, before }: Period): Span {
  return { fromMs: before?.fromMs ?? span.fromMs, toMs: span.toMs };
}

/** Whether a moment lies in a span. */
export function isIn({ fromMs, toMs }: Span, atMs: number): boolean {
  return atMs >= fromMs && atMs < toMs;
}

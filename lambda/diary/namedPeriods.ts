import { fill } from '../lib/text';
import { dayMs, dayNumber, type WallClock, type WallTime, weekdayOf, weekdays } from '../lib/wallClock';
import type { DiaryWords } from './diaryWords';
import { numberOf } from './inWords';
import type { Span } from './periods';

/** Units that a period is counted in: day, night, week, month and year. */
const units = ['D', 'N', 'W', 'MO', 'Y'] as const;
export type PeriodUnit = (typeof units)[number];

/** A period that is told by a number, a day or a month. */
export type NamedPeriod =
  | { kind: 'last'; count: number; unit: PeriodUnit }
  /** 1 to 12. */
  | { kind: 'month'; month: number }
  | { kind: 'since' | 'on'; weekday?: number; date?: string }
  | { kind: 'weekend' };

/** More of a unit than this nobody means, and no diary holds. */
const mostUnits = 400;

/** Reads a period as it is said: `last-3-D`, `month-12`, `since-sunday`, `on-XXXX-12-05`, `weekend`. */
export function namedPeriod(said: string | undefined): NamedPeriod | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+)(?:-(.+))?$/.exec(said ?? '') ?? [];
  if (kind === 'weekend') return { kind };
  if (kind === 'last') {
    const [number = '', name] = rest.split('-');
    const [count, unit] = [Number(number), units.find((one) => one === name)];
    return unit && count >= 1 && count <= mostUnits ? { kind, count, unit } : undefined;
  }
  if (kind === 'month')
    return Number(rest) >= 1 && Number(rest) <= 12 ? { kind, month: Number(rest) } : undefined;
  if (kind !== 'since' && kind !== 'on') return undefined;
  const weekday = (weekdays as readonly string[]).indexOf(rest);
  if (weekday >= 0) return { kind, weekday };
  return /^(?:\d{4}|XXXX)-(?:\d\d|XX)-\d\d$/.test(rest) ? { kind, date: rest } : undefined;
}

/** The time that a period takes as of now, and the day that it is told by; undefined for a date that is none. */
export function namedSpan(
  named: NamedPeriod,
  nowMs: number,
  clock: WallClock,
): { span: Span; day?: WallTime } | undefined {
  const now = clock.at(nowMs);
  // A cramp of this very moment belongs to it.
  const toMs = nowMs + 1;
  const start = (time: WallTime) => clock.instant({ ...time, hour: 0, minute: 0 });
  const daysBack = (back: number) => ({ ...now, day: now.day - back });
  switch (named.kind) {
    case 'last':
      return { span: { fromMs: countedFrom(named, nowMs, clock), toMs } };
    case 'month': {
      const first = {
        ...now,
        year: named.month > now.month ? now.year - 1 : now.year,
        month: named.month,
        day: 1,
      };
      return {
        span: { fromMs: start(first), toMs: Math.min(toMs, start({ ...first, month: first.month + 1 })) },
      };
    }
    case 'weekend': {
      const sinceSaturday = (weekdayOf(now) + 1) % 7;
      return {
        span: {
          fromMs: start(daysBack(sinceSaturday)),
          toMs: Math.min(toMs, start(daysBack(sinceSaturday - 2))),
        },
      };
    }
    default: {
      const back =
        named.weekday === undefined
          ? daysSince(named.date!, now)
          : (weekdayOf(now) - named.weekday + 7) % 7 || 7;
      if (back === undefined) return undefined;
      const day = daysBack(back);
      const endMs = named.kind === 'since' ? toMs : Math.min(toMs, start(daysBack(back - 1)));
      return { span: { fromMs: start(day), toMs: endMs }, day: clock.at(start(day)) };
    }
  }
}

function countedFrom(
  { count, unit }: { count: number; unit: PeriodUnit },
  nowMs: number,
  clock: WallClock,
): number {
  const now = clock.at(nowMs);
  if (unit === 'D') return nowMs + 1 - count * dayMs;
  if (unit === 'W') return nowMs + 1 - 7 * count * dayMs;
  // From noon to noon is a night; the one that goes on counts.
  if (unit === 'N') {
    const back = now.hour < 12 ? count : count - 1;
    return clock.instant({ ...now, day: now.day - back, hour: 12, minute: 0 });
  }
  const months = unit === 'MO' ? count : 12 * count;
  const last = new Date(Date.UTC(now.year, now.month - months, 0)).getUTCDate();
  return clock.instant({ ...now, month: now.month - months, day: Math.min(now.day, last) });
}

/** Whole days since a date was last there; undefined for one that never was within a year or two. */
export function daysSince(date: string, today: WallTime): number | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  for (let earlier = 0; earlier <= 48; earlier += 1) {
    const first = new Date(Date.UTC(today.year, today.month - 1 - earlier, 1));
    const [ofYear, ofMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
    if (year !== 'XXXX' && Number(year) !== ofYear) continue;
    if (month !== 'XX' && Number(month) !== ofMonth) continue;
    if (Number(day) < 1 || Number(day) > new Date(Date.UTC(ofYear, ofMonth, 0)).getUTCDate()) continue;
    const back = dayNumber(today) - dayNumber({ ...today, year: ofYear, month: ofMonth, day: Number(day) });
    if (back >= 0) return back;
  }
  return undefined;
}

/** A period as it is said in the middle of a sentence, "in the last three days". @param day that it is told by */
export function namedInWords(named: NamedPeriod, day: WallTime | undefined, words: DiaryWords): string {
  const lines = words.summary.named;
  if (named.kind === 'weekend') return lines.weekend;
  if (named.kind === 'month') return fill(lines.month, { month: words.months[named.month - 1]! });
  if (named.kind === 'last') {
    const { count, unit } = named;
    const [one, several] = lines.units[unit];
    return count === 1
      ? fill(lines.lastOne, { unit: one })
      : fill(lines.last, { count: numberOf(count, words), unit: several });
  }
  const weekday = words.weekdays[weekdayOf(day!)]!;
  const date = fill(words.date, { month: words.months[day!.month - 1]!, day: String(day!.day) });
  return fill(lines[named.kind], { weekday, date });
}

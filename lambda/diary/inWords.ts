import { spokenUntil } from '../lib/dayParts';
import { fill } from '../lib/text';
import { dayMs, dayNumber, type WallClock, type WallTime, weekdayOf } from '../lib/wallClock';
import type { DiaryWords, PartWords } from './diaryWords';
import type { Entry } from './entry';

/** What a cramp was, in words: where, when, how bad. */
export type Told = Pick<Entry, 'atMs' | 'exact' | 'muscle' | 'side' | 'severity'>;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** So many days ago a day is still called by its weekday. */
const sameWeekDays = 6;

/** "left calf cramp, last night at 3 a.m., seven out of ten". */
export function crampInWords(entry: Told, words: DiaryWords, nowMs: number, clock?: WallClock): string {
  const { severity } = entry;
  const rated = severity === undefined ? '' : fill(words.severity, { severity: numberOf(severity, words) });
  return [whereInWords(entry, words), whenInWords(entry, words, nowMs, clock), rated]
    .filter((part) => part !== '')
    .join(', ');
}

/** Cramps that were told in one sentence, "two times: leg cramp, last night"; "leg cramp, on Monday, and on Tuesday". */
export function crampsInWords(
  all: readonly Told[],
  words: DiaryWords,
  nowMs: number,
  clock?: WallClock,
): string {
  const told = all.map((one) => crampInWords(one, words, nowMs, clock));
  const different = [...new Set(told)];
  const [first = ''] = different;
  const count = Math.round(all.length / different.length);
  const joined = different.length > 1 ? fill(words.also, { first, second: different[1]! }) : first;
  return count > 1 ? fill(words.several, { count: numberOf(count, words), cramp: joined }) : joined;
}

/** Which cramp it was, "left calf cramp". */
export function whereInWords(
  { muscle, side }: Told,
  { where, muscle: names, side: sides }: DiaryWords,
): string {
  const named = muscle === 'leg' ? undefined : muscle;
  if (side === 'both') return named ? fill(where.bothSides, { muscle: names[named] }) : where.both;
  if (!named) return side ? fill(where.side, { side: sides[side] }) : where.unknown;
  return fill(side ? where.one : where.muscle, { muscle: names[named], ...(side && { side: sides[side] }) });
}

/** When it was; empty where that cannot be said without the wall clock of where they are. */
export function whenInWords(
  { atMs, exact }: Pick<Entry, 'atMs' | 'exact'>,
  words: DiaryWords,
  nowMs: number,
  clock?: WallClock,
): string {
  const { when } = words;
  const agoMs = nowMs - atMs;
  if (exact === 'hour' && agoMs < 5 * minuteMs) return when.justNow;
  if (!clock) return longAgo(agoMs, exact, words);
  const time = clock.at(atMs);
  if (exact === 'part') return partOf(time, clock.at(nowMs), words);
  const day = dayInWords(when.day, time, dayNumber(clock.at(nowMs)) - dayNumber(time), words);
  return exact === 'day' ? day : fill(when.atTime, { day, time: timeInWords(time, words) });
}

/** An hour of the day, "3 a.m.". */
export function timeInWords({ hour, minute }: Pick<WallTime, 'hour' | 'minute'>, words: DiaryWords): string {
  const { when } = words;
  if (minute === 0 && hour === 0) return when.midnight;
  if (minute === 0 && hour === 12) return when.noon;
  const half = when.half[hour < 12 ? 0 : 1];
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return fill(when.time, { time: `${hour % 12 || 12}${minutes}`, half });
}

/** How long a cramp took to let go, "about two minutes". @param ms from its start */
export function easeInWords(ms: number, words: DiaryWords): string {
  const minutes = Math.round(ms / minuteMs);
  if (ms < minuteMs) return words.ease.under;
  return minutes <= 1 ? words.ease.one : fill(words.ease.about, { count: numberOf(minutes, words) });
}

/** A number as it is said: in words up to twelve. */
export function numberOf(value: number, { numbers }: DiaryWords): string {
  return numbers[value] ?? String(value);
}

/** A date without its year, "January 3". */
export function dateInWords({ month, day }: WallTime, { months, date }: DiaryWords): string {
  return fill(date, { month: months[month - 1]!, day: String(day) });
}

function longAgo(agoMs: number, exact: Entry['exact'], words: DiaryWords): string {
  const { when } = words;
  const days = Math.round(agoMs / dayMs);
  if (agoMs >= dayMs && days > 1) return fill(when.daysAgo, { count: numberOf(days, words) });
  if (exact !== 'hour') return '';
  const hours = Math.round(agoMs / hourMs);
  if (hours > 1) return fill(when.hoursAgo, { count: numberOf(hours, words) });
  return fill(when.minutesAgo, { count: numberOf(Math.round(agoMs / minuteMs), words) });
}

function partOf(time: WallTime, now: WallTime, words: DiaryWords): string {
  const back = dayNumber(now) - dayNumber(time);
  const { when } = words;
  const { hour } = time;
  // A night is named after the evening it begins in.
  if (hour < spokenUntil.night) {
    const evening = { ...time, day: time.day - 1 };
    return dayInWords(when.night, evening, back, words);
  }
  const part =
    hour < spokenUntil.morning ? when.morning : hour < spokenUntil.afternoon ? when.afternoon : when.evening;
  return dayInWords(part, time, back, words);
}

function dayInWords(part: PartWords, time: WallTime, back: number, words: DiaryWords): string {
  if (back <= 0) return part.today;
  if (back === 1) return part.yesterday;
  const day = normal(time);
  if (back <= sameWeekDays) return fill(part.weekday, { weekday: words.weekdays[weekdayOf(day)]! });
  return fill(part.date, { date: dateInWords(day, words) });
}

/** The day before the first of a month is the last of the one before. */
function normal(time: WallTime): WallTime {
  const date = new Date(Date.UTC(time.year, time.month - 1, time.day));
  return { ...time, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

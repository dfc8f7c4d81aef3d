/** A moment as a clock on the wall shows it. */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The clock on the wall of one time zone, summer time and all. */
export interface WallClock {
  /** What it shows at a moment, epoch ms. */
  at(ms: number): WallTime;
  /**
   * The moment it shows a time, epoch ms. Days and months may run over: day 0 is the last of the month before. Of a
   * time that comes twice it is the first; a time that is skipped is as much later as was skipped.
   */
  instant(time: WallTime): number;
}

/** @returns undefined for a zone that does not exist */
export function wallClock(timeZone: string): WallClock | undefined {
  const format = formatOf(timeZone);
  if (!format) return undefined;

  function at(ms: number): WallTime {
    const parts = format!.formatToParts(ms);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
    };
  }

  /** How far the wall is ahead of UTC, in ms. */
  const aheadMs = (ms: number) => asUtc(at(ms)) - Math.floor(ms / 60_000) * 60_000;

  return {
    at,
    instant(time) {
      const wall = asUtc(time);
      // A day before and after it, whatever changes in between: no wall is further from UTC than that.
      const [before, after] = [aheadMs(wall - dayMs), aheadMs(wall + dayMs)];
      const [first, second] = [wall - before, wall - after];
      if (asUtc(at(first)) === wall) return first;
      return asUtc(at(second)) === wall ? second : first;
    },
  };
}

/** The hour of the day in a time zone, 0 to just under 24; undefined for a zone that does not exist. */
export function hourIn(timeZone: string, atMs: number): number | undefined {
  const time = Number.isNaN(atMs) ? undefined : wallClock(timeZone)?.at(atMs);
  return time && time.hour + time.minute / 60;
}

/** Day of the week of a date, 0 for Sunday. */
export function weekdayOf({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A date as a number of days, so that dates can be told apart and counted from one to another. */
export function dayNumber({ year, month, day }: WallTime): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** Days of the week, as `weekdayOf` counts them. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** An hour as Alexa writes it, `03:00`; undefined for anything else. */
export function readHour(time: string | undefined): Pick<WallTime, 'hour' | 'minute'> | undefined {
  const found = /^(\d\d):(\d\d)/.exec(time ?? '');
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** Length of most days, in ms. */
export const dayMs = 24 * 60 * 60_000;
export const minutesADay = dayMs / 60_000;

function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
  } catch {
    return undefined;
  }
}

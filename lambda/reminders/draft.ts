import { isAmong, waterHours } from '../lib/dayParts';
import {
  dayNumber,
  minutesADay,
  readHour,
  type WallClock,
  type WallTime,
  weekdayOf,
  weekdays,
} from '../lib/wallClock';
import { type Half, mostDaysAhead, type ReminderDraft, type SaidHour } from './draftSchema';
import type { Recurring, Schedule } from './reminder';
import { everyOf } from './schedule';

export type { Half, ReminderDraft, SaidHour } from './draftSchema';

/** Times that Alexa sends for a part of the day. */
const parts: Readonly<Record<string, SaidHour & { half: Half }>> = {
  MO: { hour: 8, minute: 0, half: 'am' },
  AF: { hour: 3, minute: 0, half: 'pm' },
  EV: { hour: 8, minute: 0, half: 'pm' },
  NI: { hour: 10, minute: 0, half: 'night' },
};

/** The half of the day that a part of it is, such as `MO`; undefined for a time. */
export function halfOfPart(time: string | undefined): Half | undefined {
  return time !== undefined && Object.hasOwn(parts, time) ? parts[time]!.half : undefined;
}

/** A time as Alexa sends it, such as `22:30` or `NI`; undefined for anything else. */
export function saidHour(time: string | undefined): SaidHour | undefined {
  if (halfOfPart(time) === undefined) return readHour(time);
  const { hour, minute } = parts[time!]!;
  return { hour, minute };
}

/** What says on which days a reminder rings; what is said last takes the place of all of it. */
const ofDay = ['day', 'days', 'once', 'date', 'inDays', 'apart', 'weekly'] as const;

/** A draft after more of it was said: what is new takes the place of what it contradicts. */
export function mergedDraft(before: ReminderDraft, now: ReminderDraft): ReminderDraft {
  const { inSeconds: _, saidAtMs: ____, ...all } = before;
  const kept = ofDay.some((name) => now[name] !== undefined) ? withoutDays(all) : all;
  const { time: __, half: ___, also: _____, ...untimed } = kept;
  if (now.inSeconds !== undefined) return { ...untimed, ...now };
  // "Tomorrow morning", then "at eight".
  if (now.time) return before.time ? { ...untimed, ...now } : { ...kept, ...now };
  if (now.half || kept !== all) return { ...kept, ...now };
  return { ...before, ...now };
}

function withoutDays(draft: ReminderDraft): ReminderDraft {
  const {
    day: _,
    days: __,
    once: ___,
    date: ____,
    inDays: _____,
    apart: ______,
    weekly: _______,
    ...rest
  } = draft;
  return rest;
}

/**
 * When a draft would ring; undefined while no time was said, or for a date that is none. Without a day it comes every
 * day.
 * @param nowMs epoch ms
 */
export function scheduleOf(draft: ReminderDraft, nowMs: number, clock: WallClock): Schedule | undefined {
  const { day = 'daily', time, inSeconds, half, also = [] } = draft;
  if (inSeconds !== undefined) return { atMs: nowMs + inSeconds * 1_000, inSeconds };
  if (!time) return undefined;
  const { hour, minute } = guessed(time, draft);
  const today = clock.at(nowMs);
  const on = (ahead: number, at: SaidHour) => clock.instant({ ...today, ...at, day: today.day + ahead });
  // The small hours of tomorrow's night are the day after.
  const night = half === 'night' && hour < 5 ? 1 : 0;
  const ahead = daysAhead(draft, today);
  if (ahead !== undefined)
    return ahead > mostDaysAhead ? undefined : { atMs: on(ahead + night, { hour, minute }) };
  if (draft.date !== undefined) return undefined;
  if (day === 'today' || draft.inDays === 0) {
    // Today's ten is the next ten there is; where none is left, tomorrow's.
    const halves = isOpen(time, draft) ? [{ hour, minute }, otherHalf({ hour, minute })] : [{ hour, minute }];
    const coming = halves.map((at) => on(0, at)).filter((atMs) => atMs > nowMs);
    return { atMs: coming[0] ?? on(1, { hour, minute }) };
  }
  const further = also.map((one) => guessed(one.time, { ...draft, ...one }));
  return {
    every: everyDay(draft, today),
    hour,
    minute,
    ...(further.length > 0 && { also: further }),
    ...(draft.apart && {
      apart: {
        days: draft.apart,
        fromMs: on(on(0, { hour, minute }) > nowMs ? 0 : 1, { hour: 0, minute: 0 }),
      },
    }),
  };
}

/** Days from today to the day that is meant, where it is one that comes once; undefined for any other, and for today. */
function daysAhead({ day, once, date, inDays }: ReminderDraft, today: WallTime): number | undefined {
  if (inDays) return inDays;
  if (date !== undefined) return daysTo(date, today);
  if (day === 'tomorrow') return 1;
  const weekday = once ? (weekdays as readonly unknown[]).indexOf(day) : -1;
  // One that is today is the next: today is called today.
  return weekday < 0 ? undefined : (weekday - weekdayOf(today) + 7) % 7 || 7;
}

/** Days to a date, the next one where no year or month was said; undefined where there is none, or it is over. */
function daysTo(date: string, today: WallTime): number | undefined {
  const found = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d)$/.exec(date);
  if (!found) return undefined;
  const day = Number(found[3]);
  // The months of two years hold a next one of every date but the leap day's.
  for (let later = 0; later <= 13; later += 1) {
    const month = new Date(Date.UTC(today.year, today.month - 1 + later, 1));
    const [year, number] = [month.getUTCFullYear(), month.getUTCMonth() + 1];
    if (found[1] !== 'XXXX' && Number(found[1]) !== year) continue;
    if (found[2] !== 'XX' && Number(found[2]) !== number) continue;
    if (day < 1 || day > new Date(Date.UTC(year, number, 0)).getUTCDate()) continue;
    const ahead = dayNumber({ ...today, year, month: number, day }) - dayNumber(today);
    if (ahead > 0) return ahead;
  }
  return undefined;
}

function everyDay({ day = 'daily', days = [], weekly }: ReminderDraft, today: WallTime): Recurring['every'] {
  const several = everyOf(days);
  if (several) return several;
  if (weekly && (day === 'daily' || day === 'tomorrow' || day === 'today'))
    return weekdays[weekdayOf(today)]!;
  return day === 'today' || day === 'tomorrow' ? 'daily' : day;
}

/** Returns the same draft in the other half of the day; undefined if the user said which half it is. */
export function inOtherHalf(draft: ReminderDraft): ReminderDraft | undefined {
  if (!draft.time || draft.also || !isOpen(draft.time, draft)) return undefined;
  const { hour } = otherHalf(guessed(draft.time, draft));
  if (draft.topic === 'water' && !isAmong(waterHours, hour)) return undefined;
  return { ...draft, half: hour < 12 ? 'am' : 'pm' };
}

/** Whether the half of the day was left open: the hours past noon name theirs, and so does midnight. */
function isOpen({ hour }: SaidHour, { half }: ReminderDraft): boolean {
  return half === undefined && hour >= 1 && hour <= 12;
}

/**
 * The hour that is most likely meant: bedtime stretches are in the evening, water is in the waking hours. It is said
 * back, and a no gets the other half.
 */
function guessed(time: SaidHour, draft: ReminderDraft): SaidHour {
  const { topic = 'stretch', half } = draft;
  const { hour, minute } = time;
  const onDial = hour % 12;
  if (half !== undefined && isOnDial(hour)) return { hour: inHalf(onDial, half), minute };
  if (!isOpen(time, draft) || hour === 12) return { hour, minute };
  const inMorning = topic === 'water' && isAmong(waterHours, hour);
  return { hour: inMorning ? hour : hour + 12, minute };
}

/** Whether an hour is one of the twelve that both halves of the day have. */
function isOnDial(hour: number): boolean {
  return hour <= 12;
}

function inHalf(onDial: number, half: Half): number {
  return half === 'am' || (half === 'night' && onDial < 5) ? onDial : onDial + 12;
}

function otherHalf({ hour, minute }: SaidHour): SaidHour {
  return { hour: (hour + 12) % 24, minute };
}

/** Returns a draft whose hour is later by so many ms; earlier if they are negative. */
export function shifted(draft: ReminderDraft, ms: number): ReminderDraft {
  if (!draft.time || draft.also || ms === 0) return draft;
  const { hour, minute } = guessed(draft.time, draft);
  const minutes = (hour * 60 + minute + (Math.round(ms / 60_000) % minutesADay) + minutesADay) % minutesADay;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return { ...draft, time, half: time.hour < 12 ? 'am' : 'pm' };
}

import { isAmong, waterHours } from '../lib/dayParts';
import { minutesADay, readHour, type WallClock } from '../lib/wallClock';
import type { Half, ReminderDraft, SaidHour } from './draftSchema';
import type { Schedule } from './reminder';

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

/** A draft after more of it was said: what is new takes the place of what it contradicts. */
export function mergedDraft(before: ReminderDraft, now: ReminderDraft): ReminderDraft {
  const { inSeconds: _, saidAtMs: ____, ...kept } = before;
  const { time: __, half: ___, ...untimed } = kept;
  if (now.inSeconds !== undefined) return { ...untimed, ...now };
  // "Tomorrow morning", then "at eight".
  if (now.time) return before.time ? { ...untimed, ...now } : { ...kept, ...now };
  if (now.day || now.half) return { ...kept, ...now };
  return { ...before, ...now };
}

/**
 * When a draft would ring; undefined while no time was said. Without a day it comes every day.
 * @param nowMs epoch ms
 */
export function scheduleOf(draft: ReminderDraft, nowMs: number, clock: WallClock): Schedule | undefined {
  const { day = 'daily', time, inSeconds } = draft;
  if (inSeconds !== undefined) return { atMs: nowMs + inSeconds * 1_000, inSeconds };
  if (!time) return undefined;
  const { hour, minute } = guessed(time, draft);
  if (day !== 'today' && day !== 'tomorrow') return { every: day, hour, minute };
  const today = clock.at(nowMs);
  const on = (ahead: number, at: SaidHour) => clock.instant({ ...today, ...at, day: today.day + ahead });
  // The small hours of tomorrow's night are the day after.
  if (day === 'tomorrow') return { atMs: on(draft.half === 'night' && hour < 5 ? 2 : 1, { hour, minute }) };
  // Today's ten is the next ten there is; where none is left, tomorrow's.
  const halves = isOpen(time, draft) ? [{ hour, minute }, otherHalf({ hour, minute })] : [{ hour, minute }];
  const ahead = halves.map((at) => on(0, at)).filter((atMs) => atMs > nowMs);
  return { atMs: ahead[0] ?? on(1, { hour, minute }) };
}

/** Returns the same draft in the other half of the day; undefined if the user said which half it is. */
export function inOtherHalf(draft: ReminderDraft): ReminderDraft | undefined {
  if (!draft.time || !isOpen(draft.time, draft)) return undefined;
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
  if (!draft.time || ms === 0) return draft;
  const { hour, minute } = guessed(draft.time, draft);
  const minutes = (hour * 60 + minute + (Math.round(ms / 60_000) % minutesADay) + minutesADay) % minutesADay;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return { ...draft, time, half: time.hour < 12 ? 'am' : 'pm' };
}

import type { DiaryWords } from '../diary/diaryWords';
import { numberOf, timeInWords } from '../diary/inWords';
import { everyNight, isAmong } from '../lib/dayParts';
import { fill } from '../lib/text';
import { dayNumber, minutesADay, type WallClock, type WallTime, weekdayOf } from '../lib/wallClock';
import { isRecurring, type Recurring, type Reminder, type Schedule } from './reminder';
import type { ReminderWords } from './reminderWords';

/** The words that times and reminders are told in. */
export interface TimeWords {
  reminders: ReminderWords;
  diary: DiaryWords;
}

/** When a reminder rings, "every night at 10 PM", "tomorrow at 8 PM", "in twenty minutes". */
export function scheduleInWords(
  schedule: Schedule,
  nowMs: number,
  clock: WallClock,
  { reminders, diary }: TimeWords,
): string {
  if (isRecurring(schedule))
    return fill(reminders.atTime, {
      day: everyInWords(schedule, reminders),
      time: timeInWords(schedule, diary),
    });
  const { atMs, inSeconds } = schedule;
  if (inSeconds !== undefined) return lengthInWords(inSeconds, { reminders, diary });
  const time = clock.at(atMs);
  const ahead = dayNumber(time) - dayNumber(clock.at(nowMs));
  const day = [reminders.once.today, reminders.once.tomorrow][ahead] ?? weekdayInWords(time, diary);
  return fill(reminders.atTime, { day, time: timeInWords(time, diary) });
}

/** When a reminder that is set rings: what was said as so long from now is by now a time of its own. */
export function keptInWords(schedule: Schedule, nowMs: number, clock: WallClock, words: TimeWords): string {
  return scheduleInWords(isRecurring(schedule) ? schedule : { atMs: schedule.atMs }, nowMs, clock, words);
}

/** A reminder that is set, "bedtime stretches, every night at 10 PM". */
export function reminderInWords(
  { topic, schedule }: Pick<Reminder, 'topic' | 'schedule'>,
  nowMs: number,
  clock: WallClock,
  words: TimeWords,
): string {
  const when = keptInWords(schedule, nowMs, clock, words);
  return fill(words.reminders.one, { of: words.reminders.of[topic], when });
}

function everyInWords({ every, hour }: Recurring, { every: names }: ReminderWords): string {
  if (every !== 'daily') return names[every];
  return isAmong(everyNight, hour) ? names.night : names.day;
}

function weekdayInWords(time: WallTime, { weekdays, when }: DiaryWords): string {
  return fill(when.day.weekday, { weekday: weekdays[weekdayOf(time)]! });
}

function lengthInWords(seconds: number, { reminders: { inTime, units }, diary }: TimeWords): string {
  const minutes = Math.round(seconds / 60);
  const [count, one, several] =
    minutes % minutesADay === 0
      ? [minutes / minutesADay, units.day, units.days]
      : minutes % 60 === 0
        ? [minutes / 60, units.hour, units.hours]
        : [minutes, units.minute, units.minutes];
  return fill(inTime, { count: numberOf(count, diary), unit: count === 1 ? one : several });
}

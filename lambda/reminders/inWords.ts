import type { DiaryWords } from '../diary/diaryWords';
import { dateInWords, numberOf, timeInWords } from '../diary/inWords';
import { everyNight, isAmong } from '../lib/dayParts';
import { fill } from '../lib/text';
import { dayNumber, minutesADay, type WallClock, type WallTime, weekdayOf, weekdays } from '../lib/wallClock';
import { isRecurring, type Recurring, type Reminder, type Schedule } from './reminder';
import type { ReminderWords } from './reminderWords';
import { daysOf, timesOf } from './schedule';

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
      day: everyInWords(schedule, reminders, diary),
      time: together(
        timesOf(schedule).map((time) => timeInWords(time, diary)),
        reminders,
      ),
    });
  const { atMs, inSeconds } = schedule;
  if (inSeconds !== undefined) return lengthInWords(inSeconds, { reminders, diary });
  const time = clock.at(atMs);
  const ahead = dayNumber(time) - dayNumber(clock.at(nowMs));
  const day = [reminders.once.today, reminders.once.tomorrow][ahead] ?? dateSaid(time, { reminders, diary });
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

function everyInWords(
  { every, hour, also, apart }: Recurring,
  { every: names, everyDays, everyOf, exceptOf, ...words }: ReminderWords,
  diary: DiaryWords,
): string {
  const isNight = isAmong(everyNight, hour) && !also;
  if (apart)
    return apart.days === 2
      ? names[isNight ? 'otherNight' : 'otherDay']
      : fill(everyDays, { count: numberOf(apart.days, diary) });
  if (every === 'daily') return isNight ? names.night : names.day;
  if (typeof every === 'string') return names[every];
  const nameOf = (day: (typeof weekdays)[number]) => diary.weekdays[weekdays.indexOf(day)]!;
  const left = weekdays.filter((day) => !every.includes(day));
  if (left.length === 1)
    return fill(exceptOf, { day: isNight ? names.night : names.day, weekday: nameOf(left[0]!) });
  // A week begins on Monday.
  const named = [...daysOf(every)].sort((one, other) => fromMonday(one) - fromMonday(other)).map(nameOf);
  return fill(everyOf, { weekdays: together(named, words) });
}

function fromMonday(day: (typeof weekdays)[number]): number {
  return (weekdays.indexOf(day) + 6) % 7;
}

/** "Monday, Wednesday and Friday". */
function together(all: readonly string[], { and }: Pick<ReminderWords, 'and'>): string {
  return all.length < 2 ? all.join('') : fill(and, { first: all.slice(0, -1).join(', '), last: all.at(-1)! });
}

function dateSaid(time: WallTime, { reminders, diary }: TimeWords): string {
  const values = { weekday: diary.weekdays[weekdayOf(time)]!, date: dateInWords(time, diary) };
  return fill(reminders.once.date, values);
}

function lengthInWords(seconds: number, { reminders, diary }: TimeWords): string {
  const { inTime, units } = reminders;
  const minutes = Math.round(seconds / 60);
  if (minutes > 60 && minutes % 60 !== 0) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const first = `${numberOf(hours, diary)} ${hours === 1 ? units.hour : units.hours}`;
    return fill(reminders.inHours, {
      length: together(
        [first, `${numberOf(rest, diary)} ${rest === 1 ? units.minute : units.minutes}`],
        reminders,
      ),
    });
  }
  const [count, one, several] =
    minutes % minutesADay === 0
      ? [minutes / minutesADay, units.day, units.days]
      : minutes % 60 === 0
        ? [minutes / 60, units.hour, units.hours]
        : [minutes, units.minute, units.minutes];
  return fill(inTime, { count: numberOf(count, diary), unit: count === 1 ? one : several });
}

import { millisecondsOf } from '../../alexa/request';
import type { Meaning } from '../../dialog/meaning';
import { dayMs, type weekdays } from '../../lib/wallClock';
import { type Half, halfOfPart, type ReminderDraft, saidHour } from '../../reminders/draft';
import { mostDaysAhead } from '../../reminders/draftSchema';
import {
  mostApart,
  mostTimes,
  type ReminderTopic,
  reminderDays,
  reminderTopics,
} from '../../reminders/reminder';
import type { ReminderWords } from '../../reminders/reminderWords';
import { daysOf, latest, soonest } from '../../reminders/schedule';

type Slots = Meaning['slots'];
type Said = Pick<Meaning, 'slots' | 'heard'>;

/** The topic that a request names, where it is one of ours. */
export function topicSaid({ slots }: Pick<Meaning, 'slots'>): ReminderTopic | undefined {
  return reminderTopics.find((id) => id === slots.topic);
}

/** What a request says of a reminder; `other` for a matter that is none of the skill's. */
export function wishOf(meaning: Meaning, { halves, again }: ReminderWords): ReminderDraft | 'other' {
  const { slots, heard } = meaning;
  const topic = topicSaid({ slots });
  if (slots.topic !== undefined && !topic) return 'other';
  const time = saidHour(slots.time);
  const named = halfNamed(slots.half);
  // "Every night" is every day, and says which half of it.
  const ofDay = (Object.keys(halves) as Half[]).find((one) =>
    halves[one].some((word) => heard.day?.includes(word)),
  );
  const half = named ?? halfOfPart(slots.time) ?? ofDay;
  const also = furtherTimes(slots);
  const seconds = secondsSaid(slots);
  const inSeconds = seconds === undefined || isDays(seconds, slots) ? undefined : Math.max(seconds, soonest);
  return {
    ...(topic && { topic }),
    ...daysSaid({ slots, heard }, again),
    ...(time && inSeconds === undefined && { time }),
    ...(half && inSeconds === undefined && { half }),
    ...(time && also.length > 0 && { also }),
    ...(inSeconds !== undefined && { inSeconds }),
  };
}

function halfNamed(half: string | undefined): Half | undefined {
  return (['am', 'pm', 'night'] as const).find((one) => one === half);
}

/** Times behind the first, as `15:00 pm, 21:00`. */
function furtherTimes({ also = '' }: Slots): NonNullable<ReminderDraft['also']> {
  return also
    .split(',')
    .flatMap((one) => {
      const [clock, half] = one.trim().split(' ');
      const time = saidHour(clock);
      const named = halfNamed(half);
      return time ? [{ time, ...(named && { half: named }) }] : [];
    })
    .slice(0, mostTimes - 1);
}

/** @param again words that tell a day that comes again from one that comes once */
function daysSaid({ slots, heard }: Said, again: ReminderWords['again']): ReminderDraft {
  const ids = idsOf(slots.days ?? [slots.day, slots.day_two].filter(Boolean).join());
  const but = idsOf(slots.except);
  const days = daysSaidBack(slots);
  if (slots.date !== undefined) return { date: slots.date };
  if (days !== undefined) return { inDays: days };
  const interval = intervalDays(slots);
  const [first] = ids;
  const weekly = interval !== undefined && interval > mostApart;
  if (interval !== undefined && interval > 1 && !weekly) return { apart: interval };
  if (ids.length > 1 || but.length > 0) {
    const left = daysIn(ids.length > 0 ? ids : ['daily']).filter((day) => !daysIn(but).includes(day));
    return left.length > 0 ? { days: [...new Set(left)] } : {};
  }
  if (!first) return weekly ? { weekly: true } : {};
  const said = heard.day ?? '';
  const comesAgain = weekly || again.some((word) => said.includes(word));
  const isWeekday = !['daily', 'weekdays', 'weekends', 'today', 'tomorrow'].includes(first);
  return {
    day: first,
    ...(weekly && { weekly: true as const }),
    ...(isWeekday && !comesAgain && { once: true as const }),
  };
}

function idsOf(list = '') {
  return list.split(',').flatMap((id) => reminderDays.find((day) => day === id) ?? []);
}

function daysIn(ids: ReturnType<typeof idsOf>): (typeof weekdays)[number][] {
  return ids.flatMap((id) => (id === 'today' || id === 'tomorrow' ? [] : [...daysOf(id)]));
}

function secondsSaid({ duration }: Slots): number | undefined {
  const ms = millisecondsOf(duration);
  return ms === undefined ? undefined : Math.round(ms / 1_000);
}

const daySeconds = dayMs / 1_000;

/** Whether a length of time names a day: "in three days at nine", and whatever is too long to count in seconds. */
function isDays(seconds: number, { time }: Slots): boolean {
  return seconds > latest || (seconds % daySeconds === 0 && time !== undefined);
}

function daysSaidBack(slots: Slots): number | undefined {
  const seconds = secondsSaid(slots);
  if (seconds === undefined || !isDays(seconds, slots)) return undefined;
  return Math.min(Math.round(seconds / daySeconds), mostDaysAhead);
}

/** "Every other day" is two days, "every two weeks" fourteen; undefined for hours. */
function intervalDays({ interval }: Slots): number | undefined {
  const ms = millisecondsOf(interval);
  return ms === undefined || ms < dayMs ? undefined : Math.round(ms / dayMs);
}

/** "Twice a day", "every two hours": whether more times were asked for than were named. */
export function isSeveralTimes({ slots }: Said, { time, also = [] }: ReminderDraft): boolean {
  const hours = millisecondsOf(slots.interval);
  const named = time ? 1 + also.length : 0;
  return Number(slots.times ?? 1) > Math.max(named, 1) || (hours !== undefined && hours < dayMs && named < 2);
}

/** Whether days are so far apart that the nearest reminder is one every week. */
export function isTooRare({ slots }: Said): boolean {
  const days = intervalDays(slots);
  return days !== undefined && days > mostApart && days !== 7;
}

export function isTooSoon({ slots }: Said): boolean {
  const seconds = secondsSaid(slots);
  return seconds !== undefined && seconds < soonest;
}

export function isTooFar({ slots }: Said): boolean {
  const seconds = secondsSaid(slots);
  return seconds !== undefined && seconds > latest;
}

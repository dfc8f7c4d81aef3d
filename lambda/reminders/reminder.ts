import * as v from 'valibot';
import type { Person } from '../lib/person';
import { moment, whole } from '../lib/schemas';
import { weekdays } from '../lib/wallClock';

/** What the skill can remind of. */
export const reminderTopics = ['stretch', 'water'] as const;
export type ReminderTopic = (typeof reminderTopics)[number];

/** Days on which a reminder comes again and again. */
export const rhythms = ['daily', 'weekdays', 'weekends', ...weekdays] as const;
export type Rhythm = (typeof rhythms)[number];

/** The longest time between two days of one reminder, in days. */
export const mostApart = 6;

/** Days that can be said (ids of the slot type Day). */
export const reminderDays = [...rhythms, 'today', 'tomorrow'] as const;
export type ReminderDay = (typeof reminderDays)[number];

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** At most so many times of a day are one reminder. */
export const mostTimes = 4;

/** A time that comes again, by the clock on the wall: summer time does not move it. */
function recurringSchema() {
  return v.object({
    /** A rhythm that has a name, or at least two weekdays in the order of `weekdays`. */
    every: v.union([v.picklist(rhythms), v.pipe(v.array(v.picklist(weekdays)), v.minLength(2))]),
    /** 0 to 23. */
    hour: whole(0, 23),
    /** 0 to 59. */
    minute: whole(0, 59),
    /** Further times of the same days. */
    also: v.exactOptional(v.array(v.object({ hour: whole(0, 23), minute: whole(0, 59) }))),
    /** Every so many days, counted from the day of `fromMs` (epoch ms); only where `every` is `daily`. */
    apart: v.exactOptional(v.object({ days: whole(2, mostApart), fromMs: moment() })),
  });
}
export type Recurring = v.InferOutput<ReturnType<typeof recurringSchema>>;

/** A time that comes once. */
function onceSchema() {
  return v.object({
    /** Epoch ms. */
    atMs: moment(),
    /** How long from now it was when it was said, in seconds; only if it was said so. */
    inSeconds: v.exactOptional(v.number()),
  });
}
export type Once = v.InferOutput<ReturnType<typeof onceSchema>>;

export type Schedule = Recurring | Once;

/** A reminder that Alexa has. */
export function reminderSchema() {
  return v.object({
    topic: v.picklist(reminderTopics),
    schedule: v.union([recurringSchema(), onceSchema()]),
    /** Alexa's token of the reminder. */
    token: v.string(),
  });
}
export type Reminder = v.InferOutput<ReturnType<typeof reminderSchema>>;

/** Each topic has at most one reminder that comes again, and one that comes once. */
export function isSameKind(one: Schedule, other: Schedule): boolean {
  return isRecurring(one) === isRecurring(other);
}

/** Whether a time comes again. */
export function isRecurring(schedule: Schedule): schedule is Recurring {
  return 'every' in schedule;
}

/**
 * Stores which reminders Alexa has for an account. Everyone of a household hears a reminder, so each of them may change
 * it, not only the one who set it.
 */
export interface Reminders {
  /** @returns undefined if that could not be found out */
  all(person: Person): Promise<Reminder[] | undefined>;
  /** Takes the place of the one of its topic and kind. @returns whether it was saved */
  keep(person: Person, reminder: Reminder): Promise<boolean>;
  /** @returns whether it is gone */
  drop(person: Person, reminder: Reminder): Promise<boolean>;
}

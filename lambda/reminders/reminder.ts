import type { Person } from '../lib/person';
import { weekdays } from '../lib/wallClock';

/** What somebody can be reminded of. */
export const reminderTopics = ['stretch', 'water'] as const;
export type ReminderTopic = (typeof reminderTopics)[number];

/** Days on which a reminder comes again and again. */
export const rhythms = ['daily', 'weekdays', 'weekends', ...weekdays] as const;
export type Rhythm = (typeof rhythms)[number];

/** Days that can be said (ids of the slot type Day). */
export const reminderDays = [...rhythms, 'today', 'tomorrow'] as const;
export type ReminderDay = (typeof reminderDays)[number];

/** A time that comes again: on a clock on the wall, whatever its summer time. */
export interface Recurring {
  every: Rhythm;
  /** 0 to 23. */
  hour: number;
  /** 0 to 59. */
  minute: number;
}

/** A time that comes once. */
export interface Once {
  /** Epoch ms. */
  atMs: number;
  /** How long it was from when it was said, in seconds, where it was said so. */
  inSeconds?: number;
}

export type Schedule = Recurring | Once;

/** A reminder that Alexa keeps, by the token she gave for it. */
export interface Reminder {
  topic: ReminderTopic;
  schedule: Schedule;
  token: string;
}

/** Each topic has at most one reminder that comes again, and one that comes once (interfaces §8). */
export function isSameKind(one: Schedule, other: Schedule): boolean {
  return isRecurring(one) === isRecurring(other);
}

/** Whether a time comes again. */
export function isRecurring(schedule: Schedule): schedule is Recurring {
  return 'every' in schedule;
}

/**
 * Keeps which reminders Alexa has for an account: whoever of a household set one, all of them hear it, and any of them
 * may change it.
 */
export interface Reminders {
  /** @returns undefined if that could not be found out */
  all(person: Person): Promise<Reminder[] | undefined>;
  /** Takes the place of the one of its topic and kind. @returns whether it was saved */
  keep(person: Person, reminder: Reminder): Promise<boolean>;
  /** @returns whether it is gone */
  drop(person: Person, reminder: Reminder): Promise<boolean>;
}

import * as v from 'valibot';
import { once } from '../lib/once';
import { flag, moment, whole } from '../lib/schemas';
import { weekdays } from '../lib/wallClock';
import { mostApart, mostTimes, reminderDays, reminderTopics } from './reminder';
import { latest, soonest } from './schedule';

/** A date further ahead is none that anybody means, in days. */
export const mostDaysAhead = 366;

const half = () => v.picklist(['am', 'pm', 'night']);
const hour = () => v.object({ hour: whole(0, 23), minute: whole(0, 59) });

/** A reminder that is being asked about, as far as the user has said what they want. */
export const draftSchema = once(() =>
  v.object({
    topic: v.exactOptional(v.picklist(reminderTopics)),
    day: v.exactOptional(v.picklist(reminderDays)),
    /** Several days of the week that come again, in place of `day`. */
    days: v.exactOptional(v.array(v.picklist(weekdays))),
    /** The weekday in `day` comes once: the next one. */
    once: flag(),
    /** A date in place of `day`, `2026-01-15`; `XX` for a year or month that was not said: the next one. */
    date: v.exactOptional(v.string()),
    /** So many days ahead, in place of `day`. */
    inDays: v.exactOptional(whole(0, mostDaysAhead)),
    /** Every so many days, in place of `day`. */
    apart: v.exactOptional(whole(2, mostApart)),
    /** Once a week, on the day it is today unless another is named. */
    weekly: flag(),
    /** A time of day as it was said, 0:00 to 23:59: Alexa leaves it to the skill whether "ten" is in the morning. */
    time: v.exactOptional(hour()),
    /** The half of the day, if the user named it. A night has both: its hours up to five are of the morning. */
    half: v.exactOptional(half()),
    /** Further times of the same days, each with its own half. */
    also: v.exactOptional(
      v.pipe(v.array(v.object({ time: hour(), half: v.exactOptional(half()) })), v.maxLength(mostTimes - 1)),
    ),
    /** How long from now, in seconds, instead of a time. */
    inSeconds: v.exactOptional(whole(soonest, latest)),
    /** The user wants to change a reminder that they have. */
    changes: flag(),
    /** The skill has offered it. */
    offered: flag(),
    /** When it was said back, epoch ms: a yes sets what was said back, whatever the time is by then. */
    saidAtMs: v.exactOptional(moment()),
  }),
);
export type ReminderDraft = v.InferOutput<ReturnType<typeof draftSchema>>;
export type SaidHour = NonNullable<ReminderDraft['time']>;
export type Half = NonNullable<ReminderDraft['half']>;

/** A draft as text that can travel with a question of Alexa's. */
export function draftToken(draft: ReminderDraft): string {
  return JSON.stringify(draft);
}

/** The draft that travelled; undefined for any other text. */
export function draftFrom(token: string): ReminderDraft | undefined {
  try {
    const read = v.safeParse(draftSchema(), JSON.parse(token));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

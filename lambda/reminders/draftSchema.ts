import * as v from 'valibot';
import { once } from '../lib/once';
import { flag, moment, whole } from '../lib/schemas';
import { reminderDays, reminderTopics } from './reminder';
import { latest, soonest } from './schedule';

/** A reminder that is being asked about, as far as the user has said what they want. */
export const draftSchema = once(() =>
  v.object({
    topic: v.exactOptional(v.picklist(reminderTopics)),
    day: v.exactOptional(v.picklist(reminderDays)),
    /** A time of day as it was said, 0:00 to 23:59: Alexa leaves it to the skill whether "ten" is in the morning. */
    time: v.exactOptional(v.object({ hour: whole(0, 23), minute: whole(0, 59) })),
    /** The half of the day, if the user named it. A night has both: its hours up to five are of the morning. */
    half: v.exactOptional(v.picklist(['am', 'pm', 'night'])),
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

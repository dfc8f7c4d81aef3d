import * as v from 'valibot';
import { once } from '../lib/once';
import type { ReminderDraft } from './draft';
import { reminderDays, reminderTopics } from './reminder';
import { latest, soonest } from './schedule';

const flag = () => v.exactOptional(v.literal(true));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A wish as it comes back from a session, or with an answer of Alexa's. */
export const wishSchema = once(() =>
  v.object({
    topic: v.exactOptional(v.picklist(reminderTopics)),
    day: v.exactOptional(v.picklist(reminderDays)),
    time: v.exactOptional(v.object({ hour: whole(0, 23), minute: whole(0, 59) })),
    half: v.exactOptional(v.picklist(['am', 'pm', 'night'])),
    inSeconds: v.exactOptional(whole(soonest, latest)),
    changes: flag(),
    offered: flag(),
    saidAtMs: v.exactOptional(v.pipe(v.number(), v.finite())),
  }),
);

/** A wish as text that can travel with a question of Alexa's. */
export function draftToken(wish: ReminderDraft): string {
  return JSON.stringify(wish);
}

/** The wish that travelled; undefined for any other text. */
export function draftFrom(token: string): ReminderDraft | undefined {
  try {
    const read = v.safeParse(wishSchema(), JSON.parse(token));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

import * as v from 'valibot';
import type { Log } from '../lib/log';
import {
  isRecurring,
  type Reminder,
  type Reminders,
  reminderTopics,
  rhythms,
  type Schedule,
} from '../reminders/reminder';
import type { Condition } from './condition';
import { partitionOf, reminderKey, reminderPrefix } from './keys';
import type { Item, Table } from './table';
import { type Kind, notNewer, readItem, versionOf } from './versions';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Flat, as items are. */
const item = v.object({
  topic: v.picklist(reminderTopics),
  alertToken: v.string(),
  every: v.exactOptional(v.picklist(rhythms)),
  hour: v.exactOptional(whole(0, 23)),
  minute: v.exactOptional(whole(0, 59)),
  atMs: v.exactOptional(v.pipe(v.number(), v.finite())),
});

const reminderItem: Kind<Reminder> = {
  name: 'reminder',
  version: 1,
  schema: v.pipe(
    item,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Reminder => {
      const { topic, alertToken: token, every, hour, minute, atMs } = value;
      const schedule: Schedule | undefined =
        every !== undefined && hour !== undefined && minute !== undefined
          ? { every, hour, minute }
          : atMs === undefined
            ? undefined
            : { atMs };
      if (schedule) return { topic, token, schedule };
      addIssue({ message: 'no schedule' });
      return NEVER;
    }),
  ),
};

/** Reminders in the table, one item for each topic and kind. */
export function tableReminders(quick: Table, patient: Table, log: Log): Reminders {
  return {
    async all(person) {
      const items = await quick.query(partitionOf(person), { begins: reminderPrefix });
      for (const one of items) quick.renew(one);
      return items.map((one) => readItem(one, reminderItem, log)).filter((one) => one !== undefined);
    },
    keep: (person, reminder) =>
      patient.put(
        reminderKey(person, reminder.topic, isRecurring(reminder.schedule)),
        { ...itemOf(reminder), [versionOf]: reminderItem.version },
        notNewer(reminderItem),
      ),
    // Only the one that is meant: another may have taken its place.
    async drop(person, { topic, schedule, token }) {
      const meant: Condition = { equal: 'alertToken', to: token };
      await patient.drop(reminderKey(person, topic, isRecurring(schedule)), meant);
      return true;
    },
  };
}

function itemOf({ topic, token, schedule }: Reminder): Item {
  const own = { topic, alertToken: token };
  if (!isRecurring(schedule)) return { ...own, atMs: schedule.atMs };
  const { every, hour, minute } = schedule;
  return { ...own, every, hour, minute };
}

import * as v from 'valibot';
import type { Log } from '../lib/log';
import { isRecurring, type Reminder, type Reminders, reminderSchema } from '../reminders/reminder';
import type { Condition } from './condition';
import { partitionOf, reminderKey, reminderPrefix } from './keys';
import type { Item, Table } from './table';
import { keep } from './tombstone';
import { type Kind, notNewer, readItem, versionOf } from './versions';

const reminderItem: Kind<Reminder> = {
  name: 'reminder',
  version: 1,
  schema: v.pipe(
    v.custom<Item>(() => true),
    v.transform(({ topic, alertToken: token, ...schedule }): unknown => ({
      topic,
      token,
      schedule: nested(schedule),
    })),
    reminderSchema(),
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
      keep(patient, person, {
        key: reminderKey(person, reminder.topic, isRecurring(reminder.schedule)),
        put: { ...itemOf(reminder), [versionOf]: reminderItem.version },
        condition: notNewer(reminderItem),
      }),
    // Only this reminder: another may have taken its place.
    async drop(person, { topic, schedule, token }) {
      const condition: Condition = { equal: 'alertToken', to: token };
      await patient.write([
        { key: reminderKey(person, topic, isRecurring(schedule)), drop: true, condition },
      ]);
      return true;
    },
  };
}

/** A reminder as an item, which is flat. */
function itemOf({ topic, token, schedule }: Reminder): Item {
  const own = { topic, alertToken: token };
  if (!isRecurring(schedule)) return { ...own, atMs: schedule.atMs };
  const { every, hour, minute, also, apart } = schedule;
  return {
    ...own,
    every: typeof every === 'string' ? every : every.join(' '),
    hour,
    minute,
    ...(also && { also: JSON.stringify(also) }),
    ...(apart && { apartDays: apart.days, apartFromMs: apart.fromMs }),
  };
}

/** The schedule of an item: lists are kept as text, numbers that belong together side by side. */
function nested({ every, also, apartDays, apartFromMs, ...rest }: Item): unknown {
  return {
    ...rest,
    ...(every !== undefined && {
      every: typeof every === 'string' && every.includes(' ') ? every.split(' ') : every,
    }),
    ...(typeof also === 'string' && { also: listIn(also) }),
    ...(apartDays !== undefined && { apart: { days: apartDays, fromMs: apartFromMs } }),
  };
}

function listIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

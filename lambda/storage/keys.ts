import type { Person } from '../lib/person';
import { hashed } from './hashed';

/** Where an item stands in the table: all of an account in one partition, all of a voice side by side in it. */
export interface Key {
  pk: string;
  sk: string;
}

/** Thirteen digits last until the year 2286; as text they sort by time. */
const digits = 13;

/** The partition of an account. Ids are only ever stored as hashes. */
export function partitionOf({ account }: Person): string {
  return hashed(account);
}

/** How every key of a voice begins. */
export function prefixOf({ voice }: Person): string {
  return `${voice === undefined ? 'account' : hashed(voice)}#`;
}

/** The one item of its kind that a voice has. */
export function singleKey(person: Person, kind: 'profile' | 'place'): Key {
  return { pk: partitionOf(person), sk: `${prefixOf(person)}${kind}` };
}

/** What is known of a device. It belongs to the account, not to one voice. */
export function deviceKey(person: Person, device: string): Key {
  return { pk: partitionOf(person), sk: `zone#${hashed(device)}` };
}

/** The one reminder of a topic that comes again, or once. It belongs to the account, not to one voice. */
export function reminderKey(person: Person, topic: string, recurring: boolean): Key {
  return { pk: partitionOf(person), sk: `${reminderPrefix}${topic}#${recurring ? 'recurring' : 'once'}` };
}

/** How the keys of all reminders begin. */
export const reminderPrefix = 'reminder#';

/** An item of history: whatever its kind, it stands in the order of time, so that a period is one query. */
export function historyKey(person: Person, atMs: number, id: string): Key {
  return { pk: partitionOf(person), sk: `${historyAt(person, atMs)}#${id}` };
}

/** The first and last keys a period may have: no key equals the second, so the period ends just before it. */
export function periodOf(person: Person, fromMs: number, toMs: number): readonly [from: string, to: string] {
  return [historyAt(person, fromMs), historyAt(person, toMs)];
}

function historyAt(person: Person, atMs: number): string {
  const within = Math.min(Math.max(0, Math.floor(atMs)), 10 ** digits - 1);
  return `${prefixOf(person)}at#${String(within).padStart(digits, '0')}`;
}

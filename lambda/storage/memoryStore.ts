import type { KnownZone } from '../alexa/cachedTimeZone';
import { ifResumable, resumableMs, type SavedPosition } from '../coaching/savedPosition';
import { asCramps, type Entry, type EntryKey } from '../diary/entry';
import type { StretchNight } from '../diary/stretchNights';
import type { TurnRecord } from '../diary/turnRecord';
import { lru } from '../lib/lru';
import type { Person } from '../lib/person';
import type { Profile } from '../profile/profile';
import { changedBy } from '../profile/settings';
import { isRecurring, type Reminder } from '../reminders/reminder';
import { dropAccount, personKey } from './personKey';
import type { Store } from './store';
import { isErasedSince } from './tombstone';

/** More people than ever use one process at once; the least recently active are dropped. */
const mostPeople = 1_000;
/** A year of nights, and some; and more cramps than a year has. */
const mostNights = 400;
const mostEntries = 1_000;
/** Rooms with an Echo in them. */
const mostDevices = 20;

/** A position, or that it was forgotten. */
interface Word {
  atMs: number;
  place?: SavedPosition;
}

interface Memories {
  word?: Word;
  profile: Profile;
  nights: Map<string, StretchNight>;
  entries: Map<string, Entry>;
  zones: Map<string, KnownZone>;
  reminders: Map<string, Reminder>;
}

/** A store in the memory of this process: it lasts as long as the process, and a position only while it can be resumed. */
export function memoryStore(): Store {
  const people = lru<string, Memories>(mostPeople);
  /** When accounts were erased, epoch ms. */
  const erasures = lru<string, number>(mostPeople);
  const isErased = ({ account, sinceMs }: Person) => isErasedSince(sinceMs, erasures.get(account));
  const of = (person: Person) => people.get(personKey(person));

  function touch(person: Person): Memories {
    const memories = of(person) ?? {
      profile: {},
      nights: lru(mostNights),
      entries: lru(mostEntries),
      zones: lru(mostDevices),
      reminders: new Map(),
    };
    people.set(personKey(person), memories);
    return memories;
  }

  /** Writes something, unless the account was erased since the session began. */
  async function write(person: Person, work: () => boolean): Promise<boolean> {
    return !isErased(person) && work();
  }

  function say(person: Person, word: Word): boolean {
    const before = of(person)?.word;
    if (before && !replaces(word, before)) return false;
    touch(person).word = word;
    return true;
  }

  function keepEntry(person: Person, entry: Entry): boolean {
    const { entries } = touch(person);
    const key = keyOf(entry);
    const { easedAtMs: _, easedBy: __, ...before } = entries.get(key) ?? entry;
    entries.set(key, { ...before, ...entry });
    return true;
  }

  function removeEntry(person: Person, entry: EntryKey): true {
    of(person)?.entries.delete(keyOf(entry));
    return true;
  }

  function placeOf(person: Person, nowMs: number): SavedPosition | undefined {
    return ifResumable(of(person)?.word?.place, nowMs);
  }

  function entriesOf(person: Person, fromMs: number, toMs: number): Entry[] {
    return asCramps(inOrder(of(person)?.entries, fromMs, toMs));
  }

  return {
    places: {
      find: async (person, nowMs) => placeOf(person, nowMs),
      savedLately: (person, nowMs) => placeOf(person, nowMs) !== undefined,
      keep: (person, place) => write(person, () => say(person, wordOf(place))),
      forget: (person, forgottenAtMs) => write(person, () => say(person, wordOf({ forgottenAtMs }))),
    },
    turns: {
      keep: (person, { position, entry }) =>
        write(person, () => {
          if (position && !say(person, wordOf(position))) return false;
          if (!entry) return true;
          return 'keep' in entry ? keepEntry(person, entry.keep) : removeEntry(person, entry.remove);
        }),
    },
    profiles: {
      find: async (person) => ({ ...of(person)?.profile }),
      change: (person, change) =>
        write(person, () => {
          const memories = touch(person);
          memories.profile = changedBy(memories.profile, change);
          return true;
        }),
    },
    stretchNights: {
      started: (person, night) =>
        write(person, () => {
          const { nights } = touch(person);
          if (!nights.has(keyOf(night))) nights.set(keyOf(night), { ...night });
          return true;
        }),
      stopped: (person, which, stoppedAtMs) =>
        write(person, () => {
          const night = of(person)?.nights.get(keyOf(which));
          if (!night) return false;
          if (stoppedAtMs === null) delete night.stoppedAtMs;
          else night.stoppedAtMs = stoppedAtMs;
          return true;
        }),
      async between(person, fromMs, toMs) {
        return inOrder(of(person)?.nights, fromMs, toMs);
      },
    },
    diary: {
      keep: (person, entry, instead) =>
        write(person, () => {
          if (instead) removeEntry(person, instead);
          return keepEntry(person, entry);
        }),
      remove: async (person, entry) => removeEntry(person, entry),
      async between(person, fromMs, toMs) {
        return {
          entries: entriesOf(person, fromMs, toMs),
          stretchNights: inOrder(of(person)?.nights, fromMs, toMs),
        };
      },
      lately: async (person, fromMs, toMs) => entriesOf(person, fromMs, toMs),
    },
    zones: {
      find: async (person, device) => of(person)?.zones.get(device),
      keep: (person, device, known) =>
        write(person, () => {
          touch(person).zones.set(device, known);
          return true;
        }),
    },
    // They belong to the account, not to one voice.
    reminders: {
      all: async ({ account }) => [...(of({ account })?.reminders.values() ?? [])],
      keep: (person, reminder) =>
        write(person, () => {
          const { account } = person;
          touch({ account }).reminders.set(slotOf(reminder), reminder);
          return true;
        }),
      async drop({ account }, reminder) {
        const kept = of({ account })?.reminders;
        if (kept?.get(slotOf(reminder))?.token === reminder.token) kept.delete(slotOf(reminder));
        return true;
      },
    },
    personalData: {
      async held(person, nowMs) {
        const { profile = {}, nights, entries } = of(person) ?? {};
        return {
          profile: { ...profile },
          place: placeOf(person, nowMs) !== undefined,
          stretchNights: nights?.size ?? 0,
          cramps: entries?.size ?? 0,
          reminders: of({ account: person.account })?.reminders.size ?? 0,
        };
      },
      async erase(person, atMs) {
        dropAccount(people, person);
        erasures.set(person.account, atMs);
        return true;
      },
      erasedSince: async ({ account }, sinceMs) => isErasedSince(sinceMs, erasures.get(account)),
    },
  };
}

function slotOf({ topic, schedule }: Reminder): string {
  return `${topic} ${isRecurring(schedule)}`;
}

function keyOf({ atMs, id }: EntryKey): string {
  return `${atMs} ${id}`;
}

function wordOf(position: NonNullable<TurnRecord['position']>): Word {
  if ('forgottenAtMs' in position) return { atMs: position.forgottenAtMs };
  return { atMs: position.sentAtMs, place: position };
}

/** The newest word counts; of two in the same second, the one that forgets. One that is far ahead has a wrong time. */
function replaces(word: Word, before: Word): boolean {
  if (word.atMs !== before.atMs) return word.atMs > before.atMs || before.atMs > word.atMs + resumableMs;
  return word.place === undefined || before.place !== undefined;
}

/** What happened from one moment to just before another, in the order of the table's keys. */
function inOrder<T extends { atMs: number; id: string }>(
  kept: Map<string, T> | undefined,
  fromMs: number,
  toMs: number,
): T[] {
  return [...(kept?.values() ?? [])]
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .map((one) => ({ ...one }))
    .sort((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1));
}

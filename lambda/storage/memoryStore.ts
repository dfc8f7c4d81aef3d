import { type Kept, young } from '../coaching/places';
import type { StretchNight } from '../diary/stretchNights';
import type { Person } from '../profile/person';
import type { Profile } from '../profile/profile';
import { changedBy } from '../profile/settings';
import { dropAccount, dropOldest, keyOf } from './recent';
import type { Store } from './store';

/** More people than ever use one process at once; those who were quiet longest go first. */
const mostPeople = 1_000;
/** A year of nights, and some. */
const mostNights = 400;

/** A place, or that it was forgotten. */
interface Word {
  atMs: number;
  place?: Kept;
}

interface Memories {
  word?: Word;
  profile: Profile;
  nights: Map<string, StretchNight>;
}

/** The memory of this process: it lasts as long as that does, and places no longer than they may be kept. */
export function memoryStore(): Store {
  const people = new Map<string, Memories>();
  const of = (person: Person) => people.get(keyOf(person));

  function touch(person: Person): Memories {
    const key = keyOf(person);
    const memories = people.get(key) ?? { profile: {}, nights: new Map() };
    people.delete(key);
    people.set(key, memories);
    dropOldest(people, mostPeople);
    return memories;
  }

  function say(person: Person, word: Word): boolean {
    const before = of(person)?.word;
    if (before && !replaces(word, before)) return false;
    touch(person).word = word;
    return true;
  }

  function placeOf(person: Person, nowMs: number): Kept | undefined {
    return young(of(person)?.word?.place, nowMs);
  }

  return {
    places: {
      find: async (person, nowMs) => placeOf(person, nowMs),
      atHand: placeOf,
      keep: async (person, place) => say(person, { atMs: place.sentAtMs, place }),
      forget: async (person, atMs) => say(person, { atMs }),
    },
    profiles: {
      find: async (person) => ({ ...of(person)?.profile }),
      async change(person, change) {
        const memories = touch(person);
        memories.profile = changedBy(memories.profile, change);
        return true;
      },
    },
    stretchNights: {
      async started(person, night) {
        const { nights } = touch(person);
        const key = `${night.atMs} ${night.id}`;
        if (!nights.has(key)) nights.set(key, { ...night });
        dropOldest(nights, mostNights);
        return true;
      },
      async stopped(person, { id, atMs }, stoppedAtMs) {
        const night = of(person)?.nights.get(`${atMs} ${id}`);
        if (!night) return false;
        if (stoppedAtMs === null) delete night.stoppedAtMs;
        else night.stoppedAtMs = stoppedAtMs;
        return true;
      },
      async between(person, fromMs, toMs) {
        const nights = [...(of(person)?.nights.values() ?? [])];
        return nights
          .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
          .map((night) => ({ ...night }))
          .sort((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1));
      },
    },
    personalData: {
      async held(person, nowMs) {
        const { profile = {}, nights } = of(person) ?? {};
        const place = placeOf(person, nowMs) !== undefined;
        return { profile: { ...profile }, place, stretchNights: nights?.size ?? 0 };
      },
      async erase(person) {
        dropAccount(people, person);
        return true;
      },
    },
  };
}

/** The newest word counts; of two in the same second, the one that forgets. */
function replaces(word: Word, before: Word): boolean {
  if (word.atMs !== before.atMs) return word.atMs > before.atMs;
  return word.place === undefined || before.place !== undefined;
}

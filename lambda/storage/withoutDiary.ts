import type { PositionStore } from '../coaching/savedPosition';
import { lru } from '../lib/lru';
import type { Person } from '../lib/person';
import type { Profile, ProfileChange } from '../profile/profile';
import { memoryStore } from './memoryStore';
import { personKey } from './personKey';
import type { Store } from './store';

/** Settings about the body: with the diary off they last for the session only. */
const ofTheBody: readonly (keyof Profile)[] = [
  'cannotStand',
  'pregnantUntil',
  'usualMuscle',
  'usualSide',
  'planStartedAtMs',
  'calfFirst',
  'footFirst',
  'hamstringFirst',
  'clotHistory',
  'bloodThinner',
  'numbSkin',
  'newHip',
  'newKnee',
  'badBack',
  'weakHands',
];

/** More people than ever pause in one process at once. */
const mostPeople = 1_000;

/**
 * A store of a deployment that keeps no diary (`DIARY=off`): no cramp, no stretch night and nothing about a body goes
 * into it, and the position in a stretch stays in this process.
 */
export function withoutDiary(store: Store): Store {
  const nothing = { entries: [], stretchNights: [] };
  const places = placesOfProcess(store);
  return {
    ...store,
    places,
    turns: {
      async keep(person, { position }) {
        if (!position) return true;
        return 'forgottenAtMs' in position
          ? places.forget(person, position.forgottenAtMs)
          : places.keep(person, position);
      },
    },
    diary: {
      keep: async () => false,
      remove: async () => false,
      between: async () => nothing,
      lately: async () => [],
    },
    stretchNights: { started: async () => false, stopped: async () => false, between: async () => [] },
    profiles: {
      async find(person) {
        const profile = await store.profiles.find(person);
        return profile && withoutBody(profile);
      },
      async change(person, change) {
        const own = withoutBody(change);
        const all = Object.keys(own).length === Object.keys(change).length;
        const saved = Object.keys(own).length === 0 || (await store.profiles.change(person, own));
        return saved && all;
      },
    },
    personalData: {
      ...store.personalData,
      async held(person, nowMs) {
        const [held, place] = await Promise.all([
          store.personalData.held(person, nowMs),
          places.find(person, nowMs),
        ]);
        return held && { ...held, place: held.place || place !== undefined };
      },
      erase(person, atMs) {
        places.erase(person, atMs);
        return store.personalData.erase(person, atMs);
      },
    },
  };
}

/**
 * Positions in this process. Another process may have erased the account: one is found only where the store has no erasure
 * since its session began, and says so in time.
 */
function placesOfProcess({
  personalData,
}: Store): PositionStore & { erase: (person: Person, atMs: number) => void } {
  const own = memoryStore();
  const begun = lru<string, number | undefined>(mostPeople);
  return {
    ...own.places,
    keep(person, position) {
      begun.set(personKey(person), person.sinceMs);
      return own.places.keep(person, position);
    },
    async find(person, nowMs) {
      const position = await own.places.find(person, nowMs);
      if (!position) return undefined;
      const erased = await personalData.erasedSince(person, begun.get(personKey(person)));
      return erased === false ? position : undefined;
    },
    erase: (person, atMs) => void own.personalData.erase(person, atMs),
  };
}

function withoutBody<T extends Profile | ProfileChange>(known: T): T {
  const left = Object.entries(known).filter(([name]) => !ofTheBody.includes(name as keyof Profile));
  return Object.fromEntries(left) as T;
}

import type { Profile, ProfileChange } from '../profile/profile';
import { memoryStore } from './memoryStore';
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

/**
 * A store of a deployment that keeps no diary (`DIARY=off`): no cramp, no stretch night and nothing about a body goes
 * into it, and the position in a stretch stays in this process.
 */
export function withoutDiary(store: Store): Store {
  const nothing = { entries: [], stretchNights: [] };
  return {
    ...store,
    places: memoryStore().places,
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
  };
}

function withoutBody<T extends Profile | ProfileChange>(known: T): T {
  const left = Object.entries(known).filter(([name]) => !ofTheBody.includes(name as keyof Profile));
  return Object.fromEntries(left) as T;
}

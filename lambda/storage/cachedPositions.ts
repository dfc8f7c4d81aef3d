import { ifResumable, type SavedPosition } from '../coaching/savedPosition';
import { lru } from '../lib/lru';
import { dropAccount, personKey } from './personKey';
import type { Store, UncachedStore } from './store';

/** More people than ever have a cramp at once in one process. */
const mostPeople = 1_000;

/**
 * A store that also knows, without waiting, which positions this process has saved lately. Data that is erased is
 * forgotten here as well.
 */
export function cachedPositions(store: UncachedStore): Store {
  const latest = lru<string, SavedPosition>(mostPeople);

  return {
    ...store,
    places: {
      ...store.places,
      atHand: (person, nowMs) => ifResumable(latest.get(personKey(person)), nowMs),
      keep(person, place) {
        latest.set(personKey(person), place);
        return store.places.keep(person, place);
      },
      forget(person, atMs) {
        latest.delete(personKey(person));
        return store.places.forget(person, atMs);
      },
    },
    personalData: {
      ...store.personalData,
      erase(person) {
        dropAccount(latest, person);
        return store.personalData.erase(person);
      },
    },
  };
}

import { type SavedPosition, young } from '../coaching/savedPosition';
import type { Person } from '../lib/person';
import { dropAccount, dropOldest, keyOf } from './recent';
import type { KeptStore, Store } from './store';

/** More people than ever cramp at once in one process; those who were quiet longest go first. */
const mostPeople = 1_000;

/** A store that knows without waiting what this process has kept lately. What is erased is forgotten here as well. */
export function cachedPositions(store: KeptStore): Store {
  const recent = new Map<string, SavedPosition>();
  const forget = (person: Person) => recent.delete(keyOf(person));

  return {
    ...store,
    places: {
      ...store.places,
      atHand: (person, nowMs) => young(recent.get(keyOf(person)), nowMs),
      keep(person, place) {
        forget(person);
        recent.set(keyOf(person), place);
        dropOldest(recent, mostPeople);
        return store.places.keep(person, place);
      },
      forget(person, atMs) {
        forget(person);
        return store.places.forget(person, atMs);
      },
    },
    personalData: {
      ...store.personalData,
      erase(person) {
        dropAccount(recent, person);
        return store.personalData.erase(person);
      },
    },
  };
}

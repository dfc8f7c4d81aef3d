import { ifResumable, type SavedPosition } from '../coaching/savedPosition';
import { lru } from '../lib/lru';
import { dropAccount, personKey } from './personKey';
import type { Store, UncachedStore } from './store';

/** More people than ever have a cramp at once in one process. */
const mostPeople = 1_000;

/**
 * A store that also knows, without waiting, for whom this process has saved a position lately. Data that is erased is
 * forgotten here as well.
 */
export function cachedPositions(store: UncachedStore): Store {
  const latest = lru<string, SavedPosition>(mostPeople);

  return {
    ...store,
    places: {
      ...store.places,
      savedLately: (person, nowMs) => ifResumable(latest.get(personKey(person)), nowMs) !== undefined,
      keep(person, place) {
        latest.set(personKey(person), place);
        return store.places.keep(person, place);
      },
      forget(person, atMs) {
        latest.delete(personKey(person));
        return store.places.forget(person, atMs);
      },
    },
    turns: {
      keep(person, record) {
        const { position } = record;
        if (position && 'forgottenAtMs' in position) latest.delete(personKey(person));
        else if (position) latest.set(personKey(person), position);
        return store.turns.keep(person, record);
      },
    },
    personalData: {
      ...store.personalData,
      erase(person, atMs) {
        dropAccount(latest, person);
        return store.personalData.erase(person, atMs);
      },
    },
  };
}

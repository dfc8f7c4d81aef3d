import { type Kept, keptMs, type Places } from '../coaching/places';

/** More people than ever cramp at once in one process; the oldest go first. */
const mostPlaces = 1_000;

function young(place: Kept | undefined, nowMs: number): Kept | undefined {
  return place && nowMs - place.sentAtMs <= keptMs ? place : undefined;
}

/** Places in the memory of this process: they last as long as it does, and no longer than they may be kept. */
export function memoryPlaces(): Places {
  const places = new Map<string, Kept>();
  return {
    find: async (person, nowMs) => young(places.get(person), nowMs),
    atHand: (person, nowMs) => young(places.get(person), nowMs),
    async keep(person, place) {
      places.delete(person);
      places.set(person, place);
      const [oldest] = places.keys();
      if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest);
    },
    async forget(person) {
      places.delete(person);
    },
  };
}

/** Where one thought ends in a sentence and the next begins: "my calf is cramping | and remind me tomorrow". */
import { hash } from './features';
import { type Head, probabilities } from './linear';
import { beginsClause } from './negation';
import type { Named } from './vocabulary';
import { stem, wordSet } from './words';

/** A place between two words: behind the last word of what comes before, before the first of what follows. */
export interface Place {
  end: number;
  from: number;
}

/** Behind these words a thought goes on: "I think my calf", "tell me what". */
const goesOn = wordSet(`
  i im my the a an of in on at for with to not dont your our his her their this if when what how is are was were be been both left right
`);
/** These words belong to what stands before them: "a cramp in my calf". */
const belongs = wordSet('in on of at for from with by than until till into since during near under over');

/** Returns the places at which words can be parted: at "and" and the like, which belong to neither part, and between any two. */
export function placesIn(words: readonly string[]): Place[] {
  const places: Place[] = [];
  for (let end = 1; end < words.length; end += 1) {
    const from = beginsClause(words[end]!) ? end + 1 : end;
    const within = goesOn.has(words[end - 1]!) || (from === end && belongs.has(words[from]!));
    if (from < words.length && !within && !beginsClause(words[end - 1]!)) places.push({ end, from });
  }
  return places;
}

/** Returns what a place is compared by: the words around it, as hashes of 24 bits. */
export function placeFeatures(
  words: readonly string[],
  named: readonly Named[],
  { end, from }: Place,
): Uint32Array {
  const at = (place: number) =>
    place < 0 ? '^' : place >= words.length ? '$' : tokenAt(words, named, place);
  const joint = from > end ? words[end]! : '';
  const [last, before] = [at(end - 1), at(end - 2)];
  const [first, second, third] = [at(from), at(from + 1), at(from + 2)];
  return Uint32Array.from(
    new Set(
      [
        `j ${joint}`,
        `l ${last}`,
        `ll ${before} ${last}`,
        `f ${first}`,
        `ff ${first} ${second}`,
        `fff ${first} ${second} ${third}`,
        `jf ${joint} ${first}`,
        `lf ${last} ${first}`,
        `lj ${last} ${joint}`,
        `b ${Math.min(end, 5)}`,
        `a ${Math.min(words.length - from, 5)}`,
      ].map(hash),
    ),
  );
}

function tokenAt(words: readonly string[], named: readonly Named[], place: number): string {
  const name = named.find(
    ({ type, from, to }) => from <= place && place < to && (type === 'Muscle' || type === 'Side'),
  );
  return name ? `{${name.type}}` : stem(words[place]!);
}

/** Returns how likely a thought ends at a place, 0 to 1, as far as the words around it tell. */
export function jointAt(head: Head, words: readonly string[], named: readonly Named[], place: Place): number {
  return probabilities(head, placeFeatures(words, named, place))[head.labels.indexOf('joint')]!;
}

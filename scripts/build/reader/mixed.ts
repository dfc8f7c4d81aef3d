/** Sentences with two meanings, for the reader to learn from: those that people said, and those that are put together here. */
import { type Place, placesIn } from '../../../lambda/understanding/joints';
import { beginsClause } from '../../../lambda/understanding/negation';
import { toWords } from '../../../lambda/understanding/words';
import type { Said, SaidTogether } from './said';

/** How many sentences are put together to learn kinds, and how many to learn where one thought ends. */
const made = { kinds: 6_000, places: 12_000 };
const jointWords = ['and', '', '', 'but', 'and', 'so', '', 'and also', 'then', 'oh and', '', 'and then'];
/** Kinds that are said alone. */
const alone = new Set(['Yes', 'No', 'SayTime', 'Help', 'None']);
const mostWords = { ofPart: 9, ofAll: 30 };
const weights = { made: 0.5, said: 1, place: 1, saidPlace: 4 };

/** Sentences with two meanings, each as an example of both: so that a sentence shows every meaning that it has. */
export function mixedKinds(said: readonly Said[], together: readonly SaidTogether[]): Said[] {
  const short = said.filter(
    ({ text, kind }) => !alone.has(kind) && text.split(' ').length <= mostWords.ofPart,
  );
  const any = drawing(7);
  const put = Array.from({ length: made.kinds }, (_, at): SaidTogether & { weight: number } => {
    const [first, second] = [short[any(short.length)]!, short[any(short.length)]!];
    const text = [first.text, jointWords[at % jointWords.length], second.text].filter(Boolean).join(' ');
    return { text, kinds: [first.kind, second.kind], weight: weights.made };
  });
  return [...put, ...together.map((one) => ({ ...one, weight: weights.said }))].flatMap(
    ({ text, kinds, weight }) => kinds.map((kind) => ({ kind, text, labels: {}, weight, filled: false })),
  );
}

/** A place in a sentence, and whether one thought ends there. */
export interface KnownPlace {
  words: readonly string[];
  place: Place;
  isJoint: boolean;
  weight: number;
}

/**
 * Returns places where two sentences meet, and places inside of one.
 * @param placeOf returns where a sentence with two meanings is parted; undefined where that cannot be told
 */
export function knownPlaces(
  said: readonly Said[],
  together: readonly SaidTogether[],
  placeOf: (words: readonly string[], kinds: readonly string[]) => Place | undefined,
): KnownPlace[] {
  const lists = said
    .filter(({ kind, filled }) => kind !== 'None' && !filled)
    .map(({ text }) => toWords(text));
  const any = drawing(11);
  const within = lists.flatMap((words) =>
    placesIn(words)
      .filter(() => words.length < 5 || any(2) === 0)
      .map((place) => ({ words, place, isJoint: false, weight: weights.place })),
  );
  const between = Array.from({ length: made.places }, (_, at): KnownPlace => {
    const [first, second] = [lists[any(lists.length)]!, lists[any(lists.length)]!];
    const joint = toWords(jointWords[at % jointWords.length]!);
    const end = first.length;
    const from = joint.length > 0 && beginsClause(joint[0]!) ? end + 1 : end;
    const words = [...first, ...joint, ...second];
    return { words, place: { end, from }, isJoint: true, weight: weights.place };
  }).filter(({ words }) => words.length <= mostWords.ofAll);
  const real = together.flatMap(({ text, kinds }): KnownPlace[] => {
    const words = toWords(text);
    const own = kinds.length === 2 && placeOf(words, kinds);
    if (!own) return [];
    return placesIn(words).map((place) => {
      const isJoint = place.end === own.end && place.from === own.from;
      return { words, place, isJoint, weight: isJoint ? weights.saidPlace : weights.place };
    });
  });
  return [...within, ...between, ...real];
}

/** Returns whole numbers below a limit, the same ones each time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

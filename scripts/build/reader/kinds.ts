/** Learns what kinds of meaning are told by, and where a sentence is parted that has two. */
import { type Place, placeFeatures, placesIn } from '../../../lambda/understanding/joints';
import { probabilitiesOf } from '../../../lambda/understanding/network';
import { kindsIn } from '../../../lambda/understanding/sentence';
import { exactOnes, exampleMaker } from './examples';
import { learn, type Pace, type Size } from './learn';
import { type Course, learnNetwork } from './learnNetwork';
import { knownPlaces, mixedKinds } from './mixed';
import type { Part } from './pack';
import type { Lessons } from './said';
import { learnPlainKinds } from './slots';

const size = { features: 13_000, width: 32 };
const course: Course = { rounds: 8, firstStep: 0.05, leftOut: 0.3 };
const joints: { size: Size; pace: Pace } = {
  size: { features: 3_000, steps: 63, nothing: 1 },
  pace: { rounds: 12, firstStep: 5 },
};
/** Below this probability what was learned does not tell a sentence. */
const leastTold = 0.9;
/** From this probability of both its parts the place at which a sentence is parted is known. */
const sureOfPlace = 0.3;

/** Returns what was learned. */
export function learnKinds(lessons: Lessons): Part {
  const { said, together, values } = lessons;
  const { example, featuresIn, vocabulary } = exampleMaker(values);
  const all = [...said, ...mixedKinds(said, together)];
  const kinds = learnNetwork(
    all.map(({ kind, text, weight }) => example(kind, text, weight)),
    size,
    course,
  );
  const likelihoodIn = (words: Uint32Array, label: string) =>
    probabilitiesOf(kinds, words)[kinds.labels.indexOf(label)]!;
  /** Where both parts most likely mean what they are known to mean. */
  const placeOf = (list: readonly string[], [first, second]: readonly string[]): Place | undefined => {
    const places = placesIn(list).map((place) => ({
      place,
      p: Math.min(
        likelihoodIn(featuresIn(list.slice(0, place.end)), first!),
        likelihoodIn(featuresIn(list.slice(place.from)), second!),
      ),
    }));
    const best = places.sort((one, other) => other.p - one.p)[0];
    return best && best.p > sureOfPlace ? best.place : undefined;
  };
  const joint = learn(
    knownPlaces(said, together, placeOf).map(({ words: list, place, isJoint, weight }) => ({
      label: isJoint ? 'joint' : 'inside',
      features: placeFeatures(list, vocabulary.namedIn(list), place),
      weight,
    })),
    joints.size,
    joints.pace,
  );
  // Learned in the process of the slots as well: two processes take as long as they would apart.
  const plain = learnPlainKinds(lessons);
  const kind = exactOnes(
    said,
    (one) => (one.kind === 'None' ? undefined : one.kind),
    ({ text }, label) => kindsIn(example('', text, 1).features, kinds, plain)[kinds.labels.indexOf(label)]!,
    leastTold,
  );
  return { networks: { kinds }, heads: { joint }, exact: { kind } };
}

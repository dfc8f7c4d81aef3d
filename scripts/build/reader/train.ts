/** Learns what the reader knows, from all that people say in `interaction-model/`. */
import { featuresOf, hash } from '../../../lambda/understanding/features';
import { type Place, placeFeatures, placesIn } from '../../../lambda/understanding/joints';
import { type Head, probabilities } from '../../../lambda/understanding/linear';
import type { ExactName, HeadName, Trained } from '../../../lambda/understanding/trained';
import { createVocabulary, type WordLists } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';
import { type Example, learn, type Size } from './learn';
import { knownPlaces, mixedKinds } from './mixed';
import type { Lessons, Said } from './said';

/** Types of which the words are looked up; the others are told apart as whole sentences. */
const looked =
  'Muscle Side Part Posture Person Pregnancy Risk Day DayHalf PastTime Period ReminderTopic Sign'.split(' ');
/** Longer names of a sign are sentences. */
const longestSign = 3;
/** What is sure of itself too early finds one topic where two are named. */
const paces = { slow: { rounds: 6, firstStep: 3 }, long: { rounds: 12, firstStep: 5 } };
/** Many features in coarse steps tell more than few in fine ones, and take no more room. */
const coarse = (features: number): Size => ({ features, steps: 20, nothing: 2 });
const fine = (features: number): Size => ({ features, steps: 31, nothing: 1 });
/** How much is kept of each set of classes. */
const sizes: Record<HeadName, Size> = {
  kind: coarse(9_000),
  topic: fine(6_000),
  setting: fine(700),
  limit: fine(1_000),
  routine: fine(1_000),
  planAction: fine(150),
  joint: { features: 3_000, steps: 63, nothing: 1 },
};
/** Below this probability what was learned does not tell. */
const least = 0.6;
/** From this probability of both its parts the place at which a sentence is parted is known. */
const sureOfPlace = 0.3;

/** What was learned, before it is packed. */
export type Learned = Pick<Trained, 'heads' | 'words'> & {
  exact: Record<ExactName, ReadonlyMap<number, string>>;
};

/** Returns the words that are looked up. */
export function lookedUp(values: Lessons['values']): WordLists {
  return Object.fromEntries(
    looked.map((type) => [
      type,
      plain(values[type]!, type === 'Sign' ? longestSign : Number.POSITIVE_INFINITY),
    ]),
  );
}

/** Returns what was learned. */
export function learnAll({ said, together, values }: Lessons): Learned {
  const words = lookedUp(values);
  const vocabulary = createVocabulary(words);

  const known = new Map<string, Uint32Array>();
  const example = (label: string, text: string, weight: number): Example => {
    const list = toWords(text);
    const key = list.join(' ');
    if (!known.has(key)) known.set(key, featuresOf(list, vocabulary.namedIn(list)));
    return { label, features: known.get(key)!, weight };
  };
  /** The words of a type and the sentences that name one of its ids. */
  const namedBy = (slot: string, ...named: string[]): Example[] => [
    ...named.flatMap((type) =>
      Object.entries(values[type] ?? {}).flatMap(([id, texts]) => texts.map((text) => example(id, text, 1))),
    ),
    ...said.flatMap(({ labels, text, weight }) =>
      labels[slot] === undefined ? [] : [example(labels[slot], text, weight)],
    ),
  ];
  const kinds = [...said, ...mixedKinds(said, together)].map(({ kind, text, weight }) =>
    example(kind, text, weight),
  );
  const kind = learn(kinds, sizes.kind, paces.long);
  /** Where both parts most likely mean what they are known to mean. */
  const placeOf = (list: readonly string[], [first, second]: readonly string[]): Place | undefined => {
    const p = (some: readonly string[], meant: string) =>
      likelihoodIn(kind, featuresOf(some, vocabulary.namedIn(some)), meant);
    const places = placesIn(list).map((place) => ({
      place,
      p: Math.min(p(list.slice(0, place.end), first!), p(list.slice(place.from), second!)),
    }));
    const best = places.sort((one, other) => other.p - one.p)[0];
    return best && best.p > sureOfPlace ? best.place : undefined;
  };
  const examples: Record<Exclude<HeadName, 'kind'>, Example[]> = {
    topic: namedBy('topic', 'Topic'),
    setting: namedBy('setting', 'Setting').filter(({ label }) => label in values.Setting!),
    limit: namedBy('limit', 'Limit'),
    routine: [...namedBy('routine', 'Routine'), ...namedBy('technique', 'Technique')],
    planAction: namedBy('plan_action', 'PlanAction'),
    joint: knownPlaces(said, together, placeOf).map(({ words: list, place, isJoint, weight }) => ({
      label: isJoint ? 'joint' : 'inside',
      features: placeFeatures(list, vocabulary.namedIn(list), place),
      weight,
    })),
  };
  const others = Object.entries(examples).map(([name, list]) => [
    name,
    learn(list, sizes[name as HeadName], name === 'joint' ? paces.long : paces.slow),
  ]);
  const heads = { kind, ...Object.fromEntries(others) } as Learned['heads'];
  const tells = (head: Head, label: (one: Said) => string) => (one: Said) =>
    likelihoodIn(head, example('', one.text, 1).features, label(one)) >= least;
  const kindOf = ({ kind: own }: Said) => (own === 'None' ? undefined : own);
  const topicOf = ({ kind: own, labels: { topic } }: Said) => (own === 'AskAdvice' ? topic : undefined);
  const named = Object.entries(values.Topic!).flatMap(([topic, texts]) =>
    texts.map((text): Said => ({ kind: 'AskAdvice', text, labels: { topic }, weight: 1, filled: false })),
  );
  const exact = {
    kind: exactOnes(
      said,
      kindOf,
      tells(kind, (one) => one.kind),
    ),
    topic: exactOnes(
      [...said, ...named],
      topicOf,
      tells(heads.topic, (one) => one.labels.topic!),
    ),
  };
  return { heads, words, exact };
}

function likelihoodIn(head: Head, features: Uint32Array, label: string): number {
  return probabilities(head, features)[head.labels.indexOf(label)]!;
}

/** Word lists as the reader writes words. */
function plain(ids: Readonly<Record<string, readonly string[]>>, longest: number): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(ids).map(([id, texts]) => {
      const lists = texts.map(toWords).filter(({ length }) => length <= longest);
      return [id, [...new Set(lists.map((list) => list.join(' ')))]];
    }),
  );
}

/**
 * What sentences mean, word for word, where what was learned does not tell. Those that are said for two things are left out.
 * @param labelOf what a sentence means; undefined for one that is not to be known
 */
function exactOnes(
  said: readonly Said[],
  labelOf: (one: Said) => string | undefined,
  isTold: (one: Said) => boolean,
): Map<number, string> {
  const known = new Map<number, { label: string | undefined; one: Said }>();
  for (const one of said) {
    const label = labelOf(one);
    if (label === undefined || one.filled) continue;
    const key = hash(toWords(one.text).join(' '));
    const before = known.get(key);
    known.set(key, { one, label: before && before.label !== label ? undefined : label });
  }
  return new Map(
    [...known].flatMap(([key, { label, one }]) => (label && !isTold(one) ? [[key, label] as const] : [])),
  );
}

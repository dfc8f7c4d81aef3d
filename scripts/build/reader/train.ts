/** Learns what the reader knows, from all that people say in `interaction-model/`. */
import { readPairs, readPhrases } from '../../../interaction-model';
import { featuresOf, hash } from '../../../lambda/understanding/features';
import { probabilities } from '../../../lambda/understanding/linear';
import type { HeadName } from '../../../lambda/understanding/trained';
import { createVocabulary, type WordLists } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';
import { type Example, learn } from './learn';
import { pack } from './pack';

/** Types of which the words are looked up; the others are told apart as whole sentences. */
const looked =
  'Muscle Side Part Posture Person Pregnancy Day DayHalf PastTime Period ReminderTopic Sign'.split(' ');
/** Longer names of a sign are sentences. */
const longestSign = 3;
/** How many features are kept of each set of classes. */
const sizes: Record<HeadName, number> = {
  kind: 5_700,
  sign: 1_800,
  topic: 2_000,
  setting: 700,
  limit: 1_000,
  routine: 1_000,
  planAction: 150,
};
/** How often a phrase with slots is said, each time with other values. */
const fillings = 2;
/** From one filling to the next this many values are passed over, so that few phrases still reach many ids. */
const stride = 7;
/** What a phrase counts that was said as it stands, beside one that was filled. */
const wholeWeight = 2;
/** The same for what is not for the skill, of which there is most. */
const noneWeight = 1.3;
/** Sentences of so few words are known word for word, where what was learned does not tell. */
const longestKnown = 5;
/** Below this probability what was learned does not tell. */
const tells = 0.6;

/** Ways to say values of Alexa's own types. */
const amounts: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DATE': ['january third', 'the tenth of may'],
  'AMAZON.DURATION': ['forty seconds', 'two minutes', 'an hour', 'half an hour', 'ten minutes', 'a minute'],
  'AMAZON.NUMBER': ['three', 'seven', 'five', 'two', 'ten'],
  'AMAZON.TIME': [
    'half past two',
    'ten thirty pm',
    'nine',
    'seven in the morning',
    'quarter to eleven',
    'noon',
  ],
};

/** A sentence with its meaning and what its words say. */
interface Said {
  kind: string;
  text: string;
  labels: Readonly<Record<string, string>>;
  weight: number;
}

/** Returns what was learned, packed into one text. */
export function train(): string {
  const { intents, types } = readPhrases();
  const values = Object.fromEntries(types.map((type) => [type.name, type.values]));
  const words: WordLists = Object.fromEntries(
    looked.map((type) => [
      type,
      plain(values[type]!, type === 'Sign' ? longestSign : Number.POSITIVE_INFINITY),
    ]),
  );
  const vocabulary = createVocabulary(words);
  const said = intents.flatMap((intent) => sentencesOf(intent, values));

  const known = new Map<string, Uint32Array>();
  const example = (label: string, text: string, weight: number): Example => {
    const list = toWords(text);
    const key = list.join(' ');
    if (!known.has(key)) known.set(key, featuresOf(list, vocabulary.namedIn(list)).hashes);
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
  const examples: Record<HeadName, Example[]> = {
    kind: [...said, ...pairsOf(said), ...realPairs()].map(({ kind, text, weight }) =>
      example(kind, text, weight),
    ),
    sign: [
      ...Object.entries(values.Sign!).flatMap(([id, texts]) => texts.map((text) => example(id, text, 1))),
      ...said.flatMap((one) => {
        const sign = one.kind === 'NoSign' ? 'none' : signOf(one);
        return sign === undefined ? [] : [example(sign, one.text, one.weight)];
      }),
    ],
    topic: namedBy('topic', 'Topic'),
    setting: namedBy('setting', 'Setting').filter(({ label }) => label in values.Setting!),
    limit: namedBy('limit', 'Limit'),
    routine: [...namedBy('routine', 'Routine'), ...namedBy('technique', 'Technique')],
    planAction: namedBy('plan_action', 'PlanAction'),
  };
  const heads = Object.fromEntries(
    Object.entries(examples).map(([name, list]) => [name, learn(list, sizes[name as HeadName])]),
  ) as Record<HeadName, ReturnType<typeof learn>>;
  const isTold = ({ kind, text, weight }: Said) => {
    const hashes = example(kind, text, weight).features;
    const all = probabilities(heads.kind, { hashes, from: noPlaces, to: noPlaces });
    return all[heads.kind.labels.indexOf(kind)]! >= tells;
  };
  return pack(heads, words, shortOnes(said, isTold));
}

/** How many sentences with two meanings are made up. */
const pairs = 6_000;
const joints = ['and', '', 'but', 'and', 'so', '', 'and also', 'then'];

/** Sentences with two meanings, each as an example of both: so that a sentence shows every meaning that it has. */
function pairsOf(said: readonly Said[]): Said[] {
  const short = said.filter(
    ({ text, kind }) => kind !== 'None' && !alone.has(kind) && text.split(' ').length <= longestOfPair,
  );
  let state = 7;
  const any = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return short[(state >>> 8) % short.length]!;
  };
  return Array.from({ length: pairs }, (_, at) => {
    const [first, second] = [any(), any()];
    const text = [first.text, joints[at % joints.length], second.text].filter(Boolean).join(' ');
    return [first, second].map(({ kind }) => ({ kind, text, labels: {}, weight: pairWeight }));
  }).flat();
}

/** The sentences with two meanings that people really said. */
const realPairs = (): Said[] =>
  readPairs().flatMap(({ text, kinds }) =>
    kinds.map((kind) => ({ kind, text, labels: {}, weight: realPairWeight })),
  );

/** Kinds that are said alone. */
const alone = new Set(['Yes', 'No', 'SayTime', 'Help']);
const longestOfPair = 9;
const pairWeight = 0.5;
const realPairWeight = 1;

/** Word lists as the reader writes words. */
function plain(ids: Readonly<Record<string, readonly string[]>>, longest: number): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(ids).map(([id, texts]) => {
      const lists = texts.map(toWords).filter(({ length }) => length <= longest);
      return [id, [...new Set(lists.map((list) => list.join(' ')))]];
    }),
  );
}

type Intent = ReturnType<typeof readPhrases>['intents'][number];
type Values = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A phrase whose sign of alarm is a slot teaches that a denied sign is one; RedFlag has the same signs. */
const teachesWrong = (kind: string, text: string) => kind !== 'RedFlag' && /\{sign/.test(text);

function sentencesOf({ name: kind, slots, samples, labels = [] }: Intent, values: Values): Said[] {
  const turns = new Map<string, number>();
  const valuesOf = (slot: string) => {
    const type = slots[slot]!;
    return amounts[type] ?? Object.values(values[type]!).flat();
  };
  const next = (slot: string) => {
    const all = valuesOf(slot);
    const turn = turns.get(slot) ?? 0;
    turns.set(slot, turn + stride);
    return all[turn % all.length]!;
  };
  return samples.flatMap((sample, at): Said[] => {
    const own = labels[at] ?? {};
    if (teachesWrong(kind, sample)) return [];
    if (!sample.includes('{'))
      return [{ kind, text: sample, labels: own, weight: kind === 'None' ? noneWeight : wholeWeight }];
    const bare = /^\{(\w+)\}$/.exec(sample)?.[1];
    if (bare) return valuesOf(bare).map((text) => ({ kind, text, labels: {}, weight: 1 }));
    return Array.from({ length: fillings }, () => {
      const text = sample.replace(/\{(\w+)\}/g, (_, slot: string) => next(slot));
      return { kind, text, labels: own, weight: 1 };
    });
  });
}

/** The sign of a sentence as the skill grades it; undefined where it has one that no label names. */
function signOf({ kind, text, labels: { sign } }: Said): string | undefined {
  if (sign === undefined) return kind === 'RedFlag' ? undefined : 'none';
  if (sign === 'today')
    return /swell|swoll|vein|clot|\bred\b|hot|warm|bigger|plane|flight/.test(text) ? 'clot' : 'urgent';
  if (sign === 'soon') return 'urgent';
  return sign === 'dizzy' ? 'emergency' : sign;
}

/**
 * What short sentences mean, word for word, where what was learned does not tell. Those that are said for two things are
 * left out.
 */
function shortOnes(said: readonly Said[], isTold: (one: Said) => boolean): Map<number, string> {
  const kinds = new Map<number, Said | undefined>();
  for (const one of said) {
    const list = toWords(one.text);
    if (list.length > longestKnown || one.kind === 'None') continue;
    const key = hash(list.join(' '));
    kinds.set(key, kinds.has(key) && kinds.get(key)?.kind !== one.kind ? undefined : one);
  }
  return new Map([...kinds].flatMap(([key, one]) => (one && !isTold(one) ? [[key, one.kind] as const] : [])));
}

const noPlaces = new Uint8Array();

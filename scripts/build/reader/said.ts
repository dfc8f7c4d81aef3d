/** The sentences that the reader learns from: all that people say, with values in the place of slots. */
import { readPairs, readPhrases } from '../../../interaction-model';

/** How often a phrase with slots is said, each time with other values. */
const fillings = 2;
/** From one filling to the next this many values are passed over, so that few phrases still reach many ids. */
const stride = 7;
/** What a phrase counts that was said as it stands, beside one that was filled. */
const wholeWeight = 2;
/** The same for what is not for the skill, of which there is most. */
const noneWeight = 1.3;

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
export interface Said {
  kind: string;
  text: string;
  labels: Readonly<Record<string, string>>;
  weight: number;
  /** Values stand in the place of its slots. */
  filled: boolean;
}

/** A sentence with two meanings or more, in the order in which they are said. */
export interface SaidTogether {
  text: string;
  kinds: readonly string[];
  /** The sign of alarm that one of them names, or denies. */
  sign?: string | undefined;
}

/** All that the reader learns from. */
export interface Lessons {
  said: readonly Said[];
  together: readonly SaidTogether[];
  values: Values;
}

/** Returns all that people say. */
export function readLessons(): Lessons {
  const { intents, types } = readPhrases();
  const values = Object.fromEntries(types.map((type) => [type.name, type.values]));
  return { said: intents.flatMap((intent) => sentencesOf(intent, values)), together: readPairs(), values };
}

type Intent = ReturnType<typeof readPhrases>['intents'][number];
/** What people say for the ids of a type, by type. */
export type Values = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

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
      return [
        {
          kind,
          text: sample,
          labels: own,
          weight: kind === 'None' ? noneWeight : wholeWeight,
          filled: false,
        },
      ];
    const bare = /^\{(\w+)\}$/.exec(sample)?.[1];
    if (bare) return valuesOf(bare).map((text) => ({ kind, text, labels: {}, weight: 1, filled: true }));
    return Array.from({ length: fillings }, () => {
      const text = sample.replace(/\{(\w+)\}/g, (_, slot: string) => next(slot));
      return { kind, text, labels: own, weight: 1, filled: true };
    });
  });
}

/** Learns what the reader knows, from all that people say in `interaction-model/`. */
import { featuresOf, hash } from '../../../lambda/understanding/features';
import type { HeadName } from '../../../lambda/understanding/trained';
import { createVocabulary, type WordLists } from '../../../lambda/understanding/vocabulary';
import { toWords } from '../../../lambda/understanding/words';
import { type Example, learn } from './learn';
import { pack } from './pack';
import { material } from './shim';

/** Types of which the words are looked up; the others are told apart as whole sentences. */
const looked = 'Muscle Side Part Posture Person Pregnancy Day DayHalf PastTime Period ReminderTopic'.split(' ');
/** How many features are kept of each set of classes. */
const sizes: Record<HeadName, number> = {
  kind: 7_000,
  sign: 2_500,
  topic: 2_000,
  setting: 900,
  limit: 900,
  routine: 1_200,
  planAction: 200,
};
/** Where a sample has slots, it is said so often, with other values. */
const fillings = 2;
/** What people really said counts more than a sample. */
const realWeight = 3;
/** Sentences of so few words are also known word for word. */
const shortest = 3;

const amounts: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DATE': ['january third', 'the tenth of may'],
  'AMAZON.DURATION': ['forty seconds', 'two minutes', 'an hour', 'half an hour', 'ten minutes', 'a minute'],
  'AMAZON.NUMBER': ['three', 'seven', 'five', 'two', 'ten'],
  'AMAZON.TIME': ['half past two', 'ten thirty pm', 'nine', 'seven in the morning', 'quarter to eleven', 'noon'],
};

export function train(): string {
  const { samples, typeWords, real } = material();
  const words: WordLists = Object.fromEntries(
    looked.map((type) => [
      type,
      Object.fromEntries(
        Object.entries(typeWords[type]!).map(([id, said]) => [
          id,
          [...new Set(said.map((text) => toWords(text).join(' ')))],
        ]),
      ),
    ]),
  );
  const vocabulary = createVocabulary(words);
  const known = new Map<string, Uint32Array>();
  const read = (text: string): Uint32Array => {
    const list = toWords(text);
    const key = list.join(' ');
    if (!known.has(key)) known.set(key, featuresOf(list, vocabulary.namedIn(list)));
    return known.get(key)!;
  };
  const turns = new Map<string, number>();
  const fill = (sample: string, slots: Readonly<Record<string, string>>) =>
    sample.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const type = slots[slot]!;
      const values = amounts[type] ?? Object.values(typeWords[type]!).flat();
      const turn = turns.get(type) ?? 0;
      turns.set(type, turn + 7);
      return values[turn % values.length]!;
    });

  const kind: Example[] = [];
  const sign: Example[] = [];
  const add = (to: Example[], label: string, text: string, weight: number) =>
    to.push({ label, features: read(text), weight });
  const short = new Map<number, string | undefined>();
  const addShort = (text: string, label: string) => {
    const list = toWords(text);
    if (list.length > shortest || label === 'None') return;
    const key = hash(list.join(' '));
    short.set(key, short.has(key) && short.get(key) !== label ? undefined : label);
  };
  for (const { kind: label, slots, samples: said } of samples)
    for (const sample of said) {
      const bare = /^\{(\w+)\}$/.exec(sample)?.[1];
      const type = bare && slots[bare]!;
      if (type && typeWords[type]) {
        for (const value of Object.values(typeWords[type]!).flat()) {
          add(kind, label, value, 1);
          addShort(value, label);
        }
        continue;
      }
      if (/\{sign/.test(sample) && label !== 'RedFlag') continue;
      const times = sample.includes('{') ? fillings : 1;
      for (let time = 0; time < times; time += 1) {
        const text = fill(sample, slots);
        add(kind, label, text, 1);
        if (label !== 'RedFlag' && time === 0) add(sign, 'none', text, 1);
      }
      if (times === 1) addShort(sample, label);
    }
  for (const { kind: label, text, slots } of real) {
    add(kind, label, text, label === 'None' ? 2 : realWeight);
    if (label !== 'None') addShort(text, label);
    add(sign, slots.sign ? signOf(slots.sign, text) : label === 'RedFlag' ? 'emergency' : 'none', text, realWeight);
  }
  for (const [id, said] of Object.entries(typeWords.Sign!)) for (const text of said) add(sign, id, text, 1);

  const oneOf = (type: string, slot: string) => {
    const examples: Example[] = [];
    for (const [id, said] of Object.entries(typeWords[type] ?? {})) for (const text of said) add(examples, id, text, 1);
    for (const { text, slots } of real) if (slots[slot]) add(examples, slots[slot], text, realWeight);
    return examples;
  };
  const routines = [...oneOf('Routine', 'routine'), ...oneOf('Technique', 'technique')];
  for (const { text, slots, kind: label } of real)
    if (label === 'StartRoutine' && !slots.routine && !slots.technique) add(routines, 'none', text, realWeight);
  const topics = oneOf('Topic', 'topic');
  const examples: Record<HeadName, Example[]> = {
    kind,
    sign,
    topic: topics,
    setting: oneOf('Setting', 'setting').filter(({ label }) => label in typeWords.Setting!),
    limit: oneOf('', 'limit'),
    routine: routines,
    planAction: oneOf('PlanAction', 'plan_action'),
  };
  const heads = Object.fromEntries(
    Object.entries(examples).map(([name, list]) => {
      const labels = new Set(list.map(({ label }) => label));
      return [name, learn(list, sizes[name as HeadName], Number(name === 'sign' ? process.env.EVS ?? 0.5 : process.env.EVK ?? 0.5))];
    }),
  ) as never;
  const sure = new Map([...short].filter((entry): entry is [number, string] => entry[1] !== undefined));
  return pack(heads, words, sure);
}

/** Levels of signs as the skill knows them. */
function signOf(sign: string, text: string): string {
  if (sign === 'today') return /swell|swoll|vein|clot|red\b|hot|warm|bigger|plane|flight/.test(text) ? 'clot' : 'urgent';
  return sign === 'soon' ? 'urgent' : sign === 'dizzy' ? 'emergency' : sign;
}

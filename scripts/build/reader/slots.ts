/** Learns sums of weights: what the values of slots are told by, and kinds, beside the network. */
import { type Head, probabilities } from '../../../lambda/understanding/linear';
import type { HeadName } from '../../../lambda/understanding/trained';
import { exactOnes, exampleMaker, lookedUp } from './examples';
import { type Example, learn, type Pace, type Size } from './learn';
import { mixedKinds } from './mixed';
import type { Part } from './pack';
import type { Lessons, Said } from './said';

type SlotHead = Exclude<HeadName, 'joint' | 'kind'>;
const kinds: { size: Size; pace: Pace } = {
  // Many features in coarse steps tell more than few in fine ones, and take no more room.
  size: { features: 9_000, steps: 20, nothing: 2 },
  pace: { rounds: 12, firstStep: 5 },
};
/** What is sure of itself too early finds one topic where two are named. */
const slow = { rounds: 6, firstStep: 3 };
const fine = (features: number): Size => ({ features, steps: 31, nothing: 1 });
/** How much is kept of each set of classes. */
const sizes: Record<SlotHead, Size> = {
  topic: fine(6_000),
  setting: fine(700),
  limit: fine(1_000),
  routine: fine(1_000),
  planAction: fine(150),
};

/** Below this probability a sum does not tell a topic. */
const leastTold = 0.6;

/** Returns the plain sum that kinds are told by beside the network. */
export function learnPlainKinds({ said, together, values }: Lessons): Head {
  const { example } = exampleMaker(values);
  const all = [...said, ...mixedKinds(said, together)];
  const examples = all.map(({ kind, text, weight }) => example(kind, text, weight));
  return learn(examples, kinds.size, kinds.pace);
}

/** Returns what was learned, and the words that are looked up. */
export function learnSlots(lessons: Lessons): Part {
  const { said, values } = lessons;
  const { example } = exampleMaker(values);
  /** The words of a type and the sentences that name one of its ids. */
  const namedBy = (slot: string, ...named: string[]): Example[] => [
    ...named.flatMap((type) =>
      Object.entries(values[type] ?? {}).flatMap(([id, texts]) => texts.map((text) => example(id, text, 1))),
    ),
    ...said.flatMap(({ labels, text, weight }) =>
      labels[slot] === undefined ? [] : [example(labels[slot], text, weight)],
    ),
  ];
  const examples: Record<SlotHead, Example[]> = {
    topic: namedBy('topic', 'Topic'),
    setting: namedBy('setting', 'Setting').filter(({ label }) => label in values.Setting!),
    limit: namedBy('limit', 'Limit'),
    routine: [...namedBy('routine', 'Routine'), ...namedBy('technique', 'Technique')],
    planAction: namedBy('plan_action', 'PlanAction'),
  };
  const heads = Object.fromEntries(
    Object.entries(examples).map(([name, list]) => [name, learn(list, sizes[name as SlotHead], slow)]),
  ) as Record<SlotHead, Head>;
  const named = Object.entries(values.Topic!).flatMap(([topic, texts]) =>
    texts.map((text): Said => ({ kind: 'AskAdvice', text, labels: { topic }, weight: 1, filled: false })),
  );
  const topic = exactOnes(
    [...said, ...named],
    ({ kind, labels }) => (kind === 'AskAdvice' ? labels.topic : undefined),
    ({ text }, label) =>
      probabilities(heads.topic, example('', text, 1).features)[heads.topic.labels.indexOf(label)]!,
    leastTold,
  );
  return { heads: { kind: learnPlainKinds(lessons), ...heads }, exact: { topic }, words: lookedUp(values) };
}

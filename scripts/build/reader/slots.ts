/** Learns what the values of slots are told by: the topic of a question, a setting, a limit, a routine. */
import { type Head, probabilities } from '../../../lambda/understanding/linear';
import type { HeadName } from '../../../lambda/understanding/trained';
import { exactOnes, exampleMaker, lookedUp } from './examples';
import { type Example, learn, type Size } from './learn';
import type { Part } from './pack';
import type { Lessons, Said } from './said';

type SlotHead = Exclude<HeadName, 'joint'>;
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

/** Returns what was learned, and the words that are looked up. */
export function learnSlots({ said, values }: Lessons): Part {
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
  );
  return { heads, exact: { topic }, words: lookedUp(values) };
}

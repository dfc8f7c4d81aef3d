/** Learns what signs of alarm are heard by: which sign is named, and whether it is denied, asked about, or none at all. */
import { featuresOf } from '../../../lambda/understanding/features';
import { asked, deniedSign, nothing } from '../../../lambda/understanding/signs';
import { toWords } from '../../../lambda/understanding/words';
import { exampleMaker } from './examples';
import { type Course, learnNetwork } from './learnNetwork';
import type { Part } from './pack';
import type { Lessons } from './said';

const size = { features: 14_000, width: 32 };
const course: Course = { rounds: 10, firstStep: 0.05, leftOut: 0.3 };
/** Shorter pieces of words tell no signs apart. */
const shortestPiece = 4;

/** Returns what was learned. */
export function learnAlarms({ said, together, values }: Lessons): Part {
  const { vocabulary } = exampleMaker(values);
  const example = (label: string, text: string, weight: number) => {
    const words = toWords(text);
    return { label, weight, features: featuresOf(words, vocabulary.namedIn(words), shortestPiece) };
  };
  const labelOf = (kind: string, sign?: string) => {
    if (kind === 'RedFlag') return sign;
    if (kind === 'NoSign') return sign === undefined ? undefined : deniedSign(sign);
    return kind === 'AskAdvice' ? asked : nothing;
  };
  const examples = [
    ...said.map(({ kind, text, labels, weight }) => ({ label: labelOf(kind, labels.sign), text, weight })),
    ...together.map(({ text, kinds, sign }) => {
      const kind = kinds.find((one) => one === 'RedFlag') ?? kinds.find((one) => one === 'NoSign') ?? 'None';
      return { label: labelOf(kind, sign), text, weight: 1 };
    }),
    ...Object.entries(values.Sign!).flatMap(([label, texts]) =>
      texts.map((text) => ({ label, text, weight: 1 })),
    ),
  ];
  const alarms = learnNetwork(
    examples.flatMap(({ label, text, weight }) =>
      label === undefined ? [] : [example(label, text, weight)],
    ),
    size,
    course,
  );
  return { networks: { alarms } };
}

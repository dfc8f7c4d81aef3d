import { sampleFaults } from '../../../interaction-model/rules';
import { productOf, slotsIn, type Values } from './sentences';
import { type Source, slotOf, type Wanted } from './source';
import type { Words } from './words';

/** A phrase that may become a sample. */
export interface Candidate {
  wanted: Wanted;
  sample: string;
  /** How many sentences it stands for. */
  product: number;
  /** People's sentences that it has word for word, with the slots that they mean. */
  catches: readonly string[];
}

/** A sentence so short is said alike by others. */
const fewWords = 3;
/** A longer phrase is said alike by nobody else, whatever its slots. */
const mostWords = 8;
const taken = /^(?:[a-z][a-z' .-]*|\{\w+\})(?: (?:[a-z'. -]+|\{\w+\}))*$/;

/**
 * All phrases of the whole language or of a locale that may become samples.
 * @param at the place of the locale's phrases in the source; 0 for the whole language
 */
export function candidatesOf(source: Source, at: number, words: Words, values: Values): Candidate[] {
  return source.wanted.flatMap((wanted) => {
    const { kind, slots } = wanted;
    const caught = new Map<string, string[]>();
    for (const { text, labels } of source.sentences[at]!.get(kind) ?? [])
      for (const pattern of patternsOf(text, kind, labels, slots, words))
        caught.set(pattern, [...new Set([...(caught.get(pattern) ?? []), text])]);
    // What only one has said, at length, nobody else will say alike.
    const common = [...caught].filter(
      ([pattern, texts]) =>
        texts.length > 1 || (!pattern.includes('{') && pattern.split(' ').length <= fewWords),
    );
    const phrases = new Set([
      ...(source.patterns[at]!.get(kind) ?? []),
      ...common.map(([pattern]) => pattern),
    ]);
    return [...phrases]
      .filter((sample) => sample.split(' ').length <= mostWords)
      .filter((sample) => taken.test(sample) && slotsIn(sample).every((slot) => Object.hasOwn(slots, slot)))
      .filter((sample) => sampleFaults(sample, slots).length === 0 && !isTooWide(sample, slots))
      .map((sample) => ({
        wanted,
        sample,
        product: productOf(sample, slots, values),
        catches: caught.get(sample) ?? [],
      }));
  });
}

/** With only one word beside a sign of alarm, almost anything might be taken for one: "my {sign}". */
const isTooWide = (sample: string, slots: Wanted['slots']) =>
  slotsIn(sample).some((slot) => slots[slot] === 'Sign') && sample.split(' ').length < 3;

/** The samples that would have a sentence with all the slots that it means: each slot in the place of a word for it. */
export function patternsOf(
  text: string,
  kind: string,
  labels: Readonly<Record<string, string>>,
  slots: Wanted['slots'],
  words: Words,
): string[] {
  let patterns = [text];
  for (const [label, value] of Object.entries(labels)) {
    const slot = slotOf(kind, label);
    const type = slots[slot];
    if (type === undefined) return [];
    const said = type.startsWith('AMAZON.') ? [value] : words.flatMap((by) => by.get(type)!.get(value) ?? []);
    patterns = patterns.flatMap((pattern) =>
      said.flatMap((word) => {
        const place = ` ${pattern} `.indexOf(` ${word} `);
        return place < 0 ? [] : [`${pattern.slice(0, place)}{${slot}}${pattern.slice(place + word.length)}`];
      }),
    );
  }
  return patterns;
}

import { isFunctionWord } from './commonWords';
import { toWords, wordKey } from './words';

/** One place in a sample: a fixed word, or a slot (`possessive` for the form `{person}'s`). */
export type Part =
  | { kind: 'word'; word: string; key: string }
  | { kind: 'slot'; slot: string; type: string; possessive: boolean };

/** A sample sentence compiled to the sequence of words and slots it stands for. */
export interface Pattern {
  intent: string;
  /** The sample as the model (or Alexa's own list) writes it. */
  sample: string;
  parts: Part[];
  /** How many fixed words it has. */
  literals: number;
  /** Whether its fixed words are enough to believe a slot value that no list knows. */
  sure: boolean;
}

/** The part of an intent a sample is compiled against. */
export interface SampleOwner {
  name: string;
  slots: ReadonlyArray<{ name: string; type: string }>;
}

const SLOT_OR_TEXT = /\{\s*([^{}]*?)\s*\}('s)?|[^{}]+|[{}]/g;

/** Compiles one sample; `fault` says what is wrong with it (the rest of the sentence after "sample …"). */
export function compileSample(owner: SampleOwner, sample: string): { pattern: Pattern; fault?: string } {
  const parts: Part[] = [];
  let fault: string | undefined;
  for (const [text, name, possessive] of sample.replaceAll('\u2019', "'").matchAll(SLOT_OR_TEXT)) {
    if (name === undefined) {
      if (text === '{' || text === '}') fault ??= 'has an unmatched brace';
      parts.push(...toWords(text).map((word): Part => ({ kind: 'word', word, key: wordKey(word) })));
      continue;
    }
    const declared = owner.slots.find((slot) => slot.name === name);
    if (!declared) fault ??= `uses the slot ${name}, which the intent does not declare`;
    else parts.push({ kind: 'slot', slot: name, type: declared.type, possessive: possessive !== undefined });
  }
  if (parts.length === 0) fault ??= 'has no words';
  const fixed = parts.flatMap((part) => (part.kind === 'word' ? [part.key] : []));
  const pattern: Pattern = {
    intent: owner.name,
    sample,
    parts,
    literals: fixed.length,
    // "what is {topic}" must not swallow every question: two words, and one that carries meaning.
    sure: fixed.length >= 2 && fixed.some((word) => !isFunctionWord(word)),
  };
  return fault === undefined ? { pattern } : { pattern, fault };
}

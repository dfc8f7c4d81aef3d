import { isFunctionWord } from './commonWords';
import type { Part, Pattern } from './pattern';
import { type SlotFill, type SlotReader, withoutPossessive } from './slotReader';
import { wordKey, wordSet } from './words';

/** "Before bed" is when, not what. */
const TELLS_WHEN = wordSet('before after during');
const ARTICLES = wordSet('the a an my');

/** A sentence read as one of the samples. */
export interface SampleReading {
  pattern: Pattern;
  /** Slot name to value. */
  fills: Map<string, SlotFill>;
}

/** What reading a sample needs to know of the model. */
export interface SlotKnowledge {
  /** By slot type name. */
  readers: ReadonlyMap<string, SlotReader>;
  /** By intent name: the readers of its slots whose values stand out in a sentence. */
  ofIntent: ReadonlyMap<string, readonly SlotReader[]>;
  /** By intent name: the slots that many of its samples have. Only these take words that no list knows. */
  usual: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The best sample that has exactly these words, or undefined: the one with more fixed words, then with
 * fewer slots, then the earlier one in `patterns`. `unknownSlots` is how many slots may take words that no
 * list knows; callers try 0 first, so that such a reading never beats one with known values.
 */
export function matchSamples(
  patterns: readonly Pattern[],
  words: readonly string[],
  knowledge: SlotKnowledge,
  unknownSlots: 0 | 1,
): SampleReading | undefined {
  let best: SampleReading | undefined;
  for (const pattern of patterns) {
    if (best && !isBetter(pattern, best.pattern)) continue;
    if (unknownSlots > 0 && !mayGuess(pattern, knowledge.readers)) continue;
    const context = {
      readers: knowledge.readers,
      known: knowledge.ofIntent.get(pattern.intent) ?? [],
      usual: knowledge.usual.get(pattern.intent),
    };
    const fills = fit(pattern.parts, words, context, unknownSlots);
    if (fills) best = { pattern, fills };
  }
  return best;
}

function isBetter(one: Pattern, other: Pattern): boolean {
  if (one.literals !== other.literals) return one.literals > other.literals;
  return one.parts.length < other.parts.length;
}

/** Types that only ever guess (raw ones) are the author's wish and need just one fixed word. */
function mayGuess(pattern: Pattern, readers: ReadonlyMap<string, SlotReader>): boolean {
  if (pattern.sure) return true;
  const raw = pattern.parts.some((part) => part.kind === 'slot' && readers.get(part.type)?.guess?.always);
  return raw && pattern.literals > 0;
}

interface Context {
  readers: ReadonlyMap<string, SlotReader>;
  known: readonly SlotReader[];
  usual: ReadonlySet<string> | undefined;
}

/** Fits all words to all parts, or returns undefined. Longer known values are tried first. */
function fit(
  parts: readonly Part[],
  words: readonly string[],
  context: Context,
  unknown: number,
): Map<string, SlotFill> | undefined {
  const [part, ...rest] = parts;
  if (!part) return words.length === 0 ? new Map() : undefined;
  if (words.length < parts.length) return undefined;
  if (part.kind === 'word') {
    return wordKey(words[0]!) === part.key ? fit(rest, words.slice(1), context, unknown) : undefined;
  }
  const { maxWords, read, guess } = context.readers.get(part.type)!;
  const take = (length: number, fill: SlotFill | undefined, left: number) => {
    const tail = fill && fit(rest, words.slice(length), context, left);
    return tail && new Map([[part.slot, fill], ...tail]);
  };
  for (let length = Math.min(maxWords, words.length); length > 0; length -= 1) {
    const span = spanOf(part, words, length);
    const found = span && take(length, read(span), unknown);
    if (found) return found;
  }
  // Where another slot follows, nothing says how far an unknown value reaches.
  if (unknown === 0 || !guess || rest[0]?.kind === 'slot' || !context.usual?.has(part.slot)) return undefined;
  for (let length = 1; length <= Math.min(guess.maxWords, words.length); length += 1) {
    const span = spanOf(part, words, length);
    if (!span || !isNamelike(span) || holdsKnown(span, context.known)) continue;
    const found = take(length, guess.fill(span), unknown - 1);
    if (found) return found;
  }
  return undefined;
}

/** A name neither opens nor ends with a grammar word: "the keto diet", but not "that just happened". */
function isNamelike(span: readonly string[]): boolean {
  const [first, last] = [span[0]!, span.at(-1)!].map(wordKey);
  if (TELLS_WHEN.has(first!)) return false;
  return !isFunctionWord(last!) && (ARTICLES.has(first!) || !isFunctionWord(first!));
}

/** The words a slot would take; for `{person}'s` without the possessive, or undefined if it lacks one. */
function spanOf(
  part: Extract<Part, { kind: 'slot' }>,
  words: readonly string[],
  length: number,
): readonly string[] | undefined {
  const span = words.slice(0, length);
  if (!part.possessive) return span;
  return span.at(-1)!.endsWith("'s") ? withoutPossessive(span) : undefined;
}

/** Words around a known value are not an unknown value: "poor old calf" is the calf. */
function holdsKnown(span: readonly string[], readers: readonly SlotReader[]): boolean {
  return span.some((_, from) =>
    span.some((__, to) => to >= from && readers.some((reader) => reader.read(span.slice(from, to + 1)))),
  );
}

import { STANDARD_PHRASES } from './builtins';
import { isFunctionWord } from './commonWords';
import type { InteractionModel, ModelIntent } from './model';
import { compileSample, type Part, type Pattern } from './pattern';
import { indexPatterns } from './sampleIndex';
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

/**
 * Returns the function that finds the best sample with exactly these words: the one with more fixed words, then with
 * fewer slots, then the earlier one in the model. Alexa's own phrases come last: where the model gives one to another
 * intent, the model is right. `unknownSlots` is how many slots may take words that no list knows.
 */
export function createSampleMatch(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): (words: readonly string[], unknownSlots: 0 | 1) => SampleReading | undefined {
  const { intents } = model.interactionModel.languageModel;
  const compiled = (phrasesOf: (intent: ModelIntent) => readonly string[]) =>
    intents.flatMap((intent) => phrasesOf(intent).map((phrase) => compileSample(intent, phrase).pattern));
  const candidates = indexPatterns([
    ...compiled(({ samples }) => samples),
    ...compiled(({ name }) => STANDARD_PHRASES.get(name) ?? []),
  ]);
  const contexts = new Map(intents.map((intent) => [intent.name, contextOf(intent, readers)]));
  return (words, unknownSlots) => {
    let best: SampleReading | undefined;
    for (const pattern of candidates(words)) {
      if (best && !isBetter(pattern, best.pattern)) continue;
      if (unknownSlots > 0 && !pattern.sure) continue;
      const fills = fit(pattern.parts, words, contexts.get(pattern.intent)!, unknownSlots);
      if (fills) best = { pattern, fills };
    }
    return best;
  };
}

function isBetter(one: Pattern, other: Pattern): boolean {
  if (one.literals !== other.literals) return one.literals > other.literals;
  // "Six in the morning" is a time and its half, where both have a slot.
  if (hasHalf(one) !== hasHalf(other)) return hasHalf(one);
  return one.parts.length < other.parts.length;
}

const hasHalf = ({ parts }: Pattern) => parts.some((part) => part.kind === 'slot' && part.slot === 'half');

/** What reading a sample of an intent needs to know. */
interface Context {
  /** By slot type name. */
  readers: ReadonlyMap<string, SlotReader>;
  /** Readers of the intent's slots whose values stand out in a sentence. */
  known: readonly SlotReader[];
  /** The slots that many of its samples have. Only these take words that no list knows. */
  usual: ReadonlySet<string>;
}

/** A slot that fewer of an intent's samples have is none that people fill with what nobody thought of. */
const USUAL_SHARE = 0.05;

function contextOf({ slots, samples }: ModelIntent, readers: ReadonlyMap<string, SlotReader>): Context {
  const having = (name: string) => samples.filter((sample) => sample.includes(`{${name}}`)).length;
  return {
    readers,
    known: slots.map(({ type }) => readers.get(type)!).filter(({ standsAlone }) => standsAlone),
    usual: new Set(
      slots.map(({ name }) => name).filter((name) => having(name) >= samples.length * USUAL_SHARE),
    ),
  };
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
  if (unknown === 0 || !guess || rest[0]?.kind === 'slot' || !context.usual.has(part.slot)) return undefined;
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

import { isFunctionWord } from './commonWords';
import type { ModelIntent } from './model';
import { compileSample } from './pattern';
import type { SlotFill, SlotReader } from './slotReader';
import { withoutPossessive } from './slotReader';
import { wordKey } from './words';

/** Picks slot values out of a sentence that is no sample. */
export type SlotScan = (words: readonly string[], sample: string) => Map<string, SlotFill>;

type Slot = ModelIntent['slots'][number];

/** Where the samples of an intent have its slots: the word or slot type before each, by slot name. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;

const START = '^';

/**
 * Finds values of an intent's slots anywhere in the words, from left to right, the longest first. A slot that the
 * resembled sample has comes before those it lacks; two slots of one type are filled in the order they are heard. A
 * bare number or pronoun could be anything, so it is taken only for a slot that some sample has after the same word.
 */
export function createSlotScan(intent: ModelIntent, readers: ReadonlyMap<string, SlotReader>): SlotScan {
  const places = placesOf(intent);
  return (words, sample) => {
    const expected = (name: string) => sample.includes(`{${name}}`);
    const open = [...intent.slots].sort(
      (one, other) => Number(expected(other.name)) - Number(expected(one.name)),
    );
    const fills = new Map<string, SlotFill>();
    let before = START;
    let at = 0;
    while (at < words.length) {
      const found = valueAt(words, at, before, open, readers, places);
      if (found) {
        fills.set(found.slot.name, found.fill);
        if (!isPronoun(words, at, found.length)) open.splice(open.indexOf(found.slot), 1);
      }
      before = found ? `{${found.slot.type}}` : wordKey(words[at]!);
      at += found?.length ?? 1;
    }
    return fills;
  };
}

function valueAt(
  words: readonly string[],
  at: number,
  before: string,
  open: readonly Slot[],
  readers: ReadonlyMap<string, SlotReader>,
  places: Places,
): { slot: Slot; fill: SlotFill; length: number } | undefined {
  const longest = Math.max(0, ...open.map((slot) => readers.get(slot.type)!.maxWords));
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    for (const slot of open) {
      const reader = readers.get(slot.type)!;
      if (length > reader.maxWords) continue;
      const fill = reader.read(span) ?? reader.read(withoutPossessive(span));
      if (!fill) continue;
      const vague = length === 1 && (slot.type === 'AMAZON.TIME' || isFunctionWord(wordKey(span[0]!)));
      const named = (part: readonly string[]) =>
        open.some((other) => other !== slot && readers.get(other.type)!.read(part));
      if (isPartOfDay(fill) && named(span)) continue;
      // "This morning" at the end of a clock time can be a value of its own.
      if (slot.type === 'AMAZON.TIME' && span.at(-2) === 'this' && named(span.slice(-2))) continue;
      if ((reader.standsAlone && !vague) || places.get(slot.name)?.has(before)) return { slot, fill, length };
    }
  }
  return undefined;
}

/** "He's got a cramp, my husband": who is named is meant. */
const isPronoun = (words: readonly string[], at: number, length: number): boolean =>
  length === 1 && isFunctionWord(wordKey(words[at]!.replace(/'(?:s|re)$/, '')));

/** "This afternoon" is a clock time only where no slot has a name for it. */
const isPartOfDay = ({ value }: SlotFill): boolean => /^(?:MO|AF|EV|NI)$/.test(value);

function placesOf(intent: ModelIntent): Places {
  const places = new Map<string, Set<string>>();
  for (const sample of intent.samples) {
    let before = START;
    for (const part of compileSample(intent, sample).pattern.parts) {
      if (part.kind === 'slot') {
        const known = places.get(part.slot) ?? new Set();
        places.set(part.slot, known.add(before));
      }
      before = part.kind === 'slot' ? `{${part.type}}` : part.key;
    }
  }
  return places;
}

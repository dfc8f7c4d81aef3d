import type { SlotFill, SlotReader } from './slot-reader';
import { withoutPossessive } from './slot-reader';

/** A slot that may be filled from anywhere in a sentence. */
export interface OpenSlot {
  name: string;
  type: string;
  /** Whether the sample compared with has this slot; its values win over those of other slots. */
  expected: boolean;
}

/** A sentence cut into words and recognised slot values. */
export interface Scan {
  tokens: Array<{ kind: 'word'; word: string } | { kind: 'value'; type: string }>;
  fills: Map<string, SlotFill>;
}

/**
 * Finds slot values anywhere in the words, from left to right, the longest first. Two slots of one type are
 * filled in the order they are heard; a value for which no slot is left stays a word.
 */
export function scanSlots(
  words: readonly string[],
  slots: readonly OpenSlot[],
  readers: ReadonlyMap<string, SlotReader>,
): Scan {
  const open = slots
    .filter((slot) => slot.expected || readers.get(slot.type)!.standsAlone)
    .sort((one, other) => Number(other.expected) - Number(one.expected));
  const scan: Scan = { tokens: [], fills: new Map() };
  let at = 0;
  while (at < words.length) {
    const found = valueAt(words, at, open, readers);
    if (!found) {
      scan.tokens.push({ kind: 'word', word: words[at]! });
      at += 1;
      continue;
    }
    scan.tokens.push({ kind: 'value', type: found.slot.type });
    scan.fills.set(found.slot.name, found.fill);
    open.splice(open.indexOf(found.slot), 1);
    at += found.length;
  }
  return scan;
}

function valueAt(
  words: readonly string[],
  at: number,
  open: readonly OpenSlot[],
  readers: ReadonlyMap<string, SlotReader>,
): { slot: OpenSlot; fill: SlotFill; length: number } | undefined {
  const longest = Math.max(0, ...open.map((slot) => readers.get(slot.type)!.maxWords));
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    for (const slot of open) {
      const reader = readers.get(slot.type)!;
      if (length > reader.maxWords) continue;
      const fill = reader.read(span) ?? reader.read(withoutPossessive(span));
      if (fill) return { slot, fill, length };
    }
  }
  return undefined;
}

import { wholeNumber } from './number';

/** Designator in an ISO 8601 duration, and how many of the next smaller unit make one. */
interface Unit {
  letter: string;
  clock: boolean;
  smaller?: { name: string; count: number };
}

const UNITS = new Map<string, Unit>([
  ['second', { letter: 'S', clock: true }],
  ['minute', { letter: 'M', clock: true, smaller: { name: 'second', count: 60 } }],
  ['hour', { letter: 'H', clock: true, smaller: { name: 'minute', count: 60 } }],
  ['day', { letter: 'D', clock: false, smaller: { name: 'hour', count: 24 } }],
  ['week', { letter: 'W', clock: false }],
  ['month', { letter: 'M', clock: false }],
  ['year', { letter: 'Y', clock: false }],
]);

const SHORT = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['m', 'minute'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
]);

/** Largest first, the order ISO 8601 writes them in. */
const ORDER = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const FRACTIONS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^three quarters of an? /, 0.75],
  [/^(?:a )?quarter of an? /, 0.25],
  [/^half an? /, 0.5],
  [/^(?:a )?half /, 0.5],
];

/** The longest duration phrase looked for ("one hour twenty five minutes and thirty seconds"), in words. */
export const DURATION_MAX_WORDS = 9;

/**
 * AMAZON.DURATION: an ISO 8601 duration in the units that were said ("ninety minutes" is PT90M, "an hour
 * and a half" PT1H30M), or undefined if the words are not a duration.
 */
export function readDuration(words: readonly string[]): string | undefined {
  const totals = new Map<string, number>();
  let rest = words.join(' ');
  while (rest) {
    const piece = takePiece(rest);
    if (!piece || totals.has(piece.unit)) return undefined;
    totals.set(piece.unit, piece.whole);
    if (piece.fraction > 0 && !addFraction(totals, piece)) return undefined;
    rest = piece.rest;
  }
  return format(totals);
}

interface Piece {
  unit: string;
  whole: number;
  fraction: number;
  rest: string;
}

/** Takes one "quantity unit" off the front of the phrase. */
function takePiece(phrase: string): Piece | undefined {
  const words = phrase.replace(/^and /, '').split(' ');
  const at = words.findIndex((word) => unitName(word) !== undefined);
  if (at < 1) return undefined;
  const quantity = quantityOf(words.slice(0, at).join(' '));
  if (!quantity) return undefined;
  const after = words.slice(at + 1).join(' ');
  const half = after === 'and a half' || after.startsWith('and a half ');
  return {
    unit: unitName(words[at]!)!,
    whole: quantity.whole,
    fraction: half ? 0.5 : quantity.fraction,
    rest: half ? after.slice('and a half'.length).trim() : after,
  };
}

function quantityOf(text: string): { whole: number; fraction: number } | undefined {
  for (const [pattern, fraction] of FRACTIONS) {
    if (`${text} `.replace(pattern, '') === '') return { whole: 0, fraction };
  }
  if (/^(?:an?|a single)$/.test(text)) return { whole: 1, fraction: 0 };
  if (/^a couple(?: of)?$/.test(text)) return { whole: 2, fraction: 0 };
  const decimal = /^(\d{1,4})\.(\d{1,2})$/.exec(text);
  if (decimal) return { whole: Number(decimal[1]), fraction: Number(`0.${decimal[2]}`) };
  const half = / and a half$/.test(text);
  const whole = wholeNumber(text.replace(/ and a half$/, '').split(' '));
  return whole === undefined ? undefined : { whole, fraction: half ? 0.5 : 0 };
}

function unitName(word: string): string | undefined {
  const single = word.length > 1 ? word.replace(/s$/, '') : word;
  return UNITS.has(single) ? single : SHORT.get(single);
}

/** ISO 8601 fractions are not what Alexa sends: half an hour is PT30M, not PT0.5H. */
function addFraction(totals: Map<string, number>, piece: Piece): boolean {
  const smaller = UNITS.get(piece.unit)!.smaller;
  if (!smaller) return false;
  totals.set(smaller.name, (totals.get(smaller.name) ?? 0) + Math.round(piece.fraction * smaller.count));
  return true;
}

function format(totals: ReadonlyMap<string, number>): string | undefined {
  let date = '';
  let clock = '';
  for (const name of ORDER) {
    const amount = totals.get(name);
    if (!amount) continue;
    const unit = UNITS.get(name)!;
    if (unit.clock) clock += `${amount}${unit.letter}`;
    else date += `${amount}${unit.letter}`;
  }
  return date || clock ? `P${date}${clock ? `T${clock}` : ''}` : undefined;
}

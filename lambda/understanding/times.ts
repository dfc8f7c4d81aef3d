/** Clock times and lengths of time as people say them, with the values that Alexa sends for them. */
import { numberAt, type Read } from './numbers';

/** A clock time. */
export interface ClockTime {
  /** "HH:MM" on 24 hours where the half of the day was said; else as said, so that "ten" is "10:00". */
  clock: string;
  /** The half of the day, where it was said. */
  half?: 'am' | 'pm';
  /** Only a number was said: "nine" may be no time at all. */
  bare: boolean;
}

const halves: readonly (readonly [string, 'am' | 'pm' | 'night'])[] = [
  ['am', 'am'],
  ['pm', 'pm'],
  ['in the morning', 'am'],
  ['in the mornings', 'am'],
  ['every morning', 'am'],
  ['this morning', 'am'],
  ['tomorrow morning', 'am'],
  ['in the afternoon', 'pm'],
  ['in the evening', 'pm'],
  ['in the evenings', 'pm'],
  ['every evening', 'pm'],
  ['this evening', 'pm'],
  ['at night', 'night'],
  ['every night', 'night'],
  ['each night', 'night'],
  ['tomorrow night', 'night'],
  ['tonight', 'night'],
];

/** Returns the clock time that begins at a word, such as "half past nine", "ten thirty pm" or "noon". */
export function timeAt(words: readonly string[], at: number): Read<ClockTime> | undefined {
  const dial = relativeAt(words, at) ?? plainAt(words, at);
  if (!dial) return undefined;
  const named = words[at] === 'noon' || words[at] === 'midday' || words[at] === 'midnight';
  const end = at + dial.length;
  const ending = halves.find(([text]) => words.slice(end, end + text.split(' ').length).join(' ') === text);
  if (!ending) return { value: { clock: written(dial.value), bare: dial.bare }, length: dial.length };
  // "Every night" after a time is its half, and a day besides: those words stay for others to read.
  const length =
    dial.length + (/^(?:every|each|tomorrow|tonight|this)/.test(ending[0]) ? 0 : ending[0].split(' ').length);
  if (named) return { value: { clock: written(dial.value), bare: false }, length };
  const onDial = dial.value % 720;
  const night = ending[1] === 'night' ? (onDial < 300 ? 'am' : 'pm') : ending[1];
  const value = dial.value >= 780 ? dial.value : onDial + (night === 'pm' ? 720 : 0);
  return { value: { clock: written(value), half: night, bare: false }, length };
}

interface Dial extends Read<number> {
  bare: boolean;
}

/** "half past nine", "half nine", "quarter to eleven", "twenty minutes past ten". */
function relativeAt(words: readonly string[], at: number): Dial | undefined {
  if (words[at] === 'half') {
    const skip = words[at + 1] === 'past' ? 2 : 1;
    const hour = hourAt(words, at + skip);
    return hour && { value: hour.value * 60 + 30, length: hour.length + skip, bare: false };
  }
  const article = words[at] === 'a' && words[at + 1] === 'quarter' ? 1 : 0;
  const amount = words[at + article] === 'quarter' ? { value: 15, length: 1 + article } : numberAt(words, at);
  if (!amount || amount.value < 1 || amount.value > 30) return undefined;
  let next = at + amount.length;
  if (words[next] === 'minutes') next += 1;
  const word = words[next] ?? '';
  if (!/^(?:past|after|to|till|before|of)$/.test(word)) return undefined;
  const hour = hourAt(words, next + 1);
  if (!hour) return undefined;
  const length = next + 1 + hour.length - at;
  if (/^(?:past|after)$/.test(word)) return { value: hour.value * 60 + amount.value, length, bare: false };
  // "To one" is before thirteen on the dial, "to midnight" before the end of the day.
  const whole = words[next + 1] === 'midnight' ? 24 : hour.value <= 1 ? hour.value + 12 : hour.value;
  return { value: whole * 60 - amount.value, length, bare: false };
}

/** "ten", "ten o'clock", "ten thirty", "ten oh five", "noon". */
function plainAt(words: readonly string[], at: number): Dial | undefined {
  const hour = hourAt(words, at);
  if (!hour) return undefined;
  const next = at + hour.length;
  if (words[next] === 'oclock') return { value: hour.value * 60, length: hour.length + 1, bare: false };
  const oh = words[next] === 'oh' || words[next] === 'zero';
  const minutes = numberAt(words, next + (oh ? 1 : 0));
  const fits = minutes && (oh ? minutes.value < 10 : minutes.value >= 10 && minutes.value < 60);
  if (fits && !isUnit(words[next + (oh ? 1 : 0) + minutes.length]))
    return {
      value: hour.value * 60 + minutes.value,
      length: hour.length + (oh ? 1 : 0) + minutes.length,
      bare: false,
    };
  if (isUnit(words[next]) || words[next] === 'times' || words[next] === 'hundred') return undefined;
  return { value: hour.value * 60, length: hour.length, bare: /^(?!noon|midday|midnight)/.test(words[at]!) };
}

function hourAt(words: readonly string[], at: number): Read<number> | undefined {
  const word = words[at];
  if (word === 'noon' || word === 'midday') return { value: 12, length: 1 };
  if (word === 'midnight') return { value: 0, length: 1 };
  const whole = numberAt(words, at);
  if (!whole) return undefined;
  // "Twenty one" is an hour, "nine thirty" an hour and its minutes.
  return whole.value < 24 && whole.value > 0 ? whole : undefined;
}

function written(minutes: number): string {
  const inDay = minutes % 1_440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

const units = new Map<string, string>([
  ['second', 'S'],
  ['sec', 'S'],
  ['minute', 'M'],
  ['min', 'M'],
  ['hour', 'H'],
  ['hr', 'H'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['month', 'MO'],
  ['year', 'Y'],
]);
const unitOf = (word = '') =>
  units.get(word) ?? (word.endsWith('s') ? units.get(word.slice(0, -1)) : undefined);
const isUnit = (word?: string) => unitOf(word) !== undefined;

/** Returns the ISO 8601 duration that begins at a word, such as PT1H30M for "an hour and a half". */
export function durationAt(words: readonly string[], at: number): Read<string> | undefined {
  const first = pieceAt(words, at);
  if (!first) return undefined;
  const skip = words[at + first.length] === 'and' ? 1 : 0;
  const second = clockUnits.has(first.value.unit) ? pieceAt(words, at + first.length + skip) : undefined;
  const both = second && clockUnits.has(second.value.unit) && second.value.unit !== first.value.unit;
  const length = first.length + (both ? skip + second.length : 0);
  const { unit, count } = first.value;
  if (!clockUnits.has(unit)) return { value: `P${Math.round(count)}${unit === 'MO' ? 'M' : unit}`, length };
  const seconds =
    count * clockUnits.get(unit)! + (both ? second.value.count * clockUnits.get(second.value.unit)! : 0);
  return { value: isoClock(Math.round(seconds), unit), length };
}

const clockUnits = new Map([
  ['S', 1],
  ['M', 60],
  ['H', 3_600],
]);

/** In the units that were said: "ninety minutes" is PT90M. */
function isoClock(seconds: number, largest: string): string {
  const hours = largest === 'H' ? Math.floor(seconds / 3_600) : 0;
  const minutes = largest === 'S' ? 0 : Math.floor((seconds - hours * 3_600) / 60);
  const rest = seconds - hours * 3_600 - minutes * 60;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
}

interface Piece {
  unit: string;
  count: number;
}

function pieceAt(words: readonly string[], at: number): Read<Piece> | undefined {
  for (const { opening, count } of fractions) {
    if (opening[0] !== words[at]) continue;
    const unit = unitOf(words[at + opening.length]);
    if (unit && opening.every((word, place) => words[at + place] === word))
      return withHalf(words, at, { value: { unit, count }, length: opening.length + 1 });
  }
  const number = numberAt(words, at);
  if (!number) return undefined;
  const half = words.slice(at + number.length, at + number.length + 3).join(' ') === 'and a half';
  const next = at + number.length + (half ? 3 : 0);
  const unit = unitOf(words[next]);
  if (!unit) return undefined;
  const count = number.value + (half ? 0.5 : 0);
  return withHalf(words, at, { value: { unit, count }, length: next + 1 - at });
}

/** Longer openings first. */
const fractions = Object.entries({
  'three quarters of an': 0.75,
  'a quarter of an': 0.25,
  'quarter of an': 0.25,
  'half an': 0.5,
  'half a': 0.5,
  'a half': 0.5,
  'a couple of': 2,
  'couple of': 2,
  'a couple': 2,
  'a few': 3,
  an: 1,
  a: 1,
  another: 1,
}).map(([opening, count]) => ({ opening: opening.split(' '), count }));

function withHalf(words: readonly string[], at: number, piece: Read<Piece>): Read<Piece> {
  const next = at + piece.length;
  if (words.slice(next, next + 3).join(' ') !== 'and a half') return piece;
  return { value: { ...piece.value, count: piece.value.count + 0.5 }, length: piece.length + 3 };
}

/** The months, as words. */
export const months =
  'january february march april may june july august september october november december'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Returns the date that begins at a word, such as `XXXX-01-03` for "january third" or "the third of january". */
export function dateAt(words: readonly string[], at: number): Read<string> | undefined {
  const month = months.indexOf(words[at] ?? '');
  if (month >= 0) {
    const day = dayOfMonthAt(words, words[at + 1] === 'the' ? at + 2 : at + 1);
    return day && { value: dated(month, day.value), length: day.length + (words[at + 1] === 'the' ? 2 : 1) };
  }
  const the = words[at] === 'the' ? 1 : 0;
  const day = dayOfMonthAt(words, at + the);
  if (!day) return undefined;
  const behind = the + day.length;
  const of = words[at + behind] === 'of' ? 1 : 0;
  const after = months.indexOf(words[at + behind + of] ?? '');
  return after >= 0 ? { value: dated(after, day.value), length: behind + of + 1 } : undefined;
}

/** Returns "the fifth", a day of a month that is not named, as `XXXX-XX-05`; only behind "on", "since" and the like. */
export function dayOfMonthIn(words: readonly string[], at: number): Read<string> | undefined {
  if (words[at] !== 'the' || !/^(?:on|since|until|for)$/.test(words[at - 1] ?? '')) return undefined;
  const day = isOrdinal(words, at + 1) ? dayOfMonthAt(words, at + 1) : undefined;
  if (!day || /^(?:night|day|time|week|cramp|one)s?$/.test(words[at + 1 + day.length] ?? ''))
    return undefined;
  return { value: `XXXX-XX-${String(day.value).padStart(2, '0')}`, length: day.length + 1 };
}

function isOrdinal(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  return (
    ordinals.includes(word) ||
    word === 'thirtieth' ||
    (/^(?:twenty|thirty)$/.test(word) && ordinals.includes(next))
  );
}

const dated = (month: number, day: number) =>
  `XXXX-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function dayOfMonthAt(words: readonly string[], at: number): Read<number> | undefined {
  const word = words[at] ?? '';
  const whole = ordinals.indexOf(word);
  if (whole >= 0) return { value: whole + 1, length: 1 };
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const unit = ordinals.indexOf(words[at + 1] ?? '');
  if (tens > 0 && unit >= 0 && unit < 9) return { value: tens + unit + 1, length: 2 };
  if (word === 'thirtieth') return { value: 30, length: 1 };
  const number = numberAt(words, at);
  return number && number.value >= 1 && number.value <= 31 ? number : undefined;
}

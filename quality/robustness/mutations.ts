/** Anything that JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Draws a number from 0 up to, not including, 1. */
export type Draw = () => number;

/** A place in a document: the array or object that holds it, and where in it. */
interface Spot {
  holder: Record<string, Json>;
  key: string;
}

/** Changes a document at a spot. @param others every other spot of the document, and spots of another one */
type Mutation = (spot: Spot, draw: Draw, others: readonly Spot[]) => void;

const wrongTypes: readonly Json[] = [null, true, 0, -1, 1.5, 1e308, '', 'null', [], {}, [[]], [null]];
const wrongTimes: readonly Json[] = [
  'yesterday',
  '',
  '2026-02-30T25:61:00Z',
  '1969-12-31T23:59:59Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-01-15',
  // Clocks that are a day, a year or ten years off.
  '2026-01-16T08:10:00Z',
  '2027-01-15T08:10:00Z',
  '2036-01-15T08:10:00Z',
  '2016-01-15T08:10:00Z',
  0,
  1_768_464_600_000,
  -1,
];
const oddTexts: readonly string[] = [
  '\u0000',
  '\ud800',
  '\udfff calf',
  '\u202egnippmarc',
  'e\u0301'.repeat(200),
  '👩‍🦽'.repeat(50),
  '<break time="99s"/>&amp;]]>',
  '{Side} {emergency}',
  '$(date)',
  '\r\n{"level":"error"}',
  'ﷺ',
  '\ufeff',
];
const strangeKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  '',
  'ID',
];
const longestText = 20_000;
const deepest = 300;
const mostCopies = 500;

/** The ways in which a request is spoiled, by name. */
export const mutations = {
  drop: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  retype: ({ holder, key }, draw) => {
    // One of its own: what is put in is spoiled as well.
    holder[key] = structuredClone(one(wrongTypes, draw));
  },
  deepen: ({ holder, key }, draw) => {
    const levels = 1 + Math.floor(draw() * deepest);
    const listed = draw() < 0.5;
    let value = holder[key] ?? null;
    for (let level = 0; level < levels; level += 1) value = listed ? [value] : { value };
    holder[key] = value;
  },
  swap: (spot, draw, others) => {
    const other = one(others, draw);
    const [mine, its] = [spot.holder[spot.key]!, other.holder[other.key]!];
    spot.holder[spot.key] = structuredClone(its);
    other.holder[other.key] = structuredClone(mine);
  },
  lengthen: ({ holder, key }, draw) => {
    const text = typeof holder[key] === 'string' && holder[key] !== '' ? holder[key] : 'cramp ';
    const length = 1 + Math.floor(draw() * longestText);
    holder[key] = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  },
  misname: ({ holder, key }, draw) => {
    const text = String(holder[key]);
    const at = Math.floor(draw() * (text.length + 1));
    holder[key] = draw() < 0.5 ? `${text.slice(0, at)}X${text.slice(at)}` : text.toUpperCase();
  },
  mistime: ({ holder, key }, draw) => {
    holder[key] = one(wrongTimes, draw);
  },
  nullify: ({ holder, key }, draw) => {
    holder[key] = draw() < 0.7 ? null : '';
  },
  borrow: ({ holder, key }, draw) => {
    holder[key] = one(strangeKeys, draw);
  },
  miswrite: ({ holder, key }, draw) => {
    holder[key] = one(oddTexts, draw);
  },
  rekey: ({ holder, key }, draw) => {
    if (Array.isArray(holder)) return;
    const value = holder[key]!;
    delete holder[key];
    // As JSON has it: an own key, whatever its name.
    const own = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(holder, one(strangeKeys, draw), own);
  },
  multiply: ({ holder, key }, draw) => {
    const copies = 2 + Math.floor(draw() * mostCopies);
    const text = JSON.stringify(holder[key] ?? null);
    // A copy of everything, five hundred times, would only be a test of memory.
    if (text.length < 500) holder[key] = Array.from({ length: copies }, () => JSON.parse(text) as Json);
  },
} as const satisfies Record<string, Mutation>;

/** Where times stand, they are what is spoiled; names of things likewise. */
const aimed: Partial<Record<keyof typeof mutations, RegExp>> = {
  mistime: /time|stamp|Ms$|date|offset/i,
  misname: /^(type|name|locale|code|status|id|reason)$/i,
  borrow: /^(value|id|name|locale|\d+)$/i,
};

const names = Object.keys(mutations) as (keyof typeof mutations)[];
const most = 4;

/**
 * Spoils a document in one to four places.
 * @param another where what is swapped in may come from
 * @returns a document of its own, as it comes out of JSON
 */
export function mutated(document: Json, another: Json, draw: Draw): Json {
  const root: Record<string, Json> = { document: structuredClone(document) };
  const foreign = spotsOf({ document: structuredClone(another) });
  const times = 1 + Math.floor(draw() * most);
  for (let count = 0; count < times; count += 1) {
    const name = one(names, draw);
    const spots = spotsOf(root).slice(1);
    if (spots.length === 0) break;
    const fitting = aimed[name] ? spots.filter(({ key }) => aimed[name]!.test(key)) : spots;
    const spot = one(fitting.length > 0 ? fitting : spots, draw);
    mutations[name](spot, draw, draw() < 0.5 ? spots : foreign);
  }
  return JSON.parse(JSON.stringify(root.document)) as Json;
}

/** Every place in a document, the holder of all first. */
export function spotsOf(value: Json, found: Spot[] = []): Spot[] {
  if (value === null || typeof value !== 'object') return found;
  const holder = value as Record<string, Json>;
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    spotsOf(holder[key]!, found);
  }
  return found;
}

function one<T>(all: readonly T[], draw: Draw): T {
  return all[Math.floor(draw() * all.length)]!;
}

/** What a sentence names, as the slots that its meaning has. */
import { crampWords } from './crampWords';
import { isFigure } from './despair';
import { denials } from './negation';
import { numberAt } from './numbers';
import { dateAt, dayOfMonthIn, durationAt, timeAt } from './times';
import type { Named } from './vocabulary';

/** Slots by name: the id, and the words it was read from. */
export interface Slots {
  slots: Record<string, string>;
  heard: Record<string, string>;
}

/** Words that name nothing where they stand: "seized right up", "that's right". */
const afterNoSide = new Set(
  'now this away along up down off out in here there then after before through across over about thats i im well ok ok other what who how so'.split(
    ' ',
  ),
);
const beforeNoSide = new Set('is am are thats all just alright exactly quite he she they'.split(' '));

type Kept = (named: Named) => boolean;

/** What is named and not denied: of "not the calf the foot" only the foot. */
export function affirmed(words: readonly string[], named: readonly Named[]): Named[] {
  const denied = denials(words);
  const correction = words.findIndex((word, at) => /^(?:not|isnt|aint)$/.test(word) && at < words.length - 1);
  const kept: Kept = ({ type, id, from, to }) => {
    if (type === 'Side' && id === 'right' && to - from === 1) {
      if (afterNoSide.has(words[to] ?? '') || beforeNoSide.has(words[from - 1] ?? '')) return false;
    }
    if (
      type === 'Person' &&
      to - from === 1 &&
      /^(?:boy|man|mate|brother|girl|kid|son|baby|love)$/.test(words[from]!)
    )
      return /^(?:my|his|her|our|your|their|the)$/.test(words[from - 1] ?? '');
    return true;
  };
  const good = named.filter(kept);
  if (correction < 0) return good;
  // "Not the calf the foot": the denial ends where the next of its kind begins.
  return good.filter(({ type, from, to }, at) => {
    if (!denied[to - 1]) return true;
    const earlier = good.slice(0, at).some((one) => one.type === type && one.from > correction);
    return from > correction && earlier;
  });
}

/** Details of a complaint. A later one of two corrects the first: "left no wait right". */
export function complaintSlots(words: readonly string[], named: readonly Named[]): Slots {
  const found = affirmed(words, named);
  const out = collect(words);
  for (const [type, slot] of [
    ['Muscle', 'muscle'],
    ['Side', 'side'],
    ['Part', 'part'],
    ['Posture', 'posture'],
    ['Person', 'person'],
    ['Pregnancy', 'pregnancy'],
    ['Risk', 'risk'],
  ] as const) {
    const every = found.filter((one) => one.type === type && !(type === 'Part' && isOnBack(words, one)));
    const still = stillHas({ words, named: every });
    const all = still ? [still] : every;
    const one = type === 'Muscle' ? plainest(all) : type === 'Person' ? somebody(all) : all.at(-1);
    if (one) out.put(slot, type === 'Side' ? besideMuscle(all, found, one) : one);
  }
  if (isBothSides(words, found)) out.set('side', 'both');
  if (addsMore(words)) out.set('also', 'also');
  if (out.slots.risk !== undefined && !words.some((word) => crampWords.has(word))) out.set('aches', 'aches');
  if (growsWorse(words)) out.set('worse', 'worse');
  if (isFigure(words)) out.set('despair', 'despair');
  const { muscle = '', part = '' } = out.slots;
  const exact = wholes[muscle]?.[part];
  if (exact) {
    out.slots.muscle = exact;
    delete out.slots.part;
    delete out.heard.part;
  }
  return out;
}

/** "Flat on my back" is how somebody lies, and no part of a leg. */
function isOnBack(words: readonly string[], { id, from }: Named): boolean {
  return id === 'back' && words[from - 2] === 'on';
}

/** The side of "my right foot, they have both seized up" is the foot's. */
function besideMuscle(sides: readonly Named[], found: readonly Named[], last: Named): Named {
  const muscles = found.filter(({ type }) => type === 'Muscle');
  const isBeside = ({ to }: Named) => muscles.some(({ from }) => from === to);
  return last.id === 'both' && !isBeside(last) ? (sides.find(isBeside) ?? last) : last;
}

/** Of two muscles or legs the one that still hurts: the foot of "the calf is gone but the foot still hurts". */
export function stillHas({
  words,
  named,
}: {
  words: readonly string[];
  named: readonly Named[];
}): Named | undefined {
  const at = words.findIndex((word) => /^(?:still|hasnt|isnt|havent|doesnt)$/.test(word));
  if (at < 0 || !words.some((word) => eased.has(word))) return undefined;
  for (const type of ['Muscle', 'Side']) {
    const all = named.filter((one) => one.type === type && one.id !== 'both');
    if (new Set(all.map(({ id }) => id)).size > 1) return all.findLast(({ to }) => to <= at);
  }
  return undefined;
}
const eased = new Set(
  'gone better fine ok okay alright stopped eased relaxed released go over sorted'.split(' '),
);

/** "My left and my right calf", "the other one too". */
function isBothSides(words: readonly string[], found: readonly Named[]): boolean {
  if (addsMore(words) && words.includes('other')) return true;
  const sides = found.filter(({ type, id }) => type === 'Side' && id !== 'both');
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last || first.id === last.id) return false;
  const between = words.slice(first.to, last.from);
  return between.includes('and') && !words.some((word) => corrects.has(word));
}

/** Whether words tell of a cramp beside the one that there is: "my foot too". */
export function addsMore(words: readonly string[]): boolean {
  const denied = denials(words);
  return words.some(
    (word, at) =>
      !denied[at] &&
      (/^(?:too|also|joined|aswell)$/.test(word) || (word === 'well' && words[at - 1] === 'as')) &&
      !/^(?:far|hard|tight|much|long|painful|sore|high|low|fast|slow|weak|big|old|tired)$/.test(
        words[at + 1] ?? '',
      ),
  );
}
const corrects = new Set('no not sorry wait actually rather mean isnt fine gone better'.split(' '));

/** "It's getting worse", and nothing that is not. */
function growsWorse(words: readonly string[]): boolean {
  const denied = denials(words);
  return words.some(
    (word, at) => !denied[at] && /^(?:worse|worsening|worsened|spreading|spread)$/.test(word),
  );
}

/** Parts of a leg or a thigh that are muscles of their own: "the front of my left thigh". */
const wholes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  thigh: { front: 'front_thigh', back: 'hamstring', inside: 'inner_thigh' },
  leg: { front: 'shin', back: 'calf', inside: 'inner_thigh' },
  foot: { front: 'top_of_foot' },
};

/** "My wife, her calf" is the wife's; "my calf" alone is nobody else's. */
function somebody(all: readonly Named[]): Named | undefined {
  return (
    all.find(({ id }) => id !== 'them' && id !== 'me') ?? all.find(({ id }) => id === 'them') ?? all.at(-1)
  );
}

/** Of several muscles the one that says most: "my leg, the calf" is the calf. */
function plainest(all: readonly Named[]): Named | undefined {
  const exact = all.filter(({ id }) => id !== 'leg' && id !== 'thigh');
  return exact.at(-1) ?? all.at(-1);
}

interface Collected extends Slots {
  put(slot: string, named: Named): void;
  set(slot: string, value: string): void;
}

export function collect(words: readonly string[]): Collected {
  const slots: Record<string, string> = {};
  const heard: Record<string, string> = {};
  return {
    slots,
    heard,
    put(slot, { id, from, to }) {
      slots[slot] = id;
      heard[slot] = words.slice(from, to).join(' ');
    },
    set(slot, value) {
      slots[slot] = value;
    },
  };
}

export interface SaidTime {
  clock: string;
  half?: string;
  bare: boolean;
  from: number;
  to: number;
}

interface Amounts {
  /** The one that counts: of several that correct each other the last. */
  time?: SaidTime;
  /** All that are said side by side: "at nine and at three". */
  times: SaidTime[];
  duration?: { value: string; from: number; to: number };
  date?: string;
  number?: { value: number; from: number; to: number };
}

/** The first time, length of time and number that are said; a bare number is a time only behind "at" and the like. */
export function amountsIn(words: readonly string[], anyNumberIsTime = false): Amounts {
  const out: Amounts = { times: [] };
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at) ?? dayOfMonthIn(words, at);
    if (date) {
      out.date ??= date.value;
      at += date.length;
      continue;
    }
    const duration = durationAt(words, at);
    const time = timeAt(words, at);
    const before = words[at - 1] ?? '';
    if (duration && duration.length >= (time?.length ?? 0)) {
      out.duration ??= { value: duration.value, from: at, to: at + duration.length };
      at += duration.length;
      continue;
    }
    const last = out.times.at(-1);
    const listed = last !== undefined && isList(words.slice(last.to, at));
    const isTime =
      time &&
      (!time.value.bare ||
        anyNumberIsTime ||
        (listed && !isCounted(words[at + time.length])) ||
        /^(?:at|around|about|by|for|till|until|to|its|like|maybe|say|every)$/.test(before));
    if (isTime && !(time.value.bare && time.length > 0 && words[at + time.length] === 'out')) {
      const earlier = out.time;
      const said = { ...time.value, from: at, to: at + time.length };
      if (listed) out.times.push(said);
      else if (!earlier || earlier.bare) {
        out.time = said;
        out.times = [said];
      }
      at += time.length;
      continue;
    }
    const number = numberAt(words, at);
    if (number && !(words[at] === 'one' && number.length === 1 && !isNumber(before, words[at + 1])))
      out.number ??= { value: number.value, from: at, to: at + number.length };
    at += number?.length ?? 1;
  }
  return out;
}

/** Words between two times of a list: "at nine in the morning and again at three". */
function isList(between: readonly string[]): boolean {
  return (
    /\b(?:and|plus)\b/.test(between.join(' ')) &&
    between.every((word) =>
      /^(?:and|plus|also|again|then|at|in|the|morning|evening|afternoon|night)$/.test(word),
    )
  );
}

const isCounted = (word = '') =>
  /^(?:minutes?|hours?|days?|times|weeks?|glasses|seconds?|stretches)$/.test(word);

/** "One" that counts: "severity one", "one time". */
const isNumber = (before: string, after = '') =>
  /^(?:severity|level|about|was|a)$/.test(before) || /^(?:time|round|rep|out|breath)$/.test(after);

const otherParts = new Set(
  'arm arms hand hands wrist finger fingers elbow shoulder back neck stomach belly tummy jaw chest rib ribs side'.split(
    ' ',
  ),
);
const owners = new Set('my the his her your our left right a'.split(' '));

/** A cramp for the diary. A part that is none of a leg is named as it was said. */
export function entrySlots(words: readonly string[], named: readonly Named[]): Slots {
  const out = collect(words);
  const complaint = complaintSlots(words, named);
  for (const slot of ['muscle', 'side', 'part', 'person'])
    if (complaint.slots[slot]) {
      out.slots[slot] = complaint.slots[slot];
      const said = complaint.heard[slot];
      if (said !== undefined) out.heard[slot] = said;
    }
  const other = words.findIndex((word, at) => otherParts.has(word) && owners.has(words[at - 1] ?? ''));
  if (!out.slots.muscle && other >= 0) out.set('muscle', words[other]!);
  const { time, duration, date, number } = amountsIn(words);
  if (date) out.set('date', date);
  const whens = named.filter(({ type }) => type === 'PastTime');
  const [when, whenTwo] = whens;
  if (when) out.put('when', when);
  // "On Monday and on Tuesday night" are two; "last night in the night" is one.
  if (
    whenTwo &&
    when &&
    whens.length === 2 &&
    whenTwo.id !== when.id &&
    isAnd(words.slice(when.to, whenTwo.from))
  )
    out.set('when_two', whenTwo.id);
  if (isAhead(words)) out.set('when', 'ahead');
  const count = timesHad(words);
  if (count !== undefined) out.set('times', String(count));
  if (time && !(time.bare && words[time.to] === 'out')) {
    out.set('time', time.clock);
    if (time.half && !when) out.set('half', time.half);
  }
  if (duration && words[duration.to] === 'ago') out.set('ago', duration.value);
  if (number && number.value !== count) out.set('severity', String(number.value));
  return out;
}

const isAnd = (between: readonly string[]) =>
  between.includes('and') && between.every((word) => /^(?:and|also|again|on|one|another|then)$/.test(word));

/** Whether a cramp is told of a time that is still to come. */
function isAhead(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word === 'tomorrow' ||
      (word === 'next' && /^(?:week|month|year|night|time|.*day)$/.test(words[at + 1] ?? '')),
  );
}

/** How many cramps are told of at once: "twice last night", "three cramps on Saturday". */
function timesHad(words: readonly string[]): number | undefined {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === 'twice') return 2;
    if (words[at] === 'thrice') return 3;
    const number =
      words[at] === 'couple' ? { value: 2, length: words[at + 1] === 'of' ? 2 : 1 } : numberAt(words, at);
    if (!number || number.value < 2) continue;
    const next = words.slice(at + number.length, at + number.length + 4);
    const noun = next.findIndex((word) => /^(?:cramps|times|attacks|spasms|charley)$/.test(word));
    if (noun < 0 || !next.slice(0, noun).every((word) => !numberAt([word], 0))) continue;
    if (
      next.slice(0, noun).some((word) => /^(?:minutes?|hours?|days?|oclock|am|pm|out|in|at|and)$/.test(word))
    )
      continue;
    return number.value;
  }
  return undefined;
}

/** How a set of exercises is to be done. */
export function exerciseSlots(words: readonly string[], named: readonly Named[]): Slots {
  const out = collect(words);
  const { duration, number } = amountsIn(words);
  for (const { type, ...one } of affirmed(words, named))
    if (type === 'Side' || type === 'Posture') out.put(type.toLowerCase(), { type, ...one });
  if (duration) out.set('duration', duration.value);
  if (number) out.set('count', String(number.value));
  return out;
}

/** The first thing of a type that is named, as a slot. */
export function oneSlot(
  words: readonly string[],
  named: readonly Named[],
  type: string,
  slot: string,
): Slots {
  const out = collect(words);
  const one = named.filter((each) => each.type === type).at(-1);
  if (one) out.put(slot, one);
  return out;
}

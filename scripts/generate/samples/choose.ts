import { soundOf } from '../../../interaction-model/sound';
import { fail } from '../../../interaction-model/textFile';
import { STANDARD_PHRASES } from '../../../simulator/nlu/builtins';
import { type Candidate, candidatesOf, patternsOf } from './candidates';
import { plainness } from './plainness';
import { productOf, slotsIn, type Values, valuesOf } from './sentences';
import { type Room, Shelf } from './shelf';
import type { Source } from './source';
import type { Words } from './words';

/** Room for samples of the whole language; the rest of the budgets is for the locales, and for their other forms. */
const commonRoom: Room = { all: 1_050, ofIntent: 150, ofBuiltIn: 30 };
/** Room for samples of one locale alone. */
const localeRoom: Room = { all: 60, ofIntent: 15, ofBuiltIn: 3 };
/** A sample that no sentence asks for may stand for so many at most. */
const plainProduct = 2_500;
/** How many samples an intent gets before its share of people's sentences counts, and how much one of these counts. */
const quota = { least: 14, aSentence: 0.14 };

/** What was chosen. */
export interface Choice {
  /** Samples by intent: of the whole language, then of each locale. */
  samples: readonly ReadonlyMap<string, readonly string[]>[];
  words: Words;
}

/**
 * Chooses the samples: what is always in, then those that catch most of people's sentences for their product, then the
 * plainest that differ most. None stands for a sentence that another intent has.
 */
export function choose(source: Source, allWords: Words): Choice {
  const words = withoutSharedWords(source, allWords);
  const values = valuesOf(words, source.forms);
  const shelf = new Shelf(source.forms, values, STANDARD_PHRASES);
  pin(source, shelf, values);
  const samples = source.sentences.map((_, at) => {
    const room = at === 0 ? commonRoom : localeRoom;
    const candidates = candidatesOf(source, at, words, values);
    catchMost(shelf, candidates, room);
    // Each intent gets its least before one of which much is said takes the room.
    for (const aSentence of [0, quota.aSentence])
      addPlainest(shelf, candidates, room, source, at, words, aSentence);
    return shelf.takeAll();
  });
  return { samples, words };
}

/**
 * Takes away words with which a phrase of always.txt would be said for two intents. A phrase without slots keeps its
 * sentence; among the others the first in the file does.
 */
function withoutSharedWords({ wanted, always, forms }: Source, words: Words): Words {
  const owners = new Map<string, string>();
  const formsOf = (phrase: string) => [phrase, ...forms(phrase)].map(soundOf);
  const owned = (phrase: string, intent: string) =>
    formsOf(phrase).every((form) => (owners.get(form) ?? intent) === intent);
  const own = (phrase: string, intent: string) => {
    for (const form of formsOf(phrase)) owners.set(form, owners.get(form) ?? intent);
  };
  for (const [intent, phrases] of STANDARD_PHRASES) for (const phrase of phrases) own(phrase, intent);
  const pins = [...always].flatMap(([kind, phrases]) => {
    const { intent, slots } = wanted.find((one) => one.kind === kind)!;
    return phrases.map((phrase) => ({ intent, phrase, types: slotsIn(phrase).map((slot) => slots[slot]!) }));
  });
  for (const { intent, phrase, types } of pins) if (types.length === 0) own(phrase, intent);

  const shared = new Set<string>();
  for (const { intent, phrase, types } of pins) {
    const [type] = types;
    if (types.length !== 1 || type!.startsWith('AMAZON.')) continue;
    for (const word of words.flatMap((by) => [...by.get(type!)!.values()].flat())) {
      const sentence = phrase.replace(/\{\w+\}/, word);
      if (owned(sentence, intent)) own(sentence, intent);
      else shared.add(`${type} ${word}`);
    }
  }
  return words.map(
    (by) =>
      new Map(
        [...by].map(([type, ids]) => {
          const free = (all: readonly string[]) => all.filter((word) => !shared.has(`${type} ${word}`));
          return [type, new Map([...ids].map(([id, all]) => [id, free(all)]))];
        }),
      ),
  );
}

function pin({ wanted, always }: Source, shelf: Shelf, values: Values): void {
  for (const [kind, phrases] of always) {
    const intent = wanted.find((one) => one.kind === kind)!;
    for (const sample of phrases) {
      const clash = shelf.conflict(intent, sample);
      if (clash)
        fail('always.txt', `"${sample}" of ${kind} stands for "${clash.sentence}", as ${clash.owner} does`);
      shelf.put({ wanted: intent, sample, product: productOf(sample, intent.slots, values) });
    }
  }
}

/** Greedily: how many more sentences a sample catches, against how many sentences it stands for. */
function catchMost(shelf: Shelf, candidates: readonly Candidate[], room: Room): void {
  const caught = new Set<string>();
  const gainOf = ({ catches }: Candidate) => catches.filter((sentence) => !caught.has(sentence)).length;
  const worthOf = (one: Candidate) => gainOf(one) / (1 + one.product / 100);
  const useful = candidates.filter(({ catches }) => catches.length > 0);
  for (const one of candidates)
    if (shelf.samplesOf(one.wanted.intent).includes(one.sample))
      for (const text of one.catches) caught.add(text);
  while (useful.length > 0 && !shelf.isFull(room)) {
    const worths = useful.map(worthOf);
    const best = worths.reduce((top, worth, at) => (worth > worths[top]! ? at : top), 0);
    if (worths[best]! === 0) return;
    const [one] = useful.splice(best, 1);
    if (shelf.put(one!, room)) for (const sentence of one!.catches) caught.add(sentence);
  }
}

/**
 * Fills each intent to its quota with what sounds most as people talk and least as what it has already.
 * @param aSentence how much each of people's sentences adds to the quota
 */
function addPlainest(
  shelf: Shelf,
  candidates: readonly Candidate[],
  room: Room,
  { wanted, sentences }: Source,
  at: number,
  words: Words,
  aSentence: number,
): void {
  const said = wanted.flatMap(({ kind, slots }) =>
    (sentences[at]!.get(kind) ?? []).map(
      ({ text, labels }) => patternsOf(text, kind, labels, slots, words)[0] ?? text,
    ),
  );
  const plain = plainness(said);
  for (const intent of wanted) {
    const quotaOf = quota.least + aSentence * (sentences[at]!.get(intent.kind)?.length ?? 0);
    const left = candidates
      .filter((one) => one.wanted === intent && one.product <= plainProduct)
      .map((one) => ({
        ...one,
        plain: plain(one.sample),
        words: new Set(one.sample.split(' ')),
        nearest: 0,
      }));
    const compare = (sample: string) => {
      const other = new Set(sample.split(' '));
      for (const one of left) one.nearest = Math.max(one.nearest, shared(one.words, other));
    };
    for (const sample of shelf.samplesOf(intent.intent)) compare(sample);
    while (left.length > 0 && shelf.countOf(intent.intent) < quotaOf && !shelf.isFull(room)) {
      left.sort((a, b) => b.plain - 3 * b.nearest - (a.plain - 3 * a.nearest));
      const one = left.shift()!;
      if (shelf.put(one, room)) compare(one.sample);
    }
  }
}

/** How alike two samples are: the share of their words that both have. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** Slots of an intent that no sample has. */
export function unusedSlots({ wanted }: Source, { samples }: Choice): string[] {
  return wanted.flatMap(({ intent, slots }) => {
    const used = new Set(samples.flatMap((by) => (by.get(intent) ?? []).flatMap(slotsIn)));
    return Object.keys(slots)
      .filter((slot) => !used.has(slot))
      .map((slot) => `${intent} ${slot}`);
  });
}

import { budgets } from '../../../interaction-model/budgets';
import { type Source, slotOf, type Wanted } from './source';

/** How many words a type gets of the whole language; the rest of its budget is for the locales. */
const most: Record<string, number> = {
  Muscle: budgets.wordsOfType.Muscle!,
  Side: budgets.wordsOfType.Side!,
  Sign: 215,
  Topic: 265,
  Technique: 140,
  Setting: 140,
  Routine: 60,
  PastTime: 50,
};
const mostOfOthers = 40;
/** How many words a type gets of one locale. */
const mostOfLocale = 15;

/** Words by type and id: of the whole language, then of each locale. */
export type Words = readonly ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>[];

/**
 * Chooses the words of each type: the first of every id, then those that most sentences have, then the next of each id.
 * What is too long to be a word stays away.
 */
export function chooseWords(source: Source): Words {
  const isShort = (word: string) =>
    [word, ...source.forms(word)].every((form) => form.split(' ').length <= budgets.partsOfWord);
  const [common, ...own] = source.words.map(
    (by) =>
      new Map(
        [...by].map(([type, ids]) => [type, new Map([...ids].map(([id, all]) => [id, all.filter(isShort)]))]),
      ),
  );
  const counts = countWords(source);
  const chosen = source.types.map((type) => {
    const ids = [...common!.get(type)!];
    const rows = ids.flatMap(([id, words]) =>
      words.map((word, at) => ({ id, word, at, count: counts.get(`${type} ${id} ${word}`) ?? 0 })),
    );
    // The first word of an id names it, so it comes first of all.
    rows.sort((a, b) => Number(b.at === 0) - Number(a.at === 0) || b.count - a.count || a.at - b.at);
    const kept = new Set(rows.slice(0, most[type] ?? mostOfOthers));
    const wordsOf = (id: string) =>
      rows.filter((row) => row.id === id && kept.has(row)).sort((a, b) => a.at - b.at);
    return [type, new Map(ids.map(([id]) => [id, wordsOf(id).map(({ word }) => word)]))] as const;
  });
  return [
    new Map(chosen),
    ...own.map(
      (types) =>
        new Map(source.types.map((type) => [type, firstOf(types.get(type)!, mostOfLocale)] as const)),
    ),
  ];
}

/** The first words of each id in turn, until there are enough. */
function firstOf(ids: ReadonlyMap<string, readonly string[]>, enough: number) {
  const rows = [...ids].flatMap(([id, words]) => words.map((word, at) => ({ id, word, at })));
  const kept = new Set([...rows].sort((a, b) => a.at - b.at).slice(0, enough));
  return new Map(
    [...ids.keys()].map((id) => [
      id,
      rows.filter((row) => row.id === id && kept.has(row)).map(({ word }) => word),
    ]),
  );
}

/** How many sentences have a word of the id that they mean, the longest where several fit. */
function countWords({ wanted, sentences, words }: Source): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, slots } of wanted)
    for (const { text, labels } of sentences[0]!.get(kind) ?? [])
      for (const [label, id] of Object.entries(labels)) {
        const type = typeOf(kind, label, slots);
        const fitting = (type && words[0]!.get(type)?.get(id)) || [];
        const found = fitting.filter((word) => has(text, word)).sort((a, b) => b.length - a.length)[0];
        if (found !== undefined) count(counts, `${type} ${id} ${found}`);
      }
  return counts;
}

const typeOf = (kind: string, label: string, slots: Wanted['slots']) => slots[slotOf(kind, label)];
const has = (text: string, word: string) => ` ${text} `.includes(` ${word} `);
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

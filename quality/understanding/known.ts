/** What the skill can be told, from the files of the interaction model: kinds of meaning, their slots, and words. */
import { readPhrases } from '../../interaction-model';
import type { Phrases } from '../../interaction-model/readPhrases';
import { toWords, wordKey } from '../../simulator/nlu';

let read: Phrases | undefined;

/** All that people say, to train the reader with. Read once. */
export function phrases(): Phrases {
  read ??= readPhrases();
  return read;
}

let kinds: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;

function slotsByKind() {
  kinds ??= new Map(phrases().intents.map(({ name, slots }) => [name, slots]));
  return kinds;
}

/** The kinds of meaning, `None` among them. */
export const kindNames = (): ReadonlySet<string> => new Set(slotsByKind().keys());

/** The slots of a kind of meaning, with their types. */
export const slotsOfKind = (kind: string): Readonly<Record<string, string>> => slotsByKind().get(kind) ?? {};

const ids = new Map<string, ReadonlySet<string>>();

/** The ids of a type; undefined for a type of Amazon's. */
export function valuesOfType(type: string): ReadonlySet<string> | undefined {
  const known = ids.get(type);
  if (known) return known;
  const found = phrases().types.find(({ name }) => name === type);
  if (!found) return undefined;
  const made = new Set(Object.keys(found.values));
  ids.set(type, made);
  return made;
}

/** Words in the form in which two sentences are compared. */
export const keysOf = (text: string): string[] => toWords(text).map(wordKey);

const idsByWords = new Map<string, ReadonlyMap<string, string>>();

/** The id that words of a type stand for. */
export function idOf(type: string, words: string): string | undefined {
  let known = idsByWords.get(type);
  if (!known) {
    const values = phrases().types.find(({ name }) => name === type)?.values ?? {};
    known = new Map(
      Object.entries(values).flatMap(([id, all]) => all.map((one) => [keysOf(one).join(' '), id] as const)),
    );
    idsByWords.set(type, known);
  }
  return known.get(keysOf(words).join(' '));
}

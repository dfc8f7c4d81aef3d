import { join } from 'node:path';
import { formsOf } from './forms';
import { type Heard, type Phrase, readHeard, refuseConflicts, slotsOf, spoken } from './heard';
import type { Intent, Type } from './language';
import { pairsFor } from './pairs';
import { entriesOf } from './readLanguage';
import { fail, readSections, readTable, type Section } from './textFile';

/** What people say in a language, by kind of meaning, and what they mean by each word. */
export interface Phrases {
  /** By kind, such as `RelieveCramp`; `None` is for what the skill does not help with. */
  intents: readonly Intent[];
  types: readonly Type[];
}

/** Whether a phrase is a whole sentence that was said: it stands in said.txt, or its own words fill slots. */
export const isSentence = ({ at, labels }: Phrase) =>
  /\bsaid\.txt:\d+$/.test(at) || Object.keys(labels).length > 0;

/**
 * Reads all that people say in a language, of all its locales together, each phrase in every spelling.
 * @throws TextFault at the first line that is written wrongly.
 */
export function readPhrases(folder: string): Phrases {
  const { intents, types, heard, own, forms } = readSpoken(folder);
  const kinds = intents.map(({ name }) => [
    ...heard.intents.get(name)!,
    ...own.flatMap((one) => one.intents.get(name)!),
  ]);
  const taken = new Set(kinds.flat().map(({ text }) => text));
  return {
    intents: intents.map((entry, at) => {
      const all = new Map(kinds[at]!.map(({ text, labels }) => [text, labels]));
      for (const { text, labels } of kinds[at]!)
        for (const form of forms(text)) if (!taken.has(form)) all.set(form, labels);
      for (const form of all.keys()) taken.add(form);
      return { name: entry.name, slots: slotsOf(entry), samples: [...all.keys()], labels: [...all.values()] };
    }),
    types: types.map(({ name }) => ({ name, values: wordsOf(name, [heard, ...own], forms) })),
  };
}

/** A whole sentence that somebody said, what was meant, and the locale if only people there say so. */
export interface Sentence extends Pick<Phrase, 'text' | 'labels'> {
  kind: string;
  locale: string | undefined;
}

/** Reads the whole sentences of a language. */
export function readSentences(folder: string): Sentence[] {
  const { intents, heard, own, locales } = readSpoken(folder);
  return [heard, ...own].flatMap((one, at) =>
    intents.flatMap(({ name: kind }) =>
      one.intents
        .get(kind)!
        .filter(isSentence)
        .map(({ text, labels }) => ({ kind, text, labels, locale: locales[at - 1] })),
    ),
  );
}

/** Reads what people say in a language, apart for the whole language and for each locale, and the forms of a phrase. */
export function readSpoken(folder: string) {
  const locales = readTable(join(folder, 'model.txt'))('locales').map(({ text }) => text);
  const below = readTable(join(folder, spoken.table));
  const intents = entriesOf(below('kinds'));
  const types = entriesOf(below('words'));
  const heard = readHeard(folder, spoken, intents, types);
  for (const { name, at } of intents)
    if (heard.intents.get(name)!.length === 0) fail(at, `${name} has no phrases; write phrases/${name}.txt`);
  for (const { name, at } of types)
    if (heard.types.get(name)!.length === 0) fail(at, `${name} has no words; write words/${name}.txt`);
  const dialects = join(folder, 'dialects');
  const own = locales.map((locale) => readHeard(join(dialects, locale), spoken, intents, types));
  for (const one of own) refuseConflicts(heard, one);
  const spelling = pairsFor(join(dialects, 'spelling.txt'), locales);
  const also = pairsFor(join(dialects, 'also.txt'), locales);
  const ways = locales.map((locale) => formsOf({ spelling: spelling(locale), also: also(locale) }));
  const forms = (phrase: string) =>
    ways.flatMap(({ spelt, others }) => [spelt(phrase), ...others(spelt(phrase))]);
  return { locales, intents, types, heard, own, forms };
}

/** The words of a type by id. A word of several locales counts once; a form that is another id's word stays there. */
function wordsOf(name: string, all: readonly Heard[], forms: (word: string) => string[]): Type['values'] {
  const sections: readonly Section[] = all.flatMap(({ types }) => types.get(name)!);
  const ids = [...new Set(sections.map(({ heading }) => heading))];
  const written = ids.map((id) =>
    sections.filter(({ heading }) => heading === id).flatMap(({ lines }) => lines.map(({ text }) => text)),
  );
  const taken = new Set(written.flat());
  return Object.fromEntries(
    ids.map((id, at) => {
      const others = written[at]!.flatMap(forms).filter((form) => !taken.has(form));
      for (const form of others) taken.add(form);
      return [id, [...new Set([...written[at]!, ...others])]];
    }),
  );
}

/** A sentence with two meanings or more, and their kinds in order. */
export interface Pair {
  text: string;
  kinds: readonly string[];
  /** The sign of alarm that one of them names, or denies. */
  sign?: string | undefined;
}

/** Reads the sentences with several meanings of a language, which are in pairs.txt. */
export function readPairs(folder: string): Pair[] {
  return readSections(join(folder, 'pairs.txt')).flatMap(({ lines }) =>
    lines.map(({ text, at }): Pair => {
      const [said, ...meanings] = text.split(/ \| | \+ /);
      const parts = meanings.map((meaning) => meaning.split(' '));
      const kinds = parts.map(([kind = '']) => kind);
      const named = (kind: string) => parts.find(([one, , sign]) => one === kind && sign !== undefined);
      if (!said || kinds.length < 2)
        fail(
          at,
          `"${text}" needs a sentence and two kinds, such as "it let go good night | FeelingBetter + Goodnight"`,
        );
      return { text: said, kinds, sign: (named('RedFlag') ?? named('NoSign'))?.[2] };
    }),
  );
}

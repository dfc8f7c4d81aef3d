/** The words that name something: muscles, sides, days and the like. They are data, made from the word lists of the language. */
/** By type, then by id: what people say for it. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Something named in a sentence: which words, and what they name. */
export interface Named {
  type: string;
  id: string;
  from: number;
  /** The first word after it. */
  to: number;
}

interface Name {
  type: string;
  id: string;
  phrase: string;
  /** The words of the phrase, once they were looked at: most never are. */
  words?: readonly string[];
}

/** Finds what is named in words. */
export interface Vocabulary {
  /** Everything that is named, by place; within a type the longest name wins. */
  namedIn(words: readonly string[]): Named[];
}

/** Returns the vocabulary of word lists. Their words are written as `toWords` writes them. */
export function createVocabulary(lists: WordLists): Vocabulary {
  const byFirst = new Map<string, Name[]>();
  for (const [type, ids] of Object.entries(lists))
    for (const [id, phrases] of Object.entries(ids))
      for (const phrase of phrases) {
        const end = phrase.indexOf(' ');
        const first = end < 0 ? phrase : phrase.slice(0, end);
        const same = byFirst.get(first);
        if (same) same.push({ type, id, phrase });
        else byFirst.set(first, [{ type, id, phrase }]);
      }

  const longestAt = (words: readonly string[], from: number): Named[] => {
    const found = new Map<string, Named>();
    const first = words[from]!;
    for (const name of byFirst.get(first) ?? byFirst.get(singular(first)) ?? []) {
      const { type, id, phrase } = name;
      name.words ??= phrase.split(' ');
      const to = from + name.words.length;
      const fits = name.words.every((word, at) => at === 0 || isForm(words[from + at], word));
      if (fits && to >= (found.get(type)?.to ?? 0)) found.set(type, { type, id, from, to });
    }
    return [...found.values()];
  };

  return {
    namedIn(words) {
      const taken = new Map<string, number>();
      return words.flatMap((_, from) =>
        longestAt(words, from).filter(({ type, to }) => {
          if ((taken.get(type) ?? 0) > from) return false;
          taken.set(type, to);
          return true;
        }),
      );
    },
  };
}

/** A word as it is listed, else its singular or the possessor in "my wifes calf". */
const isForm = (word: string | undefined, listed: string): boolean =>
  word !== undefined && (word === listed || singular(word) === listed);
const singular = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

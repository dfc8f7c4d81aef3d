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

interface Branch {
  next?: Map<string, Branch>;
  /** Every type and id that the words so far name. */
  names?: [type: string, id: string][];
}

/** Finds what is named in words. */
export interface Vocabulary {
  /** Everything that is named, by place; within a type the longest name wins. */
  namedIn(words: readonly string[]): Named[];
}

/** Returns the vocabulary of word lists. Their words are written as `toWords` writes them. */
export function createVocabulary(lists: WordLists): Vocabulary {
  const root: Branch = {};
  for (const [type, ids] of Object.entries(lists))
    for (const [id, phrases] of Object.entries(ids))
      for (const phrase of phrases) {
        let branch = root;
        for (const word of phrase.split(' ')) {
          branch.next ??= new Map();
          if (!branch.next.has(word)) branch.next.set(word, {});
          branch = branch.next.get(word)!;
        }
        branch.names ??= [];
        branch.names.push([type, id]);
      }

  /** A word as it is listed, else its singular or the possessor in "my wifes calf". */
  const step = ({ next }: Branch, word: string): Branch | undefined =>
    next?.get(word) ?? (word.length > 3 && word.endsWith('s') ? next?.get(word.slice(0, -1)) : undefined);

  const longestAt = (words: readonly string[], from: number): Named[] => {
    const found = new Map<string, Named>();
    let branch: Branch | undefined = root;
    for (let at = from; at < words.length; at += 1) {
      branch = step(branch, words[at]!);
      if (!branch) break;
      for (const [type, id] of branch.names ?? []) found.set(type, { type, id, from, to: at + 1 });
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

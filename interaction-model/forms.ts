import type { Dialect } from './language';

/** A phrase as it is spelt in a dialect, and its other forms there. */
export function formsOf({ spelling, also }: Pick<Dialect, 'spelling' | 'also'>) {
  const words = spelling.map(([common, own]) => [new RegExp(`\\b${common}\\b`, 'g'), own] as const);
  const others = also.map(([common, own]) => [new RegExp(`\\b${common}\\b`), own] as const);
  return {
    spelt: (phrase: string) => words.reduce((text, [common, own]) => text.replace(common, own), phrase),
    others: (spelt: string) =>
      others.map(([common, own]) => spelt.replace(common, own)).filter((form) => form !== spelt),
  };
}

/**
 * Groups of phrases as they are spelt in a dialect, each phrase followed by its other forms there. A form that another
 * group has already stays with that group.
 */
export function said(groups: readonly (readonly string[])[], dialect: Dialect): string[][] {
  const { spelt, others } = formsOf(dialect);
  const written = groups.map((phrases) => {
    const here = phrases.map(spelt);
    return here.filter((phrase, at) => phrase === phrases[at] || !phrases.includes(phrase));
  });
  const taken = new Set(written.flat());
  const free = (form: string) => {
    if (taken.has(form)) return false;
    taken.add(form);
    return true;
  };
  return written.map((phrases) => phrases.flatMap((phrase) => [phrase, ...others(phrase).filter(free)]));
}

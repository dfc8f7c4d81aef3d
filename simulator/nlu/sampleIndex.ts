import type { Pattern } from './pattern';
import { wordKey } from './words';

/**
 * Returns a function that finds the patterns whose fixed words all occur in a sentence, in the order of `patterns`.
 * Each pattern is filed under its rarest fixed word, so a sentence is compared with a few dozen patterns instead of
 * all of them. A pattern without fixed words fits every sentence.
 */
export function indexPatterns(patterns: readonly Pattern[]): (words: readonly string[]) => Pattern[] {
  const entries = patterns.map((pattern, order) => ({ pattern, order, keys: fixedWords(pattern) }));
  const frequency = new Map<string, number>();
  for (const key of entries.flatMap(({ keys }) => keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const rarest = (keys: readonly string[]) =>
    keys.reduce((one, other) => (frequency.get(other)! < frequency.get(one)! ? other : one));

  const anywhere = entries.filter(({ keys }) => keys.length === 0);
  const byRarest = new Map<string, typeof entries>();
  for (const entry of entries) {
    if (entry.keys.length === 0) continue;
    const key = rarest(entry.keys);
    const filed = byRarest.get(key);
    if (filed) filed.push(entry);
    else byRarest.set(key, [entry]);
  }

  return (words) => {
    const heard = new Set(words.map(wordKey));
    return [...anywhere, ...[...heard].flatMap((key) => byRarest.get(key) ?? [])]
      .filter(({ keys }) => keys.every((key) => heard.has(key)))
      .sort((one, other) => one.order - other.order)
      .map(({ pattern }) => pattern);
  };
}

function fixedWords({ parts }: Pattern): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'word' ? [part.key] : [])))];
}

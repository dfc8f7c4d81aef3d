/** Tells how plain a phrase is: how often people's sentences have its pairs of words, as a mean logarithm a word. */
export function plainness(sentences: readonly string[]): (phrase: string) => number {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    const words = framed(sentence);
    for (const [at, word] of words.entries()) {
      add(singles, word);
      if (at > 0) add(pairs, `${words[at - 1]} ${word}`);
    }
  }
  const all = [...singles.values()].reduce((sum, count) => sum + count, 0);
  return (phrase) => {
    const words = framed(phrase);
    const logs = words.slice(1).map((word, at) => {
      const before = singles.get(words[at]!) ?? 0;
      const alone = ((singles.get(word) ?? 0) + 0.1) / all;
      // A pair that was never said counts as its second word alone, held back by a weight of 3.
      return Math.log(((pairs.get(`${words[at]} ${word}`) ?? 0) + 3 * alone) / (before + 3));
    });
    return logs.reduce((sum, log) => sum + log, 0) / logs.length;
  };
}

const framed = (text: string) => ['^', ...text.split(' '), '$'];

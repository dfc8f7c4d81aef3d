/**
 * A grammar of word sequences in ARPA's format, made from sentences: which word follows which two, and how likely,
 * smoothed as Witten and Bell did. Unlike a closed grammar of the same sentences, it can hear one that is none of them.
 */
export function grammarOf(sentences: readonly (readonly string[])[]): string {
  const counts = countsOf(sentences);
  const followers = ORDERS.map((order) => followersIn(counts[order - 1]!));
  const probability = smoothed(counts, followers);
  const sections = ORDERS.map((order) => {
    const lines = [...counts[order - 1]!.keys()].map((key) => {
      const start = key === START ? '-99' : log10(probability(key.split(' ')));
      return order === ORDERS.length
        ? `${start} ${key}`
        : `${start} ${key} ${backoff(followers[order]!, key)}`;
    });
    return `\\${order}-grams:\n${lines.join('\n')}\n`;
  });
  const sizes = ORDERS.map((order) => `ngram ${order}=${counts[order - 1]!.size}`).join('\n');
  return `\\data\\\n${sizes}\n\n${sections.join('\n')}\n\\end\\\n`;
}

/** Words in a row that are counted. */
const ORDERS = [1, 2, 3] as const;
const [START, END] = ['<s>', '</s>'];

/** How often each row of words is there, by its length less one. */
type Counts = readonly Map<string, number>[];
/** What follows a row: how many words in all, and how many different ones. */
type Followers = ReadonlyMap<string, { all: number; different: number }>;

function countsOf(sentences: readonly (readonly string[])[]): Counts {
  const counts: Counts = ORDERS.map(() => new Map<string, number>());
  counts[0]!.set(START, 0);
  for (const sentence of sentences) {
    const words = [START, ...sentence, END];
    for (const order of ORDERS) {
      for (let from = order === 1 ? 1 : 0; from + order <= words.length; from += 1) {
        const key = words.slice(from, from + order).join(' ');
        counts[order - 1]!.set(key, (counts[order - 1]!.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function followersIn(counts: ReadonlyMap<string, number>): Followers {
  const followers = new Map<string, { all: number; different: number }>();
  for (const [key, count] of counts) {
    if (count === 0) continue;
    const before = key.slice(0, Math.max(0, key.lastIndexOf(' ')));
    const { all, different } = followers.get(before) ?? { all: 0, different: 0 };
    followers.set(before, { all: all + count, different: different + 1 });
  }
  return followers;
}

/** How likely the last word of a row is after the others. */
function smoothed(counts: Counts, followers: readonly Followers[]): (words: readonly string[]) => number {
  const vocabulary = counts[0]!.size;
  const known = new Map<string, number>();
  const probability = (words: readonly string[]): number => {
    const key = words.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const order = words.length;
    const after = followers[order - 1]!.get(words.slice(0, -1).join(' '));
    const shorter = order === 1 ? 1 / vocabulary : probability(words.slice(1));
    const count = counts[order - 1]!.get(key) ?? 0;
    const likely = after ? (count + after.different * shorter) / (after.all + after.different) : shorter;
    known.set(key, likely);
    return likely;
  };
  return probability;
}

/** What is left for words that never followed these. */
function backoff(followers: Followers, key: string): string {
  const after = followers.get(key);
  return after ? log10(after.different / (after.all + after.different)) : '0';
}

function log10(value: number): string {
  return Math.log10(value).toFixed(4);
}

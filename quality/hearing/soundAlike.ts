import type { Sentence } from './corpus';
import type { Dictionary } from './dictionary';

/** Two sentences of different intents, and how many sounds one differs from the other in. */
export interface Pair {
  readonly one: Sentence;
  readonly other: Sentence;
  readonly sounds: number;
}

/** Two sentences sound alike where at most this share of the sounds of the longer one differs, and no more than so many. */
const SHARE = 0.2;
const MOST = 2;

/** All pairs of sentences of different intents that sound alike by the dictionary, the closest first. */
export function soundingAlike(sentences: readonly Sentence[], dictionary: Dictionary): Pair[] {
  const spoken = sentences
    .flatMap((sentence) => spokenAs(sentence, dictionary))
    .sort((a, b) => a.phones.length - b.phones.length);
  const pairs: Pair[] = [];
  for (let first = 0; first < spoken.length; first += 1) {
    const one = spoken[first]!;
    for (let second = first + 1; second < spoken.length; second += 1) {
      const other = spoken[second]!;
      const most = Math.min(MOST, Math.floor(other.phones.length * SHARE));
      if (other.phones.length - one.phones.length > MOST) break;
      if (one.sentence.intent === other.sentence.intent || most < 1) continue;
      const sounds = difference(one.phones, other.phones, most);
      if (sounds <= most) pairs.push({ one: one.sentence, other: other.sentence, sounds });
    }
  }
  return pairs.sort((a, b) => a.sounds - b.sounds);
}

interface Spoken {
  readonly sentence: Sentence;
  readonly phones: readonly string[];
}

/** How a sentence sounds; nothing where the dictionary lacks a word. */
function spokenAs(sentence: Sentence, dictionary: Dictionary): Spoken[] {
  const ways = sentence.words.flatMap((word) => dictionary.get(word)?.slice(0, 1) ?? []);
  return ways.length === sentence.words.length ? [{ sentence, phones: ways.flat() }] : [];
}

/** How many sounds have to be changed, left out or put in; more than `most` once that is certain. */
export function difference(a: readonly string[], b: readonly string[], most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}

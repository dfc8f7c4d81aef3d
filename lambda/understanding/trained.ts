/** What was learned when the skill was built, packed into the bytes of files, and back. */
import { type Head, rowOf } from './linear';
import type { Network } from './network';
import { openPacked } from './packedBytes';
import type { WordLists } from './vocabulary';

/** Every set of classes that sentences are told apart by. */
export const headNames = ['kind', 'topic', 'setting', 'limit', 'routine', 'planAction', 'joint'] as const;
export type HeadName = (typeof headNames)[number];

/** Heads beside which sentences are known word for word. */
export const exactNames = ['kind', 'topic'] as const satisfies readonly HeadName[];
export type ExactName = (typeof exactNames)[number];

/** What the reader knows of a language. */
export interface Trained {
  heads: Readonly<Record<HeadName, Head>>;
  /** What signs of alarm are heard by. */
  alarms: Network;
  words: WordLists;
  /** What sentences mean, word for word, where the heads would not tell: by the hash of the sentence, its kind or its topic. */
  exact: Readonly<Record<ExactName, Pick<ReadonlyMap<number, string>, 'get'>>>;
}

/** The readable part of packed bytes; weights follow it. */
export interface Packed {
  heads: { name: HeadName; labels: readonly string[]; count: number; scale: number }[];
  words: WordLists;
  exact: { name: ExactName; labels: readonly string[]; count: number }[];
}

/** The readable part of the bytes of the network that hears signs of alarm. */
export interface PackedAlarms {
  labels: readonly string[];
  count: number;
  width: number;
}

/**
 * Returns what packed bytes hold.
 * @param packedReader what kinds, slots and joints are told by
 * @param packedAlarms what signs of alarm are heard by
 */
export function unpack(packedReader: Uint8Array, packedAlarms: Uint8Array): Trained {
  const { readable, take, takeSigned, takeHashes } = openPacked(packedReader);
  const packed = readable as Packed;
  const heads = Object.fromEntries(
    packed.heads.map(({ name, labels, count, scale }) => {
      const hashes = takeHashes(count);
      return [name, { labels, hashes, weights: takeSigned(count * labels.length), scale }];
    }),
  ) as Record<HeadName, Head>;
  const exact = Object.fromEntries(
    packed.exact.map(({ name, labels, count }) => {
      const hashes = takeHashes(count);
      const places = take(count);
      // A map of all of them would take as long to make as everything else here.
      return [name, { get: (hash: number) => labels[places[rowOf(hashes, hash)]!] }];
    }),
  ) as unknown as Trained['exact'];
  return { heads, alarms: alarmsOf(packedAlarms), words: packed.words, exact };
}

function alarmsOf(bytes: Uint8Array): Network {
  const { readable, take, takeSigned, takeFloats, takeHashes } = openPacked(bytes);
  const { labels, count, width } = readable as PackedAlarms;
  return {
    labels,
    width,
    hashes: takeHashes(count),
    rows: takeSigned(count * width),
    steps: take(count),
    shift: takeFloats(width),
    weights: takeFloats(labels.length * width),
    shifts: takeFloats(labels.length),
  };
}

/** What was learned when the skill was built, packed into the bytes of one file, and back. */
import { brotliDecompressSync } from 'node:zlib';
import { type Head, rowOf } from './linear';
import type { WordLists } from './vocabulary';

/** Every set of classes that sentences are told apart by. */
export const headNames = [
  'kind',
  'sign',
  'topic',
  'setting',
  'limit',
  'routine',
  'planAction',
  'joint',
] as const;
export type HeadName = (typeof headNames)[number];

/** What the reader knows of a language. */
export interface Trained {
  heads: Readonly<Record<HeadName, Head>>;
  words: WordLists;
  /** What short sentences mean, word for word: by the hash of the sentence, its kind. */
  short: Pick<ReadonlyMap<number, string>, 'get'>;
}

/** The readable part of packed bytes; weights follow it. */
export interface Packed {
  heads: { name: HeadName; labels: readonly string[]; count: number; scale: number }[];
  words: WordLists;
  short: { labels: readonly string[]; count: number };
}

/** Returns what packed bytes hold. */
export function unpack(packedBytes: Uint8Array): Trained {
  // In one piece: the default is a hundred pieces, and a copy of all of them.
  const bytes = brotliDecompressSync(packedBytes, { chunkSize: 1_048_576 });
  const size = bytes.readUInt32LE(0);
  const packed = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Packed;
  let at = 4 + size;
  const take = (length: number) => {
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  /** Hashes in ascending order are packed as differences, seven bits a byte, the lowest first. */
  const takeHashes = (count: number) => {
    const hashes = new Uint32Array(count);
    let hash = 0;
    for (let place = 0; place < count; place += 1) {
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at]!;
        at += 1;
        hash += (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      hashes[place] = hash;
    }
    return hashes;
  };
  const heads = Object.fromEntries(
    packed.heads.map(({ name, labels, count, scale }) => {
      const hashes = takeHashes(count);
      const { buffer, byteOffset, length } = take(count * labels.length);
      return [name, { labels, hashes, weights: new Int8Array(buffer, byteOffset, length), scale }];
    }),
  ) as Record<HeadName, Head>;
  const hashes = takeHashes(packed.short.count);
  const labels = take(packed.short.count);
  // A map of all of them would take as long to make as everything else here.
  const get = (hash: number) => packed.short.labels[labels[rowOf(hashes, hash)]!];
  return { heads, words: packed.words, short: { get } };
}

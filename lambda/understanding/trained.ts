/** What was learned when the skill was built, packed into the bytes of files, and back. */
import { type Head, rowOf } from './linear';
import type { Network } from './network';
import { openPacked } from './packedBytes';
import type { WordLists } from './vocabulary';

/** What a network tells apart: kinds of meaning, and signs of alarm. */
export type NetworkName = 'kinds' | 'alarms';
/** What a sum of weights tells apart: kinds once more, the values of slots, and where a sentence is parted. */
export type HeadName = 'kind' | 'topic' | 'setting' | 'limit' | 'routine' | 'planAction' | 'joint';
/** What is also known of sentences word for word, where nothing learned would tell it. */
export type ExactName = 'kind' | 'topic';

/** By the hash of a sentence, what it means. */
export type Exact = Pick<ReadonlyMap<number, string>, 'get'>;

/** What the reader knows of a language. */
export interface Trained {
  networks: Readonly<Record<NetworkName, Network>>;
  heads: Readonly<Record<HeadName, Head>>;
  exact: Readonly<Record<ExactName, Exact>>;
  words: WordLists;
}

/** The readable part of the bytes of a file; numbers follow it, in this order. */
export interface Packed {
  networks: { name: NetworkName; labels: readonly string[]; count: number; width: number }[];
  heads: { name: HeadName; labels: readonly string[]; count: number; scale: number }[];
  exact: { name: ExactName; labels: readonly string[]; count: number }[];
  words: WordLists;
}

/** Returns what the bytes of all files hold together. */
export function unpack(files: readonly Uint8Array[]): Trained {
  const parts = files.map(unpackOne);
  const all = <Key extends keyof Trained>(key: Key) => Object.assign({}, ...parts.map((part) => part[key]));
  return { networks: all('networks'), heads: all('heads'), exact: all('exact'), words: all('words') };
}

function unpackOne(bytes: Uint8Array): { [Key in keyof Trained]: Partial<Trained[Key]> } {
  const { readable, take, takeSigned, takeFloats, takeHashes } = openPacked(bytes);
  const packed = readable as Packed;
  const networks = packed.networks.map(({ name, labels, count, width }): [NetworkName, Network] => [
    name,
    {
      labels,
      width,
      hashes: takeHashes(count),
      rows: takeSigned(count * width),
      steps: take(count),
      shift: takeFloats(width),
      weights: takeFloats(labels.length * width),
      shifts: takeFloats(labels.length),
    },
  ]);
  const heads = packed.heads.map(({ name, labels, count, scale }): [HeadName, Head] => [
    name,
    { labels, hashes: takeHashes(count), weights: takeSigned(count * labels.length), scale },
  ]);
  const exact = packed.exact.map(({ name, labels, count }): [ExactName, Exact] => {
    const hashes = takeHashes(count);
    const places = take(count);
    // A map of all of them would take as long to make as everything else here.
    return [name, { get: (hash) => labels[places[rowOf(hashes, hash)]!] }];
  });
  return {
    networks: Object.fromEntries(networks),
    heads: Object.fromEntries(heads),
    exact: Object.fromEntries(exact),
    words: packed.words,
  };
}

/** Packs what was learned into the bytes of a file, which the bundle reads. */
import { brotliCompressSync } from 'node:zlib';
import type { Head } from '../../../lambda/understanding/linear';
import type { Network } from '../../../lambda/understanding/network';
import type { ExactName, HeadName, NetworkName, Packed } from '../../../lambda/understanding/trained';
import type { WordLists } from '../../../lambda/understanding/vocabulary';

/** A part of what was learned: what one file holds. */
export interface Part {
  networks?: Partial<Record<NetworkName, Network>>;
  heads?: Partial<Record<HeadName, Head>>;
  exact?: Partial<Record<ExactName, ReadonlyMap<number, string>>>;
  words?: WordLists;
}

/** Returns the bytes that `unpack` reads: the same ones for the same part. */
export function pack({ networks = {}, heads = {}, exact = {}, words = {} }: Part): Buffer {
  const readable: Packed = { networks: [], heads: [], exact: [], words };
  const parts: Buffer[] = [];
  for (const [name, network] of Object.entries(networks)) {
    const { labels, width, hashes, rows, steps, shift, weights, shifts } = network;
    readable.networks.push({ name: name as NetworkName, labels, width, count: hashes.length });
    parts.push(
      packedHashes(hashes),
      bytesOf(rows),
      bytesOf(steps),
      ...[shift, weights, shifts].map(floatsOf),
    );
  }
  for (const [name, { labels, hashes, weights, scale }] of Object.entries(heads)) {
    readable.heads.push({ name: name as HeadName, labels, count: hashes.length, scale });
    parts.push(packedHashes(hashes), bytesOf(weights));
  }
  for (const [name, table] of Object.entries(exact)) {
    const entries = [...table].sort(([one], [other]) => one - other);
    const labels = [...new Set(table.values())].sort();
    readable.exact.push({ name: name as ExactName, labels, count: entries.length });
    parts.push(
      packedHashes(Uint32Array.from(entries, ([hash]) => hash)),
      bytesOf(Uint8Array.from(entries, ([, label]) => labels.indexOf(label))),
    );
  }
  const json = Buffer.from(JSON.stringify(readable));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  return brotliCompressSync(Buffer.concat([size, json, ...parts]));
}

function floatsOf(floats: Float32Array): Buffer {
  const bytes = Buffer.alloc(floats.length * 4);
  for (const [at, float] of floats.entries()) bytes.writeFloatLE(float, at * 4);
  return bytes;
}

/** Hashes in ascending order as differences, seven bits a byte, the lowest first. */
function packedHashes(hashes: Uint32Array): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let left = hash - before;
    before = hash;
    for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
    bytes.push(left);
  }
  return Buffer.from(bytes);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array | Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength);

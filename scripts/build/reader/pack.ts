/** Packs what was learned into the bytes of files, which the bundle reads. */
import { brotliCompressSync } from 'node:zlib';
import type { Network } from '../../../lambda/understanding/network';
import { exactNames, headNames, type Packed, type PackedAlarms } from '../../../lambda/understanding/trained';
import type { Learned } from './train';

/** Returns the bytes of kinds, slots and joints that `unpack` reads. */
export function pack({ heads, words, exact }: Learned): Buffer {
  const tables = exactNames.map((name) => ({
    name,
    entries: [...exact[name]].sort(([one], [other]) => one - other),
    labels: [...new Set(exact[name].values())].sort(),
  }));
  const readable: Packed = {
    heads: headNames.map((name) => {
      const { labels, hashes, scale } = heads[name];
      return { name, labels, count: hashes.length, scale };
    }),
    words,
    exact: tables.map(({ name, labels, entries }) => ({ name, labels, count: entries.length })),
  };
  const parts = headNames.flatMap((name) => {
    const { hashes, weights } = heads[name];
    return [packedHashes(hashes), bytesOf(weights)];
  });
  const sentences = tables.flatMap(({ entries, labels }) => [
    packedHashes(Uint32Array.from(entries, ([hash]) => hash)),
    bytesOf(Uint8Array.from(entries, ([, label]) => labels.indexOf(label))),
  ]);
  return packed(readable, [...parts, ...sentences]);
}

/** Returns the bytes of the network for signs of alarm that `unpack` reads. */
export function packAlarms({ labels, width, hashes, rows, steps, shift, weights, shifts }: Network): Buffer {
  const readable: PackedAlarms = { labels, width, count: hashes.length };
  const floats = [shift, weights, shifts].map(floatsOf);
  return packed(readable, [packedHashes(hashes), bytesOf(rows), bytesOf(steps), ...floats]);
}

function packed(readable: Packed | PackedAlarms, parts: readonly Buffer[]): Buffer {
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

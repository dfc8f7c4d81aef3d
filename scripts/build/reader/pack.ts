/** Packs what was learned into the bytes of one file, which the bundle reads. */
import { brotliCompressSync } from 'node:zlib';
import { headNames, type Packed } from '../../../lambda/understanding/trained';
import type { Learned } from './train';

/** Returns the bytes that `unpack` reads. */
export function pack({ heads, words, short }: Learned): Buffer {
  const entries = [...short].sort(([one], [other]) => one - other);
  const labels = [...new Set(short.values())].sort();
  const packed: Packed = {
    heads: headNames.map((name) => {
      const { labels, hashes, scale } = heads[name];
      return { name, labels, count: hashes.length, scale };
    }),
    words,
    short: { labels, count: entries.length },
  };
  const readable = Buffer.from(JSON.stringify(packed));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(readable.length);
  const parts = headNames.flatMap((name) => {
    const { hashes, weights } = heads[name];
    return [packedHashes(hashes), bytesOf(weights)];
  });
  const hashes = Uint32Array.from(entries, ([hash]) => hash);
  const kinds = Uint8Array.from(entries, ([, kind]) => labels.indexOf(kind));
  const all = Buffer.concat([size, readable, ...parts, packedHashes(hashes), bytesOf(kinds)]);
  return brotliCompressSync(all);
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

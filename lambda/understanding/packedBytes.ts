/** Reads what was packed into the bytes of a file, one thing after the other. */
import { brotliDecompressSync } from 'node:zlib';

/** Packed bytes, read from their beginning. */
export interface PackedBytes {
  /** What stands at the beginning, as JSON. */
  readable: unknown;
  take(length: number): Uint8Array;
  takeSigned(length: number): Int8Array;
  takeFloats(length: number): Float32Array;
  /** Hashes in ascending order are packed as differences, seven bits a byte, the lowest first. */
  takeHashes(count: number): Uint32Array;
}

/** Opens the bytes of a file. */
export function openPacked(packed: Uint8Array): PackedBytes {
  // In one piece: the default is a hundred pieces, and a copy of all of them.
  const bytes = brotliDecompressSync(packed, { chunkSize: 1_048_576 });
  const size = bytes.readUInt32LE(0);
  let at = 4 + size;
  const take = (length: number) => {
    at += length;
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at - length, length);
  };
  return {
    readable: JSON.parse(bytes.toString('utf8', 4, 4 + size)),
    take,
    takeSigned: (length) => new Int8Array(take(length).buffer, bytes.byteOffset + at - length, length),
    takeFloats(length) {
      const from = at;
      take(length * 4);
      return Float32Array.from({ length }, (_, place) => bytes.readFloatLE(from + place * 4));
    },
    takeHashes(count) {
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
    },
  };
}

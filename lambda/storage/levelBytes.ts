/** What is left of each byte after CRC-32C's division. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0x82f63b78 : rest >>> 1;
  return rest;
});

/** CRC-32C as LevelDB writes it into its files: turned, and moved on. */
export function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = remainders[(rest ^ byte) & 0xff]! ^ (rest >>> 8);
  const crc = ~rest >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** Reads bytes from the first to the last. */
export interface Cursor {
  /** A number of seven bits a byte; NaN after the end. */
  number(): number;
  /** As many bytes as it is asked for, fewer at the end. */
  bytes(length: number): Buffer;
  done(): boolean;
}

export function cursor(buffer: Buffer): Cursor {
  let at = 0;
  return {
    number() {
      let number = 0;
      for (let weight = 1; ; weight *= 128) {
        const byte = buffer[at];
        if (byte === undefined) return Number.NaN;
        at += 1;
        number += (byte % 128) * weight;
        if (byte < 128) return number;
      }
    },
    bytes(length) {
      const from = at;
      at += length;
      return buffer.subarray(from, at);
    },
    // Also where a length was no number.
    done: () => !(at < buffer.length),
  };
}

import { checksum, cursor } from './levelBytes';

const blockLength = 32_768;
/** Of a record: four bytes of checksum, two of length, one of type. */
const headerLength = 7;
/** A record is whole, or the first, another or the last part of one. */
const [whole, first, , last] = [1, 2, 3, 4];

/**
 * The records of a log of LevelDB's, or undefined where one is damaged. The last one may have been cut off as it was written:
 * it is left out.
 */
export function recordsOf(bytes: Buffer): Buffer[] | undefined {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + headerLength <= bytes.length; ) {
    const left = blockLength - (at % blockLength);
    if (left < headerLength) {
      at += left;
      continue;
    }
    const end = at + headerLength + bytes.readUInt16LE(at + 4);
    const right = bytes.readUInt32LE(at) === checksum(bytes.subarray(at + 6, end));
    if (end > bytes.length || (end === bytes.length && !right)) break;
    if (!right) return undefined;
    const type = bytes[at + 6];
    if (type === whole || type === first) parts = [];
    parts.push(bytes.subarray(at + headerLength, end));
    if (type === whole || type === last) records.push(Buffer.concat(parts));
    at = end;
  }
  return records;
}

/** Which tables a list of LevelDB's files ends with, by number; undefined where it is damaged. */
export function tablesOf(list: Buffer): Set<number> | undefined {
  const records = recordsOf(list);
  if (!records || records.length === 0) return undefined;
  const tables = new Set<number>();
  for (const record of records) {
    const { number, bytes, done } = cursor(record);
    const text = () => bytes(number());
    while (!done()) {
      const tag = number();
      if (tag === 1) text();
      else if (tag === 2 || tag === 3 || tag === 4 || tag === 9) number();
      else if (tag === 5) [number(), text()];
      else if (tag === 6) [number(), tables.delete(number())];
      else if (tag === 7) [number(), tables.add(number()), number(), text(), text()];
      else return undefined;
    }
  }
  return tables;
}

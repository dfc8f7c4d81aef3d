import { type Cursor, checksum, cursor } from './levelBytes';

const footerLength = 48;
const mark = 0xdb4775248b80fb57n;
/** After a block: a byte that says how it is compressed, four of checksum. */
const trailerLength = 5;

/** Whether a table of LevelDB's is as it was written. Of one that is compressed, as today's are not, only the index is read. */
export function tableIsWhole(file: Buffer): boolean {
  const footer = file.length - footerLength;
  if (footer < 0 || file.readBigUInt64LE(file.length - 8) !== mark) return false;
  const places = cursor(file.subarray(footer));
  const others = blockAt(file, places);
  const index = blockAt(file, places);
  if (!others || !index) return false;
  if (file[index.byteOffset - file.byteOffset + index.length] !== 0) return true;
  // An index ends with a list of places in itself, and how many those are.
  const entries = cursor(index.subarray(0, index.length - 4 * (index.readUInt32LE(index.length - 4) + 1)));
  while (!entries.done()) {
    entries.number();
    const [keyLength, placeLength] = [entries.number(), entries.number()];
    entries.bytes(keyLength);
    if (!blockAt(file, cursor(entries.bytes(placeLength)))) return false;
  }
  return true;
}

/** A block whose checksum is right. @param place reads where it begins, and its length */
function blockAt(file: Buffer, place: Cursor): Buffer | undefined {
  const start = place.number();
  const end = start + place.number();
  // Not the other way round: what is no number is no place either.
  if (!(end + trailerLength <= file.length)) return undefined;
  const right = file.readUInt32LE(end + 1) === checksum(file.subarray(start, end + 1));
  return right ? file.subarray(start, end) : undefined;
}

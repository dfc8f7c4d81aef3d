import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A night that is played through, and how it has to end. */
export interface Night {
  readonly name: string;
  /** What is said, in the form of `--say` of the local Echo; "" is silence. */
  readonly says: readonly string[];
  /** Words that are among the last that are heard. */
  readonly ends: string;
  /** Of the local Echo, such as `--no-apla`. */
  readonly flags: readonly string[];
  /** The table is there and refuses every connection. */
  readonly storageDown: boolean;
}

/** All nights that are played through, from `nights/`, in order of file and place. */
export function allNights(): Night[] {
  const folder = join(__dirname, 'nights');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readNights(readFileSync(join(folder, file), 'utf8')));
}

/**
 * Reads nights:
 *
 *     # its name
 *     storage down --clock 14:00      what is different about it
 *     U: my leg is cramping           what is said
 *     U: (silence)                    nobody answers
 *     A: Rest well.                   once, at the end: what is heard last
 *
 * @throws {Error} naming the night that has no sentence or no end, or the line that is none of these
 */
export function readNights(text: string): Night[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => readNight(part.split('\n').map((line) => line.trim())));
}

function readNight([name = '', ...lines]: readonly string[]): Night {
  const said = lines.filter((line) => line.startsWith('U: ')).map((line) => line.slice(3));
  const ends = lines.filter((line) => line.startsWith('A: ')).map((line) => line.slice(3));
  const different = lines.filter((line) => /^(storage down|--)/.test(line)).join(' ');
  const rest = lines.find((line) => line !== '' && !/^(U: |A: |storage down|--)/.test(line));
  if (rest !== undefined) throw new Error(`Not a line of a night: ${rest}`);
  if (said.length === 0 || ends.length !== 1) throw new Error(`The night "${name}" has no words or no end.`);
  const words = different.split(' ').filter(Boolean);
  return {
    name,
    says: said.map((line) => (line === '(silence)' ? '' : line)),
    ends: ends[0]!,
    flags: words.filter((word) => word !== 'storage' && word !== 'down'),
    storageDown: different.startsWith('storage down'),
  };
}

/** Files that a user gives. */
import { readFileSync } from 'node:fs';

/**
 * Reads a text as any editor saves it: in UTF-8 or, as Windows may, in UTF-16; a byte order mark at its front is left out.
 * @throws as readFileSync does
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Buffer): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

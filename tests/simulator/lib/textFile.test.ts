import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from '../../../simulator/lib/textFile';

const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = '{"where": "café"}\n';
const big = Buffer.from(words, 'utf16le').swap16();

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with a byte order mark, as Windows saves it', Buffer.from(`\ufeff${words}`)],
  ['UTF-16 of PowerShell', Buffer.from(`\ufeff${words}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ['nothing', Buffer.from('')],
])('a file in %s is read as what was written', (name, bytes) => {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  expect(readText(path)).toBe(name === 'nothing' ? '' : words);
});

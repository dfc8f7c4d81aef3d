import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findReader } from '../../../../simulator/device/skill/reader';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A reader that was built of this code; every one is a file of its own, since files are loaded once. */
const built = (code: string) => {
  count += 1;
  const file = join(folder, `understanding-${count}.js`);
  writeFileSync(file, code);
  return findReader(file, 'en-GB')!;
};
/** Reads nothing but what it was told of the situation. */
const echoing = () => built('exports.understand = (words, about) => [{ kind: words, slots: about }]');

describe('the reader of the built skill', () => {
  test('is none where none was built', () => {
    expect(findReader(join(folder, 'missing.js'), 'en-US')).toBeNull();
  });

  test.each([
    [{}, 'words locale=en-GB'],
    [{ coach: { question: 'hasEased' } }, 'words openQuestion=hasEased locale=en-GB'],
    [
      { coach: { question: 'hasEased', place: { rung: 1 } } },
      'words openQuestion=hasEased doing=relief locale=en-GB',
    ],
    [{ coach: { routine: { step: 1 } } }, 'words doing=routine locale=en-GB'],
    [{ coach: 'of another version' }, 'words locale=en-GB'],
  ])('is told the situation that the attributes %j tell', (attributes, line) => {
    expect(echoing()('words', attributes)).toBe(line);
  });

  test('tells all meanings in their order', () => {
    const reads = built(`exports.understand = () => [
      { kind: 'RelieveCramp', slots: { muscle: 'calf', side: 'left' }, heard: {} },
      { kind: 'Fear', slots: {}, heard: {} },
    ]`);
    expect(reads('my left calf and i am scared', {})).toBe('RelieveCramp muscle=calf side=left, then Fear');
  });

  test.each([
    ['throws', 'exports.understand = () => { throw new Error("no table") }', /^the reader failed: no table$/],
    ['exports nothing', '', /^the reader failed: /],
    ['returns no meanings', 'exports.understand = () => "calf"', /^the reader failed: /],
  ])('is told of in the same line when it %s', (_, code, line) => {
    expect(built(code)('my calf', {})).toMatch(line);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { questions } from '../../../lambda/dialog/questions';
import { developmentFiles, heldOutFiles } from '../../../quality/understanding/figures';
import { readLines } from '../../../quality/understanding/lines';
import { resemblance } from '../../../quality/understanding/resemblance';
import { mostCopied } from '../../../quality/understanding/rows';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (line: object | string, name = 'lines.jsonl') => {
  const path = join(folder, name);
  const text = typeof line === 'string' ? line : JSON.stringify(line);
  writeFileSync(path, `{"say":"it let go","means":[{"kind":"FeelingBetter"}]}\n${text}\n`);
  return readLines(path);
};
const calf = { kind: 'RelieveCramp', slots: { muscle: 'calf' } };

describe('a test line that is wrong would count as misread for ever', () => {
  test.each<[what: string, line: object | string, message: RegExp]>([
    ['no JSON', '{"say":', /lines\.jsonl:2 is no JSON; correct the line$/],
    ['a kind that is gone', { say: 'hi', means: [{ kind: 'Gone' }] }, /:2 names Gone, which is no kind/],
    ['an intent', { say: 'hi', means: [{ kind: 'StopIntent' }] }, /:2 names StopIntent/],
    ['no meaning', { say: 'hi', means: [] }, /:2 means nothing/],
    ['no means at all', { say: 'hi', intent: 'StopIntent' }, /:2 has no right "means"/],
    ['a key that nobody reads', { say: 'hi', means: [calf], never: [] }, /:2 has no right "never"/],
    [
      'a slot of another kind',
      { say: 'hi', means: [{ kind: 'Stop', slots: { muscle: 'calf' } }] },
      /:2 names muscle, which is no slot of Stop/,
    ],
    [
      'a value that is none',
      { say: 'hi', means: [{ kind: 'RelieveCramp', slots: { muscle: 'calff' } }] },
      /:2 names a muscle that is none/,
    ],
    [
      'a sign of no level',
      { say: 'hi', means: [{ kind: 'RedFlag', slots: { sign: 'bad' } }] },
      /:2 names a sign that is none/,
    ],
    ['digits, which nobody says', { say: 'at 9', means: [calf] }, /:2 has something else than lower case/],
    [
      'a question that is never asked',
      { say: 'hi', means: [calf], open: 'let go' },
      /:2 answers a question by no name/,
    ],
    ['something else that goes on', { say: 'hi', means: [calf], doing: 'advice' }, /:2 says something else/],
    ['what is right as well, misspelt', { say: 'hi', means: [calf], also: ['Stopp'] }, /:2 names Stopp/],
    ['"also" beside two meanings', { say: 'hi', means: [calf, calf], also: ['Stop'] }, /:2 means several/],
    ['None beside a meaning', { say: 'hi', means: [calf, { kind: 'None' }] }, /:2 means None beside/],
  ])('%s', (_what, line, message) => expect(() => read(line)).toThrow(message));

  test('and the message would quote a line that nobody may read', () => {
    const line = { say: 'Secret words', means: [{ kind: 'LogCramp', slots: { severity: ['secret'] } }] };
    expect(() => read(line)).toThrow(/^(?!.*secret)/i);
  });
});

test('what is left out of a line, and a number of a slot, would be read in some other way', () => {
  const line = { say: 'it was a six', means: [{ kind: 'LogCramp', slots: { severity: 6 } }], open: 'logged' };
  expect(read(line, 'en-GB.jsonl')).toEqual([
    {
      ...{ say: 'it let go', means: [{ kind: 'FeelingBetter', slots: {} }], also: [] },
      ...{ file: 'en-GB', locale: 'en-GB' },
    },
    {
      ...{ say: 'it was a six', means: [{ kind: 'LogCramp', slots: { severity: '6' } }], also: [] },
      ...{ open: 'logged', file: 'en-GB', locale: 'en-GB' },
    },
  ]);
});

describe('the lines that are measured', () => {
  test('would name what the skill does not know', () => {
    expect(developmentFiles().flatMap(readLines).length).toBeGreaterThan(4_000);
    expect(heldOutFiles.flatMap(readLines)).toHaveLength(1_150);
  });

  test('would answer a question that the skill does not ask', () => {
    const open = [...developmentFiles(), ...heldOutFiles].flatMap(readLines).map((line) => line.open);
    expect(new Set(open.filter((one) => one !== undefined))).toEqual(
      new Set(questions.filter((one) => open.includes(one))),
    );
  });

  test('would be written down among the phrases so often that it cannot be chance', () => {
    const { isPhrase } = resemblance();
    const long = heldOutFiles.flatMap(readLines).filter(({ say }) => say.split(' ').length >= 5);
    const copied = long.filter(({ say }) => isPhrase(say));
    expect((100 * copied.length) / long.length).toBeLessThanOrEqual(mostCopied);
  });
});

describe('a line would count as new although a phrase is nearly the same', () => {
  const { resembles, isPhrase } = resemblance();

  test.each([
    ['my left calf is cramping', true],
    ['my left calf is cramping badly', true],
    ['remind me to stretch at half past nine', true],
    ['the marmalade sandwiches are upstairs behind seven green suitcases', false],
  ])('%s: %s', (say, alike) => expect(resembles(say)).toBe(alike));

  test('or as a phrase although it is not one', () => {
    expect(isPhrase('no swelling whatsoever in my purple calf')).toBe(false);
  });
});

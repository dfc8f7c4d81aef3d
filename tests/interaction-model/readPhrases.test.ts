import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readPhrases, readSentences } from '../../interaction-model/readPhrases';

/** What people say in a language, in as few lines as it takes. */
const small: Record<string, string> = {
  'model.txt': '[locales]\nen-US\nen-GB\n',
  'kinds.txt':
    '[kinds]\nHurts: muscle Muscle, side Side\nCannot: limit Limit\nNone\n[words]\nMuscle\nSide\nLimit\n',
  'phrases/Hurts/patterns.txt': 'my {muscle} hurts\nthat color\n',
  'phrases/Hurts/said.txt': 'ow my left calf | muscle calf, side left\nit hurts so\n',
  'phrases/Cannot.txt': "[limit knee]\nmy knee won't bend\nnot with this knee | limit new_knee\n",
  'phrases/None.txt': 'play some jazz\n',
  'words/Muscle.txt': '[calf]\ncalf\n',
  'words/Side.txt': '[left]\nleft\n',
  'words/Limit.txt': '[knee]\nbad knee\n',
  'dialects/spelling.txt': '[en-GB]\ncolor = colour\n',
  'dialects/en-GB/phrases/Hurts/said.txt': 'blimey my calf | muscle calf\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(changes: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...small, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Each phrase of a kind with what its words fill. */
function phrasesOf(kind: string, changes: Record<string, string> = {}) {
  const { samples, labels } = readPhrases(folderWith(changes)).intents.find(({ name }) => name === kind)!;
  return Object.fromEntries(samples.map((sample, at) => [sample, labels![at]]));
}

describe('what people say reaches the reader', () => {
  test('with what each phrase fills, and every locale and spelling', () => {
    expect(phrasesOf('Hurts')).toEqual({
      'my {muscle} hurts': {},
      'that color': {},
      'that colour': {},
      'ow my left calf': { muscle: 'calf', side: 'left' },
      'it hurts so': {},
      'blimey my calf': { muscle: 'calf' },
    });
  });

  test('a heading fills the slot of all lines below it, and a line may say otherwise', () => {
    expect(phrasesOf('Cannot')).toEqual({
      "my knee won't bend": { limit: 'knee' },
      'not with this knee': { limit: 'new_knee' },
    });
  });

  test('a line added to a file, with no other change', () => {
    expect(phrasesOf('None', { 'phrases/None.txt': 'play some jazz\nthe new one\n' })).toHaveProperty(
      'the new one',
    );
  });

  test('whole sentences are told apart from patterns, with their locale', () => {
    const sentences = readSentences(folderWith()).map(({ kind, text, locale }) => [kind, text, locale]);
    expect(sentences).toEqual([
      ['Hurts', 'ow my left calf', undefined],
      ['Hurts', 'it hurts so', undefined],
      ['Cannot', "my knee won't bend", undefined],
      ['Cannot', 'not with this knee', undefined],
      ['Hurts', 'blimey my calf', 'en-GB'],
    ]);
  });
});

test.each<[fault: string, changes: Record<string, string>, message: RegExp]>([
  [
    'a slot that the kind does not have',
    { 'phrases/None.txt': 'no | muscle calf\n' },
    /None\.txt:1: muscle is no slot of None; /,
  ],
  [
    'a slot without its value',
    { 'phrases/Cannot.txt': 'no | limit\n' },
    /Cannot\.txt:1: "limit" is not a slot and its value/,
  ],
  ['two bars', { 'phrases/Cannot.txt': 'no | limit knee | limit hip\n' }, /:1: .* more than one " \| "; /],
  [
    'a heading of no slot',
    { 'phrases/Cannot.txt': '[knee]\nno\n' },
    /Cannot\.txt:1: "knee" is not a slot and its value/,
  ],
  [
    'a phrase twice in a folder',
    { 'phrases/Hurts/said.txt': 'that color\n' },
    /said\.txt:1: "that color" is already at /,
  ],
  ['a file of no kind', { 'phrases/Hurt.txt': 'ow\n' }, /Hurt\.txt: has no line in kinds\.txt; /],
  [
    'a kind without phrases',
    { 'kinds.txt': `${small['kinds.txt']!.replace('None\n', 'None\nFear\n')}` },
    /Fear has no phrases; write phrases\/Fear\.txt/,
  ],
  [
    'a type without words',
    { 'kinds.txt': `${small['kinds.txt']}Sign\n` },
    /Sign has no words; write words\/Sign\.txt/,
  ],
])('%s is one line that names the place', (_, changes, message) => {
  expect(() => readPhrases(folderWith(changes))).toThrow(message);
});

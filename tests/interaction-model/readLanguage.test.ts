import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { interactionModel } from '../../interaction-model/interactionModel';
import { readLanguage } from '../../interaction-model/readLanguage';

/** A whole language in as few lines as it takes. */
const small: Record<string, string> = {
  'model.txt': `[invocation name]
cramp coach
[locales]
en-US
en-GB
[intents]
HurtsIntent: muscle Muscle, topic Topic, named TopicName
AMAZON.StopIntent
[types]
Muscle
Topic: TopicName
TopicName
`,
  'intents/HurtsIntent.txt': '# Where it hurts.\n\nmy {muscle} hurts\r\n  it   hurts  \n',
  'types/Muscle.txt': '[calf]\ncalf\nlower leg\n[foot]\nfoot\n',
  'types/Topic.txt': '[bath]\nwarm bath\n',
  'types/TopicName/1-why.txt': '[why]\nwhy is that\n',
  'types/TopicName/2-what.txt': '[bath]\ndo baths help\n',
  'dialects/spelling.txt': '[en-GB]\ncolor = colour\n',
  'dialects/also.txt': '[en-GB]\nhurts = aches\n',
  'dialects/en-GB/intents/HurtsIntent.txt': 'blimey\n',
  'dialects/en-GB/types/TopicName.txt': '[bath]\ndo hot baths help\n',
  'carriers.txt': "i can't\n",
  'spokenWords.txt': '[Hurts]\nwell it rather hurts tonight\n',
  'store/page.txt':
    '[name]\nCoach\n[summary]\nIt helps.\n[example phrases]\nAlexa, open Coach\n[task title]\nHelp\n[bedtime task title]\nSleep\n[keywords]\ncalf\n',
  'store/description.txt': 'Dial {number}.\n\nSleep well.\n',
  'store/words.txt': '[en-US]\nnumber = 911\n[en-GB]\nnumber = 999\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Reads the small language with other contents of some files. */
const read = (changes: Record<string, string> = {}) => readFiles({ ...small, ...changes });

function readFiles(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readLanguage(folder);
}

const modelOf = (locale: string, changes: Record<string, string> = {}) =>
  interactionModel(read(changes), locale).interactionModel.languageModel;

describe('a line of a text file arrives in the model', () => {
  test('a phrase, without comments, blank lines and spaces around it', () => {
    expect(modelOf('en-US').intents[0]).toEqual({
      name: 'HurtsIntent',
      slots: [
        { name: 'muscle', type: 'Muscle' },
        { name: 'topic', type: 'Topic' },
        { name: 'named', type: 'TopicName' },
      ],
      samples: ['my {muscle} hurts', 'it hurts'],
    });
  });

  test('a phrase of one locale, in that locale alone', () => {
    expect(modelOf('en-GB').intents[0]!.samples).toContain('blimey');
    expect(modelOf('en-US').intents[0]!.samples).not.toContain('blimey');
  });

  test('a word below its id, the first as the name', () => {
    const values = modelOf('en-US', { 'types/Muscle.txt': '[calf]\ncalf\nshank\n[foot]\nfoot\n' }).types[0]!
      .values;
    expect(values[0]).toEqual({ id: 'calf', name: { value: 'calf', synonyms: ['shank'] } });
  });

  test('a phrase added to a file, in each locale', () => {
    const file = 'intents/HurtsIntent.txt';
    const added = { [file]: `${small[file]}the new one\n` };
    for (const locale of ['en-US', 'en-GB'])
      expect(modelOf(locale, added).intents[0]!.samples).toContain('the new one');
  });

  test('a type in a folder has the words of all its files, in their order', () => {
    expect(modelOf('en-US').types[2]!.values.map(({ id }) => id)).toEqual(['why', 'bath']);
  });

  test('a type that names another one has the words of both', () => {
    const { types } = modelOf('en-GB');
    expect(types[1]!.values).toEqual([
      { id: 'bath', name: { value: 'do baths help', synonyms: ['warm bath', 'do hot baths help'] } },
      { id: 'why', name: { value: 'why is that' } },
    ]);
    expect(types[2]!.values[1]!.name).toEqual({ value: 'do baths help', synonyms: ['do hot baths help'] });
  });

  test("a store text, with the locale's own words in its gaps", () => {
    expect(read().store['en-GB']!.description).toBe('Dial 999.\n\nSleep well.');
  });
});

test('a language of one locale needs no spelling and no other forms', () => {
  const files = { ...small, 'model.txt': small['model.txt']!.replace('en-GB\n', '') };
  const needed = Object.entries(files).filter(([name]) => !name.startsWith('dialects/'));
  const words = { 'store/words.txt': '[en-US]\nnumber = 911\n' };
  expect(Object.keys(readFiles({ ...Object.fromEntries(needed), ...words }).dialects)).toEqual(['en-US']);
});

test.each<[fault: string, changes: Record<string, string>, message: RegExp]>([
  ['an empty file', { 'intents/HurtsIntent.txt': '# Nothing.\n' }, /HurtsIntent\.txt: is empty; /],
  [
    'an unknown slot',
    { 'intents/HurtsIntent.txt': 'ow\nmy {side} hurts\n' },
    /HurtsIntent\.txt:2: \{side\} is no slot of HurtsIntent; /,
  ],
  [
    'a slot named like a property of every object',
    { 'intents/HurtsIntent.txt': '{constructor}\n' },
    /:1: \{constructor\} is no slot/,
  ],
  [
    'a phrase twice in a file',
    { 'intents/HurtsIntent.txt': 'ow\n\n it hurts\nit  hurts' },
    /Intent\.txt:4: "it hurts" is already at .*Intent\.txt:3; /,
  ],
  [
    'a phrase of a locale that all have',
    { 'dialects/en-GB/intents/HurtsIntent.txt': 'it hurts\n' },
    /en-GB.intents.HurtsIntent\.txt:1: "it hurts" is already at .*HurtsIntent\.txt:4; /,
  ],
  [
    'a word for two ids',
    { 'types/Muscle.txt': '[calf]\ncalf\n[foot]\nfoot\ncalf\n' },
    /Muscle\.txt:5: "calf" is already at .*:2; /,
  ],
  [
    'a word in two files of a type',
    { 'types/TopicName/2-what.txt': '[bath]\nwhy is that\n' },
    /TopicName.*:2: "why is that" is already at .*TopicName.*:2; /,
  ],
  [
    'a word without an id',
    { 'types/Muscle.txt': '# Muscles.\ncalf\n[foot]\nfoot\n' },
    /Muscle\.txt:2: "calf" has no id; /,
  ],
  [
    'an id without words',
    { 'types/Muscle.txt': '[calf]\n[foot]\nfoot\n' },
    /Muscle\.txt:1: \[calf\] has no lines; /,
  ],
  [
    'an id twice',
    { 'types/TopicName/2-what.txt': '[why]\nwhy on earth\n' },
    /2-what\.txt:1: "\[why\]" is already at .*1-why\.txt:1; /,
  ],
  [
    'an id that only a locale has',
    { 'dialects/en-GB/types/Muscle.txt': '[shin]\nshin\n' },
    /en-GB.types.Muscle\.txt:1: \[shin\] is no id of Muscle; /,
  ],
  [
    'an id among phrases',
    { 'intents/HurtsIntent.txt': '[calf]\nmy calf hurts\n' },
    /HurtsIntent\.txt:1: \[calf\] does not belong here; /,
  ],
  [
    'a file of no intent',
    { 'intents/HurtIntent.txt': 'ow\n' },
    /HurtIntent\.txt: has no line in model\.txt; /,
  ],
  [
    'a folder of no locale',
    { 'dialects/en-UK/intents/HurtsIntent.txt': 'ow\n' },
    /en-UK: is no locale of model\.txt; /,
  ],
  [
    'a spelling for no locale',
    { 'dialects/spelling.txt': '[en-GB en-UK]\ncolor = colour\n' },
    /spelling\.txt:1: en-UK is no locale of model\.txt; /,
  ],
  [
    'a spelling without its other form',
    { 'dialects/spelling.txt': '[en-GB]\ncolor colour\n' },
    /spelling\.txt:2: "color colour" needs one " = "/,
  ],
  [
    'an intent without phrases',
    { 'model.txt': small['model.txt']!.replace('AMAZON.', 'PauseIntent\nAMAZON.') },
    /model\.txt:8: PauseIntent has no phrases; write them in intents\/PauseIntent\.txt/,
  ],
  [
    'a type without words',
    { 'model.txt': `${small['model.txt']}Side\n` },
    /model\.txt:13: Side has no words; write them in types\/Side\.txt/,
  ],
  [
    'a type that names one that is not there',
    { 'model.txt': small['model.txt']!.replace(': TopicName', ': Topics') },
    /model\.txt:11: Topics has no words; write them in types\/Topics\.txt/,
  ],
  [
    'an id without its second bracket',
    { 'types/Muscle.txt': '[calf]\ncalf\n[foot\nfoot\n' },
    /Muscle\.txt:3: "\[foot" has no \] at its end; /,
  ],
  [
    'an intent twice',
    { 'model.txt': small['model.txt']!.replace('AMAZON.', 'HurtsIntent\nAMAZON.') },
    /model\.txt:8: "HurtsIntent" is already at .*:7; /,
  ],
  [
    'a slot without a type',
    { 'model.txt': small['model.txt']!.replace('muscle Muscle', 'muscle') },
    /model\.txt:7: "muscle" is not a slot and its type/,
  ],
  ['a missing part of model.txt', { 'model.txt': '[locales]\nen-US\n' }, /model\.txt: has no \[intents\]; /],
  [
    'a keyword twice',
    { 'store/page.txt': `${small['store/page.txt']}calf\n` },
    /page\.txt:13: "calf" is already at .*:12; /,
  ],
  [
    'a store text without a word for its gap',
    { 'store/words.txt': '[en-US]\nnumber = 911\n' },
    /description\.txt: words\.txt has no \{number\} for en-GB; /,
  ],
])('%s is one line that names the place', (_, changes, message) => {
  expect(() => read(changes)).toThrow(message);
  expect(() => read(changes)).not.toThrow(/\n/);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isLong, mostOverlap, verbatimIn } from '../../../quality/understanding/overlap';
import {
  developmentPhrases,
  heldOutFiles,
  phraseFolder,
  readPhrases,
} from '../../../quality/understanding/phrases';
import { readModel } from '../../../simulator/nlu';
import { smallModel } from './smallModel';

const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (line: string) => {
  const path = join(folder, 'phrases.jsonl');
  writeFileSync(path, `{"say":"it let go","intent":"FeelingBetterIntent","slots":{}}\n${line}\n`);
  return readPhrases(path, smallModel);
};

describe('a test phrase that is wrong would count as misheard for ever', () => {
  test.each([
    ['no JSON', '{"say":', /:2 is no JSON; correct the line$/],
    [
      'an intent that is gone',
      '{"say":"hi","intent":"GoneIntent","slots":{}}',
      /:2 names GoneIntent, which is no intent/,
    ],
    [
      'a slot of another intent',
      '{"say":"hi","intent":"DeleteMyDataIntent","slots":{"muscle":"calf"}}',
      /:2 names muscle/,
    ],
    [
      'digits, which nobody says',
      '{"say":"at 9","intent":"SetReminderIntent","slots":{}}',
      /:2 has something else/,
    ],
    [
      'what it must never be, misspelt',
      '{"say":"hi","intent":"RedFlagIntent","slots":{},"never":["Stop"]}',
      /:2 names Stop/,
    ],
  ])('%s', (_what, line, message) => expect(() => read(line)).toThrow(message));

  test('and what is right is taken with nothing forbidden', () => {
    expect(
      read('{"say":"my calf","intent":"RelieveCrampIntent","slots":{"muscle":"calf"}}')[1],
    ).toMatchObject({
      never: [],
      also: [],
    });
  });
});

describe('a test phrase that was copied into the model measures nothing', () => {
  const phrase = (say: string) => ({ say, intent: 'RelieveCrampIntent', slots: {}, never: [], also: [] });

  test.each([
    ['make it stop hurting right now', true],
    ['my leg is twice as big', true],
    ['make it stop hurting now please', false],
    ['it still hurts', false],
  ])('"%s" is copied: %s', (say, copied) => {
    expect(verbatimIn([phrase(say)], smallModel).length > 0).toBe(copied);
  });
});

describe('the phrases that are measured', () => {
  const models = join(__dirname, '..', '..', '..', 'skill-package', 'interactionModels', 'custom');
  const modelOf = (locale: string) => readModel(join(models, `${locale}.json`));
  const heldOut = heldOutFiles.map(({ file, locale }) => {
    const model = modelOf(locale);
    return { file, model, read: () => readPhrases(join(phraseFolder, file), model) };
  });

  test.each(heldOut)('$file would name intents and slots that its model does not have', ({ read }) => {
    expect(read()).not.toEqual([]);
  });

  test('the development set would do so', () => {
    expect(developmentPhrases(modelOf('en-US'))).not.toEqual([]);
  });

  test('so many would be copied into the samples that it cannot be chance', () => {
    const copied = heldOut.map(({ read, model }) => verbatimIn(read(), model).length);
    const all = heldOut.map(({ read }) => read().filter(isLong).length);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(copied) / sum(all)).toBeLessThanOrEqual(mostOverlap);
  });
});

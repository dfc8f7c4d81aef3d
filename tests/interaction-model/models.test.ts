import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../interaction-model';
import { interactionModel } from '../../interaction-model/interactionModel';
import type { Language } from '../../interaction-model/language';
import { packageFiles } from '../../scripts/generate/models/packageFiles';

const root = join(__dirname, '..', '..');
const en = readLanguages()[0]!;

test.each(
  Object.entries(packageFiles()),
)('%s is what interaction-model/ says; run `npm run generate -- models` after a change', (path, text) => {
  // Not the whole of it, which is megabytes.
  expect(readFileSync(join(root, path), 'utf8') === text).toBe(true);
});

/** All that is said in a locale, for an intent, or an id of a type. */
function saidIn(locale: string, name: string, id = ''): string[] {
  const { intents, types } = interactionModel(en, locale).interactionModel.languageModel;
  const value = types.find((one) => one.name === name)?.values.find((one) => one.id === id)?.name;
  if (value) return [value.value, ...(value.synonyms ?? [])];
  return intents.find((one) => one.name === name)?.samples ?? [];
}

describe('each English has its own words, and a phrase is written once for all of them', () => {
  const common = ['my {muscle} is cramping', 'my {muscle} has locked up', "i've got a cramp in my {muscle}"];
  test.each(Object.keys(en.dialects))('%s hears what all have in common', (locale) => {
    expect(saidIn(locale, 'RelieveCrampIntent')).toEqual(expect.arrayContaining(common));
  });

  test.each([
    ['en-GB', "i've got cramp in my {muscle}", 'RelieveCrampIntent', ''],
    ['en-GB', 'mum', 'Person', 'mother'],
    ['en-GB', 'call nine nine nine', 'Sign', 'emergency'],
    ['en-GB', '999', 'Sign', 'emergency'],
    ['en-GB', 'seeing a g p', 'Topic', 'when_doctor'],
    ['en-GB', 'nurofen', 'Topic', 'painkillers'],
    ['en-GB', 'summarise my cramps {period}', 'CrampSummaryIntent', ''],
    ['en-CA', 'summarize my cramps {period}', 'CrampSummaryIntent', ''],
    ['en-CA', 'mum', 'Person', 'mother'],
    ['en-AU', 'i have cramp in my {muscle}', 'RelieveCrampIntent', ''],
    ['en-AU', 'call triple zero', 'Sign', 'emergency'],
    ['en-AU', 'this arvo', 'PastTime', 'this_afternoon'],
    ['en-AU', 'my doona', 'Topic', 'sleep_position'],
    ['en-IN', 'my {muscle} is paining', 'RelieveCrampIntent', ''],
    ['en-IN', 'call one one two', 'Sign', 'emergency'],
    ['en-IN', 'crocin', 'Topic', 'painkillers'],
  ])('%s hears "%s"', (locale, phrase, name, id) => {
    expect(saidIn(locale, name, id)).toContain(phrase);
  });

  test.each([
    ['en-US', 'colour'],
    ['en-US', 'paining'],
    ['en-GB', 'color'],
    ['en-GB', 'fiber'],
    ['en-AU', 'neighbor'],
    ['en-IN', 'summarize'],
  ])('%s is not written with "%s"', (locale, word) => {
    const { intents, types } = interactionModel(en, locale).interactionModel.languageModel;
    const typed = types.filter(({ name }) => name !== 'SpokenWords');
    const values = typed.flatMap((one) =>
      one.values.flatMap(({ name }) => [name.value!, ...(name.synonyms ?? [])]),
    );
    const all = [...intents.flatMap(({ samples }) => samples), ...values];
    expect(all.filter((phrase) => phrase.includes(word))).toEqual([]);
  });
});

describe('what one phrase becomes in a dialect', () => {
  const language = (also: [string, string][]): Language => ({
    ...en,
    intents: [
      { name: 'Hurts', slots: { colour: 'Colour' }, samples: ['my mom has a cramp', 'the color of it'] },
      { name: 'Other', slots: {}, samples: ['my mum has a cramp'] },
    ],
    types: [{ name: 'Colour', values: { red: ['color', 'colour', 'red color'] } }],
    dialects: {
      'en-XX': {
        spelling: [['color', 'colour']],
        also,
        intents: { Other: ['a phrase of their own'] },
        types: { Colour: { red: ['crimson'] } },
      },
    },
  });
  const made = (also: [string, string][]) => {
    const { intents, types } = interactionModel(language(also), 'en-XX').interactionModel.languageModel;
    return { samples: intents.map(({ samples }) => samples), red: types[0]!.values[0]!.name };
  };

  test('is spelt as there, once, with their own words after it', () => {
    const { samples, red } = made([]);
    expect(samples[0]).toEqual(['my mom has a cramp', 'the colour of it']);
    expect(samples[1]).toEqual(['my mum has a cramp', 'a phrase of their own']);
    expect(red).toEqual({ value: 'colour', synonyms: ['red colour', 'crimson'] });
  });

  test('has their forms beside it, but never one that another intent was given', () => {
    const { samples } = made([
      ['a cramp', 'cramp'],
      ['mom', 'mum'],
    ]);
    expect(samples[0]).toEqual(['my mom has a cramp', 'my mom has cramp', 'the colour of it']);
    expect(samples[1]).toContain('my mum has a cramp');
  });
});

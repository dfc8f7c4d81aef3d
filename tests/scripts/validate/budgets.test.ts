import { describe, expect, test } from 'vitest';
import { budgetTable } from '../../../scripts/validate/budgets';
import { readSkill } from '../../../scripts/validate/skill';
import { type Files, findingsAfter, modelFile } from './smallSkill';

const languageOf = (files: Files) => files[modelFile].interactionModel.languageModel;
const typesOf = (files: Files) => languageOf(files).types;
const intentOf = (files: Files) => languageOf(files).intents[0];

/** So many different phrases or words of a few letters. */
const many = (count: number, first = '') =>
  Array.from(
    { length: count },
    (_, at) => `${first}${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
  );

function each(count: number, act: (name: string, at: number) => void): void {
  for (const [at, name] of many(count).entries()) act(name, at);
}

const addIntent = (files: Files, name: string, samples: string[], slots: object[] = []) =>
  void languageOf(files).intents.push({ name, slots, samples });

/** Adds a type with so many words, and a slot of it in the first intent, named as the type in small letters. */
function addType(
  files: Files,
  name: string,
  words: string[],
  sample = `please {${name.toLowerCase()}}`,
): void {
  const [value, ...synonyms] = words;
  typesOf(files).push({ name, values: [{ id: 'one', name: { value, synonyms } }] });
  intentOf(files).slots.push({ name: name.toLowerCase(), type: name });
  intentOf(files).samples.push(sample);
}

const found = (change: (files: Files) => void) =>
  findingsAfter(change).map(({ at, what }) => `${at}: ${what}`);

describe('a model that is known to build has at most', () => {
  test.each<[budget: string, change: (files: Files) => void, message: RegExp]>([
    [
      '1,500 samples',
      (f) =>
        each(8, (name, at) =>
          addIntent(
            f,
            `${name}Intent`,
            many(
              190,
              `${at} `.replace(/\d/, (d) => 'klmnopqr'[Number(d)]!),
            ),
          ),
        ),
      /^the model: samples: 1,523, and at most 1,500 /,
    ],
    [
      '200 samples of an intent',
      (f) => addIntent(f, 'MoreIntent', many(201)),
      /^MoreIntent: samples of an intent: 201,/,
    ],
    [
      '40 samples of a built-in',
      (f) => addIntent(f, 'AMAZON.StopIntent', many(41)),
      /^AMAZON\.StopIntent: samples of a built-in: 41,/,
    ],
    ['3,000 slot words', (f) => addType(f, 'Topics', many(3_000)), /^the model: slot words: 3,004,/],
    [
      '45 words of Muscle',
      (f) => typesOf(f)[0].values[0].name.synonyms.push(...many(42, 'm')),
      /^Muscle: words of Muscle: 46,/,
    ],
    ['5 words of Side', (f) => addType(f, 'Side', many(6)), /^Side: words of Side: 6,/],
    ['300 words of Topic', (f) => addType(f, 'Topic', many(301)), /^Topic: words of Topic: 301,/],
    ['250 words of Sign', (f) => addType(f, 'Sign', many(251)), /^Sign: words of Sign: 251,/],
    [
      '600 words of SpokenWords',
      (f) => addType(f, 'SpokenWords', many(601)),
      /^SpokenWords: words of SpokenWords: 601,/,
    ],
    [
      '140 characters of a word',
      (f) => addType(f, 'Topic', ['a', 'b'.repeat(141)]),
      /^Topic: b+: characters of a word: 141,/,
    ],
    [
      'five parts of a word',
      (f) => addType(f, 'Topic', ['a', 'one of six parts it is']),
      /^Topic: one of six parts it is: parts of a word.*: 6,/,
    ],
    [
      '300,000 sentences',
      (f) => {
        addType(f, 'Topic', many(150, 't'), 'x {topic}');
        intentOf(f).samples.push(...many(14, 'y').map((word) => `${word} {topic} and {topic}`));
      },
      /^the model: sentences of all samples: 315,\d+, and at most 300,000/,
    ],
    [
      '30,000 sentences of a sample',
      (f) => addType(f, 'Topic', many(180, 't'), 'x {topic} {topic}'),
      /: x \{topic\} \{topic\}: sentences of a sample: 32,400,/,
    ],
    [
      '250 intents',
      (f) => each(249, (name) => addIntent(f, `${name}Intent`, [`say ${name}`])),
      /^the model: intents: 251,/,
    ],
    [
      '350 intents and types',
      (f) => {
        each(240, (name) => addIntent(f, `${name}Intent`, [`say ${name}`]));
        each(110, (name) => addType(f, `T${name}`, [`w ${name}`, `v ${name}`], `t ${name} {t${name}}`));
      },
      /^the model: intents and types: 353,/,
    ],
    [
      '307,200 bytes',
      (f) =>
        addIntent(
          f,
          'MoreIntent',
          many(150).map((word) => `${word} ${'long '.repeat(450)}end`),
        ),
      /^the model: bytes: 3\d\d,\d+, and at most 307,200/,
    ],
  ])('%s', (_, change, message) => {
    expect(found(change)).toContainEqual(expect.stringMatching(message));
  });

  test('told in a table, with the limit beside each figure', () => {
    const { skill } = readSkill(process.cwd());
    const [head, samples] = budgetTable(skill);
    expect(head).toMatch(/^budget +at most +en-AU/);
    expect(samples).toMatch(/^samples +1,500( +\d,\d+){5}$/);
  });
});

describe('of the samples is found:', () => {
  test.each<[string, (files: Files) => void, RegExp]>([
    [
      'a slot name with two types',
      (f) => {
        addType(f, 'Side', ['left', 'left side']);
        addIntent(f, 'MoreIntent', ['more {side}'], [{ name: 'side', type: 'Muscle' }]);
      },
      /^side: the slot has the types Side and Muscle; give each a name of its own$/,
    ],
    [
      'a sentence of two intents, behind a slot',
      (f) => addIntent(f, 'MoreIntent', ["it's my foot"]),
      /^MoreIntent: "it's my foot" and "it's my \{muscle\}" of RelieveCrampIntent both stand for "it's my foot"/,
    ],
    [
      'a sentence of two intents, behind slots of two types',
      (f) => {
        addType(f, 'Side', ['calf cramp', 'left'], '{side}');
        addIntent(f, 'MoreIntent', ['{muscle} cramp'], [{ name: 'muscle', type: 'Muscle' }]);
      },
      /"\{muscle\} cramp" and "\{side\}" of RelieveCrampIntent both stand for "calf cramp"/,
    ],
    [
      'a slot that no sample has',
      (f) => intentOf(f).slots.push({ name: 'time', type: 'AMAZON.TIME' }),
      /no sample has the slot \{time\}/,
    ],
    ["a slot with 's", (f) => intentOf(f).samples.push("my {muscle}'s in a knot"), /has a slot with 's/],
    ['a wake word', (f) => intentOf(f).samples.push('alexa my leg'), /"alexa my leg" has a wake word/],
    [
      'a slot beside a sign',
      (f) => addType(f, 'Sign', ['swollen', 'red'], 'my {muscle} is {sign}'),
      /"my \{muscle\} is \{sign\}" has a slot beside a sign of alarm/,
    ],
    [
      'a denied muscle',
      (f) => intentOf(f).samples.push('not the {muscle}'),
      /"not the \{muscle\}" denies what its slot says/,
    ],
    [
      'a denied sign',
      (f) => addType(f, 'Sign', ['dizzy', 'red'], "i'm not {sign}"),
      /"i'm not \{sign\}" denies/,
    ],
    [
      'a sign that is denied with a verb',
      (f) => addType(f, 'Sign', ['swollen', 'red'], "it isn't really {sign}"),
      /"it isn't really \{sign\}" denies/,
    ],
    [
      'a carrier without a word of its own',
      (f) => addIntent(f, 'WordsIntent', ['{words}'], [{ name: 'words', type: 'AMAZON.SearchQuery' }]),
      /"\{words\}" needs one AMAZON\.SearchQuery and at least one word beside it/,
    ],
    [
      'a carrier with another slot',
      (f) =>
        addIntent(
          f,
          'WordsMyIntent',
          ['my {muscle} {words}'],
          [
            { name: 'words', type: 'AMAZON.SearchQuery' },
            { name: 'muscle', type: 'Muscle' },
          ],
        ),
      /"my \{muscle\} \{words\}" needs one AMAZON\.SearchQuery/,
    ],
    [
      'a carrier with two queries',
      (f) =>
        addIntent(
          f,
          'WordsMyIntent',
          ['my {words}', 'my {more}'],
          [
            { name: 'words', type: 'AMAZON.SearchQuery' },
            { name: 'more', type: 'AMAZON.SearchQuery' },
          ],
        ),
      /has two slots of AMAZON\.SearchQuery; keep one/,
    ],
    [
      'a carrier that its name does not tell',
      (f) =>
        addIntent(f, 'WordsMyIntent', ["i can't {words}"], [{ name: 'words', type: 'AMAZON.SearchQuery' }]),
      /"i can't \{words\}" is not told by the name of the intent/,
    ],
    [
      "a sentence of the net that is Alexa's own",
      (f) => addType(f, 'SpokenWords', ['stop', 'my leg hurts so'], '{spokenwords}'),
      /^SpokenWords: "stop" is for one of Alexa's own intents; take it out$/,
    ],
  ])('%s', (_, change, message) => {
    expect(found(change)).toContainEqual(expect.stringMatching(message));
  });

  test('nothing where a denial stands after the slot, or in a word of it', () => {
    const change = (f: Files) => addType(f, 'Sign', ["can't breathe", 'numb'], 'i {sign}');
    expect(found(change)).toEqual([]);
    expect(found((f) => intentOf(f).samples.push("my {muscle} won't let go"))).toEqual([]);
  });
});

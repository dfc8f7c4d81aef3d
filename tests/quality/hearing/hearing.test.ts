import { describe, expect, test } from 'vitest';
import { missing, whatToInstall } from '../../../quality/audio/programs';
import { sentencesOf, valuesOf, wordsIn } from '../../../quality/hearing/corpus';
import { dictionaryText, readDictionary } from '../../../quality/hearing/dictionary';
import { grammarOf } from '../../../quality/hearing/grammar';
import { textOf } from '../../../quality/hearing/recogniser';
import { share, spread } from '../../../quality/hearing/sampling';
import { difference, soundingAlike } from '../../../quality/hearing/soundAlike';
import { developmentPhrases } from '../../../quality/understanding/phrases';
import { type InteractionModel, readModel } from '../../../simulator/nlu';

const model: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'small skill',
      intents: [
        {
          name: 'Hurts',
          slots: [{ name: 'spot', type: 'Spot' }],
          samples: ['my {spot} hurts', "it's my {spot}"],
        },
        { name: 'Easy', slots: [], samples: ['let go'] },
        { name: 'Yes', slots: [], samples: ["let's go"] },
      ],
      types: [
        {
          name: 'Spot',
          values: [
            { name: { value: 'calf', synonyms: ['lower leg'] } },
            { name: { value: 'foot', synonyms: [] } },
          ],
        },
      ],
    },
  },
};
const words = (text: string) => text.split(' ');

describe('sentences of a model', () => {
  test('have other values in their slots each time', () => {
    const said = sentencesOf(model, 2).map((one) => one.words.join(' '));
    expect(said).toEqual([
      'my calf hurts',
      'my lower leg hurts',
      "it's my foot",
      "it's my calf",
      'let go',
      "let's go",
    ]);
  });

  test('are written as a recogniser writes', () => {
    expect(wordsIn('It’s ten P.M. — OK?')).toEqual(["it's", 'ten', 'p', 'm', 'ok']);
    expect(valuesOf(model)).toContainEqual(['lower', 'leg']);
  });
});

describe('a grammar', () => {
  const text = grammarOf([words('my calf hurts'), words('my foot hurts'), words('let go')]);
  const section = (order: number) =>
    text.split(`\\${order}-grams:\n`)[1]!.split('\n\n')[0]!.trim().split('\n');

  test('tells the size of each of its parts', () => {
    for (const order of [1, 2, 3]) expect(text).toContain(`ngram ${order}=${section(order).length}`);
    expect(text.startsWith('\\data\\')).toBe(true);
    expect(text.trimEnd().endsWith('\\end\\')).toBe(true);
  });

  test('what may follow a word, with what is left for the rest, is certain', () => {
    const lines = (order: number) =>
      section(order).map((line) => {
        const [likely, ...rest] = line.split(' ');
        return { likely: 10 ** Number(likely), row: rest.slice(0, order), rest: rest[order] };
      });
    const single = new Map(
      lines(1).map(({ likely, row, rest }) => [row[0]!, { likely, left: 10 ** Number(rest) }]),
    );
    const after = lines(2).filter(({ row }) => row[0] === 'my');
    const known = after.reduce((sum, { likely }) => sum + likely, 0);
    const others = [...single].filter(
      ([word]) => word !== '<s>' && !after.some(({ row }) => row[1] === word),
    );
    const unknown = others.reduce((sum, [, { likely }]) => sum + likely * single.get('my')!.left, 0);
    expect(known + unknown).toBeGreaterThan(0.9);
    expect(known + unknown).toBeLessThanOrEqual(1.001);
  });

  test('what was never said is less likely than what was', () => {
    const likely = (row: string) =>
      Number(
        section(3)
          .find((line) => line.includes(` ${row}`))
          ?.split(' ')[0],
      );
    expect(likely('<s> my calf')).toBeGreaterThan(
      Number(
        section(1)
          .find((line) => line.includes(' calf '))!
          .split(' ')[0],
      ),
    );
    expect(section(3).some((line) => line.includes('let calf'))).toBe(false);
  });
});

describe('what sounds alike', () => {
  const dictionary = readDictionary(
    "let L EH T\nlet's L EH T S\ngo G OW\nmy M AY\nhurts HH ER T S\nfoot F UH T\nfoot(2) F UW T\n",
  );

  test('is found between intents, by sounds; a word that is not in the dictionary compares with nothing', () => {
    const pairs = soundingAlike(sentencesOf(model, 1), dictionary);
    expect(pairs).toMatchObject([{ sounds: 1, one: { intent: 'Easy' }, other: { intent: 'Yes' } }]);
  });

  test('is counted in sounds changed, left out or put in, up to a limit', () => {
    expect(difference(words('L EH T G OW'), words('L EH T S G OW'), 2)).toBe(1);
    expect(difference(words('L EH T'), words('M AY K S'), 2)).toBe(3);
  });

  test('a word with two ways keeps both for the recogniser', () => {
    expect(dictionaryText(dictionary, ['foot'])).toBe('foot F UH T\nfoot(2) F UW T\n');
  });
});

test('a part of many is spread evenly and is the same each time', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
  expect(spread([1, 2], 4)).toEqual([1, 2]);
  expect(share(3, 4)).toBe('3 of 4 (75.0 %)');
});

test('what a recogniser wrote is read without its score', () => {
  expect(textOf('my calf is cramping (u0 -4537)')).toBe('my calf is cramping');
  expect(textOf('(u1 -99)')).toBe('');
});

test('a program that is not here is named with its Debian package', () => {
  const none = { name: 'no-such-program', debian: 'such-package' };
  expect(missing([none, { name: 'node', debian: 'nodejs' }])).toEqual([none]);
  expect(whatToInstall([none])).toContain('apt-get install such-package');
});

test('every test phrase can be read', () => {
  const american = readModel('skill-package/interactionModels/custom/en-US.json');
  expect(developmentPhrases(american).length).toBeGreaterThan(700);
});

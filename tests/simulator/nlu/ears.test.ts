import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARS, type EarName, earOf, type Heard, toWords, wordKey } from '../../../simulator/nlu';
import { CHANCES } from '../../../simulator/nlu/lossy';
import { carriers, hearWithNet, netModel, slotsOf } from './fixture';

const { intents } = netModel.interactionModel.languageModel;
const caughtBy = new Set([...Object.keys(carriers), 'SpokenWordsIntent']);

const hear = (said: string, name: EarName, seed?: number) => hearWithNet(said, earOf(name, seed));
const brief = ({ intent, how }: Heard) => ({ how, name: intent.name, ...valuesOf(intent) });
const valuesOf = ({ slots = {} }: Heard['intent']) =>
  Object.fromEntries(
    Object.values(slots).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );

const words = [
  ...new Set(intents.flatMap(({ samples }) => samples.flatMap((sample) => sample.split(' ')))),
].filter((word) => !/[{-]/.test(word));
/** Words of the model in any order, and some that it has not. */
const sentence = fc
  .array(fc.constantFrom(...words, 'calf', 'left', 'purple', 'sheet', "doesn't", 'gone'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((all) => all.join(' '));

describe('exact', () => {
  test.each([
    ['my calf is cramping', { how: 'sample', name: 'RelieveCrampIntent', muscle: 'calf' }],
    ['never mind', { how: 'sample', name: 'AMAZON.CancelIntent' }],
    ['no', { how: 'sample', name: 'AMAZON.NoIntent' }],
    ['no it has not gone', { how: 'net', name: 'WordsNoIntent', words: 'it has not gone' }],
    ["I can't reach my toes!", { how: 'net', name: 'WordsICantIntent', words: 'reach my toes' }],
    ['i cant reach my toes', { how: 'net', name: 'WordsICantIntent', words: 'reach my toes' }],
    ["I don't feel it", { how: 'net', name: 'WordsIIntent', words: "don't feel it" }],
    ['my elbow is cramping', { how: 'net', name: 'WordsMyIntent', words: 'elbow is cramping' }],
    ['please stop now', { how: 'net', name: 'SpokenWordsIntent', sentence: 'please stop now' }],
    ['my', { how: 'net', name: 'SpokenWordsIntent', sentence: 'my' }],
    ['better', { how: 'net', name: 'SpokenWordsIntent', sentence: 'better' }],
    ['seven', { how: 'net', name: 'SpokenWordsIntent', sentence: 'seven' }],
    ['purple monkey', { how: 'fallback', name: 'AMAZON.FallbackIntent' }],
    ['', { how: 'fallback', name: 'AMAZON.FallbackIntent' }],
    ['?!', { how: 'fallback', name: 'AMAZON.FallbackIntent' }],
  ])('"%s"', (said, expected) => expect(brief(hear(said, 'exact'))).toEqual(expected));

  test('is the ear where none is chosen', () => {
    expect(hearWithNet('my calf went hard')).toEqual(hear('my calf went hard', 'exact'));
  });

  test('a seed of the net comes with what it was resolved to, any other sentence with a miss', () => {
    const codeOf = (said: string) =>
      hear(said, 'exact').intent.slots?.sentence?.resolutions?.resolutionsPerAuthority?.[0]?.status.code;
    expect(codeOf('the sheet is too far away')).toBe('ER_SUCCESS_MATCH');
    expect(codeOf('that sheet is too far away')).toBe('ER_SUCCESS_NO_MATCH');
  });

  test('would send a typed intent for a sentence that is no sample', () => {
    fc.assert(
      fc.property(sentence, (said) => {
        const { how, intent, why } = hear(said, 'exact');
        if (how !== 'sample') {
          expect(caughtBy).toContain(intent.name);
          return;
        }
        // A sample is the same sentence, its slots aside.
        const [, sample] = /^sample "(.*)"$/.exec(why)!;
        const fixed = sample!.split(/\{\w+\}(?:'s)?/).map((part) => toWords(part).map(wordKey).join(' '));
        const pattern = new RegExp(`^${fixed.join('.+')}$`.replaceAll(' .+', '.+').replaceAll('.+ ', '.+'));
        expect(toWords(said).map(wordKey).join(' ')).toMatch(pattern);
      }),
      { numRuns: 500 },
    );
  });
});

describe('net', () => {
  test.each([
    ['my calf is cramping', { how: 'net', name: 'WordsMyIntent', words: 'calf is cramping' }],
    ['it let go', { how: 'net', name: 'SpokenWordsIntent', sentence: 'it let go' }],
    ['stop', { how: 'sample', name: 'AMAZON.StopIntent' }],
    [
      'Remind me at 9:30 p.m.',
      { how: 'net', name: 'SpokenWordsIntent', sentence: 'remind me at nine thirty p m' },
    ],
    ['remind me at 10 am', { how: 'net', name: 'SpokenWordsIntent', sentence: 'remind me at ten a m' }],
    ['I am 72', { how: 'net', name: 'WordsIIntent', words: 'am seventy two' }],
    ['hold it 30s', { how: 'net', name: 'SpokenWordsIntent', sentence: 'hold it thirty seconds' }],
    ['call 911', { how: 'net', name: 'SpokenWordsIntent', sentence: 'call nine one one' }],
    [
      'i took 2.5 of 1,250',
      { how: 'net', name: 'WordsIIntent', words: 'took two point five of one thousand two hundred fifty' },
    ],
  ])('"%s"', (said, expected) => expect(brief(hear(said, 'net'))).toEqual(expected));

  test('would lose a word of the sentence', () => {
    fc.assert(
      fc.property(sentence, (said) => {
        const { how, intent, words } = hear(said, 'net');
        if (how === 'sample') {
          expect(intent.name).toMatch(/^AMAZON\./);
          return;
        }
        const carrier = carriers[intent.name as keyof typeof carriers] ?? '';
        const arrived = [carrier, ...Object.values(valuesOf(intent))].join(' ').trim();
        expect(arrived).toBe(said);
        expect(words).toBe(
          [carrier.replaceAll("'", ''), ...Object.values(valuesOf(intent))].join(' ').trim(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('typed', () => {
  test.each([
    ['my calf is cramping', { how: 'sample', name: 'RelieveCrampIntent', muscle: 'calf' }],
    [
      'i have got a bad cramp in my left calf',
      { how: 'near', name: 'RelieveCrampIntent', muscle: 'calf', side: 'left' },
    ],
    ['what is the weather like tomorrow', { how: 'fallback', name: 'AMAZON.FallbackIntent' }],
  ])('"%s"', (said, expected) => expect(brief(hear(said, 'typed'))).toEqual(expected));

  test("would send words, or one of Alexa's own intents for a sentence that only resembles its phrase", () => {
    const phrases = [
      'please stop now',
      'oh no not that',
      'yes i think so yes',
      'can you say that again',
      'cancel my cramp',
    ];
    fc.assert(
      fc.property(fc.oneof(sentence, fc.constantFrom(...phrases)), (said) => {
        const { how, intent } = hear(said, 'typed');
        expect(caughtBy).not.toContain(intent.name);
        if (how === 'near') expect(intent.name).not.toMatch(/^AMAZON\./);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lossy', () => {
  const heardOften = (said: string, times = 400) => {
    const ear = earOf('lossy', 7);
    return Array.from({ length: times }, () => hearWithNet(said, ear));
  };

  test('would spoil the same sentences in another way with the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(sentence, { minLength: 1, maxLength: 8 }), (seed, night) => {
        const [once, again] = [earOf('lossy', seed), earOf('lossy', seed)];
        expect(night.map((said) => hearWithNet(said, once))).toEqual(
          night.map((said) => hearWithNet(said, again)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('with another seed is another night', () => {
    const night = (seed: number) => {
      const ear = earOf('lossy', seed);
      return Array.from({ length: 30 }, () => brief(hearWithNet('my calf is cramping', ear)));
    };
    expect(night(1)).not.toEqual(night(2));
  });

  test('one sentence in ten is not heard, and all kinds of losses come', () => {
    const heard = heardOften('my calf is cramping');
    const unheard = heard.filter(({ how }) => how === 'fallback').length / heard.length;
    expect(Math.abs(unheard - CHANCES.unheard)).toBeLessThan(0.05);
    const arrived = new Set(heard.map(({ words }) => words));
    for (const one of [
      'my calf is cramping',
      'calf is cramping',
      'my calf is',
      'my cough is cramping',
      'my calf is camping',
    ])
      expect(arrived).toContain(one);
  });

  test('a denial may be lost in a typed guess', () => {
    const names = new Set(heardOften("it isn't gone").map(({ intent }) => intent.name));
    expect(names).toContain('FeelingBetterIntent');
    expect(names).toContain('SpokenWordsIntent');
  });

  test.each(['stop', 'yes', 'no'])('%s arrives as itself, or as words', (said) => {
    expect(new Set(heardOften(said).map(({ how }) => how))).toEqual(new Set(['sample', 'net', 'fallback']));
  });
});

describe('every ear', () => {
  test.each(EARS)('%s would throw, or name an intent that the model has not', (name) => {
    const names = new Set(intents.map((intent) => intent.name));
    const ear = earOf(name, 3);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), sentence), (said) => {
        const { intent, how, why } = hearWithNet(said, ear);
        expect(names).toContain(intent.name);
        expect(how === 'fallback').toBe(intent.name === 'AMAZON.FallbackIntent');
        expect(why).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  test('slots of a net request carry no id but the words', () => {
    expect(slotsOf(hear('my elbow is cramping', 'exact').intent)).toEqual({ words: 'elbow is cramping' });
  });
});

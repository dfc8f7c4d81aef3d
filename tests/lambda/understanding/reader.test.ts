import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhrases } from '../../../interaction-model';
import { kinds, type Meaning } from '../../../lambda/dialog/meaning';
import { questions } from '../../../lambda/dialog/questions';
import type { Situation } from '../../../lambda/understanding/understanding';
import { runs } from '../../support/arbitraries';
import { builtReader } from '../../support/builtReader';
import { sized } from '../../support/size';

const understand = builtReader();
const { intents, types } = readPhrases();
const idsOf = (type: string) => Object.keys(types.find(({ name }) => name === type)!.values);

const situation: fc.Arbitrary<Situation> = fc.record(
  {
    locale: fc.constantFrom('en-US', 'en-GB', 'en-IN'),
    openQuestion: fc.constantFrom(...questions),
    doing: fc.constantFrom('relief' as const, 'routine' as const),
  },
  { requiredKeys: ['locale'] },
);

/** Words that people say to the skill, in any order; and text that is none of anybody's. */
const known = [...new Set(intents.flatMap(({ samples }) => samples.flatMap((one) => one.split(/[\s{}]+/))))];
const phrase = fc.constantFrom(...intents.flatMap(({ samples }) => samples));
const jumble = fc.array(fc.constantFrom(...known), { maxLength: 500 }).map((words) => words.join(' '));
const story = fc.array(phrase, { minLength: 1, maxLength: 12 }).map((all) => all.join(' and '));
const sentence = fc.oneof(
  phrase,
  jumble,
  story,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constant(''),
);

const many = runs(sized(1_500, 4_000));
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const duration = /^P(T(?=\d)(\d+H)?(\d+M)?(\d+S)?|\d+[DWMY])$/;
const number = /^\d{1,4}$/;
const list = /^[a-z_]+(,[a-z_]+)*$/;
/** A period's id, or one that is told by a number, a day or a month. */
const period = /^(?:[a-z_]+|weekend|last-\d+-[A-Z]+|month-\d+|(?:since|on)-[\dX a-z-]+)$/;

/** What each slot may hold; the others hold an id of a type. */
const shapes: Readonly<Record<string, RegExp | readonly string[]>> = {
  ...{ muscle: /^[a-z_]+$/, side: idsOf('Side'), part: idsOf('Part'), posture: idsOf('Posture') },
  ...{ person: idsOf('Person'), pregnancy: idsOf('Pregnancy'), limit: idsOf('Limit') },
  ...{ sign: /^[a-z_]+$/, sign_two: /^[a-z_]+$/, risk: idsOf('Risk') },
  ...{ aches: ['aches'], worse: ['worse'], despair: ['despair'], also: /^(?:also|\d\d:\d\d[\d:a-z ,]*)$/ },
  ...{ topic: /^[a-z_ 0-9]+$/, topic_two: /^[a-z_]+$/, topic_three: /^[a-z_]+$/ },
  ...{ routine: idsOf('Routine'), technique: idsOf('Technique'), setting: idsOf('Setting') },
  ...{
    when: [...(idsOf('PastTime') as string[]), 'ahead'],
    period,
    period_two: period,
    plan_action: idsOf('PlanAction'),
  },
  ...{ day: idsOf('Day'), day_two: idsOf('Day'), half: /^[a-z_]+$/, date: /^(\d{4}|XXXX)-(\d\d|XX)-\d\d$/ },
  ...{ time: clock, ago: duration, duration, later: duration, earlier: duration, interval: duration },
  ...{ severity: number, count: number, times: number, also_time: /^[\d: a-z,]+$/ },
  ...{ days: list, except: list, apart: ['apart'], too_many: ['days', 'times'] },
  ...{ when_two: idsOf('PastTime'), body: ['ill'] },
  ...{ article: ['article'], stopping: ['stopping'], same: ['same'] },
};

function expectShaped({ kind, slots, heard, ...more }: Meaning): void {
  expect(kinds).toContain(kind);
  expect(more).toEqual({});
  for (const [slot, value] of Object.entries(slots)) {
    const shape = shapes[slot];
    if (shape instanceof RegExp) expect(value, slot).toMatch(shape);
    else expect(shape, slot).toContain(value);
  }
  for (const [slot, words] of Object.entries(heard)) {
    expect(slots, `heard ${slot}`).toHaveProperty(slot);
    expect(words).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  }
}

describe('whatever is said, whichever question is open,', () => {
  test('means one thing at least, in the shape that handlers read', () => {
    fc.assert(
      fc.property(sentence, situation, (words, where) => {
        const meanings = understand(words, where);
        expect(meanings.length).toBeGreaterThanOrEqual(1);
        for (const meaning of meanings) expectShaped(meaning);
        if (meanings.length > 1) expect(meanings.map(({ kind }) => kind)).not.toContain('Fallback');
      }),
      many,
    );
  });

  test('means the same when it is said again, and after other sentences', () => {
    fc.assert(
      fc.property(sentence, sentence, situation, situation, (words, other, where, elsewhere) => {
        const first = understand(words, where);
        understand(other, elsewhere);
        expect(understand(words, where)).toEqual(first);
      }),
      runs(sized(300, 1_200)),
    );
  });

  test('means the same in capitals, with points and with other apostrophes', () => {
    fc.assert(
      fc.property(phrase, situation, (words, where) => {
        const written = `  ${words.replaceAll("'", '’').toUpperCase()}!? `;
        expect(understand(written, where)).toEqual(understand(words, where));
      }),
      runs(sized(300, 1_200)),
    );
  });
});

test.each([
  '',
  ' ',
  '...',
  '?!',
  '💥',
  '𝕞𝕪 𝕔𝕒𝕝𝕗',
])('"%s" says nothing: one Fallback, without slots', (words) => {
  for (const openQuestion of [undefined, ...questions])
    expect(understand(words, { locale: 'en-US', ...(openQuestion && { openQuestion }) })).toEqual([
      { kind: 'Fallback', slots: {}, heard: {} },
    ]);
});

test('speech of fifty thousand words is cut, not read for minutes', () => {
  const words = 'my calf is cramping and i have chest pain '.repeat(5_000);
  expect(understand(words, { locale: 'en-US' }).length).toBeGreaterThanOrEqual(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, model, slotsOf } from './fixture';

const { intents, types } = model.interactionModel.languageModel;
const names = new Set(intents.map((intent) => intent.name));

/** Words of the model in any order, with anything else between them: nearer to trouble than random text. */
const vocabulary = intents.flatMap((intent) => intent.samples.flatMap((sample) => sample.split(' ')));
const babble = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'grapheme' })), {
  maxLength: 12,
});

/** Each sample with known values for its slots, and the ids those values must come back with. */
const spoken = fc.constantFrom(...intents.filter((intent) => intent.samples.length > 0)).chain((intent) =>
  fc.constantFrom(...intent.samples).chain((sample) => {
    const used = intent.slots.filter((slot) => sample.includes(`{${slot.name}}`));
    const custom = used.every((slot) => types.some((type) => type.name === slot.type));
    const choices = used.map((slot) => {
      const values = types.find((type) => type.name === slot.type)?.values ?? [];
      return custom ? fc.constantFrom(...values) : fc.constant(undefined);
    });
    return fc.tuple(...choices).map((values) => ({ intent, sample, used, values }));
  }),
);

describe('for any sentence', () => {
  it('would throw, or name an intent the model does not have', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          babble.map((words) => words.join(' ')),
        ),
        (said) => {
          const { intent, how, why } = hear(said);
          expect(names).toContain(intent.name);
          expect(how === 'fallback').toBe(intent.name === 'AMAZON.FallbackIntent');
          expect(why).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('would be heard differently the second time', () => {
    fc.assert(
      fc.property(babble, (words) => {
        const said = words.join(' ');
        const first = hear(said);
        hear('my left calf is cramping');
        expect(hear(said)).toEqual(first);
      }),
    );
  });
});

describe('for any sample of the model with known values', () => {
  it('would be understood as something else, or with other values', () => {
    fc.assert(
      fc.property(spoken, ({ intent, sample, used, values }) => {
        fc.pre(values.every((value) => value !== undefined));
        let said = sample;
        const expected: Record<string, string> = {};
        used.forEach((slot, at) => {
          const value = values[at]!;
          said = said.replaceAll(`{${slot.name}}`, value.name.value);
          expected[slot.name] = value.id ?? expect.stringMatching(/^[0-9a-f]{32}$/);
        });
        const heard = hear(said);
        expect({ how: heard.how, name: heard.intent.name }).toEqual({ how: 'sample', name: intent.name });
        expect(slotsOf(heard.intent)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

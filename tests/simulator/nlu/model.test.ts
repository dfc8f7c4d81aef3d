import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createUnderstanding, ModelError, readModel } from '../../../simulator/nlu';

const folder = mkdtempSync(join(tmpdir(), 'model-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'model.json');
  writeFileSync(path, content);
  return path;
}

function modelWith(languageModel: object): string {
  const base = { invocationName: 'cramp coach', intents: [{ name: 'HelloIntent', samples: ['hello'] }] };
  return file(JSON.stringify({ interactionModel: { languageModel: { ...base, ...languageModel } } }));
}

const withSlot = (type: string, sample: string) =>
  modelWith({ intents: [{ name: 'AIntent', slots: [{ name: 'a', type }], samples: [sample] }] });

describe('an unusable model would fail later, in words nobody understands', () => {
  it.each<[string, () => string, RegExp]>([
    ['no file', () => join(folder, 'none.json'), /none\.json cannot be used: the file does not exist\.$/],
    ['a folder', () => folder, /it cannot be read \(EISDIR\)\.$/],
    ['not JSON', () => file('{"a":\n\u0007'), /it is not JSON \(.+\)\.$/],
    ['wrong top level', () => file('[]'), /interactionModel|top level/],
    ['no intents', () => modelWith({ intents: [] }), /languageModel\.intents: /],
    [
      'undeclared slot',
      () => withSlot('AMAZON.TIME', 'at {b}'),
      /sample "at \{b\}" of AIntent uses the slot b, which/,
    ],
    ['unmatched brace', () => withSlot('AMAZON.TIME', 'at {a'), /has an unmatched brace\.$/],
    ['empty sample', () => withSlot('AMAZON.TIME', '?!'), /has no words\.$/],
    ['unknown type', () => withSlot('Muscle', 'my {a}'), /slot a of AIntent has the unknown type Muscle\.$/],
    ['empty type', () => modelWith({ types: [{ name: 'T', values: [] }] }), /types\.0\.values: /],
    [
      'intent twice',
      () => modelWith({ intents: [{ name: 'AIntent' }, { name: 'AIntent' }] }),
      /AIntent is declared twice/,
    ],
    [
      'slot twice',
      () =>
        modelWith({
          intents: [{ name: 'AIntent', slots: [1, 2].map(() => ({ name: 'a', type: 'AMAZON.TIME' })) }],
        }),
      /declares the slot a twice/,
    ],
  ])('%s', (_what, path, message) => {
    const target = path();
    expect(() => readModel(target)).toThrow(ModelError);
    expect(() => readModel(target)).toThrow(message);
    expect(() => readModel(target)).not.toThrow(/\p{C}/u);
  });
});

describe('a small model', () => {
  it('without Fallback would leave a stranger sentence without an intent', () => {
    const { intent, how } = createUnderstanding(readModel(modelWith({})))('what is the weather like');
    expect({ intent, how }).toEqual({
      intent: { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' },
      how: 'fallback',
    });
  });

  it("would hear Alexa's phrases for intents it does not have", () => {
    expect(createUnderstanding(readModel(modelWith({})))('stop').how).toBe('fallback');
  });

  it("would lose its own sample to Alexa's phrase for another intent", () => {
    const intents = [{ name: 'AMAZON.NextIntent' }, { name: 'SkipHoldIntent', samples: ['skip'] }];
    const hear = createUnderstanding(readModel(modelWith({ intents })));
    expect(hear('skip').intent.name).toBe('SkipHoldIntent');
    expect(hear('next').intent.name).toBe('AMAZON.NextIntent');
  });

  it('would give two slots of one type the same value', () => {
    const values = ['swollen', 'red'].map((value) => ({ id: value, name: { value } }));
    const slots = ['sign', 'sign_two'].map((name) => ({ name, type: 'Sign' }));
    const intents = [
      { name: 'SignIntent', slots, samples: ['my leg is {sign}', 'my leg is {sign} and {sign_two}'] },
    ];
    const hear = createUnderstanding(readModel(modelWith({ intents, types: [{ name: 'Sign', values }] })));
    const heard = hear('my leg looks red and swollen').intent.slots ?? {};
    expect([heard.sign?.value, heard.sign_two?.value]).toEqual(['red', 'swollen']);
  });

  it('would prefer slots to fixed words, or two slots to one', () => {
    const values = ['left', 'leg', 'left leg'].map((value) => ({ name: { value } }));
    const slots = ['a', 'b'].map((name) => ({ name, type: 'T' }));
    const intents = [
      { name: 'SlotIntent', slots, samples: ['{a} {b}', 'the {a} hurts'] },
      { name: 'WordIntent', slots, samples: ['{a}', 'the left hurts'] },
    ];
    const hear = createUnderstanding(readModel(modelWith({ intents, types: [{ name: 'T', values }] })));
    expect(hear('the left hurts').intent.name).toBe('WordIntent');
    expect(hear('left leg').intent.name).toBe('WordIntent');
  });

  it('would resolve a word that two values share to one of them only', () => {
    const values = ['a', 'b'].map((id) => ({ id, name: { value: `value ${id}`, synonyms: ['both ways'] } }));
    const intents = [{ name: 'AIntent', slots: [{ name: 'a', type: 'T' }], samples: ['{a}'] }];
    const { intent } = createUnderstanding(readModel(modelWith({ intents, types: [{ name: 'T', values }] })))(
      'both ways',
    );
    const [resolution] = intent.slots?.a?.resolutions?.resolutionsPerAuthority ?? [];
    expect(resolution?.values.map(({ value }) => value.id)).toEqual(['a', 'b']);
  });
});

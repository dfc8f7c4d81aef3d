import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../../interaction-model';
import { interactionModel } from '../../../interaction-model/interactionModel';
import { probe } from '../../../scripts/generate/models/probes';
import { checkPhrases } from '../../../scripts/validate/phrases';
import type { Skill } from '../../../scripts/validate/skill';

const whole = interactionModel(readLanguages()[0]!, 'en-US');
const samplesOf = (model: typeof whole) =>
  model.interactionModel.languageModel.intents.flatMap(({ samples }) => samples);

describe('a probe of the model', () => {
  test('of all of it is the model', () => {
    expect(probe(whole, 1)).toEqual(whole);
  });

  test.each([
    1 / 8,
    1 / 4,
    1 / 2,
  ])('of %d has that share of the samples, and Alexa would take it', (share) => {
    const small = probe(whole, share);
    const { intents } = small.interactionModel.languageModel;
    expect(intents.map(({ name }) => name)).toEqual(
      whole.interactionModel.languageModel.intents.map(({ name }) => name),
    );
    expect(samplesOf(small).length).toBeLessThan(samplesOf(whole).length * share + intents.length);
    const models = new Map([['en-US', { file: 'en-US.json', json: small }]]);
    expect(checkPhrases({ models } as unknown as Skill)).toEqual([]);
  });
});

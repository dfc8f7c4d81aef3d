import { fileURLToPath } from 'node:url';
import type { Intent } from 'ask-sdk-model';
import { createUnderstanding, type InteractionModel, readModel } from '../../../simulator/nlu';
import { checkModel } from '../../../simulator/nlu/model';

/** A small model of the tests' own, so that no change of the shipped one can break them. */
export const model = readModel(fileURLToPath(new URL('./fixture-model.json', import.meta.url)));

/** Understanding of the fixture on a fixed Thursday. */
export const hear = createUnderstanding(model, { today: () => '2026-01-15' });

/** What the sentences of the net begin with, by intent. */
export const carriers = {
  WordsMyIntent: 'my',
  WordsIIntent: 'i',
  WordsICantIntent: "i can't",
  WordsNoIntent: 'no',
  WordsShouldIIntent: 'should i',
};

/** The same with a net. */
export const netModel: InteractionModel = checkModel(withNet(model), 'the net of the tests');

/** Understanding of the fixture with its net. */
export const hearWithNet = createUnderstanding(netModel, { today: () => '2026-01-15' });

function withNet({ interactionModel: { languageModel } }: InteractionModel): unknown {
  const net = Object.entries(carriers).map(([name, words]) => ({
    name,
    slots: [{ name: 'words', type: 'AMAZON.SearchQuery' }],
    samples: [`${words} {words}`],
  }));
  const rest = {
    name: 'SpokenWordsIntent',
    slots: [{ name: 'sentence', type: 'SpokenWords' }],
    samples: ['{sentence}'],
  };
  const seeds = ['the sheet is too far away', 'how often should anybody stretch'];
  const type = { name: 'SpokenWords', values: seeds.map((value) => ({ name: { value } })) };
  const { intents, types, ...more } = languageModel;
  return {
    interactionModel: {
      languageModel: { ...more, intents: [...intents, ...net, rest], types: [...types, type] },
    },
  };
}

/** The filled slots of an intent: the id for a known custom value, else the plain value. */
export function slotsOf(intent: Intent): Record<string, string> {
  const filled = Object.values(intent.slots ?? {}).filter((slot) => slot.value !== undefined);
  return Object.fromEntries(
    filled.map((slot) => {
      const known = slot.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id;
      return [slot.name, known ?? slot.value!];
    }),
  );
}

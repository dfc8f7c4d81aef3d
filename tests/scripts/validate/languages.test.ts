import { expect, test } from 'vitest';
import { line } from '../../../scripts/validate/finding';
import { type Files, findingsAfter, manifestFile, modelFile } from './smallSkill';

const french = 'skill-package/interactionModels/custom/fr-FR.json';

test('what a language lacks of which there is only the name is all that has to be written for it', () => {
  const found = findingsAfter(() => {}, { spoken: ['en-US', 'fr-FR'] });
  expect(found.map(line)).toEqual([
    `${french}: fr-FR: has no model; add it to interaction-model/, then npm run generate -- models`,
    `${manifestFile}: fr-FR: has no page in the store; add it to interaction-model/`,
    `${manifestFile}: fr-FR: has no addresses for privacy and terms; add it to interaction-model/`,
    'skill-package/tasks/RelieveCramp.1.json: fr-FR: has no title; add it to interaction-model/',
  ]);
});

test('a language that is heard and not spoken lacks its words', () => {
  const found = findingsAfter((files: Files) => {
    files[french] = files[modelFile];
  });
  expect(found.map(line)).toContain('lambda/locales: fr-FR: has no words; add its folder');
});

test('an empty model lacks every intent, slot, type and id that the code relies on', () => {
  const found = findingsAfter(
    (files: Files) => {
      files[french] = {
        interactionModel: {
          languageModel: { invocationName: 'coach crampe', intents: [{ name: 'RelieveCrampIntent' }] },
        },
      };
    },
    { spoken: ['en-US', 'fr-FR'] },
  );
  const lacking = found.filter(({ file }) => file === french).map(({ what }) => what);
  expect(lacking).toEqual([
    'has no slot {muscle} in RelieveCrampIntent; add it',
    'has no intent StillHurtsIntent; add it',
    'has no type Muscle; add it',
    'has no id calf in Muscle; add it',
    'has no id foot in Muscle; add it',
  ]);
});

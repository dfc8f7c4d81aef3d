import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileFinding } from '../../../scripts/validate/finding';
import { validate } from '../../../scripts/validate/package';

/** The files of a small skill in which nothing is to be found; a test breaks one of them. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks these in ways that no type allows
export type Files = Record<string, any>;

export const manifestFile = 'skill-package/skill.json';
export const modelFile = 'skill-package/interactionModels/custom/en-US.json';
export const taskFile = 'skill-package/tasks/RelieveCramp.1.json';
export const resourcesFile = 'ask-resources.json';
export const codeFile = 'lambda/alexa/directives.ts';
export const smallIcon = 'skill-package/assets/images/en-US_smallIcon.png';

const images = join(__dirname, '..', '..', '..', 'skill-package', 'assets', 'images');

const description =
  'Stretches. It does not provide medical advice. For information and education only, not a substitute for the advice ' +
  'of a health professional. See your doctor if unsure. In an emergency, dial 911.';

function files(): Files {
  return {
    [manifestFile]: {
      manifest: {
        manifestVersion: '1.0',
        publishingInformation: {
          category: 'HEALTH_AND_FITNESS',
          testingInstructions: 'Ask for a reminder.',
          locales: {
            'en-US': {
              name: 'Cramp Coach',
              summary: 'A stretch.',
              description,
              examplePhrases: ['Alexa, open cramp coach', 'Alexa, tell cramp coach my calf is cramping'],
              keywords: ['cramp'],
              smallIconUri: 'file://assets/images/en-US_smallIcon.png',
              largeIconUri: 'file://assets/images/en-US_largeIcon.png',
            },
          },
        },
        privacyAndCompliance: {
          locales: {
            'en-US': {
              privacyPolicyUrl: 'https://example.invalid/privacy',
              termsOfUseUrl: 'https://example.invalid/terms',
            },
          },
        },
        permissions: [{ name: 'alexa::alerts:reminders:skill:readwrite' }],
        apis: {
          custom: {
            interfaces: [{ type: 'CAN_FULFILL_INTENT_REQUEST' }],
            tasks: [{ name: 'RelieveCramp', version: '1' }],
          },
        },
      },
    },
    [modelFile]: {
      interactionModel: {
        languageModel: {
          invocationName: 'cramp coach',
          intents: [
            {
              name: 'RelieveCrampIntent',
              slots: [{ name: 'muscle', type: 'Muscle' }],
              samples: ['my {muscle} is cramping', "it's my {muscle}"],
            },
            { name: 'StillHurtsIntent', slots: [], samples: ['it still hurts'] },
          ],
          types: [
            {
              name: 'Muscle',
              values: [
                { id: 'calf', name: { value: 'calf', synonyms: ['calves'] } },
                { id: 'foot', name: { value: 'foot', synonyms: ['feet'] } },
              ],
            },
          ],
        },
      },
    },
    [taskFile]: {
      openapi: '3.0.0',
      info: {
        version: '1',
        'x-amzn-alexa-access-scope': 'public',
        'x-amzn-display-details': { 'en-US': { title: 'Leg cramp relief' } },
      },
      paths: { '/RelieveCramp': { summary: 'Relief', post: {} } },
    },
    [resourcesFile]: {
      askcliResourcesVersion: '2020-03-31',
      profiles: {
        default: {
          skillMetadata: { src: './skill-package' },
          code: { default: { src: './dist' } },
          skillInfrastructure: {
            type: '@ask-cli/cfn-deployer',
            userConfig: { skillEvents: { subscriptions: ['SKILL_DISABLED'] } },
          },
        },
      },
    },
    [codeFile]: "export const reminderScope = 'alexa::alerts:reminders:skill:readwrite';",
  };
}

/** How a finding ought to look; its what as a pattern. */
export interface Expected {
  file: string;
  at: string;
  what: RegExp;
}

/** Writes the small skill with a change to its files, and validates that. */
export function findingsAfter(
  change: (files: Files) => void,
  { toUpload = false, spoken = ['en-US'] } = {},
): FileFinding[] {
  const root = mkdtempSync(join(tmpdir(), 'skill-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(images, join(root, 'skill-package', 'assets', 'images'), { recursive: true });
  const changed = files();
  change(changed);
  for (const [name, content] of Object.entries(changed)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const raw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(root, name), raw ? content : JSON.stringify(content));
  }
  return validate(root, toUpload, spoken);
}

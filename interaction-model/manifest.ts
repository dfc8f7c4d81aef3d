import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, StorePage } from './language';
import { tasks, taskVersion } from './tasks';

/** Stands for the address of the deployer's own pages. Nothing is ever served there. */
export const addressToSet = 'https://example.invalid/';

/** The one permission that is asked for. */
const permission = 'alexa::alerts:reminders:skill:readwrite';

/** The countries whose emergency number is said: one each for the locales. */
const countries = ['US', 'GB', 'CA', 'AU', 'IN'];

/** Where the package keeps the icons of a locale, by their place in the manifest. No locale shares a file with another. */
const iconsOf = (locale: string) => ({
  smallIconUri: `file://assets/images/${locale}_smallIcon.png`,
  largeIconUri: `file://assets/images/${locale}_largeIcon.png`,
});

/** Screens the skill is drawn for, in dp: round, then small, medium and large hubs, then television. */
const viewports = [
  viewport('HUB', 'ROUND', [100, 599], [100, 599]),
  viewport('HUB', 'RECTANGLE', [960, 1279], [100, 599]),
  viewport('HUB', 'RECTANGLE', [960, 1279], [600, 1279]),
  viewport('HUB', 'RECTANGLE', [1280, 1920], [600, 1279]),
  // An Echo Show 15 that hangs upright.
  viewport('HUB', 'RECTANGLE', [960, 1279], [1280, 1920]),
  viewport('TV', 'RECTANGLE', [960, 960], [540, 540]),
];

/** The skill's manifest, as `skill.json` holds it. Events and the endpoint are filled in as it is deployed. */
export function manifest(languages: readonly Language[]) {
  const pages = languages.flatMap(({ dialects, store }) =>
    Object.keys(dialects).map((locale) => [locale, store[locale]!] as const),
  );
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: false,
        distributionCountries: countries,
        testingInstructions: readFileSync(join(__dirname, 'testing-instructions.txt'), 'utf8').trim(),
        locales: Object.fromEntries(
          pages.map(([locale, page]) => [locale, { ...shown(page), ...iconsOf(locale) }]),
        ),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        locales: Object.fromEntries(
          pages.map(([locale]) => [
            locale,
            { privacyPolicyUrl: `${addressToSet}privacy`, termsOfUseUrl: `${addressToSet}terms` },
          ]),
        ),
      },
      permissions: [{ name: permission }],
      apis: {
        custom: {
          interfaces: [
            { type: 'CAN_FULFILL_INTENT_REQUEST' },
            { type: 'ALEXA_PRESENTATION_APL', supportedViewports: viewports },
          ],
          tasks: tasks.map(({ name }) => ({ name, version: taskVersion })),
        },
      },
    },
  };
}

function shown({ name, summary, description, examplePhrases, keywords }: StorePage) {
  return { name, summary, description, examplePhrases, keywords };
}

type Range = readonly [min: number, max: number];

function viewport(mode: string, shape: string, [minWidth, maxWidth]: Range, [minHeight, maxHeight]: Range) {
  return { mode, shape, minWidth, maxWidth, minHeight, maxHeight };
}

import type { Language, StorePage } from './language';

/** Where whoever deploys the skill puts their own pages; nothing is ever served there. */
export const addressToSet = 'https://example.invalid/';

/** The one permission that is asked for. */
const permission = 'alexa::alerts:reminders:skill:readwrite';

/** The countries whose emergency number is said: one each for the locales. */
const countries = ['US', 'GB', 'CA', 'AU', 'IN'];

/** Where the package keeps the icons, by their place in the manifest. */
const icons = {
  smallIconUri: 'file://assets/images/icon_108.png',
  largeIconUri: 'file://assets/images/icon_512.png',
};

/** Screens the skill is drawn for, in dp: round, then small, medium and large hubs, then television (alexa-speech §6). */
const viewports = [
  viewport('HUB', 'ROUND', [100, 599], [100, 599]),
  viewport('HUB', 'RECTANGLE', [960, 1279], [100, 599]),
  viewport('HUB', 'RECTANGLE', [960, 1279], [600, 1279]),
  viewport('HUB', 'RECTANGLE', [1280, 1920], [600, 1279]),
  viewport('TV', 'RECTANGLE', [960, 960], [540, 540]),
];

/** The skill's manifest, as `skill.json` holds it. Events and the endpoint are filled in as it is deployed. */
export function manifest(languages: readonly Language[]) {
  const pages = languages.flatMap(({ dialects, store }) =>
    Object.keys(dialects).map((locale) => [locale, store(locale)] as const),
  );
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: false,
        distributionCountries: countries,
        testingInstructions,
        locales: Object.fromEntries(pages.map(([locale, page]) => [locale, shown(page)])),
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
          tasks: [{ name: 'RelieveCramp', version: '1' }],
        },
      },
    },
  };
}

/** What the public task is called, by locale, as its file holds it. */
export function taskTitles(languages: readonly Language[]): Record<string, { title: string }> {
  const titles = languages.flatMap(({ dialects, store }) =>
    Object.keys(dialects).map((locale) => [locale, { title: store(locale).taskTitle }] as const),
  );
  return Object.fromEntries(titles);
}

function shown({ name, summary, description, examplePhrases, keywords }: StorePage) {
  return { name, summary, description, examplePhrases, keywords, ...icons };
}

type Range = readonly [min: number, max: number];

function viewport(mode: string, shape: string, [minWidth, maxWidth]: Range, [minHeight, maxHeight]: Range) {
  return { mode, shape, minWidth, maxWidth, minHeight, maxHeight };
}

/** For whoever certifies the skill, in English. */
const testingInstructions = `No account, no hardware and no purchase is needed. Everything works by voice alone; on a screen the same is shown.

1. Cramp: "Alexa, open cramp coach". Between midnight and 5.30 a.m. on the device the first stretch starts at once; at other hours say "my calf is cramping". The reply lasts 40 to 60 seconds: a hold of 30 seconds is counted down, then it asks whether the cramp let go. Answer "it let go" (aftercare, then an offer of slow breathing: say "no") or "still hurts" (the next stretch).
2. Interrupting the hold: "Alexa, it's my foot", "Alexa, other leg", "Alexa, next", "Alexa, how long left", "Alexa, pause" (then "Alexa, open cramp coach" goes on), "Alexa, stop".
3. Routine: "Alexa, ask cramp coach to do my bedtime stretches" (one reply of about a minute and a half), or "Alexa, ask cramp coach to breathe with me".
4. Reminders: "Alexa, ask cramp coach to remind me to stretch at ten p.m. every night". The skill repeats time and days and asks; say "yes". If the permission for reminders is missing, Alexa asks for it by voice and, if that is not possible, a card in the Alexa app does; after it is granted the reminder is set and told back. "What reminders do I have", "change my reminder to nine p.m.", "cancel my reminder". Nothing is set without a yes. A device that cannot remind is told so.
5. Questions: "Alexa, ask cramp coach why do I get cramps", "Alexa, ask cramp coach does magnesium help". The first calm visit says that the skill shares tips, not medical advice; answers repeat it in short.
6. Alarm signs: "my leg is swollen and hot", "I can't breathe": stretching stops, and the person is told whom to call. The skill places no call.
7. Privacy: "what do you know about me", "erase my data" (asks back once), and disabling the skill erases too. In the store build the cramp diary is off: "how many cramps did I have" answers that no diary is kept.
8. A phrase without the skill's name: "Alexa, ask cramp coach to set up my phrase" offers an Alexa routine that opens the task RelieveCramp.`;

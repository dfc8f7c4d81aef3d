import type { InteractionModel } from '../../simulator/nlu';
import type { FileFinding } from './finding';
import { manifestPath, modelPath, type Skill } from './skill';

/**
 * Every locale is complete: words to say, a model with whatever the others have, a page in the store, its addresses, and
 * the name of every task. What this lists is all that a new language needs.
 * @param spoken locales that have words, see lambda/locales.
 */
export function checkLocales({ manifest, models, tasks }: Skill, spoken: readonly string[]): FileFinding[] {
  const { publishingInformation, privacyAndCompliance } = manifest.json.manifest ?? {};
  const pages = publishingInformation?.locales ?? {};
  const addresses = privacyAndCompliance?.locales ?? {};
  const titles = tasks.map(({ file, json }) => ({ file, of: json.info?.['x-amzn-display-details'] ?? {} }));
  const locales = new Set([...spoken, ...models.keys(), ...Object.keys(pages)]);
  const fullest = [...models.values()].map(({ json }) => json).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  return [...locales].flatMap((locale) => {
    const model = models.get(locale);
    const missing: (FileFinding | false)[] = [
      !spoken.includes(locale) && found('lambda/locales', locale, 'has no words; add its folder'),
      !model &&
        found(
          modelPath(locale),
          locale,
          'has no model; add it to interaction-model/, then npm run generate -- models',
        ),
      !pages[locale] && found(manifestPath, locale, 'has no page in the store; add it to interaction-model/'),
      !addresses[locale] &&
        found(manifestPath, locale, 'has no addresses for privacy and terms; add it to interaction-model/'),
      ...titles
        .filter(({ of }) => !of[locale]?.title)
        .map(({ file }) => found(file, locale, 'has no title; add it to interaction-model/')),
    ];
    return [
      ...missing.filter((one) => one !== false),
      ...(model && fullest
        ? lacking(model.json, fullest).map((what) => found(model.file, locale, what))
        : []),
    ];
  });
}

function lacking(model: InteractionModel, fullest: InteractionModel): string[] {
  const own = namesIn(model);
  return [...namesIn(fullest)].filter((name) => !own.has(name)).map((name) => `has no ${name}; add it`);
}

/** What the skill's code relies on: intents, their slots, and the ids of types. */
function namesIn(model: InteractionModel): Set<string> {
  const { intents = [], types = [] } = model.interactionModel?.languageModel ?? {};
  return new Set([
    ...intents.flatMap(({ name, slots = [] }) => [
      `intent ${name}`,
      ...slots.map((slot) => `slot {${slot.name}} in ${name}`),
    ]),
    ...types.flatMap(({ name, values }) => [
      `type ${name}`,
      ...values.map(({ id }) => `id ${id} in ${name}`),
    ]),
  ]);
}

const sizeOf = (model: InteractionModel) => namesIn(model).size;

function found(file: string, locale: string, what: string): FileFinding {
  return { file, at: locale, what };
}

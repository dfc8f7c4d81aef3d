import type { Dialect, Language, Type } from './language';

/** The interaction model of a locale, as Alexa takes it. */
export function interactionModel({ invocationName, intents, types, dialects }: Language, locale: string) {
  const dialect = dialects[locale];
  if (!dialect) throw new Error(`${locale} is no locale of this language`);
  const own = (name: string) => dialect.intents[name] ?? [];
  const samples = said(
    intents.map(({ name, samples }) => [...samples, ...own(name)]),
    dialect,
  );
  return {
    interactionModel: {
      languageModel: {
        invocationName,
        // Somebody in pain is heard badly: a near phrase is better than none.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: intents.map(({ name, slots }, at) => ({
          name,
          slots: Object.entries(slots).map(([slot, type]) => ({ name: slot, type })),
          samples: samples[at]!,
        })),
        types: types.map((type) => typeOf(type, dialect)),
      },
    },
  };
}

function typeOf({ name, values }: Type, dialect: Dialect) {
  const own = dialect.types[name] ?? {};
  const ids = Object.keys(values);
  const spoken = said(
    ids.map((id) => [...values[id]!, ...(own[id] ?? [])]),
    dialect,
  );
  return {
    name,
    values: ids.map((id, at) => {
      const [value, ...synonyms] = spoken[at]!;
      return { id, name: { value, synonyms } };
    }),
  };
}

/**
 * Groups of phrases as they are spelt in a dialect, each phrase followed by its other forms there. A form that another
 * group has already stays with that group.
 */
function said(groups: readonly (readonly string[])[], { spelling, also }: Dialect): string[][] {
  const words = spelling.map(([common, own]) => [new RegExp(`\\b${common}\\b`, 'g'), own] as const);
  const spelt = (phrase: string) => words.reduce((text, [common, own]) => text.replace(common, own), phrase);
  const written = groups.map((phrases) => {
    const here = phrases.map(spelt);
    return here.filter((phrase, at) => phrase === phrases[at] || !phrases.includes(phrase));
  });
  const taken = new Set(written.flat());
  const formsOf = (phrase: string) =>
    also.flatMap(([common, own]) => {
      const form = phrase.replace(new RegExp(`\\b${common}\\b`), own);
      if (taken.has(form)) return [];
      taken.add(form);
      return [form];
    });
  return written.map((phrases) => phrases.flatMap((phrase) => [phrase, ...formsOf(phrase)]));
}

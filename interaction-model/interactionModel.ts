import { formsOf, said } from './forms';
import type { Dialect, Language, Type } from './language';
import { carried, carrierIntent, diaryKinds, net } from './net';

/** What of the model goes to Alexa. */
export interface Upload {
  /** Whether with the net, which Amazon might refuse: then every sentence is one of the typed intents. */
  net: boolean;
  /** Whether with the intents of the diary. */
  diary: boolean;
}

/** A value of a type. Without an id, what is said arrives as it was said. */
interface Value {
  id?: string;
  name: { value: string; synonyms?: string[] };
}

/** The interaction model of a locale, as Alexa takes it. */
export function interactionModel(
  language: Language,
  locale: string,
  upload: Upload = { net: true, diary: true },
) {
  const dialect = language.dialects[locale];
  if (!dialect) throw new Error(`${locale} is no locale of this language`);
  const isDiary = (intent: string) => diaryKinds.some((kind) => intent === `${kind}Intent`);
  const kept = language.intents.filter(({ name }) => upload.diary || !isDiary(name));
  const own = (name: string) => dialect.intents[name] ?? [];
  const samples = said(
    kept.map(({ name, samples }) => [...samples, ...own(name)]),
    dialect,
  );
  const intents = kept.map(({ name, slots }, at) => ({
    name,
    slots: Object.entries(slots).map(([slot, type]) => ({ name: slot, type })),
    samples: samples[at]!,
  }));
  const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
  const types = language.types.filter(({ name }) => used.has(name)).map((type) => typeOf(type, dialect));
  return {
    interactionModel: {
      languageModel: {
        invocationName: language.invocationName,
        // Somebody in pain is heard badly: a near phrase is better than none.
        intents: upload.net ? [...intents, ...netIntents(language)] : intents,
        types: upload.net ? [...types, netType(language, dialect, upload)] : types,
      },
    },
  };
}

function netIntents({ net: { carriers } }: Language) {
  const one = (name: string, sample: string, slot: string, type: string) => ({
    name,
    slots: [{ name: slot, type }],
    samples: [sample],
  });
  return [
    one(net.intent, `{${net.slot}}`, net.slot, net.type),
    ...carriers.map((carrier) =>
      one(carrierIntent(carrier), `${carrier} {${carried.slot}}`, carried.slot, carried.type),
    ),
  ];
}

function netType(
  { net: { sentences } }: Language,
  dialect: Dialect,
  upload: Upload,
): { name: string; values: Value[] } {
  const { spelt } = formsOf(dialect);
  const kinds = Object.keys(sentences).filter((kind) => upload.diary || !diaryKinds.includes(kind));
  return {
    name: net.type,
    values: kinds.flatMap((kind) => sentences[kind]!.map((value) => ({ name: { value: spelt(value) } }))),
  };
}

function typeOf({ name, values }: Type, dialect: Dialect): { name: string; values: Value[] } {
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
      return { id, name: { value: value!, ...(synonyms.length > 0 && { synonyms }) } };
    }),
  };
}

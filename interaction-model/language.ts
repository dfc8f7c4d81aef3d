/** An intent as it is written: what its slots are, and how it is said. */
export interface Intent {
  name: string;
  /** The type of each slot, by the slot's name. */
  slots: Readonly<Record<string, string>>;
  samples: readonly string[];
}

/** A slot type as it is written: what is said for each id; the first is its name. */
export interface Type {
  name: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** What people of one locale say and write beyond, or instead of, what all of their language do. */
export interface Dialect {
  /** Words that are spelt otherwise there. */
  spelt: (phrase: string) => string;
  /** Words that are said there as well as others: a phrase with the first is also heard with the second. */
  also: readonly (readonly [common: string, own: string])[];
  /** Phrases of their own, by intent. */
  intents: Readonly<Record<string, readonly string[]>>;
  /** Words of their own, by type and id. */
  types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What the skill store and the Alexa app show of the skill in a locale. */
export interface StorePage {
  name: string;
  /** At most 160 characters. */
  summary: string;
  /** At most 4,000 characters, with the disclaimer. */
  description: string;
  /** The first opens the skill; all are understood. */
  examplePhrases: readonly string[];
  /** At most 30. */
  keywords: readonly string[];
  /** What the public task is called in the Alexa app. */
  taskTitle: string;
}

/** All that Alexa hears and shows in one language. */
export interface Language {
  invocationName: string;
  intents: readonly Intent[];
  types: readonly Type[];
  /** Its locales, such as `en-GB`. */
  dialects: Readonly<Record<string, Dialect>>;
  store: (locale: string) => StorePage;
}

/** Phrases, one a line. */
export function phrases(text: string): string[] {
  return listed(text, '\n');
}

/** Words, with commas between. */
export function words(text: string): string[] {
  return listed(text.replaceAll('\n', ' '), ',');
}

/** An intent; `samples` are phrases, one a line. */
export function intent(name: string, slots: Intent['slots'], ...samples: readonly string[]): Intent {
  return { name, slots, samples: samples.flatMap(phrases) };
}

/** What is said for an id, with commas between; the first is its name. */
export type Values = Readonly<Record<string, string>>;

/** A slot type. */
export function type(name: string, values: Values): Type {
  return { name, values: mapped(values, words) };
}

/** The values of both; what both have keeps its name. */
export function joined(one: Values, other: Values): Values {
  return { ...other, ...mapped(one, (said, id) => (other[id] ? `${said}, ${other[id]}` : said)) };
}

/** The same keys, with what is made of each value. */
export function mapped<From, To>(
  values: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value, key)]));
}

function listed(text: string, between: string): string[] {
  return text
    .split(between)
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .filter((one) => one !== '');
}

/** An intent: its slots, and what people say for it. */
export interface Intent {
  name: string;
  /** The type of each slot, by the slot's name. */
  slots: Readonly<Record<string, string>>;
  samples: readonly string[];
  /** What each sample says by its own words: ids, or the words of an Amazon type, by slot. Only of phrases. */
  labels?: readonly Labels[];
}

/** Slots that a phrase fills by its own words, such as `{ muscle: 'calf', side: 'left' }`. */
export type Labels = Readonly<Record<string, string>>;

/** A slot type: the words for each id. The first word is the name of the id. */
export interface Type {
  name: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** Two ways to say or to spell the same: the common one, then the one of a locale. */
export type Pair = readonly [common: string, own: string];

/** What people of one locale say and write beyond, or instead of, what all of their language do. */
export interface Dialect {
  /** Words with another spelling in the locale. */
  spelling: readonly Pair[];
  /** Words with another form in the locale: a phrase with the first is also heard with the second. */
  also: readonly Pair[];
  /** Phrases of the locale alone, by intent. */
  intents: Readonly<Record<string, readonly string[]>>;
  /** Words of the locale alone, by type and id. */
  types: Readonly<Record<string, Type['values']>>;
}

/** What the skill store and the Alexa app show of the skill in a locale. */
export interface StorePage {
  name: string;
  /** At most 160 characters. */
  summary: string;
  /** At most 4,000 characters, with the disclaimer. */
  description: string;
  /** The first opens the skill. Alexa understands all of them. */
  examplePhrases: readonly string[];
  /** At most 30. */
  keywords: readonly string[];
  /** The names of the public tasks in the Alexa app, by their heading in page.txt. */
  taskTitles: Readonly<Record<string, string>>;
}

/** What takes the sentences that no sample has, so that they reach the skill word for word. */
export interface Net {
  /** Beginnings of sentences, such as `i can't`: the words after it are handed on. */
  carriers: readonly string[];
  /** Sentences as people say them, by kind of meaning: for all others, Alexa learns from them what a sentence may be. */
  sentences: Readonly<Record<string, readonly string[]>>;
}

/** All that Alexa hears and shows in one language. */
export interface Language {
  invocationName: string;
  intents: readonly Intent[];
  types: readonly Type[];
  net: Net;
  /** Its locales, such as `en-GB`. */
  dialects: Readonly<Record<string, Dialect>>;
  /** The page of each locale. */
  store: Readonly<Record<string, StorePage>>;
}

import { createHash } from 'node:crypto';
import type { slu } from 'ask-sdk-model';
import { amazonType } from './amazon';
import type { InteractionModel, ModelType, ModelValue } from './model';
import { phraseKey, toWords } from './words';

/** What a slot takes from the sentence: the value Alexa sends, and for custom types its resolution. */
export interface SlotFill {
  value: string;
  resolutions?: slu.entityresolution.Resolutions;
}

/** Reads values of one slot type. */
export interface SlotReader {
  /** Longest value looked for, in words. */
  maxWords: number;
  /** Whether a value may be picked out of a sentence that has no fixed place for it. */
  standsAlone: boolean;
  /** The value these words are, or undefined if they are none. */
  read(words: readonly string[]): SlotFill | undefined;
  /** The value Alexa would send for words this type does not know; absent if it would send none. */
  guess?: {
    /** Longest value accepted without knowing it, in words. */
    maxWords: number;
    fill(words: readonly string[]): SlotFill;
  };
}

const GUESS_MAX_WORDS = 3;
const RAW_MAX_WORDS = 4;

/** Stands for the skill's id, which the model file does not hold. */
const AUTHORITY = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

/** A reader for every slot type the model uses, by type name. `today` gives the local date, "YYYY-MM-DD". */
export function createSlotReaders(model: InteractionModel, today: () => string): Map<string, SlotReader> {
  const { intents, types } = model.interactionModel.languageModel;
  const readers = new Map<string, SlotReader>(types.map((type) => [type.name, customReader(type)]));
  for (const { type } of intents.flatMap((intent) => intent.slots)) {
    if (!readers.has(type)) readers.set(type, builtinReader(type, today));
  }
  return readers;
}

function builtinReader(type: string, today: () => string): SlotReader {
  const known = amazonType(type, today);
  if (!known) return rawReader;
  const { maxWords, standsAlone, read } = known;
  const reader: SlotReader = {
    maxWords,
    standsAlone,
    read(words) {
      const value = read(words);
      return value === undefined ? undefined : { value };
    },
  };
  // Alexa sends "?" where a number was expected and something else was heard.
  const guess = { maxWords: GUESS_MAX_WORDS, fill: () => ({ value: '?' }) };
  return type === 'AMAZON.NUMBER' ? { ...reader, guess } : reader;
}

/** Types whose values arrive as heard. Nothing is certain about them, so all is a guess. */
const rawReader: SlotReader = {
  maxWords: 0,
  standsAlone: false,
  read: () => undefined,
  guess: { maxWords: RAW_MAX_WORDS, fill: (words) => ({ value: words.join(' ') }) },
};

function customReader(type: ModelType): SlotReader {
  const byPhrase = new Map<string, ModelValue[]>();
  let maxWords = 1;
  for (const value of type.values) {
    const { name } = value;
    for (const phrase of new Set([name.value, ...name.synonyms].map((text) => phraseKey(toWords(text))))) {
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), value]);
      maxWords = Math.max(maxWords, phrase.split(' ').length);
    }
  }
  return {
    maxWords,
    standsAlone: true,
    read(words) {
      const values = byPhrase.get(phraseKey(words)) ?? byPhrase.get(phraseKey(withoutPossessive(words)));
      return values && customFill(type.name, words, values);
    },
    guess: {
      maxWords: GUESS_MAX_WORDS,
      fill: (words) => customFill(type.name, words, []),
    },
  };
}

/** What a slot of a custom type takes: the words, resolved to the values they mean, or to none. */
export function customFill(type: string, words: readonly string[], values: readonly ModelValue[]): SlotFill {
  const authority = `${AUTHORITY}.${type}`;
  const known = values.map(({ id, name }) => ({
    value: { name: name.value, id: id ?? generatedId(name.value) },
  }));
  // Alexa leaves `values` out of a miss although its published types promise the list.
  const resolution =
    known.length > 0
      ? { authority, status: { code: 'ER_SUCCESS_MATCH' as const }, values: known }
      : ({ authority, status: { code: 'ER_SUCCESS_NO_MATCH' } } as slu.entityresolution.Resolution);
  return { value: words.join(' '), resolutions: { resolutionsPerAuthority: [resolution] } };
}

/** Drops the possessive of the last word: "my wife's" is the value "wife". */
export function withoutPossessive(words: readonly string[]): string[] {
  return words.map((word, at) => (at === words.length - 1 ? word.replace(/'s$/, '') : word));
}

/** Alexa gives a value without an id one made from its name. */
const generatedId = (name: string): string => createHash('md5').update(name).digest('hex');

import { join } from 'node:path';
import type { Language } from './language';
import { readLanguage } from './readLanguage';
import {
  type Pair,
  type Phrases,
  readPairs as pairsIn,
  readPhrases as phrasesIn,
  type Sentence,
  readSentences as sentencesIn,
} from './readPhrases';

export type { Pair, Phrases, Sentence } from './readPhrases';
export { TextFault } from './textFile';

const english = join(__dirname, 'en');

/** Reads every language that Alexa hears the skill in. Throws a TextFault where a file is written wrongly. */
export const readLanguages = (): Language[] => [readLanguage(english)];

/** Reads all that people say, to train the reader of spoken words. Throws a TextFault where a file is written wrongly. */
export const readPhrases = (): Phrases => phrasesIn(english);

/** Reads the whole sentences among the phrases. Throws a TextFault where a file is written wrongly. */
export const readSentences = (): Sentence[] => sentencesIn(english);

/** Reads the sentences that have two meanings. Throws a TextFault where a file is written wrongly. */
export const readPairs = (): Pair[] => pairsIn(english);

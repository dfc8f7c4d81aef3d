import {
  followsAnswer,
  isFiller,
  isFunctionWord,
  isNegation,
  isNewClause,
  opensQuestion,
} from './common-words';
import type { Scan } from './slot-scan';
import { wordKey } from './words';

/** The term a value of a slot type becomes. */
const typeTerm = (type: string): string => `{${type}}`;
/** Whether the term stands for a slot value. */
export const isTypeTerm = (term: string): boolean => term.startsWith('{');
type Token = Scan['tokens'][number];

/** A negation with nothing after it to deny. */
const BARE_NOT = '!';
/** The term of a sentence that asks. */
export const QUESTION = '?';

/** The distinct terms of a sentence, each with the word it was said as. */
export type Terms = ReadonlyMap<string, string>;

/**
 * What a scanned sentence is compared by: slot types and word stems, fillers dropped. Words after a
 * negation become terms of their own ("!gone"), so a sentence never resembles its denial.
 */
export function termsOf({ tokens }: Scan): Terms {
  const terms = new Map<string, string>();
  const start = tokens.findIndex((token) => token.kind === 'value' || !isFiller(wordKey(token.word)));
  const skip = isAnswer(tokens[start], tokens[start + 1]) ? start : -1;
  const first = tokens[start];
  if (first?.kind === 'word' && opensQuestion(wordKey(first.word))) terms.set(QUESTION, '');
  let denied = false;
  let denies = false;
  tokens.forEach((token, at) => {
    if (token.kind === 'value') {
      terms.set(typeTerm(token.type), '');
      return;
    }
    const key = wordKey(token.word);
    if (at === skip) return;
    if (isNegation(key)) denied = true;
    else if (isNewClause(key)) denied = false;
    else if (isFunctionWord(key) && !isFiller(key)) terms.set(withoutContraction(token.word), '');
    else if (!isFiller(key)) {
      denies ||= denied;
      const word = wordKey(withoutContraction(token.word));
      terms.set(`${denied ? '!' : ''}${stem(word)}`, word);
    }
  });
  if (denied && !denies) terms.set(BARE_NOT, '');
  return terms;
}

/** Whether the sentence opens with a "no" that answers a question and leaves the rest as said. */
function isAnswer(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.kind !== 'word' || !/^(?:no|nope|nah)$/.test(first.word)) return false;
  return second?.kind === 'word' && followsAnswer(wordKey(second.word));
}

/** "it's" says "it", "we've" says "we"; "let's" is no "let". */
function withoutContraction(word: string): string {
  if (word === "let's") return 'lets';
  return word
    .replace(/'(?:s|m|re|ve|ll|d)$/, '')
    .replace(/^(?:im|ive)$/, 'i')
    .replace(/^its$/, 'it');
}

/**
 * A light stemmer: plural, third person and -ing off, so "cramps" and "cramping" are one term. A past form
 * stays apart: "it stopped" reports what "make it stop" asks for.
 */
function stem(key: string): string {
  const base = key.replace(/(?:ings?|es|s)$/, '');
  if (base.length < 3) return key;
  return base.replace(/([bdgkmnprt])\1$/, '$1').replace(/(?<=...)e$/, '');
}

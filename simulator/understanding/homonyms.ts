import { wordKey } from './words';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "Seized right up", "right now", "right that's me done": no side. */
const AFTER_NO_SIDE = list(`
  now away back up down off out in here there then after before through across over about on into
  thats i im ive ill lets so well ok okay other what who how can could
`);
/** "Is he right", "that's right", "just right": no side either. */
const BEFORE_NO_SIDE = list(
  'is am are thats all just alright exactly quite i he she they you started came went',
);
/** "That one", "a bad one": no number. */
const BEFORE_NO_NUMBER = list(`
  that this the a an another bad big each other left right which any first last next new old worse little same no had
  every which got
`);
/** "Oh boy": nobody. */
const AFTER_CALL = list('oh oooh hey attaboy ah');
const CALLED = list('boy man brother girl mother kid');

/**
 * Whether a word that can be the value of a slot is something else where it stands: "right" that is no side, "one"
 * that is no number, "oh boy" and "son of a gun" that are nobody.
 */
export function isHomonym(words: readonly string[], at: number, length: number): boolean {
  if (length > 1) return false;
  const [before, word, after] = [at - 1, at, at + 1].map((place) => wordKey(words[place] ?? ''));
  if (word === 'right') return AFTER_NO_SIDE.has(after!) || BEFORE_NO_SIDE.has(before!);
  if (CALLED.has(word!)) return AFTER_CALL.has(before!);
  if (word === 'son') return after === 'of';
  return word === 'one' && BEFORE_NO_NUMBER.has(before!);
}

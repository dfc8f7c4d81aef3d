import { wordKey, wordSet } from './words';

/** "Seized right up", "right now", "right that's me done": no side. */
const AFTER_NO_SIDE = wordSet(`
  now this away along behind inside under above below back up down off out in here there then after before through
  across over about on into
  thats i im ive ill lets so well ok okay other what who how can could
`);
/** "Is he right", "that's right", "just right": no side either. */
const BEFORE_NO_SIDE = wordSet(
  'is am are thats all just alright exactly quite i he she they you started came went',
);
/** "Oh boy", "got a cramp in my foot, mate": nobody, unless somebody's. */
const CALLED = wordSet('boy man mate brother girl kid son');
const BEFORE_SOMEBODY = wordSet('my his her our your their the a an this that little own');
/** "The toes, they're all curling": nobody. */
const THEY = wordSet('they theyre them their');
const MANY = wordSet('toes feet calves legs thighs hamstrings quads shins muscles cramps both');
/** "At one", "it's maybe one": a number. */
const BEFORE_NUMBER = wordSet(
  'at to past by around about till until for from like maybe its was were is say it only just half',
);
/** "One time". */
const AFTER_NUMBER = wordSet(
  'time breath hold round rep go oclock hour minute second am pm thirty fifteen forty twenty ten oh',
);

/**
 * Whether a word that can be the value of a slot is something else where it stands: "right" that is no side, "one"
 * that is no number, "oh boy" and "son of a gun" that are nobody, "in my bare feet" that is no place.
 */
export function isHomonym(words: readonly string[], at: number, length: number): boolean {
  if (length > 1) return false;
  const [before, word, after] = [at - 1, at, at + 1].map((place) => wordKey(words[place] ?? ''));
  if (word === 'right') return AFTER_NO_SIDE.has(after!) || BEFORE_NO_SIDE.has(before!);
  if (word === 'feet') return before === 'bare';
  if (CALLED.has(word!)) return !BEFORE_SOMEBODY.has(before!);
  if (THEY.has(word!)) return words.slice(0, at).some((earlier) => MANY.has(wordKey(earlier)));
  return word === 'one' && at > 0 && !BEFORE_NUMBER.has(before!) && !AFTER_NUMBER.has(after!);
}

import { wordKey, wordSet } from './words';

const DENIES = wordSet('not isnt wasnt arent');
const CORRECTS = wordSet('mean meant sorry should shouldve oughta ought supposed');
/** "You put left, it was the right". */
const REPORTS = wordSet('put wrote said told entered');
/** "It was really the foot". */
const CORRECTS_AFTER_WAS = wordSet('really actually');
/** What may stand between "not" and what is denied: "not in the left calf". */
const BETWEEN = wordSet(
  'really so much exactly quite the my his her their your our in a an left right other',
);
/** "Severity six": how bad it was. */
const RATES = wordSet('severity rated rating level');

/** Whether the value at this place is denied: "not my calf", "it isn't the foot". */
export function isDenied(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && BETWEEN.has(wordKey(words[before]!))) before -= 1;
  return before >= 0 && DENIES.has(wordKey(words[before]!));
}

/** Whether the user corrects here what was said before: "my calf, I mean my foot", "the left, no, the right". */
export function isSelfCorrection(words: readonly string[], at: number): boolean {
  const key = wordKey(words[at]!);
  if (key === 'it' || key === 'its') return words.slice(0, at).some((word) => REPORTS.has(wordKey(word)));
  const before = wordKey(words[at - 1] ?? '');
  // "A charley horse in my foot", "the calf quit, but now my toes".
  if (key === 'in' || key === 'now') return /^(?:horses?|but)$/.test(before);
  if (CORRECTS_AFTER_WAS.has(key)) return before === 'was';
  if (key === 'remind') return at > 0;
  return CORRECTS.has(key) || (key === 'no' && at > 1);
}

/** Whether a number is how bad something was: "six out of ten", "severity six". */
export function isRating(words: readonly string[], at: number, length: number): boolean {
  const after = words.slice(at + length, at + length + 2).map(wordKey);
  if (after.join(' ') === 'out of') return true;
  return RATES.has(wordKey(words[at - 1] ?? ''));
}

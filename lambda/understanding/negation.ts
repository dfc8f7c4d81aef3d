/** Which words are denied: "no swelling and I can breathe" denies the swelling only. */

import { wordSet } from './words';

/** Words that deny what follows them. */
const negations = wordSet(
  'not no never none nothing neither nor without cannot hardly barely dont doesnt didnt isnt arent wasnt werent aint wont ' +
    'wouldnt cant couldnt shouldnt hasnt havent hadnt',
);
/** Where a new clause begins, and a denial ends. */
const clauseWords = wordSet('and but because so then though although cuz except just now');
/** After these an opening "no" was an answer of its own. */
const afterAnswer = wordSet(
  'i im ive id it its the that thats this theres my his her hers he hes shes she we they theyre theyve you still not dont yeah ' +
    'thanks thank ta cheers all both everything everythings',
);
/** Words that an answer opens with: "yeah no it's gone". */
const opening = wordSet('no nope nah yeah yes yep well oh ah um uh right ok okay');

/** Returns whether the word at a place begins a clause. */
export const beginsClause = (word: string): boolean => clauseWords.has(word);
/** Returns whether a word denies. */
export const isNegation = (word: string): boolean => negations.has(word);

/** Whether an opening "no" is an answer of its own, as in "no it's gone". */
export function opensWithNo(words: readonly string[]): boolean {
  return words[0] === 'no' && openingAnswer(words) > 0;
}

/** How many words are such an answer, with what stands before its last "no": "yeah no" of "yeah no it's gone". */
function openingAnswer(words: readonly string[]): number {
  const end = words.findIndex((word) => !opening.has(word));
  const from = end < 0 ? words.length : end;
  return from === words.length || afterAnswer.has(words[from]!) ? from : 0;
}

/** Returns for each word whether a denial reaches it. */
export function denials(words: readonly string[]): boolean[] {
  const answered = openingAnswer(words);
  let denies = false;
  return words.map((word, at) => {
    if (clauseWords.has(word)) denies = word === 'or' && denies;
    else if (isNegation(word) && at >= answered) {
      denies = true;
      return false;
    }
    return denies && !light.has(word);
  });
}

/** Words that carry no meaning which could be denied. */
const light = wordSet(
  'i im ive a an the my me it its that this is are was be been do does did to of in on at for from with any or have has had got get ' +
    'going there theres you your he she his her we really very',
);

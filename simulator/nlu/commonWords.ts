import { wordSet } from './words';

/** Grammar words: they hold a sentence together, but say little about what it is about. */
const FUNCTION_WORDS = wordSet(`
  i im ive id ill me my mine you your we us our he him his she her it its they them their this that these
  those there here is am are was were be been being do does did done have has had having got get gets getting
  come comes came coming can could will would shall should may might must of to in on at for from with by into
  onto up out about over under as and or but if than because what whats which who how when where why some any
  all lets want need say tell give one thing things
  oh ooh okay well so just really very quite actually basically like kinda now then a an the
`);

/** Words that deny what follows them. */
const NEGATIONS = wordSet(`
  not no never none nothing neither nor without cannot hardly barely dont doesnt didnt isnt arent wasnt werent
  aint wont wouldnt cant couldnt shouldnt hasnt havent hadnt
`);

/** Words after which a leading "no" was an answer ("no, it still hurts"), not a denial ("no better"). */
const AFTER_ANSWER = wordSet('i im ive it its the that thats this my his her he we she they there');

/** Words that end the reach of a denial ("it won't stop and my foot is cramping"). */
const NEW_CLAUSE = wordSet('and but because so');

/** Whether the word (as a comparison key) carries grammar rather than meaning. */
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);
/** Whether the word (as a comparison key) denies what follows it. */
export const isNegation = (key: string): boolean => NEGATIONS.has(key);
/** Whether the word (as a comparison key) ends the reach of a denial before it. */
export const isNewClause = (key: string): boolean => NEW_CLAUSE.has(key);
/** Whether a leading "no" before this word (as a comparison key) is an answer of its own. */
export const followsAnswer = (key: string): boolean => AFTER_ANSWER.has(key);

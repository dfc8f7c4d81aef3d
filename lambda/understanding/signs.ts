/** Signs of alarm in words, and whether they are denied. */
import { featuresOf } from './features';
import { type Head, probabilities } from './linear';
import { denials, isNegation, opensWithNo } from './negation';
import { type Knowledge, leastKnown, likelihood, type Sentence } from './sentence';
import { wordSet } from './words';

/** A sign of alarm, named or denied. */
export interface SignRead {
  id: string;
  /** Another sign that is named as well. */
  second?: string;
  denied: boolean;
  /** How likely it is, 0 to 1. */
  p: number;
}

/** From this probability a sign is heard where the words resemble an alarm at all. */
const alone = { sign: 0.7, alarm: 0.2 };
/** The same where they resemble one more. */
const together = { sign: 0.4, alarm: 0.15 };
/** From this probability of an alarm a sign is heard in any case. */
const alarmAlone = 0.5;
/** The same where the words of the sentence show next to no sign. */
const alarmSurely = 0.8;
const faint = 0.03;
/** From this probability words are a denial; less where they have a word that denies. */
const denial = { alone: 0.5, withWord: 0.25 };

/** Returns the sign that words name or deny; undefined where there is none. */
export function signOf(sentence: Sentence, knowledge: Knowledge): SignRead | undefined {
  const { words } = sentence;
  if (sentence.known < leastKnown) return undefined;
  if (cannotFeel(sentence)) return { id: 'cold_leg', denied: false, p: byWord.p };
  const { sign } = knowledge.heads;
  const found = best(sign, sentence.features);
  const alarm = likelihood(sentence, knowledge, 'RedFlag');
  const denies = likelihood(sentence, knowledge, 'NoSign');
  const structure = denialIn(words);
  const word = signWord(sentence);
  const resembles = found.p > byWord.sign || alarm > byWord.alarm;
  if (
    word &&
    (!asks.has(words[0]!) || word.told) &&
    (word.told || word.denied || (word.common ? alarm > alone.alarm : resembles || ofLeg(sentence)))
  ) {
    const { id, second } = word;
    if (word.denied) return { id, denied: true, p: byWord.p };
    return {
      id,
      ...(second !== undefined && { second }),
      denied: false,
      p: Math.max(found.p, alarm, byWord.p),
    };
  }
  if (hasNone(words) && found.id !== 'crisis' && (found.p > alone.sign || alarm > alone.alarm))
    return { id: found.id, denied: true, p: byWord.p };
  const named = { id: found.id, denied: false, p: Math.max(found.p, alarm) };
  if (found.p > alone.sign && alarm > alone.alarm && alarm > denies) return named;
  if (denies > denial.alone || (structure && denies > denial.withWord))
    return { id: found.id, denied: true, p: Math.max(denies, alarmAlone) };
  if (structure && alarm < alarmAlone && found.p < alone.sign) {
    // What the words would say without the denial.
    const open = words.filter((word) => !isNegation(word));
    const without = best(sign, featuresOf(open, knowledge.vocabulary.namedIn(open)));
    if (without.p > alone.sign) return { id: without.id, denied: true, p: without.p };
  }
  const heard =
    (alarm > alarmAlone && (found.p > faint || alarm > alarmSurely)) ||
    (found.p > alone.sign && alarm > alone.alarm) ||
    (found.p > together.sign && alarm > together.alarm);
  return heard ? named : undefined;
}

/** A word that names a sign counts where the words resemble one at all. It is then as good as sure. */
const byWord = { sign: 0.25, alarm: 0.05, p: 0.9 };
/** A leg, or what still hurts, with a word that names a sign. */
const ofLeg = ({ words, named }: Sentence) =>
  named.some(({ type }) => type === 'Muscle') || words.some((word) => word.startsWith('hurt'));
/** A question about a sign is no sign. */
const asks = wordSet('is are was does do did can could what why how when should will would which am');

const tells = wordSet('its im hes shes theyre feels went gone turned');

/** Words of a sign that mean much else: a hot water bottle, a warm bath, red wine. */
const commonWords = wordSet(
  'hot warm cold red blue black white purple pale dark darker bigger weak limp floor emergency bleeding dying',
);

/** A sign that words name outright, and whether it is denied there. */
function signWord({
  words,
  named,
}: Sentence): (Pick<SignRead, 'id' | 'second' | 'denied'> & { common: boolean; told: boolean }) | undefined {
  const signs = named.filter(({ type }) => type === 'Sign');
  if (signs.length === 0) return undefined;
  const denied = denials(words);
  const open = signs.filter(({ from, to }) => !denied[to - 1] || words.slice(from, to).some(isNegation));
  // "Does rubbing help if it's swollen" tells of a sign, although it asks.
  const told = signs.some(({ from }) => tells.has(words[from - 1] ?? ''));
  const common = signs.every(({ from, to }) => to - from === 1 && commonWords.has(words[from]!));
  const [first, second] = new Set(open.map(({ id }) => id));
  if (first === undefined) return { id: signs[0]!.id, denied: true, common, told };
  return { id: first, ...(second !== undefined && { second }), denied: false, common, told };
}

/** The likeliest sign, and how likely it is that there is one. */
function best(head: Head, features: Uint32Array): { id: string; p: number } {
  const all = probabilities(head, features);
  const none = head.labels.indexOf('none');
  let at = none === 0 ? 1 : 0;
  for (let one = 0; one < all.length; one += 1) if (one !== none && all[one]! > all[at]!) at = one;
  return { id: head.labels[at]!, p: 1 - all[none]! };
}

/** "I can't feel my toes": a part of the leg, and no pain that is gone. */
function cannotFeel({ words, named }: Sentence): boolean {
  const at = words.findIndex((word, place) => cannot.has(word) && words[place + 1] === 'feel');
  if (at < 0 || words.slice(at + 2, at + 5).some((word) => notTheLeg.has(word))) return false;
  return named.some(({ type, from }) => type === 'Muscle' && from > at);
}

const cannot = wordSet('cant cannot couldnt');
/** Pain that is gone, and what is felt between the legs. */
const notTheLeg = wordSet('it cramp cramps pain knot between');

/** "I don't have any", "without": what follows is not there. */
function hasNone(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      word === 'without' || (hasNot.has(word) && words.slice(at + 1, at + 3).some((next) => haves.has(next))),
  );
}

const hasNot = wordSet('dont doesnt havent hasnt didnt hadnt');
const haves = wordSet('have had got any');

/** What a body should be able to do: "can't breathe" denies nothing. */
const abilities = wordSet(`
  breathe breath feel move speak talk see stand walk swallow lift wake remember think keep stop get catch bear put find bend
  straighten sit hold use say make moving breathing responding waking making sense answering
`);
const inabilities = wordSet('cant cannot couldnt wont not isnt hes barely hardly never doesnt');

/** Whether words deny something, rather than tell of something that does not work. */
function denialIn(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!isNegation(word) || (at === 0 && opensWithNo(words))) return false;
    if (/^(?:just|only)$/.test(words[at + 1] ?? '')) return false;
    return !(inabilities.has(word) && words.slice(at + 1, at + 4).some((next) => abilities.has(next)));
  });
}

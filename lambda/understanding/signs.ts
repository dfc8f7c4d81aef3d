/** Signs of alarm in words, and whether they are denied. */
import { levelOf, type SignId, signIds } from '../triage/signs';
import { crampWords } from './crampWords';
import { denials, isNegation } from './negation';
import { type Network, probabilitiesOf } from './network';
import { type Knowledge, leastKnown, likelihood, type Sentence } from './sentence';
import { wordSet } from './words';

/** What the network tells of words that name no sign: a question about one, or nothing of the kind. */
export const asked = 'asked';
export const nothing = 'nothing';
const deniedMark = '!';
/** The label of a sign that is denied, or long past. */
export const deniedSign = (id: string): string => `${deniedMark}${id}`;

/** A sign of alarm, named or denied. */
export interface SignRead {
  id: string;
  /** Another sign that is named as well. */
  second?: string;
  denied: boolean;
  /** How likely it is, 0 to 1. */
  p: number;
}

/**
 * From these probabilities a sign is heard, or its denial: from a low one where somebody has to be called at once, or a word
 * names a sign outright; from a high one in spite of a denying word.
 */
const least = {
  ...{ call: 0.35, named: 0.6, withWord: 0.2, common: 0.5, inSpite: 0.9 },
  ...{ denied: 0.5, ownDenied: 0.35, second: 0.25 },
  /** The same for words that most likely mean something else. */
  other: 0.97,
  /** From this probability of its own a sign is another than the one that a word names. */
  otherThanWord: 0.8,
};

/** Returns the sign that words name or deny; undefined where there is none. */
export function signOf(sentence: Sentence, knowledge: Knowledge): SignRead | undefined {
  if (sentence.known < leastKnown) return undefined;
  if (cannotFeel(sentence)) return { id: 'cold_leg', denied: false, p: surely };
  const { named, denied } = tellingOf(knowledge.networks.alarms, sentence.features);
  const word = signWord(sentence);
  const isAsked = asks.has(sentence.words[0]!);
  if (word?.denied && named.p < least.inSpite && !isAsked) return { ...word, p: surely };
  const enough = isOther(sentence, knowledge) ? least.other : calls(named.id) ? least.call : least.named;
  if (named.p > enough && !isOfCramp(named.id, sentence) && !isOfNight(named.id, sentence))
    return word && !word.denied && (named.own < least.otherThanWord || isLegOfPregnant(word.id, named.id))
      ? { ...word, p: surely }
      : { ...named, denied: false };
  if (word && !word.denied && isMeant(word, named.p, sentence) && !isOfNight(word.id, sentence))
    return { ...word, p: surely };
  return denied.p > least.denied && denied.own > least.ownDenied ? { ...denied, denied: true } : undefined;
}

/** Whether a word that names a sign is meant as one: told outright, or likely enough and not asked about. */
function isMeant({ told, common }: SignWord, p: number, { words }: Sentence): boolean {
  if (told) return !common || p > least.common;
  return p > least.withWord && !asks.has(words[0]!);
}

/** Whether words most likely mean something else than an alarm. */
function isOther(sentence: Sentence, knowledge: Knowledge): boolean {
  return Math.max(...sentence.kinds) > 0.4 && likelihood(sentence, knowledge, 'RedFlag') < 0.08;
}

/** Whether a sign has somebody called at once. */
function calls(id: string): boolean {
  const level = signIds.includes(id as SignId) ? levelOf(id as SignId) : 'soon';
  return ['emergency', 'crisis', 'poison', 'maternity'].includes(level);
}

/** How likely a sign is that a word names outright. */
const surely = 0.9;

/** The likeliest signs of some, and how likely it is that there is one of them. */
interface Telling extends Pick<SignRead, 'id' | 'second' | 'p'> {
  /** How likely the likeliest is. */
  own: number;
}

/** How likely words name a sign, and how likely they deny one. */
function tellingOf(alarms: Network, features: Uint32Array): { named: Telling; denied: Telling } {
  const all = probabilitiesOf(alarms, features);
  const signs = alarms.labels
    .map((label, at) => ({ label, p: all[at]! }))
    .filter(({ label }) => label !== asked && label !== nothing)
    .sort((one, other) => other.p - one.p);
  const isDenied = ({ label }: { label: string }) => label.startsWith(deniedMark);
  const telling = (some: typeof signs): Telling => {
    const [first, second] = some;
    const p = some.reduce((sum, one) => sum + one.p, 0);
    const id = first!.label.replace(deniedMark, '');
    const own = first!.p;
    return second && second.p > least.second ? { id, second: second.label, p, own } : { id, p, own };
  };
  return { named: telling(signs.filter((one) => !isDenied(one))), denied: telling(signs.filter(isDenied)) };
}

/** A lump that came with a cramp is the muscle. One that stays, grows, or does not hurt is a sign. */
function isOfCramp(id: string, { words }: Sentence): boolean {
  return (
    id === 'lump' && words.some((word) => crampWords.has(word)) && !words.some((word) => lasting.has(word))
  );
}

/** A swollen leg is one in a pregnancy too. */
function isLegOfPregnant(word: string, heard: string): boolean {
  return word === 'clot' && heard === 'maternity';
}

/** "I'm hot", "it's cold tonight": no leg is told of. */
function isOfNight(id: string, { words, named }: Sentence): boolean {
  if (!feltByNight.has(id) || named.some(({ type }) => type === 'Muscle')) return false;
  return words.some((word) => warmth.has(word)) && words.some((word) => wholeBody.has(word));
}

const feltByNight = wordSet('clot wound cold_leg');
const warmth = wordSet('hot warm cold freezing boiling roasting sweaty sweating');
const wholeBody = wordSet(
  'i im we were room bed tonight night weather here duvet blanket covers summer window',
);

const lasting = wordSet(`
  day days week weeks fortnight month months year years since ago painless noticed growing grows bigger doesnt isnt never without no
`);

/** A question about a sign is no sign. */
const asks = wordSet('is are was does do did can could what why how when should will would which am');

const tells = wordSet('its im hes shes theyre feels went gone turned');

/** A word that names a sign. */
interface SignWord extends Omit<SignRead, 'p'> {
  /** It is told of something: "it's numb". */
  told: boolean;
  /** It means much else: a hot night, cold feet. */
  common: boolean;
}

const commonWords = wordSet('hot warm cold red dark white');

/** A sign that words name outright, and whether it is denied there. */
function signWord({ words, named }: Sentence): SignWord | undefined {
  const signs = named.filter(({ type }) => type === 'Sign');
  if (signs.length === 0) return undefined;
  const denied = denials(words);
  const open = signs.filter(({ from, to }) => !denied[to - 1] || words.slice(from, to).some(isNegation));
  // "Does rubbing help if it's swollen" tells of a sign, although it asks.
  const told = signs.some(({ from }) => tells.has(words[from - 1] ?? ''));
  const common = signs.every(({ from, to }) => to - from === 1 && commonWords.has(words[from]!));
  const [first, second] = new Set(open.map(({ id }) => id));
  if (first === undefined) return { id: signs[0]!.id, denied: true, told, common };
  return { id: first, ...(second !== undefined && { second }), denied: false, told, common };
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

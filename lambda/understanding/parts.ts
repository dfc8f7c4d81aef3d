/** Sentences with more than one meaning: "my calf is cramping and remind me tomorrow". */
import { isAnchored } from './anchors';
import { crampWords } from './crampWords';
import { jointAt, type Place, placesIn } from './joints';
import { numberAt } from './numbers';
import { type Evidence, evidenceOf, scoreOf } from './parting';
import { type Knowledge, likelihood, mostShort, type Reading } from './sentence';
import { complaintSlots } from './slots';
import { wordSet } from './words';

/** No sentence is parted into more. */
const mostParts = 3;
/** So many places, the likeliest, are read on both sides. */
const mostTried = 4;
/** A place between words that no "and" parts is looked at closely from this probability on, 0 to 1. */
const leastJoint = 0.02;
/** From this score on a sentence is parted. It is set so that at most 4 in 100 sentences are parted that mean one thing. */
const parted = 0.5;

/** Reads words by themselves. */
export type Read = (words: readonly string[]) => Reading;

/** Returns the parts of a sentence that each mean something of their own, in order; the sentence itself where it means one thing. */
export function partsOf(whole: Reading, read: Read, knowledge: Knowledge, most = mostParts): Reading[] {
  if (most < 2) return [whole];
  const best = placesOf(whole, read, knowledge)
    .map((tried) => ({ ...tried, score: scoreOf(tried.evidence) }))
    .sort(
      (one, other) => Number(isPlainlyTwo(other)) - Number(isPlainlyTwo(one)) || other.score - one.score,
    )[0];
  if (!best || (best.score < parted && !isPlainlyTwo(best))) return [whole];
  const before = partsOf(best.left, read, knowledge, most - 1);
  return [...before, ...partsOf(best.right, read, knowledge, most - before.length)];
}

/** A place at which a sentence may be parted, and what tells whether it is. */
export interface Tried {
  place: Place;
  left: Reading;
  right: Reading;
  evidence: Evidence;
}

/** Returns the likeliest places at which a sentence may be parted, of those where two meanings stand. */
export function placesOf(whole: Reading, read: Read, knowledge: Knowledge): Tried[] {
  const { words, named } = whole;
  const { joint } = knowledge.heads;
  // What is known word for word means one thing, but for two places: "left calf and right foot".
  const likeliest = placesIn(words)
    .filter(({ end, from }) => (whole.p < 1 || from > end) && !isOneName(whole, end, from))
    .map((place) => ({ place, p: jointAt(joint, words, named, place) }))
    .filter(({ place, p }) => p >= leastJoint || place.from > place.end)
    .sort((one, other) => other.p - one.p)
    .slice(0, mostTried);
  return likeliest.flatMap(({ place, p }): Tried[] => {
    const left = read(words.slice(0, place.end));
    const right = alsoHurts(left, read(words.slice(place.from)));
    const joined = place.from > place.end;
    if (!areTwo(left, right)) return [];
    if (!isOwn(left, right, whole, joined) || !isOwn(right, left, whole, joined)) return [];
    const inWhole = [left, right].map(({ kind }) => likelihood(whole, knowledge, kind));
    return [{ place, left, right, evidence: evidenceOf({ whole, left, right, place, joint: p, inWhole }) }];
  });
}

/** "A foot cramp" is one name. */
function isOneName({ words, named }: Reading, end: number, from: number): boolean {
  return (
    end === from &&
    crampWords.has(words[from]!) &&
    named.some(({ type, to }) => type === 'Muscle' && to === end)
  );
}

/** "It let go but now my foot is cramping": a cramp behind what is over or is not there, or behind another cramp. */
function isPlainlyTwo({ place, left, right }: Pick<Tried, 'place' | 'left' | 'right'>): boolean {
  if (place.from === place.end) return false;
  // "I have no chest pain but I can't breathe."
  if (left.kind === 'NoSign' && right.kind === 'RedFlag') return left.sign !== right.sign;
  if (right.kind !== 'RelieveCramp' || !namesMuscle(right)) return false;
  const tellsCramp = right.words.some((word) => crampWords.has(word)) || right.words[0] === 'so';
  if (!tellsCramp) return false;
  return (
    (left.kind === 'FeelingBetter' && left.words.some((word) => overWords.has(word))) ||
    (left.kind === 'NoSign' && left.sign !== undefined) ||
    (left.kind === 'RelieveCramp' && namesMuscle(left) && left.words.some((word) => crampWords.has(word)))
  );
}

const overWords = wordSet(
  'gone better stopped eased easier over let off released relaxed passed fine okay good done sorted',
);

const namesMuscle = ({ named }: Pick<Reading, 'named'>) => named.some(({ type }) => type === 'Muscle');

/** "And so is my left calf" is a complaint behind another one. */
function alsoHurts(left: Reading, right: Reading): Reading {
  const isOther = left.kind === 'RelieveCramp' && right.words[0] === 'so' && right.p < 1;
  if (!isOther || !namesMuscle(right)) return right;
  return { ...right, kind: 'RelieveCramp', p: left.p };
}

/** Whether a part means something by itself. What the whole sentence denies, no part of it tells. */
function isOwn(
  { kind, p, sign, words, named }: Reading,
  other: Reading,
  whole: Reading,
  joined: boolean,
): boolean {
  const isTime = (word: string, at: number) =>
    timeWords.has(word) || named.some(({ type, from, to }) => times.has(type) && from <= at && at < to);
  if (kind !== 'SayTime' && words.every(isTime)) return false;
  // "Tomorrow night at one" says good night to nobody.
  if (kind === 'Goodnight' && words.some((word, at) => word === 'tomorrow' || numberAt(words, at)))
    return false;
  if (whole.p === 1 && kind !== whole.kind && whole.words.length <= mostShort) return false;
  if (kind === 'RedFlag' && whole.kind === 'NoSign' && sign === whole.sign) return false;
  if (kind !== 'RelieveCramp' && isAnchored(kind, words) === false) return false;
  // "Whisper please my calf": how to speak, and where it hurts.
  const spotBesideWish = kind === 'RelieveCramp' && other.kind === 'ChangeSetting' && namesMuscle({ named });
  if (p === 1 && bareKinds.has(kind) && !spotBesideWish)
    return whole.p === 1 || (joined && other.kind === kind);
  return words.length > 1 || p === 1;
}

const times = wordSet('Day DayHalf PastTime Period');
const timeWords = wordSet(`
  one two three four five six seven eight nine ten a an half few couple day days week weeks hour hours minute minutes month months ago past
`);

/** Tells how it began, before a complaint: "I stood up and my foot is cramping". */
const leadsIn = wordSet('WantToStand CannotStand Steady');

/** What a place, a side or a time alone can mean. Beside other words it belongs to them: "log a cramp three days ago". */
const bareKinds = wordSet('RelieveCramp SayTime CorrectEntry StartRoutine');

/** What tells by itself what "yes" or "no" before it answers: "no it still hurts". */
const tellsItself = wordSet(`
  StillHurts Easing FeelingBetter RelieveCramp CannotDo NoSign RedFlag NotALeg NotACramp Soreness CannotStand Steady
  WantToStand CorrectEntry SayTime Yes No
`);

/** Whether two parts can mean two things. */
function areTwo(left: Reading, right: Reading): boolean {
  if (left.kind === 'Fallback' || right.kind === 'Fallback') return false;
  if (answers.has(left.kind) && (namesMuscle(right) || tellsItself.has(right.kind))) return false;
  if (leadsIn.has(left.kind) && right.kind === 'RelieveCramp') return false;
  // A time belongs to the reminder that it stands behind.
  if (left.kind === 'SetReminder' && right.kind === 'SayTime') return false;
  return left.kind !== right.kind || isOtherMuscle(left, right);
}

/** "Left calf and right foot" is two complaints; "my calf my left calf" is one. */
function isOtherMuscle(one: Reading, other: Reading): boolean {
  if (one.kind !== 'RelieveCramp') return false;
  const [first, second] = [one, other].map(({ words, named }) => complaintSlots(words, named).slots);
  return (
    first!.muscle !== undefined &&
    second!.muscle !== undefined &&
    first!.muscle !== second!.muscle &&
    !corrects.has(other.words[0]!) &&
    !one.words.some((word) => denies.has(word))
  );
}

const answers = wordSet('Yes No');
const corrects = wordSet('no not sorry wait actually rather i mean');
const denies = wordSet('not isnt no never wasnt');

/** From words to meanings. */
import type { Meaning, MeaningKind } from '../dialog/meaning';
import { prior } from './context';
import { featuresOf, hash } from './features';
import { heardRight } from './homophones';
import { type Head, probabilities } from './linear';
import { beginsClause, isNegation, opensWithNo } from './negation';
import {
  affirmed,
  amountsIn,
  complaintSlots,
  entrySlots,
  exerciseSlots,
  oneSlot,
  reminderSlots,
  type Slots,
} from './slots';
import type { Trained } from './trained';
import type { Situation, Understand } from './understanding';
import { createVocabulary, type Named, type Vocabulary } from './vocabulary';
import { toWords } from './words';

/** Below this, what is likeliest is a guess, and the skill asks. */
const least = 0.3;
/** What ends, erases or says that all is well needs to be surer. */
const sure: Partial<Record<MeaningKind, number>> = {
  Stop: 0.55,
  DeleteMyData: 0.7,
  CancelReminder: 0.5,
  FeelingBetter: 0.4,
  Goodnight: 0.5,
};
const signAlone = 0.7;
const signWithKind = 0.4;
const leastAlarm = 0.05;
/** A second meaning of one sentence has to be this likely. */
const secondSure = 0.75;

/** What a sentence, or a part of one, most likely means. */
interface Reading extends Sentence {
  kind: MeaningKind;
  /** How likely it is, 0 to 1. */
  p: number;
  /** The sign of alarm in it, named or denied. */
  sign?: string;
}

/** Words, and all that is known of them. */
interface Sentence {
  words: readonly string[];
  named: readonly Named[];
  features: Uint32Array;
  /** How likely each kind is, by its place among the labels. */
  kinds: Float32Array;
}

/** Returns the reader of a language. */
export function createReader(trained: Trained): Understand {
  const knowledge = { ...trained, vocabulary: createVocabulary(trained.words) };
  return (spoken, situation) => {
    const words = heardRight(toWords(spoken)).slice(0, mostWords);
    if (words.length === 0) return [nothing];
    const whole = read(words, situation, knowledge);
    const parts = severalIn(whole, situation, knowledge);
    return parts ? meaningsOf(parts, whole, situation, knowledge) : [meaningOf(whole, situation, knowledge)];
  };
}

interface Knowledge extends Trained {
  vocabulary: Vocabulary;
}

const nothing: Meaning = { kind: 'Fallback', slots: {}, heard: {} };
/** Longer speech is not for the skill, or has said what matters by then. */
const mostWords = 60;

function sentenceOf(words: readonly string[], { vocabulary, heads }: Knowledge): Sentence {
  const named = vocabulary.namedIn(words);
  const features = featuresOf(words, named);
  return { words, named, features, kinds: probabilities(heads.kind, features) };
}

export function read(words: readonly string[], situation: Situation, knowledge: Knowledge): Reading {
  const sentence = sentenceOf(words, knowledge);
  const bare = bareAnswer(sentence, situation);
  if (bare) return { ...sentence, kind: bare, p: 1 };
  const sign = signOf(sentence, knowledge);
  const known = knowledge.short.get(hash(words.join(' '))) as MeaningKind | undefined;
  if (known && !sign) return { ...sentence, kind: known, p: 1 };
  const likely = kindOf(sentence, situation, knowledge);
  if (!sign) return { ...sentence, ...likely };
  if (sign.denied) return { ...sentence, kind: 'NoSign', p: sign.p, sign: sign.id };
  const complaint = likely.kind === 'RelieveCramp' && likely.p > 0.5;
  return { ...sentence, kind: complaint ? 'RelieveCramp' : 'RedFlag', p: sign.p, sign: sign.id };
}

function meaningOf(reading: Reading, situation: Situation, knowledge: Knowledge): Meaning {
  const { kind, sign } = reading;
  const { slots, heard } = slotsOf(reading, situation, knowledge);
  return { kind, slots: { ...slots, ...(sign !== undefined && { sign }) }, heard };
}

/** Words that add nothing to what stands beside them. */
const light = new Set(
  'no not um uh er ah oh well ok sorry i mean meant its it is the my a an on in of at to please actually wait only just that thats one maybe now and yeah yes right here there say lets for me this side'.split(
    ' ',
  ),
);

/** A muscle, side, day or time alone is what was asked, or corrects what is coached. */
function bareAnswer({ words, named }: Sentence, { openQuestion }: Situation): MeaningKind | undefined {
  const { time } = amountsIn(words, openQuestion === 'reminder-time');
  const covered = (types: readonly string[]) =>
    words.every(
      (word, at) =>
        light.has(word) || named.some(({ type, from, to }) => types.includes(type) && from <= at && at < to),
    );
  if (openQuestion === 'reminder-time' || openQuestion === 'reminder') {
    if (time && words.length - (time.to - time.from) <= 5 && !words.some(isNegation)) return 'SayTime';
    if (named.some(({ type }) => type === 'Day') && covered(['Day', 'DayHalf'])) return 'SayTime';
  }
  const leg = named.some(
    ({ type, id }) => type === 'Muscle' || type === 'Side' || (type === 'Part' && id !== ''),
  );
  const own = words.some(
    (word, at) => !light.has(word) || named.some(({ type, from }) => type === 'Side' && from === at),
  );
  if (!leg || !own || !covered(['Muscle', 'Side', 'Part', 'Person'])) return undefined;
  if (openQuestion === 'logged' || openQuestion === 'correcting') return 'CorrectEntry';
  const asks = openQuestion === 'let-go' || openQuestion === 'cramp-now';
  const muscle = named.some(({ type }) => type === 'Muscle');
  return muscle || asks ? 'RelieveCramp' : undefined;
}

/** A part of a leg that is named together with a word of cramp, and asks nothing: a complaint, whatever else is said. */
function complains(words: readonly string[], named: readonly Named[]): boolean {
  const leg =
    named.some(({ type }) => type === 'Muscle') ||
    words.some((word) => /^(?:legs?|knees?|ankles?)$/.test(word));
  return (
    leg &&
    words.some((word) => crampWords.has(word)) &&
    !questions.has(words[0]!) &&
    !words.some((word) => pastWords.has(word))
  );
}

const crampWords = new Set(
  'cramp cramping cramps cramped charley spasm spasms spasming seized seizing locked knotted knot knots'.split(
    ' ',
  ),
);
const questions = new Set(
  'what why how when is are does do did can could should will would who which has have am was log note record write put add save remind set cancel delete'.split(
    ' ',
  ),
);
const pastWords = new Set(
  'yesterday last had ago gone stopped log diary remind never nightly often usually'.split(' '),
);
/** How much likelier a complaint gets by that, in log-odds. */
const complaintOdds = 1.6;

interface Likely {
  kind: MeaningKind;
  p: number;
}

/** First whether it is for the skill at all, then what is likeliest where the skill stands. */
function kindOf(
  { words, named, kinds }: Sentence,
  situation: Situation,
  { heads: { kind } }: Trained,
): Likely {
  const raw = kinds.slice();
  if (complains(words, named)) raw[kind.labels.indexOf('RelieveCramp')]! *= Math.exp(complaintOdds);
  const none = raw[kind.labels.indexOf('None')]!;
  const best = Math.max(...raw);
  if (none >= best || best < least) return { kind: 'Fallback', p: none };
  const odds = prior(situation);
  const weighed = Float32Array.from(raw, (p, at) => p * Math.exp(odds(kind.labels[at] as MeaningKind)));
  const sum = weighed.reduce((one, other) => one + other, 0);
  const order = [...weighed.keys()]
    .map((at) => ({ kind: kind.labels[at] as MeaningKind | 'None', p: weighed[at]! / sum }))
    .sort((one, other) => other.p - one.p);
  const found = order.find((one) => one.kind === 'None' || one.p >= (sure[one.kind] ?? 0) || one.p < 0.2);
  if (!found || found.kind === 'None' || found.p < 0.2) return { kind: 'Fallback', p: none };
  return { kind: found.kind as MeaningKind, p: found.p };
}

interface SignRead {
  id: string;
  denied: boolean;
  p: number;
}

/** A sign of alarm in words, and whether it is denied. */
function signOf(
  { words, features, kinds }: Sentence,
  { heads, vocabulary }: Knowledge,
): SignRead | undefined {
  const signs = best(heads.sign, features, 'none');
  const of = (kind: string) => kinds[heads.kind.labels.indexOf(kind)] ?? 0;
  const [alarm, denial] = [of('RedFlag'), of('NoSign')];
  const heard = 1 - signs.none;
  const structure = denialIn(words);
  if (heard > signAlone && alarm > denial && alarm > leastAlarm)
    return { id: signs.id, denied: false, p: Math.max(heard, alarm) };
  if (denial > 0.5 || (structure && denial > 0.25))
    return { id: signs.id, denied: true, p: Math.max(denial, 0.6) };
  if (structure && alarm < 0.5) {
    const open = words.filter((word) => !isNegation(word));
    const without = best(heads.sign, featuresOf(open, vocabulary.namedIn(open)), 'none');
    if (1 - without.none > signAlone && heard < signAlone)
      return { id: without.id, denied: true, p: 1 - without.none };
  }
  if ((heard > signAlone && alarm > leastAlarm) || alarm > 0.5 || (heard > signWithKind && alarm > 0.15))
    return { id: signs.id, denied: false, p: Math.max(heard, alarm) };
  return undefined;
}

function best(head: Head, features: Uint32Array, none: string): { id: string; none: number } {
  const all = probabilities(head, features);
  const empty = all[head.labels.indexOf(none)]!;
  let at = -1;
  for (let one = 0; one < all.length; one += 1)
    if (head.labels[one] !== none && (at < 0 || all[one]! > all[at]!)) at = one;
  return { id: head.labels[at]!, none: empty };
}

/** What a body cannot do although it should: "can't breathe" denies nothing. */
const abilities = new Set(
  (
    'breathe breath feel move speak talk see stand walk swallow lift wake remember think keep stop get catch bear put find bend straighten ' +
    'sit hold use say make moving breathing responding waking making sense answering'
  ).split(' '),
);
const inabilities = new Set('cant cannot couldnt wont not isnt hes barely hardly never doesnt'.split(' '));

/** Whether words deny something, rather than tell of something that does not work. */
function denialIn(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!isNegation(word) || (at === 0 && opensWithNo(words))) return false;
    if (/^(?:just|only)$/.test(words[at + 1] ?? '')) return false;
    return !(inabilities.has(word) && words.slice(at + 1, at + 4).some((next) => abilities.has(next)));
  });
}

function slotsOf(
  { kind, words, named, features }: Reading,
  { openQuestion }: Situation,
  { heads }: Trained,
): Slots {
  const headed = (head: Head, slot: string, surest: number): Slots => {
    const all = probabilities(head, features);
    const at = all.indexOf(Math.max(...all));
    const id = head.labels[at]!;
    return { slots: all[at]! >= surest && id !== 'none' ? { [slot]: id } : {}, heard: {} };
  };
  switch (kind as string) {
    case 'RelieveCramp':
    case 'StillHurts':
    case 'Easing':
    case 'FeelingBetter':
    case 'RedFlag':
    case 'Practise':
    case 'SwitchSide':
      return complaintSlots(words, named);
    case 'AskAdvice':
      return headed(heads.topic, 'topic', 0.12);
    case 'CannotDo':
      return headed(heads.limit, 'limit', 0.3);
    case 'ChangeSetting': {
      const pregnancy = oneSlot(words, affirmed(words, named), 'Pregnancy', 'pregnancy');
      const setting = headed(heads.setting, 'setting', 0.25);
      if (pregnancy.slots.pregnancy && !words.some((word) => noLonger.has(word) || isNegation(word))) {
        const person = oneSlot(words, named, 'Person', 'person');
        return {
          slots: { ...person.slots, ...pregnancy.slots },
          heard: { ...person.heard, ...pregnancy.heard },
        };
      }
      const person = oneSlot(words, named, 'Person', 'person');
      return { slots: { ...person.slots, ...setting.slots }, heard: person.heard };
    }
    case 'StartRoutine': {
      const exercise = exerciseSlots(words, named);
      const head = headed(heads.routine, 'routine', 0.3);
      const id = head.slots.routine;
      const what =
        id === undefined ? {} : { [/_/.test(id) && id !== 'wind_down' ? 'technique' : 'routine']: id };
      return { slots: { ...exercise.slots, ...what }, heard: exercise.heard };
    }
    case 'Plan':
      return headed(heads.planAction, 'plan_action', 0.4);
    case 'LogCramp':
    case 'CorrectEntry':
      return entrySlots(words, named);
    case 'UndoEntry':
      return oneSlot(words, named, 'PastTime', 'when');
    case 'CrampSummary':
      return oneSlot(words, named, 'Period', 'period');
    case 'SetReminder':
    case 'SayTime':
    case 'ChangeReminder':
    case 'CancelReminder':
    case 'ListReminders':
      return reminderSlots(words, named, openQuestion === 'reminder-time' || kind === 'SayTime');
    default:
      return { slots: {}, heard: {} };
  }
}

/** "I'm not pregnant anymore", "I was pregnant", "the baby's been born". */
const noLonger = new Set('anymore longer was were born delivered arrived came'.split(' '));

/** Words before which a new thought may begin, although no "and" parts it from the last. */
const openers = new Set(
  'i im ive my its thats can could would should please remind what is there theres set log put do does not no now now she he shes hes dont turn how why also whats'.split(
    ' ',
  ),
);

/** What a part means has left a trace of at least this probability in the whole sentence. */
const leastTrace = 0.005;
/** No sentence is parted more often. */
const mostParts = 3;

/**
 * A sentence that has more than one meaning. It is parted where both parts are surest of theirs, if they mean different
 * things; the second part may be parted again.
 */
function severalIn(whole: Reading, situation: Situation, knowledge: Knowledge): Reading[] | undefined {
  const { labels } = knowledge.heads.kind;
  const traces = (kind: MeaningKind) => whole.kinds[labels.indexOf(kind)]! > leastTrace;
  const parts: Reading[] = [];
  let rest: Reading = whole;
  while (parts.length < mostParts - 1) {
    let best: { left: Reading; right: Reading; p: number } | undefined;
    for (const [end, from] of boundariesIn(rest.words, knowledge)) {
      const left = read(rest.words.slice(0, end), situation, knowledge);
      if (!traces(left.kind) || !isOwn(left, whole)) continue;
      const right = read(rest.words.slice(from), situation, knowledge);
      const p = Math.min(left.p, right.p);
      if (traces(right.kind) && isOwn(right, whole) && !isSame(left, right) && p > (best?.p ?? 0))
        best = { left, right, p };
    }
    if (!best) break;
    parts.push(best.left);
    rest = best.right;
  }
  const different = [...parts, rest].filter(
    (one, at, all) => !all.slice(0, at).some((before) => isSame(before, one)),
  );
  return different.length > 1 ? different : undefined;
}

/** Where a sentence may be parted: the end of the first part, and where the second begins. */
export function boundariesIn(words: readonly string[], { short }: Trained): [end: number, from: number][] {
  const found: [number, number][] = [];
  for (let at = 1; at < words.length - 1; at += 1) {
    const word = words[at]!;
    if (beginsClause(word) && word !== 'just' && word !== 'now') found.push([at, at + 1]);
    else if (at >= 2 && openers.has(word) && !joins.has(words[at - 1]!)) found.push([at, at]);
    else if (at <= 3 && ends.has(short.get(hash(words.slice(0, at).join(' '))) ?? '')) found.push([at, at]);
  }
  return found.slice(0, 8);
}

/** Short answers behind which something else may be said: "it's gone thanks goodnight". */
const ends = new Set(['FeelingBetter', 'Easing', 'StillHurts', 'Resume', 'SlowDown', 'Stop', 'Repeat']);

const isSame = (one: Reading, other: Reading) =>
  one.kind === other.kind ? muscleOf(one) === muscleOf(other) : tells(one, other);
const muscleOf = ({ words, named, kind }: Reading) =>
  kind === 'RelieveCramp' ? complaintSlots(words, named).slots.muscle : undefined;

/** Whether a part of a sentence means something by itself. */
function isOwn({ kind, p, sign, words }: Reading, whole: Reading): boolean {
  if (kind === 'Fallback' || (vague.has(kind) && p < 1)) return false;
  if (sign !== undefined)
    return p >= secondSign && (whole.sign !== undefined || (p > 0.97 && words.length > 3));
  return p >= secondSure && (words.length > 1 || p === 1);
}

/** Kinds that a part of a longer sentence resembles too easily. */
const vague: ReadonlySet<MeaningKind> = new Set<MeaningKind>([
  'Next',
  'Previous',
  'Help',
  'More',
  'Repeat',
  'SayTime',
  'Yes',
  'No',
]);

/** Complaints and what is told beside them: "I was asleep and my calf cramped" is one meaning. */
const close = new Set(['RelieveCramp', 'StillHurts', 'Easing', 'Soreness', 'NotACramp']);
const tells = (one: Reading, other: Reading) =>
  close.has(one.kind) &&
  close.has(other.kind) &&
  (one.kind !== 'RelieveCramp' || other.kind !== 'RelieveCramp');

const secondSign = 0.85;

/**
 * The meanings of parts. "I'm pregnant and my calf is cramping" is one complaint; what a sentence names once belongs to
 * its only complaint.
 */
function meaningsOf(
  parts: readonly Reading[],
  whole: Reading,
  situation: Situation,
  knowledge: Knowledge,
): Meaning[] {
  const meanings = parts.map((part) => meaningOf(part, situation, knowledge));
  const complaints = meanings.filter(({ kind }) => kind === 'RelieveCramp');
  const [complaint] = complaints;
  if (complaints.length !== 1 || !complaint) return meanings;
  const named = complaintSlots(whole.words, whole.named);
  return meanings.flatMap((meaning) => {
    if (meaning === complaint)
      return [
        {
          kind: meaning.kind,
          slots: { ...named.slots, ...meaning.slots },
          heard: { ...named.heard, ...meaning.heard },
        },
      ];
    return meaning.slots.pregnancy !== undefined ? [] : [meaning];
  });
}

/** Behind these words a thought goes on: "I think my calf", "tell me what". */
const joins = new Set(
  'i im think in of to my that what when if me because says said the a not than on with know see got have from how at for is it its do does can am was about why where'.split(
    ' ',
  ),
);

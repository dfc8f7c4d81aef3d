/** Sentences with more than one meaning: "my calf is cramping and remind me tomorrow". */
import type { MeaningKind } from '../dialog/meaning';
import { crampWords, limits } from './kinds';
import { probabilitiesByPlace } from './linear';
import { beginsClause } from './negation';
import { type Knowledge, likelihood, type Reading } from './sentence';
import { complaintSlots } from './slots';
import { wordSet } from './words';

/** No sentence is parted more often. */
const mostParts = 3;
/** So many places, the likeliest, are looked at closely. */
const mostTried = 4;
/** How likely the meaning of a part has to be, 0 to 1. */
const sure = 0.8;
/** The same of a sign that the whole sentence does not show. */
const sureSign = { p: 0.97, words: 4 };
/** What a part means has left a trace of at least this probability in the whole. */
const trace = 0.04;
/** The same where "and" or the like stands between the parts, which is also where they are parted first. */
const traceAtJoint = 0.01;
const sureAtJoint = 0.65;
const atJoint = 0.05;

/**
 * Returns the parts of a sentence that each mean something of their own, in order; undefined where it has one meaning.
 * @param read reads words by themselves
 */
export function partsOf(
  whole: Reading,
  read: (words: readonly string[]) => Reading,
  knowledge: Knowledge,
): Reading[] | undefined {
  const parts: Reading[] = [];
  let rest = whole;
  while (parts.length < mostParts - 1) {
    const pair = pairIn(rest, whole, read, knowledge);
    if (!pair) break;
    parts.push(pair[0]);
    rest = pair[1];
  }
  const all = [...parts, rest];
  const own = all.filter((one, at) => !all.slice(0, at).some((before) => !areTwo(before, one)));
  return own.length > 1 ? own : beside(whole, knowledge);
}

/** A second meaning that a whole sentence shows, where no place parts it: "hasn't gone give me something else". */
function beside(whole: Reading, { heads }: Knowledge): Reading[] | undefined {
  if (whole.kind === 'Fallback' || whole.sign !== undefined || whole.words.length < shortestOfTwo)
    return undefined;
  const { labels } = heads.kind;
  let second: Reading | undefined;
  for (let at = 0; at < labels.length; at += 1) {
    const [kind, p] = [labels[at] as MeaningKind | 'None', whole.kinds[at]!];
    if (kind === 'None' || kind === whole.kind || p < besides || p <= (second?.p ?? 0)) continue;
    second = { ...whole, kind, p };
  }
  if (!second || needsSign.has(second.kind) || !hasAnchor(second)) return undefined;
  if (areTwo(whole, second)) return [whole, second];
  return areTwo(second, whole) ? [second, whole] : undefined;
}

/** Shorter sentences have one meaning. */
const shortestOfTwo = 5;
/** From this probability of the whole sentence a second meaning is one. */
const besides = 0.28;
/** Told by signs, not by kinds. */
const needsSign = wordSet('RedFlag NoSign');

/** The two parts of words that are surest of what they mean, if they mean two things. */
function pairIn(
  rest: Reading,
  whole: Reading,
  read: (words: readonly string[]) => Reading,
  knowledge: Knowledge,
): [Reading, Reading] | undefined {
  let best: { pair: [Reading, Reading]; p: number } | undefined;
  for (const [end, from] of likeliestPlaces(rest, knowledge)) {
    const joined = from > end;
    // What is known word for word is parted at "and" only.
    if (whole.p === 1 && !joined) continue;
    const least = joined ? { p: sureAtJoint, trace: traceAtJoint } : { p: sure, trace };
    const stands = (part: Reading) =>
      part.p >= least.p &&
      isOwn(part, whole) &&
      (part.sign !== undefined ||
        (joined && isEvident(part)) ||
        likelihood(whole, knowledge, part.kind) >= least.trace);
    const left = read(rest.words.slice(0, end));
    if (!stands(left)) continue;
    const right = read(rest.words.slice(from));
    const p = Math.min(left.p, right.p) + (joined ? atJoint : 0);
    const two = areTwo(left, right) && (joined || left.kind !== right.kind);
    if (two && stands(right) && p > (best?.p ?? 0)) best = { pair: [left, right], p };
  }
  return best?.pair;
}

/** Where the words before and those after are likeliest to mean two things: the end of the first, the start of the second. */
function likeliestPlaces({ words, features }: Reading, { heads }: Knowledge): [number, number][] {
  const { labels } = heads.kind;
  const { before, after } = probabilitiesByPlace(heads.kind, features, words.length);
  const top = (all: Float32Array) => {
    let at = 0;
    for (let one = 1; one < all.length; one += 1) if (all[one]! > all[at]!) at = one;
    return { kind: labels[at]!, p: all[at]! };
  };
  const found: { place: [number, number]; p: number }[] = [];
  for (let end = 1; end < words.length; end += 1) {
    const from = beginsClause(words[end]!) ? end + 1 : end;
    if (from >= words.length || goesOn.has(words[end - 1]!)) continue;
    const [left, right] = [top(before[end]!), top(after[from]!)];
    if (from === end && (left.kind === 'None' || right.kind === 'None')) continue;
    if (left.kind === right.kind && left.kind !== 'RelieveCramp') continue;
    // "And" is where people part most sentences.
    found.push({ place: [end, from], p: Math.min(left.p, right.p) + (from > end ? 0.2 : 0) });
  }
  found.sort((one, other) => other.p - one.p);
  return found.slice(0, mostTried).map(({ place }) => place);
}

/** Behind these words a thought goes on: "I think my calf", "tell me what". */
const goesOn = wordSet(`
  i im think to my that what if when the a an of in on at for with not dont think say know his her your our both left right is are was
`);

/** Whether a part of a sentence means something by itself. */
function isOwn({ kind, p, sign, words, named }: Reading, whole: Reading): boolean {
  if (kind === 'Fallback') return false;
  if (sign !== undefined && whole.sign === undefined && kind !== 'NoSign')
    return (p > sureSign.p && words.length >= sureSign.words) || named.some(({ type }) => type === 'Sign');
  return hasAnchor({ kind, words }) && (p === 1 || words.length > 1);
}

/** Whether a part has words that tell what it means: a word of cramp, or the verb of a wish. */
const isEvident = ({ kind, words }: Reading) =>
  kind === 'RelieveCramp' ? words.some((word) => crampWords.has(word)) : anchors[kind] !== undefined;

function hasAnchor({ kind, words }: Pick<Reading, 'kind' | 'words'>): boolean {
  const anchor = anchors[kind];
  return !anchor || words.some((word) => anchor.has(word));
}

/** Words without which a part of a sentence does not mean this by itself. */
const anchors: Partial<Record<MeaningKind, ReadonlySet<string>>> = {
  CannotDo: limits,
  SetReminder: wordSet('remind reminder reminders reminding alarm nudge'),
  ChangeReminder: wordSet('remind reminder reminders change move later earlier make'),
  CancelReminder: wordSet('remind reminder reminders cancel reminding'),
  ListReminders: wordSet('remind reminder reminders'),
  LogCramp: wordSet('log note diary write record down put add save keep mark jot track logged book'),
  ChangeSetting: wordSet(`
    whisper whispering quiet quieter quietly louder loud volume slow slower speak talk voice hushed shout hear pregnant along
    expecting thinner thinners warfarin eliquis xarelto clot clots numb neuropathy diabetic normal low soft softer gone dvt
  `),
  AskAdvice: wordSet(`
    what whats why how is are should can do does could would will when any which am did where who tell explain know wonder
  `),
  StartRoutine: wordSet(
    'stretch stretches stretching breathing breathe breaths breath massage routine wind start exercise exercises do',
  ),
  CrampSummary: wordSet('how count summary total number many often'),
  Goodnight: wordSet('night sleep bed morning bye nighty goodnight nod kip pillow dreams'),
  Stop: wordSet('stop enough quit off done bye cancel shut leave end'),
  Next: wordSet('next another different else skip other move something'),
  SwitchSide: wordSet('other side switch swap leg sides'),
  Practise: wordSet('practice rehearse try'),
  Plan: wordSet('plan week weeks program'),
};

/** How somebody is. */
const states = wordSet(`
  RelieveCramp StillHurts FeelingBetter Easing CannotDo Fear Soreness NoSign RedFlag NotALeg NotACramp ChangeSetting
`);
/** What somebody wants. */
const wishes = wordSet(`
  SetReminder ChangeReminder CancelReminder ListReminders ChangeSetting LogCramp AskAdvice StartRoutine Repeat SlowDown Next
  Goodnight Stop Pause Resume StartOver CrampSummary HowLongLeft Plan Practise SwitchSide
`);
/** Two states that are told together. Of all others, one is how the other is told. */
const together = wordSet(`
  RelieveCramp+RedFlag RelieveCramp+NoSign RelieveCramp+CannotDo RelieveCramp+Fear RelieveCramp+ChangeSetting
  FeelingBetter+RelieveCramp FeelingBetter+Soreness FeelingBetter+RedFlag FeelingBetter+NoSign StillHurts+Fear
  StillHurts+CannotDo StillHurts+NoSign StillHurts+RedFlag Fear+NoSign Fear+RedFlag NotACramp+RedFlag Soreness+RedFlag
  NotALeg+RedFlag ChangeSetting+RedFlag RelieveCramp+NotALeg
`);

/** Whether two parts mean two things that people say in one breath. */
function areTwo(one: Reading, other: Reading): boolean {
  if (one.kind === other.kind) return isOtherMuscle(one, other);
  const [first, second]: MeaningKind[] = [one.kind, other.kind];
  if (together.has(`${first}+${second}`) || together.has(`${second}+${first}`)) return true;
  return wishes.has(second!) && (states.has(first!) || wishes.has(first!));
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

const corrects = wordSet('no not sorry wait actually rather i mean');
const denies = wordSet('not isnt no never wasnt');

/** Whether a place in a sentence parts two meanings: what tells, and how much it weighs. */
import { isAnchored } from './anchors';
import type { Place } from './joints';
import weights from './parting.json';
import type { Reading } from './sentence';

/** What tells, by name. */
export type Evidence = Readonly<Record<string, number>>;

/** Returns what tells whether a place parts two meanings. */
export function evidenceOf({
  whole,
  left,
  right,
  place,
  joint,
  inWhole,
}: {
  whole: Reading;
  left: Reading;
  right: Reading;
  place: Place;
  /** How likely the words around the place make it, 0 to 1. */
  joint: number;
  /** How likely the whole sentence makes the meanings of the left and the right part, 0 to 1. */
  inWhole: readonly number[];
}): Evidence {
  const behind = whole.words.length - place.from;
  const newSign = [left, right].some(({ sign }) => sign !== undefined) && whole.sign === undefined;
  return {
    always: 1,
    joint: odds(joint),
    left: odds(left.p),
    right: odds(right.p),
    leftInWhole: odds(inWhole[0]!),
    rightInWhole: odds(inWhole[1]!),
    whole: odds(whole.p),
    wordBetween: place.from > place.end ? 1 : 0,
    and: whole.words[place.end] === 'and' ? 1 : 0,
    sameAsWhole: whole.kind === left.kind || whole.kind === right.kind ? 1 : 0,
    wordsBefore: Math.min(place.end, 8) / 8,
    wordsBehind: Math.min(behind, 8) / 8,
    oneBefore: place.end === 1 ? 1 : 0,
    oneBehind: behind === 1 ? 1 : 0,
    sameKind: left.kind === right.kind ? 1 : 0,
    newSign: newSign ? 1 : 0,
    leftAnchor: anchored(left),
    rightAnchor: anchored(right),
    [`left ${left.kind}`]: 1,
    [`right ${right.kind}`]: 1,
    [`${left.kind}+${right.kind}`]: 1,
  };
}

/** Returns the log-odds that a place parts two meanings. */
export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const [name, value] of Object.entries(evidence))
    score += value * ((weights as Partial<Record<string, number>>)[name] ?? 0);
  return score;
}

/** 1 where a part has a word that tells its kind, -1 where it has none, 0 where its kind has no such words. */
function anchored({ kind, words }: Reading): number {
  const is = isAnchored(kind, words);
  return is === undefined ? 0 : is ? 1 : -1;
}

const odds = (p: number) => Math.log(Math.max(p, 1e-4)) - Math.log(Math.max(1 - p, 1e-3));

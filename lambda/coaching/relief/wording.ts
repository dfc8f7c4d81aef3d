import { capital, fill, pick, sentences } from '../../lib/text';
import { technique } from '../techniques/catalogue';
import type { Posture } from '../techniques/technique';
import type { CoachingWords, Instruction } from '../words';
import { coachedAs, highestPosture, isStanding, ladder, type RungId, techniqueAt } from './ladder';
import { isMoving, type Move, type ReliefPosition } from './position';

/** The first words, which Alexa says herself: they carry a movement whatever happens to the sound. */
export function lead(place: ReliefPosition, id: RungId, words: CoachingWords): string {
  const { turn } = place;
  const movement = forWhom(words.rungs[id].lead, place);
  const keep = keepOf(place, id, words);
  const told = place.aside === undefined ? '' : (words.asides[place.aside] ?? '');
  if (isMoving(place))
    return sentences(told, anotherWay(place, id, words), ...moving(place, id, movement, words));
  switch (place.move) {
    case 'easing':
      return sentences(pick(words.easing, turn), keep);
    case 'missed':
      return sentences(keep, pick(words.missed, turn));
    case 'helped':
      return sentences(keep, words.help);
    case 'slower':
      return sentences(pick(words.slower, turn), keep);
    case 'heard':
      return sentences(told, keep);
    case 'glance':
      return sentences(glanceOf(place, keep, words), howLong(place, id, words));
    default:
      return sentences(keep, pick(words.silent, turn));
  }
}

/** Opens the move that takes the place of one that somebody could not do. */
function anotherWay({ move }: ReliefPosition, id: RungId, { otherWay }: CoachingWords): string {
  if (move !== 'eased-off' && move !== 'other-way') return '';
  // A standing move has many words before its movement as it is.
  return otherWay[isStanding(id) ? 'eased-off' : move];
}

/** Moves within a ladder, whose muscle need not be said again. */
const sameSpot: readonly Move[] = ['next', 'back', 'eased-off', 'other-way'];

/** The words before and after a movement. */
function moving(place: ReliefPosition, id: RungId, movement: string, words: CoachingWords): string[] {
  const { turn, move, complaint } = place;
  const where = spot(place, words);
  if (getsUp(place, id)) return [forWhom(words.getUp, place)];
  if (isStanding(id)) return [words.standing, move === 'switched' ? words.switched : '', movement];
  const down = getDown(place, id, words);
  if (down !== '') return [down, sameSpot.includes(move) || hasManyWords(movement) ? '' : where, movement];
  switch (move) {
    case 'first':
      return [where, movement, isToldToHold(place, movement) ? words.untilItLetsGo : ''];
    case 'back':
      return [pick(words.back, turn), movement];
    case 'switched':
      return [complaint.side ? where : words.switched, movement];
    case 'restarted':
      return [pick(words.restarted, turn), movement];
    case 'returned':
      return [words.returned, where, movement];
    case 'eased-off':
    case 'other-way':
      return [movement];
    default:
      // A ladder of one move has no next one.
      return [pick(ladder(complaint).length > 1 ? words.next : words.sameAgain, turn), movement];
  }
}

/** Whether a movement takes so many words that no others fit beside it before the hold. */
function hasManyWords(movement: string): boolean {
  return movement.split(' ').length > 11;
}

function isToldToHold({ rung, brief }: ReliefPosition, movement: string): boolean {
  return rung === 0 && !brief && !hasManyWords(movement);
}

/** Whether a person has to get onto their feet first. Where nothing says that they stand, they may lie. */
function getsUp(place: ReliefPosition, id: RungId): boolean {
  return isMoving(place) && isStanding(id) && !place.up;
}

/** The words that follow once a person has had time to sit up: onto their feet, and the movement; undefined for others. */
export function onceUp(place: ReliefPosition, id: RungId, words: CoachingWords): string | undefined {
  if (!getsUp(place, id)) return undefined;
  return sentences(forWhom(words.standUp, place), forWhom(words.rungs[id].lead, place));
}

/** The words that end a cramp: how to come out of the move that was being done. */
export function letGoOf(
  { complaint, rung }: Pick<ReliefPosition, 'complaint' | 'rung'>,
  words: CoachingWords,
) {
  const { letGo } = words.rungs[techniqueAt(complaint, rung)];
  return complaint.helper ? letGo.helper : letGo.one;
}

/** The same for somebody who breaks off. */
export function easeOffOf(
  { complaint, rung }: Pick<ReliefPosition, 'complaint' | 'rung'>,
  words: CoachingWords,
) {
  const { easeOff } = words.rungs[techniqueAt(complaint, rung)];
  return complaint.helper ? easeOff.helper : easeOff.one;
}

/** Nobody who stands does a seated move where they are: they are told to get down first. */
function getDown(place: ReliefPosition, id: RungId, words: CoachingWords): string {
  const { posture, steady } = place.complaint;
  const stands = place.up ?? (place.move === 'first' && posture === 'standing' && !steady);
  if (!stands) return '';
  return forWhom(technique(id).posture === 'bed' ? words.bedFirst : words.sitFirst, place);
}

/** The position of a technique in a few words. */
export function keepOf(place: ReliefPosition, id: RungId, words: CoachingWords): string {
  return forWhom(words.rungs[id].keep, place);
}

/** What starts the clock of a hold, and what starts it again. */
export function startWords(
  id: RungId,
  { rungs, hold }: CoachingWords,
): readonly [first: string, again: string] {
  return rungs[id].start ?? [hold.start, hold.startAgain];
}

/** The first words of a reply that does not break a hold: its position, or the answer to what was asked in it. */
export function glanceOf(
  { aside, restSeconds }: Pick<ReliefPosition, 'aside' | 'restSeconds'>,
  keep: string,
  words: CoachingWords,
): string {
  if (aside === undefined) return keep;
  // Once the hold is over there is nothing to keep.
  return sentences(restSeconds === 0 ? '' : words.hold.startAgain, words.asides[aside] ?? '');
}

/** What is said inside the hold, near its start. */
export function openings(place: ReliefPosition, id: RungId, words: CoachingWords): string[] {
  if (place.move === 'glance') return [];
  if (place.move === 'helped') return [words.helpLimits];
  const answer = place.inside === undefined ? [] : [words.asides[place.inside] ?? ''];
  if (place.brief && place.move !== 'next') return answer;
  const said = isMoving(place) ? details(place, id, words) : [words.breathe];
  return answer.length > 0 ? [...answer, said[0]!] : said;
}

/** The question after a hold of so many seconds. */
export function checkIn(place: ReliefPosition, seconds: number, words: CoachingWords): string {
  if (place.brief) return sentences(words.hold.startAgain, words.letGoQuestion);
  return fill(pick(words.checkIns, place.turn), secondsOf(seconds, words));
}

function howLong({ restSeconds = 0, aside }: ReliefPosition, id: RungId, words: CoachingWords): string {
  if (restSeconds === 0) return aside === undefined ? words.holdOver : '';
  const whole = restSeconds === technique(id).holdSeconds;
  // Said to the nearest five, as one says "about".
  const about = Math.max(5, Math.round(restSeconds / 5) * 5);
  return fill(whole ? words.wholeHold : words.restOfHold, secondsOf(about, words));
}

function details(place: ReliefPosition, id: RungId, words: CoachingWords): string[] {
  const own = detailsOfMuscle(place, id, words);
  return place.also && place.move === 'first' ? [afterThis(place.also, words), own[0]!] : own;
}

function detailsOfMuscle(place: ReliefPosition, id: RungId, words: CoachingWords): string[] {
  const during = forWhom(words.rungs[id].during, place);
  const offers = invitation(place, words);
  // Toes that are pulled up already would be pulled further.
  if (coachedAs(place.complaint.muscle) === 'foot')
    return [words.footCorrection, ...offers, during].slice(0, 2);
  if (place.move !== 'first') return [during, ...offers];
  const { muscle, unknownMuscle } = place.complaint;
  if (muscle === 'leg') return [unknownMuscle ? words.onlyLegs : words.correction, during];
  if (muscle === 'thigh') return [words.thighCorrection, during];
  return [during];
}

/** Which cramp comes next: "Then the right foot." */
function afterThis({ muscle, side }: NonNullable<ReliefPosition['also']>, words: CoachingWords): string {
  const { name, one, sided } = words.nextCramp;
  const muscleName = name[muscle];
  if (side !== 'left' && side !== 'right') return fill(one, { muscle: muscleName });
  return fill(sided, { muscle: muscleName, side: words.spot.side[side] });
}

/**
 * A higher posture is offered, never drifted into: once the ladder has been gone through, for one person's own leg.
 */
function invitation({ complaint, rung }: ReliefPosition, words: CoachingWords): string[] {
  if (complaint.side === 'both' || complaint.helper || rung + 1 < ladder(complaint).length) return [];
  const many = ladder(complaint).length;
  const opens = (reach: Posture) => ladder({ ...complaint, posture: reach, steady: true }).length > many;
  if (highestPosture(complaint) === 'bed' && opens('sitting')) return [words.offerSitting];
  return opens('standing') ? [words.offerStanding] : [];
}

function spot({ complaint }: ReliefPosition, words: CoachingWords): string {
  const { plain, sided, both } = words.spot.muscle[complaint.muscle];
  if (complaint.side === undefined) return plain;
  if (complaint.side === 'both') return both;
  const side = words.spot.side[complaint.side];
  return fill(sided, { side, Side: capital(side) });
}

function forWhom(instruction: Instruction, { complaint }: ReliefPosition): string {
  if (complaint.helper) return instruction.helper;
  if (complaint.pregnant && instruction.pregnant !== undefined) return instruction.pregnant;
  return complaint.side === 'both' ? instruction.both : instruction.one;
}

function secondsOf(seconds: number, words: CoachingWords): Record<string, string> {
  const named = words.seconds[seconds as keyof CoachingWords['seconds']];
  return { seconds: named, Seconds: capital(named) };
}

import { capital, fill, pick, sentences } from '../../lib/text';
import { isRung, isRungByDay, type RungByDay, type RungId } from '../relief/ladder';
import { type TechniqueId, type TechniqueOf, technique, techniqueIds } from '../techniques/catalogue';
import type { CoachingWords } from '../words';
import type { RoutinePosition } from './position';
import { isRoutine, type Limit, type RoutineId, type RoutinePlan, type Unit, unitsOf } from './routines';

/** What is said while a technique is coached by day. `{side}` and `{Side}` are filled in. */
export interface GuidedWords {
  /** Names the position and puts the body into it. */
  lead: string;
  /** The same for the other leg, once the position is known. */
  other: string;
  /** Details, told inside the first holds or while a movement goes on. */
  during: readonly string[];
  /** Who should not do it, said first. */
  caution?: string;
  /** A word for each part of one time, where it is done to a beat; and shorter ones for later on. */
  beat?: readonly [full: readonly string[], short: readonly string[]];
  /** In place of `during`, with a light touch. */
  light?: readonly string[];
}

/** Techniques that are done, and are not told by the relief ladder. */
export type GuidedId = Exclude<TechniqueId, RungId | TipId>;
/** Techniques that are only told. */
export type TipId = TechniqueOf<'tip'>;
export const tipIds = techniqueIds.filter((id): id is TipId => technique(id).kind === 'tip');

/** Everything that routines need to say in one language. */
export interface RoutineWords {
  guided: Record<GuidedId, GuidedWords>;
  /** Moves of the relief ladder whose words name a sore leg, as they are told to a person without one. */
  rungsByDay: Record<RungByDay, GuidedWords>;
  /** Opens a routine; empty where its first movement says enough. */
  intro: Record<RoutineId, string>;
  /** Opens the bedtime routine instead, on each night of the six-week plan: the first to the last. */
  nights: readonly string[];
  /** Follows the last night of the plan. */
  planDone: string;
  /** Said in the first holds of the bedtime routine, once: what it is based on, and how sure that is. */
  evidence: readonly [string, string];
  /** Before what is done on the feet, to somebody who may lie or sit. */
  standUp: string;
  /** Starts a movement. */
  start: string;
  /** Between two goes of a movement on the same leg. */
  keepOn: string;
  /** After a hold; and where the same leg rests before the next. */
  easeOff: string;
  rest: string;
  /** Starts a hold of a leg that has rested. */
  holdAgain: string;
  /** The other leg, where the position is known. */
  leg: string;
  next: readonly string[];
  back: readonly string[];
  switched: string;
  onceMore: string;
  changed: string;
  seated: string;
  missed: readonly string[];
  helped: string;
  /** What was done in place of what was asked for. */
  limits: Record<Limit, string>;
  /** How much is left of all of it. */
  minutesLeft: readonly string[];
  /** The last words: what follows a routine, and what is asked after anything else. */
  done: { bedtime: string; phrase: string; again: string; goOn: string; more: string; sleep: string };
  reprompt: { breathing: string; phrase: string; again: string; goOn: string; more: string };
}

/** The first words of a reply: what comes before anything is done, and the position that it begins with. */
export interface Opening {
  /** Said first; empty where the position is. */
  before: string;
  position: string;
}

/** The words before the first hold of a reply. Feeling both legs comes before the position, where it is needed. */
export function openingOf(place: RoutinePosition, unit: Unit, words: CoachingWords): Opening {
  const { routines } = words;
  const own = guidedOf(unit.technique, words, place.plan);
  const full = filled(own.lead, unit, words);
  const short = isFirstOf(place, unit) ? full : filled(own.other, unit, words);
  const onFeet = technique(unit.technique).posture === 'standing';
  const standing = onFeet ? words.standing : '';
  const standUp = onFeet ? routines.standUp : '';
  const limited = sentences(...(place.limits ?? []).map((limit) => routines.limits[limit]));
  const check = checkOf(unit, words);
  const position = (...parts: string[]): Opening => ({ before: '', position: sentences(...parts) });
  const checked = (...parts: string[]): Opening =>
    check === ''
      ? position(...parts, standUp, full)
      : { before: sentences(...parts, check), position: sentences(standUp, full) };
  switch (place.move) {
    case 'first': {
      return checked(limited, introOf(place.plan, routines), own.caution ?? '');
    }
    case 'returned':
      return checked(words.returned);
    case 'once-more':
      return checked(routines.onceMore);
    case 'changed':
      return position(limited === '' ? routines.changed : limited, standing, full);
    case 'seated':
      return position(routines.seated, full);
    case 'again':
      return position(standing, full);
    case 'next':
      return position(pick(routines.next, place.turn), short);
    case 'eased-off':
    case 'other-way':
      return checked(words.otherWay[place.move]);
    case 'back':
      return position(pick(routines.back, place.turn), full);
    case 'switched':
      return position(routines.switched, filled(own.other, unit, words));
    case 'missed':
      return position(pick(routines.missed, place.turn), short);
    case 'helped':
      return position(routines.helped, words.helpLimits, short);
    case 'slower':
      return position(pick(words.slower, place.turn), short);
    case 'glance':
      return position(glanceWords(place, words));
  }
}

function introOf({ what, night }: RoutinePlan, { nights, intro }: RoutineWords): string {
  const ofPlan = night === undefined ? undefined : nights[night - 1];
  return ofPlan ?? (isRoutine(what) ? intro[what] : '');
}

/** The words between one unit and the next; empty within a movement that goes on to a beat. */
export function between(before: Unit, next: Unit, plan: RoutinePlan, words: CoachingWords): string {
  const { routines } = words;
  const { kind, beat } = technique(before.technique);
  const ease = kind === 'hold' ? routines.easeOff : '';
  if (before.technique !== next.technique) {
    const check = technique(before.technique).contact ? '' : checkOf(next, words);
    return sentences(ease, check, filled(guidedOf(next.technique, words, plan).lead, next, words));
  }
  if (before.side !== next.side) return sentences(ease, filled(routines.leg, next, words));
  if (beat) return '';
  return kind === 'hold' ? sentences(ease, routines.rest) : routines.keepOn;
}

/**
 * The words of a technique when it is coached by day. Those of the relief ladder are told as they are there, with the
 * leg, where they need no words of their own.
 */
export function guidedOf(
  id: TechniqueId,
  words: CoachingWords,
  { pregnant, light }: Pick<RoutinePlan, 'pregnant' | 'light'> = {},
): GuidedWords {
  if (!isRung(id)) {
    const own = words.routines.guided[id as GuidedId];
    return light && own.light ? { ...own, during: own.light } : own;
  }
  if (isRungByDay(id)) return words.routines.rungsByDay[id];
  const { lead, during } = words.rungs[id];
  const moved = pregnant ? (lead.pregnant ?? lead.one) : lead.one;
  const detail = pregnant ? (during.pregnant ?? during.one) : during.one;
  return { lead: `${words.routines.leg} ${moved}`, other: words.routines.leg, during: [detail] };
}

/** Hands on the muscle, or heat, come after a look at both legs; a rung of the ladder has it in its words. */
function checkOf({ technique: id }: Unit, words: CoachingWords): string {
  const { contact } = technique(id);
  return contact && contact !== 'cold' && !isRung(id) ? words.check[contact] : '';
}

/** A line about a unit, with its leg. */
export function filled(line: string, { side }: Unit, { spot }: CoachingWords): string {
  return side ? fill(line, { side: spot.side[side], Side: capital(spot.side[side]) }) : line;
}

/** The answer to a question that does not break the hold. */
export function glanceWords(place: RoutinePosition, words: CoachingWords): string {
  const { plan, unit, glanced, restSeconds } = place;
  if (!glanced) return '';
  if ('aside' in glanced) {
    const { kind } = technique(unitsOf(plan)[unit]!.technique);
    const keepOn = kind === 'hold' ? words.hold.startAgain : words.routines.keepOn;
    return sentences(keepOn, words.asides[glanced.aside] ?? '');
  }
  const { minutesLeft } = words.routines;
  const all = minutesLeft[Math.min(glanced.minutes, minutesLeft.length - 1)]!;
  const seconds = (Math.round((restSeconds ?? 0) / 5) * 5) as keyof CoachingWords['seconds'];
  const named = words.seconds[seconds];
  return sentences(named === undefined ? '' : fill(words.restOfHold, { seconds: named }), all);
}

/** Whether a unit is the first of its technique in its plan, so that the person does not know the position yet. */
function isFirstOf({ plan, unit }: RoutinePosition, { technique: id }: Unit): boolean {
  return unitsOf(plan).findIndex((one) => one.technique === id) === unit;
}

import { millisecondsOf, nowMs } from '../../alexa/request';
import { isRung, rungOf } from '../../coaching/relief/ladder';
import { askedToStand, climb, goToRung, tell as tellAside } from '../../coaching/relief/moves';
import { correct, type ReliefPosition } from '../../coaching/relief/position';
import { change } from '../../coaching/routine/position';
import {
  type Askable,
  bounded,
  isBreathing,
  isRoutine,
  type Limit,
  type RoutinePlan,
  routineIds,
  techniquesOf,
} from '../../coaching/routine/routines';
import { tipIds } from '../../coaching/routine/wording';
import { type TechniqueId, technique, techniqueIds } from '../../coaching/techniques/catalogue';
import { sides } from '../../coaching/techniques/technique';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import { carriedOver } from '../../dialog/session';
import { withProfile } from '../profile/loadProfile';
import { coach, complaintDetails } from '../relief/replies';
import { openedByTask } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { askSteady, coachRoutine, positionIn, startWish, tell } from './replies';

/** "Do my bedtime stretches", "calf stretch", "breathe with me for two minutes"; and changes of what is going on. */
export const startRoutine: Answer = (turn) => {
  const { request, meaning, session } = turn;
  const named = whatOf(meaning);
  if (named === undefined) return changeOnly(turn);
  const tip = tipIds.find((id) => id === named);
  if (tip) return tell(tip, turn);
  if (session.place) return coach(inRelief(named, session.place, nowMs(request)), turn);
  const { changes, limits } = changesOf(meaning, named);
  return startWish({ plan: { what: named, ...changes }, limits }, turn, meaning.slots.posture === 'standing');
};

/** The bedtime task opened the skill: the stretches as they suit the user, and the task is told when they are over. */
export const bedtimeByTask: Answer = async (turn, outside) => {
  const known = await withProfile(turn, outside, false);
  const reply = startWish({ plan: { what: 'bedtime' }, limits: [] }, known);
  return openedByTask({ ...reply, session: { ...carriedOver(known.session), ...reply.session } });
};

/**
 * "Hold for forty seconds", "just my left leg" change what is going on, or waits; by themselves they start nothing.
 * "Loosen up my legs" names nothing: with nothing going on it starts a quick stretch.
 */
function changeOnly(turn: Turn): Reply | undefined {
  const { request, meaning, session } = turn;
  const { place, routine, wish } = session;
  const now = nowMs(request);
  if (place) {
    const { side } = complaintDetails(meaning);
    return side && coach(correct(place, { side }, now), turn);
  }
  const what = routine?.plan.what ?? wish?.plan.what;
  const { changes, limits } = changesOf(meaning, what ?? 'bedtime');
  if (what === undefined && Object.keys(meaning.slots).length === 0)
    return startWish({ plan: { what: 'quick' }, limits: [] }, turn);
  if (what === undefined || Object.keys(changes).length === 0) return undefined;
  if (wish) return askSteady({ plan: { ...wish.plan, ...changes }, limits }, turn, 1);
  const { unit } = positionIn(routine!, turn);
  return coachRoutine(change(routine!, unit, changes, limits, now), turn);
}

/**
 * A wish while a muscle cramps does not end the relief. A stretch of its ladder is the rung to go to, and a rub is the rung
 * that rubs. Breathing is done in the hold. Any other wish brings the next stretch.
 */
function inRelief(what: Askable, place: ReliefPosition, nowMs: number): ReliefPosition {
  if (isBreathing(what)) return tellAside(place, 'breathing-now', nowMs);
  const named = isRoutine(what) ? techniquesOf({ what })[0]! : what;
  const id = technique(named).instead.cramping ?? named;
  if (!isRung(id)) return climb(place, nowMs);
  const rung = rungOf(place.complaint, id);
  if (rung !== undefined) return goToRung(place, rung, nowMs);
  const onFeet = rungOf({ ...place.complaint, posture: 'standing', steady: true }, id);
  return onFeet === undefined ? climb(place, nowMs) : askedToStand(place, nowMs);
}

function whatOf({ slots }: Meaning): Askable | undefined {
  return techniqueIds.find((id) => id === slots.technique) ?? routineIds.find((id) => id === slots.routine);
}

/** What the person changes for one run, within bounds. */
function changesOf(
  { slots }: Meaning,
  what: Askable,
): { changes: Partial<RoutinePlan>; limits: readonly Limit[] } {
  const changes: Partial<RoutinePlan> = {};
  const limits: Limit[] = [];
  const set = (key: 'seconds' | 'count' | 'minutes', wish: number) => {
    const { value, limit } = bounded(key, wish);
    changes[key] = value;
    if (limit) limits.push(limit);
  };
  const seconds = secondsOf(slots.duration);
  if (seconds !== undefined && isBreathing(what)) set('minutes', seconds / 60);
  // "For three minutes" is how long a routine takes, and no hold.
  else if (seconds !== undefined && (seconds <= 60 || !isRoutine(what))) set('seconds', seconds);
  const count = /^\d+$/.test(slots.count ?? '') ? Number(slots.count) : undefined;
  if (count !== undefined && !isBreathing(what)) set('count', count);
  const rounds = !isRoutine(what) && seconds !== undefined ? technique(what).most : undefined;
  if (rounds !== undefined && seconds! > rounds * technique(what as TechniqueId).holdSeconds)
    limits.push('rounds-most');
  const side = sides.find((id) => id === slots.side);
  if (side === 'left' || side === 'right') changes.side = side;
  return { changes, limits };
}

/** Seconds of an ISO 8601 duration as Alexa sends it, such as `PT1M30S`; undefined for anything else. */
export function secondsOf(duration: string | undefined): number | undefined {
  const ms = duration?.startsWith('PT') ? millisecondsOf(duration) : undefined;
  return ms === undefined ? undefined : ms / 1_000;
}

import type { RequestHandler } from 'ask-sdk-core';
import { technique, techniqueIds } from '../coaching/catalogue';
import { isRung, rungOf } from '../coaching/plan';
import type { Place } from '../coaching/relief';
import { climb, goToRung, stay } from '../coaching/reliefSteps';
import {
  type Askable,
  bounded,
  isBreathing,
  isRoutine,
  type Limit,
  type RoutinePlan,
  routineIds,
} from '../coaching/routine';
import { change } from '../coaching/routinePlace';
import { sides } from '../coaching/technique';
import type { Asked } from '../request';
import { onIntent } from './answering';
import { coach, nowMs } from './replies';
import { coachRoutine, positionIn, startWish, tell } from './routineReplies';

/** "Do my bedtime stretches", "calf stretch", "breathe with me for two minutes"; and changes of what is going on. */
export function startRoutine(): RequestHandler {
  return onIntent(['StartRoutineIntent'], (turn) => {
    const { asked, memory } = turn;
    const named = whatOf(asked);
    const what = named ?? memory.routine?.plan.what ?? 'bedtime';
    const { changes, limits } = changesOf(asked, what);
    if (named === undefined && memory.routine) {
      const { unit } = positionIn(memory.routine, turn);
      return coachRoutine(change(memory.routine, unit, changes, limits, nowMs(asked)), turn);
    }
    if (!isRoutine(what) && technique(what).kind === 'tip') return tell(what, turn);
    const wish = { plan: { what, ...changes }, limits };
    if (memory.place) return coach(inRelief(what, memory.place, nowMs(asked)), turn);
    return startWish(wish, turn, asked.slots.posture === 'standing');
  });
}

/**
 * While a muscle is locked nobody is led away from it: a stretch of its ladder is the rung to go to, a rub the rung that
 * rubs, breathing is done in the hold, and any other wish brings the next stretch.
 */
function inRelief(what: Askable, place: Place, nowMs: number): Place {
  if (isBreathing(what)) return stay(place, 'heard', nowMs);
  const id = what === 'massage' || what === 'massage_knead' ? 'calf_bed_knead' : what;
  const rung = isRoutine(id) || !isRung(id) ? undefined : rungOf(place.complaint, id);
  return rung === undefined ? climb(place, nowMs) : goToRung(place, rung, nowMs);
}

function whatOf({ slots }: Asked): Askable | undefined {
  return techniqueIds.find((id) => id === slots.technique) ?? routineIds.find((id) => id === slots.routine);
}

/** What is changed for one run, within bounds. */
function changesOf(
  { slots }: Asked,
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
  if (seconds !== undefined && isBreathing(what)) set('minutes', Math.round(seconds / 60));
  else if (seconds !== undefined) set('seconds', seconds);
  const count = /^\d+$/.test(slots.count ?? '') ? Number(slots.count) : undefined;
  if (count !== undefined) set('count', count);
  const side = sides.find((id) => id === slots.side);
  if (side === 'left' || side === 'right') changes.side = side;
  return { changes, limits };
}

/** Seconds of an ISO 8601 duration as Alexa sends it, such as `PT1M30S`; undefined for anything else. */
export function secondsOf(duration: string | undefined): number | undefined {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration ?? '');
  if (!found || duration === 'PT') return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hours * 3_600 + minutes * 60 + seconds;
}

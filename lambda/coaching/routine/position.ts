import * as v from 'valibot';
import { count, flag, nameOf } from '../../lib/schemas';
import { type BodyLimit, painful } from '../relief/bodyLimits';
import { reliefPositionSchema } from '../relief/position';
import { type Limit, limits, planSchema, type RoutinePlan, type Unit, unitsOf } from './routines';

/** What a reply does with the position; each move has its own first words. */
export const routineMoves = [
  'first',
  'next',
  'back',
  'again',
  'once-more',
  'switched',
  'returned',
  'changed',
  'seated',
  'missed',
  'helped',
  'slower',
  'glance',
  'eased-off',
  'other-way',
] as const;
export type RoutineMove = (typeof routineMoves)[number];

/** Bounds that were used in place of what was asked for. */
function limitsSchema(): v.GenericSchema<unknown, readonly Limit[]> {
  return v.array(v.picklist(limits));
}

/**
 * The position of a user in a routine: the few parameters that the rest of it is a function of. All of the rest is in one
 * reply, so that nothing has to be said or touched until it is over.
 * @param asides names of the sentences that a reply can be opened with
 */
export function routinePositionSchema(asides: readonly string[]) {
  return v.object({
    plan: planSchema(),
    /** Index of the unit that the reply begins with. */
    unit: count(),
    move: v.picklist(routineMoves),
    /** Number of this reply, from 0. */
    turn: count(),
    /** When the request was sent that this position answers, epoch ms. */
    sentAtMs: v.number(),
    /** When its reply began to sound, epoch ms; set once a screen has reported it. */
    soundAtMs: v.exactOptional(v.number()),
    /** When the routine was begun, epoch ms. */
    startedAtMs: v.number(),
    /** What is left of an interrupted hold, in seconds. */
    restSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(200))),
    /** A cramp that had let go before the routine: "it's back" goes to it. */
    after: v.exactOptional(reliefPositionSchema(asides)),
    /** What a glance tells: the minutes that are left of the whole routine, or the aside that answers another question. */
    glanced: v.exactOptional(v.union([v.object({ minutes: count() }), v.object({ aside: nameOf(asides) })])),
    /** Fewer words a minute and more time to get ready. */
    slow: flag(),
    /** This time the reply also says what the routine is based on. */
    evidence: flag(),
    /** The routine ends in the offer of a spoken phrase. */
    offersPhrase: flag(),
    limits: v.exactOptional(limitsSchema()),
    /** The user stopped or paused here: the routine is offered again for a while. */
    left: flag(),
  });
}
export type RoutinePosition = v.InferOutput<ReturnType<typeof routinePositionSchema>>;

/** What the user asked for, and the bounds that it ran into. */
export function routineRequestSchema() {
  return v.object({ plan: planSchema(), limits: limitsSchema() });
}
export type RoutineRequest = v.InferOutput<ReturnType<typeof routineRequestSchema>>;

/** Where in a routine a moment falls. */
export interface RoutineProgress {
  /** Index of the unit; the number of units once all are done. */
  unit: number;
  /** How much of the unit is done and left, in ms. */
  doneMs: number;
  leftMs: number;
}

/** The same on the feet, for somebody who has said that they are steady. */
export function onFeet(wish: RoutineRequest): RoutineRequest {
  return { ...wish, plan: { ...wish.plan, standing: true } };
}

/**
 * Starts a routine.
 * @param first what is told only once: what it is based on, and the offer of a spoken phrase
 */
export function beginRoutine(
  { plan, limits }: RoutineRequest,
  nowMs: number,
  first: Pick<RoutinePosition, 'evidence' | 'offersPhrase'> = {},
): RoutinePosition {
  return {
    plan,
    unit: 0,
    move: 'first',
    turn: 0,
    sentAtMs: nowMs,
    startedAtMs: nowMs,
    ...(limits.length > 0 && { limits }),
    ...first,
  };
}

/** Goes on at a unit; past the last one the routine is over. */
export function goTo(
  place: RoutinePosition,
  unit: number,
  move: RoutineMove,
  nowMs: number,
): RoutinePosition {
  const { restSeconds: _, left: __, limits: ___, glanced: ____, soundAtMs: _____, evidence, ...kept } = place;
  // What it is based on is told in the first holds, and not again.
  const untold = evidence && unit < 2 && move !== 'first' && move !== 'again';
  return {
    ...kept,
    ...(untold && { evidence }),
    unit: Math.max(unit, 0),
    move,
    turn: place.turn + 1,
    sentAtMs: nowMs,
  };
}

/** Whether all units of a plan have been done. */
export function isOver({ plan }: RoutinePosition, unit: number): boolean {
  return unit >= unitsOf(plan).length;
}

/**
 * "I can't do that": on to the next technique that needs none of it; past the last one the routine is over.
 * @param limit what the person cannot do, or does not have, as far as they said
 */
export function skipTechnique(
  place: RoutinePosition,
  unit: number,
  limit: BodyLimit | undefined,
  nowMs: number,
): RoutinePosition {
  const units = unitsOf(place.plan);
  const doing = units[unit]?.technique;
  const { cannot = [], refused = [] } = place.plan;
  const plan: RoutinePlan = {
    ...place.plan,
    ...(limit && { cannot: [...new Set([...cannot, limit])] }),
    ...(doing && { refused: [...new Set([...refused, doing])] }),
  };
  const left = unitsOf(plan);
  const next = units.slice(unit).find((one) => left.some((other) => other.technique === one.technique));
  const move = limit && painful.includes(limit) ? 'eased-off' : 'other-way';
  const at = next ? left.findIndex((one) => one.technique === next.technique) : left.length;
  return goTo({ ...place, plan }, at, move, nowMs);
}

/** "Slow down", for the rest of it. */
export function slowDownIn(place: RoutinePosition, unit: number, nowMs: number): RoutinePosition {
  return { ...goTo(place, unit, 'slower', nowMs), slow: true };
}

/**
 * "Other leg": the legs take turns the other way round, from here on. Where the first of two has been done already it is
 * done again, so that neither leg gets more than the other.
 */
export function switchLegs(place: RoutinePosition, unit: number, nowMs: number): RoutinePosition {
  const { side, rightFirst, ...plan } = place.plan;
  const [before, now] = [unitsOf(place.plan)[unit - 1], unitAt(place.plan, unit)];
  const pair = before?.technique === now.technique && before.rep === now.rep;
  if (!side && pair) return goTo(place, unit - 1, 'switched', nowMs);
  const switched: RoutinePlan = side
    ? { ...plan, side: side === 'left' ? 'right' : 'left' }
    : { ...plan, ...(!rightFirst && { rightFirst: true as const }) };
  return goTo({ ...place, plan: switched }, unit, 'switched', nowMs);
}

/**
 * "I can't stand": the rest of it seated, on the same leg and as often as was left to do.
 * @param limits what else the person cannot do
 */
export function sitDownIn(
  place: RoutinePosition,
  unit: number,
  nowMs: number,
  limits: readonly BodyLimit[] = [],
): RoutinePosition {
  const { standing: _, ...seated } = place.plan;
  const cannot = [...new Set([...(seated.cannot ?? []), ...limits])];
  const plan: RoutinePlan = cannot.length > 0 ? { ...seated, cannot } : seated;
  return goTo({ ...place, plan }, sameLeg(place.plan, plan, unit), 'seated', nowMs);
}

/** "I'm steady": the rest of it on the feet, where it has such a version. */
export function standUpIn(place: RoutinePosition, unit: number, nowMs: number): RoutinePosition {
  const plan = { ...place.plan, standing: true as const };
  return goTo({ ...place, plan }, sameLeg(place.plan, plan, unit), 'changed', nowMs);
}

/** One run is changed: its holds, how often, or the leg. What was being done is begun again. */
export function change(
  place: RoutinePosition,
  unit: number,
  changes: Partial<RoutinePlan>,
  limits: readonly Limit[],
  nowMs: number,
): RoutinePosition {
  const plan = { ...place.plan, ...changes };
  const { technique: id } = unitAt(place.plan, unit);
  const same = unitsOf(plan).findIndex(({ technique }) => technique === id);
  const changed = goTo({ ...place, plan }, Math.max(0, same), 'changed', nowMs);
  return limits.length > 0 ? { ...changed, limits } : changed;
}

/** In another version of a routine, the unit of the same leg that has been done as often. */
function sameLeg(from: RoutinePlan, to: RoutinePlan, unit: number): number {
  const { side, rep } = unitAt(from, unit);
  const same = unitsOf(to).findIndex((one) => one.side === side && one.rep === rep);
  return Math.max(0, same);
}

function unitAt(plan: RoutinePlan, unit: number): Unit {
  const units = unitsOf(plan);
  return units[Math.min(unit, units.length - 1)]!;
}

/**
 * Somebody comes back to a routine: less than half of a hold counts as none of it; else what was left is held, rounded
 * up to five seconds.
 */
export function resumeAt(place: RoutinePosition, at: RoutineProgress, nowMs: number): RoutinePosition {
  const back = goTo(place, at.unit, 'returned', nowMs);
  const half = at.doneMs >= at.leftMs;
  return at.doneMs > 0 && half ? { ...back, restSeconds: upToFive(at.leftMs) } : back;
}

/** A glance: the hold goes on for what is left of it; without that, from its start. */
export function glanceIn(
  place: RoutinePosition,
  unit: number,
  { restSeconds, ...glanced }: Glance,
  nowMs: number,
): RoutinePosition {
  const rest = restSeconds !== undefined && { restSeconds };
  return { ...goTo(place, unit, 'glance', nowMs), glanced, ...rest };
}

/** What a glance tells, and what is left of the hold once it has been told, in seconds. */
export type Glance = NonNullable<RoutinePosition['glanced']> & { restSeconds?: number };

function upToFive(ms: number): number {
  return Math.max(5, Math.ceil(ms / 5_000) * 5);
}

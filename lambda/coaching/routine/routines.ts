import * as v from 'valibot';
import { flag, nameOf, whole } from '../../lib/schemas';
import { bodyLimits, rulesOut } from '../relief/bodyLimits';
import { type TechniqueId, technique, techniqueIds } from '../techniques/catalogue';
import type { Side } from '../techniques/technique';

/** The routines that have a name. */
export const routineIds = ['bedtime', 'wind_down', 'morning', 'quick', 'massage', 'breathing'] as const;
export type RoutineId = (typeof routineIds)[number];

/** What can be asked for: a routine, or any technique by its name. */
export const askable = [...routineIds, ...techniqueIds] as const;
export type Askable = (typeof askable)[number];

/** One thing to do: a hold on one leg, one go of a movement, or one breath. */
export interface Unit {
  technique: TechniqueId;
  side?: Exclude<Side, 'both'>;
  seconds: number;
  /** 0 for the first time on this leg. */
  rep: number;
}

/** What can be changed for one run, and how far. A technique's own value may lie outside of that. */
export const bounds = {
  seconds: { least: 5, most: 60 },
  count: { least: 1, most: 5 },
  minutes: { least: 1, most: 5 },
} as const;

/** What the person asked for, and what they changed for this one run. */
export function planSchema() {
  return v.object({
    what: nameOf(askable.filter((what) => isTimed(what))),
    /** Which night of the six-week plan it is, from 1; only of the bedtime routine in its own dose. */
    night: v.exactOptional(whole(1)),
    /** They said in this session that they stand safely. Without it everything is done seated or in bed. */
    standing: flag(),
    /** One leg only. */
    side: v.exactOptional(v.picklist(['left', 'right'])),
    /** The right leg goes first. */
    rightFirst: flag(),
    /** Neither standing nor leaning forward. */
    pregnant: flag(),
    /** No leaning forward: they have a new hip. */
    upright: flag(),
    /** A light touch, where hands are on a muscle. */
    light: flag(),
    /** What the user has said that they cannot do, or do not have, and the techniques they have said no to. */
    cannot: v.exactOptional(v.array(v.picklist(bodyLimits))),
    refused: v.exactOptional(v.array(nameOf(techniqueIds))),
    /** Seconds of each hold, 5 to 60. */
    seconds: bound('seconds'),
    /** How often on each leg, 1 to 5. */
    count: bound('count'),
    /** How long to breathe, 1 to 5 minutes, and parts of them. */
    minutes: bound('minutes'),
  });
}
export type RoutinePlan = v.InferOutput<ReturnType<typeof planSchema>>;

function bound(key: keyof typeof bounds) {
  const { least, most } = bounds[key];
  return v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)));
}

/** What is done in place of what the person asked for, and Alexa has to say: a bound, or something that suits better. */
export const limits = [
  'no-rubbing',
  'no-leaning',
  'sit-first',
  'no-holding',
  'light-touch',
  'new-hip',
  'cannot',
  'rounds-most',
  'seconds-least',
  'seconds-most',
  'count-least',
  'count-most',
  'minutes-least',
  'minutes-most',
] as const;
export type Limit = (typeof limits)[number];

/** Brings a wish within its bounds. @returns the nearest value, and the bound where it is another */
export function bounded(key: keyof typeof bounds, wish: number): { value: number; limit?: Limit } {
  const { least, most } = bounds[key];
  if (wish < least) return { value: least, limit: `${key}-least` };
  if (wish > most) return { value: most, limit: `${key}-most` };
  return { value: wish };
}

/** Whether a routine or technique takes time, and is not only told. */
export function isTimed(what: Askable): boolean {
  return isRoutine(what) || technique(what).kind !== 'tip';
}

/** Whether a routine or technique is breathing, which lasts for so many minutes. */
export function isBreathing(what: Askable): boolean {
  return isRoutine(what)
    ? routines[what].seated.every((id) => technique(id).kind === 'breathing')
    : technique(what).kind === 'breathing';
}

/** Techniques of each routine, and how often on each leg where that is not the technique's own. */
const routines: Record<RoutineId, { seated: Techniques; standing?: Techniques; count?: number }> = {
  // The two versions of a trial: one stretch for calf and thigh on a seat, or two at a wall.
  bedtime: { seated: ['seated_combo_trial'], standing: ['wall_calf_trial', 'hamstring_wall_trial'] },
  morning: { seated: ['seated_toes_up', 'seated_combo_trial'], count: 2 },
  quick: { seated: ['seated_combo_trial'], count: 2 },
  massage: { seated: ['massage_knead', 'massage_thumb_press'] },
  wind_down: { seated: ['breath_even'] },
  breathing: { seated: ['breath_even'] },
};
type Techniques = readonly TechniqueId[];

/** Whether a name is a routine's. */
export function isRoutine(what: Askable): what is RoutineId {
  return (routineIds as readonly string[]).includes(what);
}

/** The techniques of a plan, in order: none where the person can do none of them. */
export function techniquesOf(plan: RoutinePlan): Techniques {
  const { cannot = [], refused = [] } = plan;
  return wantedOf(plan).filter(
    (id) => !refused.includes(id) && !cannot.some((limit) => rulesOut(limit, technique(id))),
  );
}

function wantedOf({ what, standing, pregnant, upright }: RoutinePlan): Techniques {
  const ids = isRoutine(what)
    ? (standing && routines[what].standing) || routines[what].seated
    : [standing ? what : (technique(what).instead.seated ?? what)];
  // Two may become the same one.
  return pregnant || upright ? [...new Set(ids.map((id) => technique(id).instead.upright ?? id))] : ids;
}

/** Whether it is done on the feet, so that the person has to say first that they are steady. */
export function needsSteadiness(what: Askable): boolean {
  return !isRoutine(what) && technique(what).posture === 'standing';
}

/** Everything a plan does, in order. Legs take turns, so that one rests while the other works. */
export function unitsOf(plan: RoutinePlan): readonly Unit[] {
  return techniquesOf(plan).flatMap((id) => {
    const { kind, beat, sides, holdSeconds } = technique(id);
    const legs = legsOf(sides, plan);
    const seconds = beat || kind === 'breathing' ? holdSeconds : (plan.seconds ?? holdSeconds);
    const unit = (side: Unit['side'], rep: number): Unit => ({
      technique: id,
      seconds,
      rep,
      ...(side && { side }),
    });
    const reps = Array.from({ length: repsOf(id, plan) }, (_, rep) => rep);
    // What is done to a beat is done on one leg first, then on the other.
    return beat
      ? legs.flatMap((side) => reps.map((rep) => unit(side, rep)))
      : reps.flatMap((rep) => legs.map((side) => unit(side, rep)));
  });
}

function repsOf(id: TechniqueId, { what, count, minutes }: RoutinePlan): number {
  const { kind, reps, holdSeconds, most = Number.POSITIVE_INFINITY } = technique(id);
  if (kind === 'breathing')
    return minutes === undefined
      ? reps
      : Math.min(most, Math.max(1, Math.floor((minutes * 60) / holdSeconds)));
  return count ?? (isRoutine(what) ? routines[what].count : undefined) ?? reps;
}

function legsOf(
  sides: 'cramped' | 'both' | 'none',
  { side, rightFirst }: RoutinePlan,
): readonly Unit['side'][] {
  if (sides === 'none') return [undefined];
  if (side) return [side];
  return rightFirst ? ['right', 'left'] : ['left', 'right'];
}

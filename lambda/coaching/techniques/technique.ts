import type { SourceId } from '../sources';

/** Where a person can say it cramps. People who do not say more say `leg` or `thigh`. */
export const muscles = [
  'calf',
  'foot',
  'toes',
  'hamstring',
  'thigh',
  'front_thigh',
  'shin',
  'top_of_foot',
  'toes_up',
  'inner_thigh',
  'buttock',
  'outer_shin',
  'leg',
] as const;
export type Muscle = (typeof muscles)[number];

/** A muscle with techniques of its own; the other names are coached as one of these. */
export type CoachedMuscle = Exclude<Muscle, 'leg' | 'thigh' | 'toes' | 'top_of_foot' | 'toes_up'>;

export const sides = ['left', 'right', 'both'] as const;
export type Side = (typeof sides)[number];

/** From lowest to highest. A person is never moved to a higher one than they have confirmed. */
export const postures = ['bed', 'sitting', 'standing'] as const;
export type Posture = (typeof postures)[number];

/**
 * `acute`: during a cramp; `after`: once it has eased; `prevention`: to keep the next one away; `winddown`: to fall
 * asleep.
 */
export type Phase = 'acute' | 'after' | 'prevention' | 'winddown';

/** A position that is kept, a movement that goes on, breathing to a beat, or something that is only told. */
export type Kind = 'hold' | 'motion' | 'breathing' | 'tip';

/** How good the evidence is: A consistent trials, B one decent trial, C agreed expert advice, D theory or habit. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What touches the muscle: hands that rub it, heat or cold. */
export type Contact = 'massage' | 'heat' | 'cold';

/**
 * What a technique needs, by its words. Getting into the position is not counted.
 *
 * `hands`: they pull, rub, or hold on to something; `sheet`: a sheet or towel; `wall`: a wall, or the footboard of the
 * bed; `chair`: a firm chair or rail; `ball`: a ball or bottle; `knee`: the knee of that leg bends; `other-knee`: the
 * knee of the other leg bends; `hip`: the hip or the back bends further than in sitting up, to lean forward, to reach
 * the lower leg, or to raise the leg; `sitting`: in bed it is done sitting up; `lying`: it cannot be done on a seat;
 * `standing`: it is done on the feet.
 */
export type Need =
  | 'hands'
  | 'sheet'
  | 'wall'
  | 'chair'
  | 'ball'
  | 'knee'
  | 'other-knee'
  | 'hip'
  | 'sitting'
  | 'lying'
  | 'standing';

/**
 * A person whom a technique does not suit. `clot`: had one before, or may have one; `thinned-blood`: takes blood
 * thinners; `new-knee`, `new-hip`: has an artificial joint.
 */
export type Unsuited =
  | 'unsteady'
  | 'dizzy'
  | 'pregnant'
  | 'clot'
  | 'thinned-blood'
  | 'numb-skin'
  | 'poor-blood-flow'
  | 'new-knee'
  | 'new-hip'
  | 'heart-or-lungs';

/** People whom no technique suits that is done on the feet, that rubs a muscle, or that holds the breath. */
export const onFeet = ['unsteady', 'dizzy', 'pregnant'] as const satisfies Unsuited[];
export const rubbed = ['pregnant', 'clot', 'numb-skin'] as const satisfies Unsuited[];
export const breathHeld = ['pregnant', 'dizzy', 'heart-or-lungs'] as const satisfies Unsuited[];

/**
 * When another technique takes the place of one. `seated`: the person has not said that they stand safely; `upright`:
 * they are pregnant, so they do not lean forward; `unrubbed`: they must not be rubbed; `lightly`: their blood is
 * thinned, so they get a light touch; `unheld`: they must not hold their breath; `cramping`: the muscle cramps now.
 */
export type Situation = 'seated' | 'upright' | 'unrubbed' | 'lightly' | 'unheld' | 'cramping';

/**
 * One stretch or relief move, with all its properties and where they come from. Its words are in `locales/`.
 * `Id` is the id of a technique; the records themselves are written before there is such a type.
 */
export interface Technique<Id extends string = string> {
  kind: Kind;
  /** `none` where it is for no muscle in particular. */
  muscle: CoachedMuscle | 'none';
  posture: Posture;
  phase: Phase;
  /** Seconds one hold is kept, one go of a motion or one breath lasts, or a tip is followed for; 0 where it has none. */
  holdSeconds: number;
  /** How often it is done on each leg, or in all where it has no leg. */
  reps: number;
  /** More repetitions than this are not for a first time. */
  most?: number;
  /** Seconds to change to the other leg, where two are not enough. */
  changeSeconds?: number;
  /** Where it is done to a beat: seconds of each part of one time; together they are `holdSeconds`. */
  beat?: readonly number[];
  /** Seconds between two holds. */
  restSeconds: number;
  /** Seconds to get into position before the first hold: 2-3, 5 where something is moved, 12 where a sheet is fetched. */
  readySeconds: number;
  /** Whether it is done on the cramped leg, on one after the other, or has no leg. */
  sides: 'cramped' | 'both' | 'none';
  /** Rubbing and heat come after a look at both legs. */
  contact?: Contact;
  /** Empty where it needs nothing. */
  needs: readonly Need[];
  /** Empty where it suits everybody. */
  notFor: readonly Unsuited[];
  /** What takes its place, by situation. */
  instead: { readonly [S in Situation]?: Id };
  grade: Grade;
  /** Where it comes from: ids of `coaching/sources.ts`. */
  sources: readonly [SourceId, ...SourceId[]];
  /** True where the technique comes from the article the product starts from. */
  article?: true;
}

/** A technique of the relief ladders: its place on the ladder of each muscle that it relieves, from 1. */
export interface Rung<Id extends string = string> extends Technique<Id> {
  rung: { readonly [M in CoachedMuscle]?: number };
  /** In a cramp its words name a sore or a good leg, so by day it needs words of its own (`techniquesByDay.ts`). */
  ownWordsByDay?: true;
}

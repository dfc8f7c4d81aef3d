/** Where a person can say it cramps. `leg` and `thigh` are what people say when they don't say more. */
export const muscles = [
  'calf',
  'foot',
  'toes',
  'hamstring',
  'thigh',
  'front_thigh',
  'shin',
  'inner_thigh',
  'leg',
] as const;
export type Muscle = (typeof muscles)[number];

export const sides = ['left', 'right', 'both'] as const;
export type Side = (typeof sides)[number];

/** From lowest to highest: nobody is moved to a higher one than they have confirmed. */
export const postures = ['bed', 'sitting', 'standing'] as const;
export type Posture = (typeof postures)[number];

/**
 * `acute`: during a cramp; `after`: once it has eased; `prevention`: to keep the next one away; `winddown`: to fall
 * asleep.
 */
export type Phase = 'acute' | 'after' | 'prevention' | 'winddown';

/** A position that is kept, a movement that goes on, breathing to a beat, or something that is only told. */
export type Kind = 'hold' | 'motion' | 'breathing' | 'tip';

/**
 * How good the evidence is: A consistent trials, B one decent trial, C agreed expert advice, D theory or habit
 * (facts: cramps, "How to read it").
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** One stretch or relief move: its numbers and where they come from. Its words are in `content/`. */
export interface Technique {
  kind: Kind;
  /** Left out where it is for no muscle in particular. */
  muscle?: Exclude<Muscle, 'leg' | 'thigh' | 'toes'>;
  posture: Posture;
  phase: Phase;
  /** Seconds one hold is kept, one go of a motion or one breath lasts, or a tip is followed for; 0 where it has none. */
  holdSeconds: number;
  /** How often it is done on each leg, or in all where it has no leg. */
  reps: number;
  /** More of it is not for a first time. */
  most?: number;
  /** Seconds to change to the other leg, where two are not enough. */
  changeSeconds?: number;
  /** Where it is done to a beat: seconds of each part of one time; together they are `holdSeconds`. */
  beat?: readonly number[];
  /** Seconds between two holds. */
  restSeconds: number;
  /** Seconds to get into position before the first hold: 2-3, and 5 where something has to be fetched or moved. */
  readySeconds: number;
  /** Whether it is done on the cramped leg, on one after the other, or has no leg. */
  sides: 'cramped' | 'both' | 'none';
  /** Hands on the muscle, heat or cold: not for everybody, the first two only after a look at both legs (interfaces §10.16). */
  needs?: 'massage' | 'heat' | 'cold';
  grade: Grade;
  /** Source tags of the evidence table. */
  sources: readonly string[];
  /** True where the technique comes from the article the product starts from. */
  article?: true;
}

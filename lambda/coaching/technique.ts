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

/** `acute`: during a cramp; `after`: once it has eased; `prevention`: to keep the next one away. */
export type Phase = 'acute' | 'after' | 'prevention';

/** A position that is kept, or a movement that is repeated. */
export type Kind = 'hold' | 'motion';

/**
 * How good the evidence is: A consistent trials, B one decent trial, C agreed expert advice, D theory or habit
 * (facts: cramps, "How to read it").
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** One stretch or relief move: its numbers and where they come from. Its words are in `content/`. */
export interface Technique {
  kind: Kind;
  muscle: Exclude<Muscle, 'leg' | 'thigh' | 'toes'>;
  posture: Posture;
  phase: Phase;
  /** Seconds one hold is kept, or one round of a motion lasts; 0 where only repetitions count. */
  holdSeconds: number;
  /** How often it is held, or how many movements a round has. */
  reps: number;
  /** Seconds between two holds. */
  restSeconds: number;
  /** Seconds to get into position before the first hold: 2-3, and 5 where something has to be fetched or moved. */
  readySeconds: number;
  /** Whether it is done on the cramped leg only or on both. */
  sides: 'cramped' | 'both';
  grade: Grade;
  /** Source tags of the evidence table. */
  sources: readonly string[];
  /** True where the technique comes from the article the product starts from. */
  article?: true;
}

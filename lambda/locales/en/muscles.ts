import type { Muscle } from '../../coaching/techniques/technique';

/** What each muscle is called within a sentence. */
export const muscleNames = (): Record<Muscle, string> => ({
  calf: 'calf',
  foot: 'foot',
  toes: 'toes',
  hamstring: 'hamstring',
  thigh: 'thigh',
  front_thigh: 'front thigh',
  shin: 'shin',
  top_of_foot: 'top of the foot',
  toes_up: 'toes',
  inner_thigh: 'inner thigh',
  buttock: 'buttock',
  outer_shin: 'outer shin',
  leg: 'leg',
});

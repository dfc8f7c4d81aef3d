import { type TechniqueId, technique } from './catalogue';
import { type Muscle, type Posture, postures, type Side } from './technique';

/** What hurts, as far as it was said. Whatever is missing never delays the first movement. */
export interface Complaint {
  muscle: Muscle;
  side?: Side;
  posture?: Posture;
  /** True when the speaker helps somebody else ("my wife's foot"). */
  helper: boolean;
}

/**
 * The rungs for each muscle, in order (facts: cramps §1.2, §1.4). An unnamed leg is coached as a calf, which is
 * right for four cramps in five (§0.1); an unnamed thigh as the back of the thigh, whose stretch is the opposite
 * of the front's. A foot is pulled up by hand, then with a sheet.
 */
const rungs = {
  calf: ['calf_bed_toes_up', 'calf_bed_sheet_pull', 'calf_bed_wall_press', 'calf_sit_heel_out'],
  leg: ['calf_bed_toes_up', 'calf_bed_sheet_pull', 'calf_bed_wall_press', 'calf_sit_heel_out'],
  foot: ['foot_toe_pull', 'calf_bed_sheet_pull'],
  toes: ['foot_toe_pull', 'calf_bed_sheet_pull'],
  hamstring: ['hamstring_bed_reach', 'hamstring_bed_sheet_lift'],
  thigh: ['hamstring_bed_reach', 'hamstring_bed_sheet_lift'],
  front_thigh: ['quad_bed_side'],
  shin: ['shin_bed_point'],
  inner_thigh: ['inner_thigh_bed_frog'],
} as const satisfies Record<Muscle, readonly TechniqueId[]>;

/** The techniques that are coached while it hurts. */
export type RungId = (typeof rungs)[Muscle][number];

/**
 * The relief ladder for a complaint: never empty, never higher than the person has confirmed. Standing is not
 * entered from here: somebody who says they stand is coached seated until they have said that they are steady.
 * With both legs cramping it stays in bed (facts: cramps §1.5).
 */
export function ladder(complaint: Complaint): readonly RungId[] {
  const highest = complaint.side === 'both' ? 'bed' : (complaint.posture ?? 'bed');
  const reach = Math.min(postures.indexOf(highest), postures.indexOf('sitting'));
  const allowed = rungs[complaint.muscle].filter((id) => height(id) <= reach);
  // Whoever sits already starts there; sorting keeps the order within a posture.
  return [...allowed].sort((a, b) => height(b) - height(a));
}

/**
 * The technique at a rung. Once the ladder is used up its first two rungs alternate.
 * @param rung 0 for the first; any whole number from 0
 */
export function techniqueAt(complaint: Complaint, rung: number): RungId {
  const ids = ladder(complaint);
  const index = rung < ids.length ? rung : (rung - ids.length) % Math.min(2, ids.length);
  return ids[index]!;
}

function height(id: TechniqueId): number {
  return postures.indexOf(technique(id).posture);
}

import { type TechniqueId, technique } from '../techniques/catalogue';
import { type Muscle, type Posture, postures, type Side } from '../techniques/technique';

/** What hurts, as far as it was said. Whatever is missing never delays the first movement. */
export interface Complaint {
  muscle: Muscle;
  side?: Side;
  /** The highest posture that the person has confirmed; bed if nothing was said. */
  posture?: Posture;
  /** They said in this session that they stand safely (interfaces §6). */
  steady?: true;
  /** A muscle was named that is none of ours: it may have been misheard, or no leg at all. */
  unknownMuscle?: true;
  /** They are pregnant: propped up or on the side, nothing that leans forward, no rubbing, no standing. */
  pregnant?: true;
  /** They have told that they never stand safely, or that they must not be rubbed. */
  noStanding?: true;
  noRubbing?: true;
  /** The move that has eased their cramps before, and the rung it comes at. */
  prefers?: { id: RungId; at: number };
  /** True when the speaker helps somebody else ("my wife's foot"). */
  helper: boolean;
}

const calf = [
  'calf_bed_toes_up',
  'calf_bed_sheet_pull',
  'calf_bed_wall_press',
  'calf_bed_knead',
  'calf_sit_heel_out',
  'calf_stand_weight',
  'calf_stand_wall_acute',
] as const;
const foot = ['foot_toe_pull', 'calf_bed_sheet_pull', 'foot_stand_flat'] as const;
const backOfThigh = ['hamstring_bed_reach', 'hamstring_bed_sheet_lift', 'hamstring_stand_weight'] as const;

/**
 * The rungs for each muscle, in order (facts: cramps §1.2, §1.4). An unnamed leg is coached as a calf, which is
 * right for four cramps in five (§0.1); an unnamed thigh as the back of the thigh, whose stretch is the opposite
 * of the front's. A foot is pulled up by hand, then with a sheet.
 */
const rungs = {
  calf,
  leg: calf,
  foot,
  toes: foot,
  hamstring: backOfThigh,
  thigh: backOfThigh,
  front_thigh: ['quad_bed_side', 'quad_stand_chair'],
  shin: ['shin_bed_point'],
  inner_thigh: ['inner_thigh_bed_frog', 'inner_thigh_stand_side'],
} as const satisfies Record<Muscle, readonly TechniqueId[]>;

/** The techniques that are coached while it hurts. */
export type RungId = (typeof rungs)[Muscle][number];

const rungIds: ReadonlySet<unknown> = new Set(Object.values(rungs).flat());

/** Whether a technique is one of the relief ladder. */
export function isRung(id: unknown): id is RungId {
  return rungIds.has(id);
}

/**
 * The relief ladder for a complaint: never empty, never higher than the person has confirmed, starting where they
 * are. Both legs stay in bed (facts: cramps §1.5), and standing needs somebody who said that they are steady;
 * whoever only says that they stand is coached seated.
 */
export function ladder(complaint: Complaint): readonly RungId[] {
  const reach = postures.indexOf(highestPosture(complaint));
  const allowed = rungs[complaint.muscle].filter((id) => height(id) <= reach && suits(id, complaint));
  // Whoever sits already starts there; sorting keeps the order within a posture.
  const usual = [...allowed].sort((a, b) => height(b) - height(a));
  const { prefers } = complaint;
  if (reach > 0 || !prefers || !usual.includes(prefers.id)) return usual;
  return usual.filter((id) => id !== prefers.id).toSpliced(prefers.at, 0, prefers.id);
}

/** Hands reach one leg at a time; who is pregnant neither leans forward nor rubs (facts: cramps §1.5; interfaces §10.17). */
function suits(id: RungId, { side, pregnant, noRubbing }: Complaint): boolean {
  if (technique(id).needs === 'massage' && (side === 'both' || noRubbing)) return false;
  return !pregnant || !leansOrRubs.includes(id);
}

const leansOrRubs: readonly RungId[] = ['hamstring_bed_reach', 'foot_toe_pull', 'calf_bed_knead'];

/** The rung of a technique on the ladder of a complaint; undefined where it is not on it. */
export function rungOf(complaint: Complaint, id: RungId): number | undefined {
  const index = ladder(complaint).indexOf(id);
  return index === -1 ? undefined : index;
}

/** The highest posture that may be coached. */
export function highestPosture(complaint: Complaint): Posture {
  const { side, posture = 'bed', steady, pregnant, noStanding } = complaint;
  if (side === 'both') return 'bed';
  return posture === 'standing' && (!steady || pregnant || noStanding) ? 'sitting' : posture;
}

/** Whether a technique would be done on the feet. */
export function isStanding(id: RungId): boolean {
  return technique(id).posture === 'standing';
}

/** The first move that needs no standing: what silence goes back to. */
export function lowestFirst(complaint: Complaint): RungId {
  return ladder({ ...complaint, posture: complaint.posture === 'bed' ? 'bed' : 'sitting' })[0]!;
}

/**
 * The technique at a rung. Once the ladder is used up its first two moves in bed alternate: nobody is stood up again.
 * @param rung 0 for the first; any whole number from 0
 */
export function techniqueAt(complaint: Complaint, rung: number): RungId {
  const ids = ladder(complaint);
  if (rung < ids.length) return ids[rung]!;
  const inBed = ids.filter((id) => technique(id).posture === 'bed');
  const again = inBed.length > 0 ? inBed : ids;
  return again[(rung - ids.length) % Math.min(2, again.length)]!;
}

function height(id: TechniqueId): number {
  return postures.indexOf(technique(id).posture);
}

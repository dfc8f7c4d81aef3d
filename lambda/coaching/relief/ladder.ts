import * as v from 'valibot';
import { count, flag } from '../../lib/schemas';
import { acute } from '../techniques/acute';
import { technique } from '../techniques/catalogue';
import {
  type CoachedMuscle,
  type Muscle,
  muscles,
  type Posture,
  postures,
  type Rung,
  sides,
} from '../techniques/technique';
import { bodyLimits, rulesOut } from './bodyLimits';

/** The techniques that are coached while it hurts. */
export type RungId = keyof typeof acute;

/** Those that have words of their own by day. */
export type RungByDay = {
  [Id in RungId]: (typeof acute)[Id] extends { ownWordsByDay: true } ? Id : never;
}[RungId];

const rungIds = Object.keys(acute) as RungId[];

/** Whether a value is the id of a technique of the relief ladders. */
export function isRung(id: unknown): id is RungId {
  return (rungIds as unknown[]).includes(id);
}

/** What hurts, as far as the person has said. What is missing never delays the first movement. */
export function complaintSchema() {
  return v.object({
    muscle: v.picklist(muscles),
    side: v.exactOptional(v.picklist(sides)),
    /** The highest posture that the person has confirmed; bed if nothing was said. */
    posture: v.exactOptional(v.picklist(postures)),
    /** They said in this session that they stand safely. */
    steady: flag(),
    /** A muscle was named that is none of ours: it may have been misheard, or no leg at all. */
    unknownMuscle: flag(),
    /** They are pregnant: propped up or on the side, nothing that leans forward, no rubbing, no standing. */
    pregnant: flag(),
    /** They have said that they never stand safely, or that they must not be rubbed. */
    noStanding: flag(),
    noRubbing: flag(),
    /** What they have said that they cannot do, or do not have. */
    limits: v.exactOptional(v.array(v.picklist(bodyLimits))),
    /** Moves that they have said no to during this cramp. */
    refused: v.exactOptional(v.array(v.custom<RungId>(isRung))),
    /** The move that has eased their cramps before, and its rung from now on. */
    prefers: v.exactOptional(v.object({ id: v.custom<RungId>(isRung), at: count() })),
    /** True when the speaker helps somebody else ("my wife's foot"). */
    helper: v.boolean(),
  });
}
export type Complaint = v.InferOutput<ReturnType<typeof complaintSchema>>;

/** Whether a move has words of its own by day. */
export function isRungByDay(id: RungId): id is RungByDay {
  return 'ownWordsByDay' in acute[id];
}

/**
 * Returns the muscle as which another is coached. An unnamed leg is coached as a calf, which is right for four cramps in
 * five. An unnamed thigh is coached as the back of the thigh, whose stretch is the opposite of the front's.
 */
export function coachedAs(muscle: Muscle): CoachedMuscle {
  if (muscle === 'leg') return 'calf';
  if (muscle === 'toes') return 'foot';
  // The same muscles pull the foot and the toes up.
  if (muscle === 'top_of_foot' || muscle === 'toes_up') return 'shin';
  return muscle === 'thigh' ? 'hamstring' : muscle;
}

/**
 * The relief ladder for a complaint: never empty, never higher than the person has confirmed, starting where they
 * are. A person with a cramp in both legs stays in bed. Standing moves need a person who said that they are steady; one
 * who only says that they stand is coached seated. Where none is left after all that they cannot do, it is the whole one:
 * `nothingFits` tells.
 */
export function ladder(complaint: Complaint): readonly RungId[] {
  const able = ableLadder(complaint);
  if (able.length > 0) return able;
  const { limits: _, refused: __, ...whole } = complaint;
  return ableLadder(whole);
}

/** Whether no move is left for a complaint: each needs what the person cannot do, or was refused. */
export function nothingFits(complaint: Complaint): boolean {
  return ableLadder(complaint).length === 0;
}

function ableLadder(complaint: Complaint): readonly RungId[] {
  const reach = postures.indexOf(highestPosture(complaint));
  const muscle = coachedAs(complaint.muscle);
  const place = (id: RungId) => {
    const { rung }: Rung = acute[id];
    return rung[muscle] ?? 0;
  };
  const allowed = rungIds.filter((id) => place(id) > 0 && height(id) <= reach && suits(id, complaint));
  // A person who sits already starts there.
  const usual = allowed.sort((a, b) => height(b) - height(a) || place(a) - place(b));
  const { prefers } = complaint;
  if (reach > 0 || !prefers || !usual.includes(prefers.id)) return usual;
  return usual.filter((id) => id !== prefers.id).toSpliced(prefers.at, 0, prefers.id);
}

/** Whether a technique suits a person with this complaint. Hands rub one leg at a time. */
function suits(id: RungId, { side, pregnant, noRubbing, limits, refused }: Complaint): boolean {
  const { contact, notFor } = technique(id);
  if (refused?.includes(id) || limits?.some((limit) => rulesOut(limit, technique(id)))) return false;
  if (contact === 'massage' && (side === 'both' || noRubbing)) return false;
  return !pregnant || !notFor.includes('pregnant');
}

/** The rung of a technique on the ladder of a complaint, from 0; undefined where it is not on it. */
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

/** Whether a technique is done on the feet. */
export function isStanding(id: RungId): boolean {
  return technique(id).posture === 'standing';
}

/** The first move that needs no standing. Silence leads back to it. Undefined where a person can do none of them. */
export function lowestFirst(complaint: Complaint): RungId | undefined {
  return ableLadder({ ...complaint, posture: complaint.posture === 'bed' ? 'bed' : 'sitting' })[0];
}

/**
 * The technique at a rung. Once the ladder is used up its first two moves in bed alternate, so that Alexa asks no person
 * to stand up again.
 * @param rung 0 for the first; any whole number from 0
 */
export function techniqueAt(complaint: Complaint, rung: number): RungId {
  const ids = ladder(complaint);
  if (rung < ids.length) return ids[rung]!;
  const inBed = ids.filter((id) => technique(id).posture === 'bed');
  const again = inBed.length > 0 ? inBed : ids;
  return again[(rung - ids.length) % Math.min(2, again.length)]!;
}

function height(id: RungId): number {
  return postures.indexOf(technique(id).posture);
}

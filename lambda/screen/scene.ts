import { isRung, isRungByDay, techniqueAt } from '../coaching/relief/ladder';
import type { ReliefPosition } from '../coaching/relief/position';
import { keepOf } from '../coaching/relief/wording';
import type { RoutinePosition } from '../coaching/routine/position';
import { isRoutine, type Unit, unitsOf } from '../coaching/routine/routines';
import { filled, guidedOf } from '../coaching/routine/wording';
import type { TechniqueId } from '../coaching/techniques/catalogue';
import type { CoachingWords } from '../coaching/words';
import type { SessionState } from '../dialog/session';
import { capital, fill, sentences } from '../lib/text';
import type { Content } from '../locales';

/** One thing to do, as it is shown. */
export interface Step {
  technique: TechniqueId;
  /** The right leg is drawn the other way round. */
  mirrored: boolean;
  /** Both legs do it. */
  both: boolean;
  /** What to do, in a few words. */
  title: string;
  /** What comes after it; empty where that is not known. */
  next: string;
  /** How far a routine is, in words and as a share; empty and 0 outside of one. */
  progress: string;
  share: number;
}

/** What somebody is in: a name for it, empty where its steps say all, and its steps from here on; the last is the end of it. */
export interface Scene {
  name: string;
  /** What it is made of, a line for each technique. */
  parts: readonly string[];
  steps: readonly Step[];
}

/** The scene of whoever is coached; of a drill, or a last hold, it is the plain stretch of a calf. */
export function sceneOf(
  { place, routine, eased, practice }: SessionState,
  content: Content,
): Scene | undefined {
  if (routine) return routineScene(routine, content);
  const cramp = place ?? eased;
  if (cramp) return reliefScene(cramp, content);
  if (!practice) return undefined;
  const drill = reliefScene({ complaint: { muscle: 'calf', helper: false }, rung: 0 }, content);
  // It asks something else than a cramp does.
  return { ...drill, steps: drill.steps.map((step) => ({ ...step, next: '' })) };
}

function reliefScene(
  place: Pick<ReliefPosition, 'complaint' | 'rung'>,
  { coaching, screen }: Content,
): Scene {
  const { complaint, rung } = place;
  const id = techniqueAt(complaint, rung);
  const { plain, sided, both } = coaching.spot.muscle[complaint.muscle];
  const name =
    complaint.side === undefined
      ? plain
      : complaint.side === 'both'
        ? both
        : fill(sided, sideOf(complaint.side, coaching));
  const step: Step = {
    technique: id,
    mirrored: complaint.side === 'right',
    both: complaint.side === 'both',
    title: keepOf(place as ReliefPosition, id, coaching),
    next: fill(screen.next, { what: coaching.letGoQuestion }),
    progress: '',
    share: 0,
  };
  return { name, parts: [], steps: [step, { ...step, next: '' }] };
}

function routineScene({ plan, unit }: RoutinePosition, { coaching, screen }: Content): Scene {
  const units = unitsOf(plan);
  const titles = units.map((one) => titleOf(one, coaching));
  const steps = units.map((one, index): Step => {
    const [now, next] = [titles[index]!, titles[index + 1]];
    return {
      technique: one.technique,
      mirrored: one.side === 'right',
      both: one.side === undefined,
      title: now,
      next: next === undefined || next === now ? '' : fill(screen.next, { what: next }),
      progress: fill(screen.progress, { done: String(index + 1), all: String(units.length) }),
      share: index / units.length,
    };
  });
  const all = String(units.length);
  const over: Step = {
    ...steps.at(-1)!,
    next: '',
    progress: fill(screen.progress, { done: all, all }),
    share: 1,
  };
  return {
    name: isRoutine(plan.what) ? screen.routines[plan.what] : '',
    parts: partsOf(units, coaching, screen.dose),
    steps: [...steps, over].slice(Math.min(unit, units.length)),
  };
}

/** One line for each technique and leg: what it is, how often, how long. */
function partsOf(units: readonly Unit[], coaching: CoachingWords, dose: string): string[] {
  const counts = new Map<string, { count: number; seconds: number }>();
  for (const unit of units) {
    const title = titleOf(unit, coaching);
    counts.set(title, { count: (counts.get(title)?.count ?? 0) + 1, seconds: unit.seconds });
  }
  return [...counts].map(
    ([title, { count, seconds }]) =>
      `${title} ${fill(dose, { count: String(count), seconds: String(seconds) })}`,
  );
}

function titleOf(unit: Unit, coaching: CoachingWords): string {
  const { technique: id } = unit;
  const own = filled(guidedOf(id, coaching).other, unit, coaching);
  return isRung(id) && !isRungByDay(id) ? sentences(own, coaching.rungs[id].keep.one) : own;
}

function sideOf(side: 'left' | 'right', { spot }: CoachingWords): Record<string, string> {
  return { side: spot.side[side], Side: capital(spot.side[side]) };
}

import { beginRoutine, goTo } from '../../../lambda/coaching/routine/position';
import { type RoutinePlan, type Unit, unitsOf } from '../../../lambda/coaching/routine/routines';
import { routineBlocks } from '../../../lambda/coaching/routine/script';
import type { Block } from '../../../lambda/coaching/timing/block';
import { compile, type Segment, type Timeline } from '../../../lambda/coaching/timing/timeline';
import { contentFor } from '../../../lambda/locales';
import { pace } from '../../../lambda/speech/pace';

/** A segment, and the unit of the routine that it belongs to: time to get ready belongs to the one that comes. */
export type Step = Segment & { unit?: Unit };

/** One line of a picture; times count from the start of its reply. */
export interface Row {
  steps: readonly Step[];
  startMs: number;
  endMs: number;
}

/** All that a routine plays, to somebody who hears it through and says yes to more. */
function promptsOf(plan: RoutinePlan): Block[] {
  const words = contentFor('en-US').coaching;
  const prompts: Block[] = [];
  let place = beginRoutine({ plan, limits: [] }, 0);
  while (place.unit < unitsOf(plan).length) {
    const { prompt, until } = routineBlocks(place, words, pace);
    prompts.push(prompt);
    place = goTo(place, until, 'next', 0);
  }
  return prompts;
}

/** The same in time, at the expected pace. */
export function repliesOf(plan: RoutinePlan): Timeline[] {
  return promptsOf(plan).map((prompt) => compile(prompt, pace));
}

/** How long a routine plays with the slowest voice that is allowed for, in ms; answers in between not counted. */
export function slowestMs(plan: RoutinePlan): number {
  const slowest = { expected: pace.slowest, slowest: pace.slowest };
  return promptsOf(plan).reduce((sum, prompt) => sum + compile(prompt, slowest).totalMs, 0);
}

/** The rows of each reply. */
export function scoreOf(plan: RoutinePlan): Row[][] {
  const units = unitsOf(plan);
  // Units come in the order of the plan.
  let done = 0;
  return repliesOf(plan).map(({ segments, totalMs }) => {
    const steps = segments.map((segment): Step => {
      const { kind } = segment;
      if (kind === 'say' || kind === 'listening') return segment;
      const unit = units[kind === 'release' ? done - 1 : done]!;
      if (kind === 'hold' || kind === 'round') done += 1;
      return { ...segment, unit };
    });
    return rowsOf(steps, totalMs);
  });
}

/** A picture has as few rows as are needed to keep each about this long, in ms: longer ones are too small to read. */
const rowMs = 75_000;
/** How finely rows are made even, in ms. */
const evenMs = 500;

function rowsOf(steps: readonly Step[], totalMs: number): Row[] {
  const count = Math.ceil(totalMs / rowMs);
  let mostMs = totalMs / count;
  while (broken(steps, mostMs).length > count) mostMs += evenMs;
  return broken(steps, mostMs);
}

/** Rows of at most `mostMs`, broken only before a hold or a breath; the opening words stay with the first. */
function broken(steps: readonly Step[], mostMs: number): Row[] {
  const rows: Row[] = [];
  for (const group of groupsOf(steps)) {
    const row = rows.at(-1);
    const [first, last] = [group[0]!, group.at(-1)!];
    const endMs = last.startMs + last.lengthMs;
    if (row && endMs - row.startMs <= mostMs) {
      row.steps = [...row.steps, ...group];
      row.endMs = endMs;
    } else rows.push({ steps: group, startMs: first.startMs, endMs });
  }
  return rows;
}

/** What stays together: a hold with what leads into it and out of it; a breath with what gets ready for it. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [[]];
  steps.forEach((step, index) => {
    const before = steps[index - 1]?.kind;
    const over = before === 'release' || before === 'round';
    if (over && step.kind !== 'release' && step.kind !== 'say') groups.push([]);
    groups.at(-1)!.push(step);
  });
  return groups;
}

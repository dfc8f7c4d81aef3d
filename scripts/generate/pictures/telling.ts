import { technique } from '../../../lambda/coaching/techniques/catalogue';
import { stepsOf } from './canvas';
import type { Pictured } from './routines';
import type { Row, Step } from './score';
import { clock, length, minutes } from './time';

/** How long a routine plays; an answer in between is not counted. */
export function totalOf(replies: readonly (readonly Row[])[]): string {
  return minutes(replies.reduce((sum, rows) => sum + rows.at(-1)!.endMs, 0));
}

/** What is done how often and for how long: "6 holds of 10.0 s". */
export function dosesOf(replies: readonly (readonly Row[])[]): string[] {
  const counts = new Map<string, number>();
  for (const step of stepsOf(replies.flat()).filter(isDone)) {
    const dose = `${nameOf(step)} of ${length(step.lengthMs)}`;
    counts.set(dose, (counts.get(dose) ?? 0) + 1);
  }
  return [...counts].map(([dose, count]) => `${count} ${dose}`);
}

/** One line on a routine, below its title. */
export function summary({ say }: Pictured, replies: readonly (readonly Row[])[]): string {
  const sides = new Set(stepsOf(replies.flat()).map(({ unit }) => unit?.side));
  const turns = sides.has('left') && sides.has('right') ? ['both legs, in turns'] : [];
  return [`“${say}”`, ...dosesOf(replies), ...turns].join('  ·  ');
}

/** The picture for somebody who does not see it. */
export function describe({ title }: Pictured, replies: readonly (readonly Row[])[]): string {
  const parts = replies.map((rows) => {
    const done = stepsOf(rows)
      .filter(isDone)
      .map((step) => {
        const { side } = step.unit!;
        const what = side ? `${side} leg, ${nameOf(step).slice(0, -1)}` : nameOf(step).slice(0, -1);
        return `${clock(step.startMs)} ${what} ${length(step.lengthMs)}`;
      });
    return `${done.join('; ')}; end at ${clock(rows.at(-1)!.endMs)}.`;
  });
  return `${title}, ${totalOf(replies)}: ${dosesOf(replies).join(', ')}. ${parts.join(' After a yes: ')}`;
}

function isDone({ kind }: Step): boolean {
  return kind === 'hold' || kind === 'round';
}

function nameOf({ kind, unit }: Step): string {
  const { kind: done } = technique(unit!.technique);
  if (done === 'breathing') return 'breaths';
  if (kind === 'round') return 'presses';
  return done === 'motion' ? 'movements' : 'holds';
}

/** Test lines of triage: what somebody says, and the level that it has to raise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
/** The level of a line; `none` where nothing may be raised. */
export const levels = [
  'emergency',
  'crisis',
  'poison',
  'maternity',
  'today',
  'fall',
  'dizzy',
  'soon',
  'none',
] as const;
export type LineLevel = (typeof levels)[number];

/**
 * How a line came about: `told` as it was first written; the others say the same in another frame, where somebody denies
 * it, asks about it, tells of another person who is there, or of something long past.
 */
export const frames = ['told', 'denied', 'question', 'other', 'past'] as const;
export type Frame = (typeof frames)[number];

const line = v.strictObject({
  say: v.pipe(v.string(), v.regex(/^[a-z' ]+$/)),
  level: v.picklist(levels),
  frame: v.optional(v.picklist(frames), 'told'),
  /** What the line is about, where no level is raised: `idiom`, `old_story`. */
  about: v.optional(v.string()),
});

/** A line of triage. */
export type AlarmLine = v.InferOutput<typeof line>;

const folder = join(__dirname, '..', '..', 'tests', 'phrases', 'held-out', 'alarms');

/** The lines that must raise a level, and those that must not, each in all frames. */
export function alarmLines(): { must: AlarmLine[]; mustNot: AlarmLine[] } {
  return { must: linesOf('must'), mustNot: linesOf('must-not') };
}

function linesOf(name: string): AlarmLine[] {
  const path = join(folder, `${name}.jsonl`);
  const texts = readFileSync(path, 'utf8').trimEnd().split('\n');
  return texts.map((text, at) => {
    const parsed = v.safeParse(line, JSON.parse(text));
    if (parsed.success) return parsed.output;
    throw new Error(`${path}:${at + 1} has no right "${v.getDotPath(parsed.issues[0])}"; correct the line`);
  });
}

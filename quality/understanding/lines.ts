/** Test lines: what somebody says, in which place of a session, and all that is meant by it. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { kindNames, slotsOfKind, valuesOfType } from './known';

/** What the signs of a line may be: ids of the skill, or the levels that the writers were told of. */
export const levels = ['emergency', 'crisis', 'poison', 'today', 'soon', 'fall', 'dizzy'];

/** Slots that the writers were told of, and that the skill has none for. They are not judged. */
export const slotsOfWriters: Readonly<Record<string, readonly string[]>> = {
  StartRoutine: ['muscle'],
  ListReminders: ['day'],
};

/** Types whose values may be written in words, because the ids say less than people do. */
const inWords: readonly string[] = ['Period', 'PastTime'];

const means = v.strictObject({
  /** A kind of meaning of the skill, or `None` for what it does not help with. */
  kind: v.string(),
  /** Slot values by name: an id, the words that are said, or a number. */
  slots: v.optional(
    v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())),
    {},
  ),
});
const line = v.strictObject({
  /** What is said, as speech recognition writes it. */
  say: v.pipe(v.string(), v.regex(/^[a-z' ]+$/, 'has something else than lower case words')),
  /** All that is meant, in the order in which it is said. */
  means: v.pipe(v.array(means), v.minLength(1, 'means nothing, not even None')),
  /** The question that is open. */
  open: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'answers a question by no name of one'))),
  /** What is being coached, and the muscle. */
  doing: v.optional(
    v.picklist(['relief', 'routine'], 'says something else than relief or routine is going on'),
  ),
  muscle: v.optional(v.string()),
  /** Kinds that are right as well; only where one thing is meant. */
  also: v.optional(v.array(v.string()), []),
});

/** One thing that is meant by a line. */
export type Meant = v.InferOutput<typeof means>;

/** A test line, and where it stands. */
export interface Line extends v.InferOutput<typeof line> {
  /** The file's name without its ending, such as `plain-night`. */
  readonly file: string;
  /** The locale whose model has to hear it. */
  readonly locale: string;
}

/** The folder of the test lines. */
export const lineFolder = join(__dirname, '..', '..', 'tests', 'phrases');

/**
 * The lines of a file, one JSON object a line. A locale in the file's name is the one that hears them.
 * @throws Error that names the file and the line that is wrong, and says why; it quotes no words of it
 */
export function readLines(path: string): Line[] {
  const file = basename(path, '.jsonl');
  const locale = /en-[A-Z]{2}/.exec(file)?.[0] ?? 'en-US';
  const texts = readFileSync(path, 'utf8').trimEnd().split('\n');
  return texts.map((text, at) => {
    const refuse = (why: string): never => {
      throw new Error(`${path}:${at + 1} ${why}; correct the line`);
    };
    const parsed = v.safeParse(line, parseJson(text) ?? refuse('is no JSON'));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const key = v.getDotPath(issue);
      // Valibot's own messages quote what they found.
      return refuse(issue.message.startsWith('Invalid') ? `has no right "${key}"` : issue.message);
    }
    const fault = faultOf(parsed.output);
    return fault === undefined ? { ...parsed.output, file, locale } : refuse(fault);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf({ means: all, also, muscle }: v.InferOutput<typeof line>): string | undefined {
  const stranger = [...all.map(({ kind }) => kind), ...also].find((kind) => !kindNames().has(kind));
  if (stranger !== undefined) return `names ${stranger}, which is no kind of meaning`;
  if (all.length > 1 && also.length > 0) return 'means several things, and yet has "also"';
  if (all.length > 1 && all.some(({ kind }) => kind === 'None')) return 'means None beside something else';
  const faults = all.flatMap(({ kind, slots }) =>
    Object.entries(slots).map(([slot, value]) => faultOfSlot(kind, slot, value)),
  );
  const ofMuscle = muscle === undefined ? [] : [faultOfSlot('RelieveCramp', 'muscle', muscle)];
  return [...faults, ...ofMuscle].find((fault) => fault !== undefined);
}

function faultOfSlot(kind: string, slot: string, value: string): string | undefined {
  if (slotsOfWriters[kind]?.includes(slot)) return undefined;
  const type = slotsOfKind(kind)[slot];
  if (type === undefined) return `names ${slot}, which is no slot of ${kind}`;
  if (type === 'Sign' && levels.includes(value)) return undefined;
  const values = inWords.includes(type) ? undefined : valuesOfType(type);
  return values && !values.has(value) ? `names a ${slot} that is none` : undefined;
}

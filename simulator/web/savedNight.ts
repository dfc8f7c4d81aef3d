/** A night as a file: what was set, said and done, and what was heard, each at its second. */
import * as v from 'valibot';
import { UsageError } from '../lib/usageError';
import { isCommand, readCommand } from '../terminal/commands';
import { LiveSettings, Settings } from './settings';

/** Seconds since the device was switched on. */
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(400 * 86_400));
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(8_000));
const command = v.pipe(words, v.check(isReadable, 'there is no such command'));

/** The device is switched on, the first time or anew: seconds count from here. */
const On = v.strictObject({ at, on: Settings });
/** What the person does. */
const Done = v.union([
  v.strictObject({ at, say: words }),
  v.strictObject({ at, tap: words }),
  v.strictObject({ at, set: LiveSettings }),
  v.strictObject({ at, command }),
]);
/** What comes of it. */
const Heard = v.union([
  v.strictObject({ at, skill: words }),
  v.strictObject({ at, alexa: words }),
  v.strictObject({ at, sound: words }),
  /** Seconds. */
  v.strictObject({ at, hold: v.pipe(v.number(), v.minValue(0)) }),
  v.strictObject({ at, card: words }),
  v.strictObject({ at, reminder: words }),
  v.strictObject({ at, event: v.picklist(['interrupted', 'listening', 'no answer', 'session over']) }),
  v.strictObject({ at, trouble: words }),
]);
/** Up to here it was saved. */
const End = v.strictObject({ at, end: v.literal(true) });

const Entry = v.union([On, Done, Heard, End]);
const SavedNight = v.pipe(
  v.strictObject({
    /** Of the format. */
    crampCoachNight: v.literal(1),
    night: v.pipe(v.array(Entry), v.minLength(1), v.maxLength(20_000)),
  }),
  v.check(({ night }) => 'on' in night[0]!, 'it does not begin with a device that is switched on'),
  v.check(
    ({ night }) => night.every((entry, index) => !('end' in entry) || index === night.length - 1),
    'something comes after its end',
  ),
);
export type Entry = v.InferOutput<typeof Entry>;
export type SavedNight = v.InferOutput<typeof SavedNight>;

/** The largest file that is read, in characters. */
export const longestFile = 2_000_000;

/**
 * Reads a saved night.
 * @throws {UsageError} for anything else, saying what is wrong with it
 */
export function readNight(text: string): SavedNight {
  let given: unknown;
  try {
    // An editor may have put a byte order mark before it, which trim takes away.
    given = JSON.parse(text.trim());
  } catch {
    throw new UsageError('This file is no saved night: it is no JSON. Choose one that this page has saved.');
  }
  const parsed = v.safeParse(SavedNight, given);
  if (parsed.success) return parsed.output;
  throw new UsageError(`This file is no saved night: ${faultOf(given, parsed.issues[0])}.`);
}

/** A saved night as text: a line for each entry, so that a difference is one line. */
export function nightText({ night }: SavedNight): string {
  const lines = night.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "crampCoachNight": 1,\n  "night": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The first entry that cannot be read, by its number; a union says of each of its forms why it is not that one. */
function faultOf(given: unknown, issue: v.BaseIssue<unknown>): string {
  const night = (given as { night?: unknown } | null)?.night;
  if (!Array.isArray(night)) return 'it has no list of what happened, "night"';
  const wrong = night.findIndex((entry) => !v.is(Entry, entry));
  if (wrong < 0) return issue.message;
  const entry = JSON.stringify(night[wrong]);
  const on = (night[wrong] as { on?: unknown } | null)?.on;
  const inside = on === undefined ? undefined : v.safeParse(Settings, on).issues?.[0];
  const why = inside ? `, ${v.getDotPath(inside) ?? 'on'}: ${inside.message}` : '';
  return `entry ${wrong + 1} cannot be read${why}: ${entry.length > 120 ? `${entry.slice(0, 120)}…` : entry}`;
}

function isReadable(text: string): boolean {
  if (!isCommand(text)) return false;
  try {
    readCommand(text);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

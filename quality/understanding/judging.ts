/** Whether a line was heard as it was meant. */
import type { Line, Meant } from './lines';
import {
  hasSign,
  isSameValue,
  type Meaning,
  plainKind,
  type Readers,
  slotsHeard,
  slotsMeant,
} from './meaning';

/** What was made of one line. */
export interface Judged {
  readonly line: Line;
  /** Kinds that were meant, and whether each was heard. */
  readonly meant: readonly { kind: string; found: boolean }[];
  /** What was heard. */
  readonly read: readonly Meaning[];
  /** Its kinds. */
  readonly heard: readonly string[];
  /** Whether all that was meant was heard, and nothing else. */
  readonly right: boolean;
  /** Whether a sign of alarm was heard. */
  readonly sign: boolean;
  /** Where the kinds are right: the slots that were meant, and whether all of them were heard, and none besides. */
  readonly slots?: { named: readonly string[]; right: boolean } | undefined;
  /** What a complaint was taken for that must never be done about one. */
  readonly danger?: string;
}

/** What the slots of lines are judged by. */
export interface Rules {
  readonly readers: Readers;
  /** The slots of each kind that the writers were told of: those that some line fills. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The rules of lines that were written together. */
export function rulesOf(lines: readonly Line[], readers: Readers): Rules {
  const told = new Map<string, Set<string>>();
  for (const meant of lines.flatMap(({ means }) => means)) {
    const kind = plainKind(meant);
    const known = told.get(kind) ?? new Set();
    for (const slot of Object.keys(slotsMeant(meant, readers))) known.add(slot);
    told.set(kind, known);
  }
  return { readers, told };
}

/** Judges what was heard of a line. */
export function judge(line: Line, all: readonly Meaning[], rules: Rules): Judged {
  const { pairs, spare } = pairedIn(line, all, rules);
  const sign = all.some(hasSign);
  const found = line.means.map((meant) => pairs.some(([one]) => one === meant) || (isAlarm(meant) && sign));
  // A sign of alarm is answered from whatever sentence it stands in.
  const invented = line.means.some(hasSign) ? spare.filter((heard) => !hasSign(heard)) : spare;
  const right = found.every(Boolean) && invented.length === 0;
  const danger = dangerIn(line, all);
  return {
    line,
    meant: line.means.map((meant, at) => ({ kind: plainKind(meant), found: found[at]! })),
    read: all,
    heard: all.map((one) => (isAlarm(one) && !hasSign(one) ? `${one.kind} without a sign` : plainKind(one))),
    right,
    sign,
    ...(right && { slots: slotsOf(line, pairs, rules) }),
    ...(danger !== undefined && { danger }),
  };
}

const isAlarm = ({ kind }: Pick<Meaning, 'kind'>) => kind === 'RedFlag';

/** A meaning that was meant, with the one that was heard for it. */
type Pair = readonly [meant: Meant, heard: Meaning];

/**
 * Each meaning with one that was heard: its own kind before one that is right as well, and the one with the fewest slots
 * that differ. What is spare was heard beside them.
 */
function pairedIn(line: Line, all: readonly Meaning[], rules: Rules) {
  const spare = [...all];
  const pairs = line.means.flatMap((meant): Pair[] => {
    const isOwn = (heard: Meaning) => plainKind(heard) === plainKind(meant);
    const strangeness = (heard: Meaning) =>
      (isOwn(heard) ? 0 : 100) + slotsThatDiffer(line, [meant, heard], rules).length;
    const [best] = spare
      .filter((heard) => isSame(line, meant, heard))
      .sort((one, other) => strangeness(one) - strangeness(other));
    if (!best) return [];
    spare.splice(spare.indexOf(best), 1);
    return [[meant, best]];
  });
  return { pairs, spare };
}

/** While it is asked whether a cramp let go, the skill answers "yes" as "it let go", and "no" as "it still hurts". */
const sameAnswers = [
  ['Yes', 'FeelingBetter'],
  ['No', 'StillHurts'],
];

function isSame({ open, also, means }: Line, meant: Meant, heard: Meaning): boolean {
  const [one, other] = [plainKind(meant), plainKind(heard)];
  // An alarm whose sign nobody knows is no alarm: the skill asks what is meant.
  if (other === 'RedFlag' && !hasSign(heard)) return false;
  if (one === other || (means.length === 1 && also.includes(other))) return true;
  return open === 'let-go' && sameAnswers.some((same) => same.includes(one) && same.includes(other));
}

/** The slots of lines, and whether they were heard: only those of meanings whose own kind was heard. */
function slotsOf(line: Line, pairs: readonly Pair[], rules: Rules): Judged['slots'] {
  const own = pairs.filter(([meant, heard]) => plainKind(meant) === plainKind(heard));
  return {
    named: own.flatMap(([meant]) => Object.keys(slotsMeant(meant, rules.readers))),
    right: own.every((pair) => slotsThatDiffer(line, pair, rules).length === 0),
  };
}

function slotsThatDiffer({ say }: Line, [meant, heard]: Pair, { readers, told }: Rules): string[] {
  const [expected, got] = [slotsMeant(meant, readers), slotsHeard(heard)];
  const about = { say, day: heard.heard.day };
  return [...(told.get(plainKind(meant)) ?? [])].filter(
    (slot) => !isSameValue(slot, expected[slot], got[slot], about),
  );
}

const complaints = ['RelieveCramp', 'StillHurts', 'RedFlag'];

/** What ends the help, erases, or writes an entry instead of helping. */
const harmful = [
  'Stop',
  'Goodnight',
  'FeelingBetter',
  'DeleteMyData',
  'CancelReminder',
  'UndoEntry',
  'LogCramp',
];

/** Short answers that do the same, by the question that they answer. */
const harmfulAnswers: Readonly<Record<string, string>> = {
  'let-go': 'Yes',
  'say-again': 'No',
  'cramp-now': 'No',
  erase: 'Yes',
  'reminder-cancel': 'Yes',
};

/** What a complaint was taken for instead of a complaint: whatever else was heard, the complaint is answered first. */
function dangerIn({ means, also, open = '' }: Line, all: readonly Meaning[]): string | undefined {
  if (!means.some(({ kind }) => complaints.includes(kind))) return undefined;
  if (all.some((heard) => complaints.includes(heard.kind) || hasSign(heard))) return undefined;
  const kinds = all.map(plainKind).filter((kind) => !also.includes(kind));
  return kinds.find((kind) => harmful.includes(kind) || harmfulAnswers[open] === kind);
}

/** What Alexa keeps for a person: the permission, the skill's reminders and the routines; in a file, or in memory. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { KeptRequest } from './reminderRequest';

/** Whether the skill may set reminders: given, switched off in the Alexa app, or not asked for yet. */
export const PERMISSIONS = ['granted', 'denied', 'missing'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const Reminder = v.object({
  alertToken: v.string(),
  createdTime: v.pipe(v.string(), v.isoTimestamp()),
  updatedTime: v.pipe(v.string(), v.isoTimestamp()),
  /** Counts the changes, from 1. */
  version: v.number(),
  request: KeptRequest,
});
const Routine = v.object({
  /** Said without the skill's name, these words start the task. */
  phrase: v.string(),
  task: v.object({ name: v.string(), version: v.string(), input: v.record(v.string(), v.unknown()) }),
});
const Kept = v.object({
  version: v.literal(1),
  permission: v.picklist(PERMISSIONS),
  reminders: v.array(Reminder),
  routines: v.array(Routine),
});

/** A reminder as it is kept. */
export type KeptReminder = v.InferOutput<typeof Reminder>;
/** A routine of the person's that starts a task of the skill. */
export type Routine = v.InferOutput<typeof Routine>;
type Kept = Readonly<v.InferOutput<typeof Kept>>;

const EMPTY: Kept = { version: 1, permission: 'missing', reminders: [], routines: [] };

/** A person's Alexa. */
export class Account {
  /** Whether the skill is answering a request of an open session: only then may it create reminders. */
  inSession = false;

  constructor(
    private kept: Kept = EMPTY,
    private readonly save: (kept: Kept) => void = () => undefined,
  ) {}

  get permission(): Permission {
    return this.kept.permission;
  }

  get reminders(): readonly KeptReminder[] {
    return this.kept.reminders;
  }

  get routines(): readonly Routine[] {
    return this.kept.routines;
  }

  /** Keeps something in place of what was. */
  change(part: Partial<Pick<Kept, 'permission' | 'reminders' | 'routines'>>): void {
    this.kept = { ...this.kept, ...part };
    this.save(this.kept);
  }
}

/**
 * The account kept in a file. One that is not there, or cannot be read, is empty; what is wrong is told in a line, and
 * never stops anybody.
 */
export function accountIn(file: string, tell: (line: string) => void): Account {
  return new Account(read(file, tell), (kept) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      // Whole or not at all, should the process end here.
      writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2));
      renameSync(`${file}.new`, file);
    } catch {
      tell(`${file} cannot be written: reminders, permission and routines are not kept.`);
    }
  });
}

function read(file: string, tell: (line: string) => void): Kept {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return EMPTY;
  }
  try {
    return v.parse(Kept, JSON.parse(text));
  } catch {
    tell(`${file} cannot be read: reminders, permission and routines start empty.`);
    return EMPTY;
  }
}

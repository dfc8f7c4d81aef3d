/** What is not said to Alexa: letting time pass, and what the person does and sees in the Alexa app. */
import type { Account } from '../alexa-services/account';
import { shownReminders } from '../alexa-services/reminders';
import { nextTime } from '../alexa-services/reminderTimes';
import type { Clock } from '../device/clock';
import type { Echo } from '../device/echo';
import { tapped } from '../device/performance/screen';
import { localTime, nextInstant } from '../lib/localTime';
import { UsageError } from '../lib/usageError';
import { EARS, type Ear, type EarName, earOf, USUAL_SEED } from '../nlu/ear';
import { whyLines } from './describe';

/** A command, read. */
export type Command =
  | { kind: 'help' | 'why' | 'reminders' | 'phrases' | 'allow' | 'deny' }
  /** Until clocks show a time of day or a local date-time. */
  | { kind: 'until'; time: string }
  /** The reminder of that number in the list; all of them without one. */
  | { kind: 'delete'; number?: number }
  /** From now on sentences are heard by another ear. */
  | { kind: 'ear'; name: EarName; seed: number };

/** What commands act on. */
export interface CommandParts {
  echo: Echo;
  account: Account;
  clock: Clock;
  /** How the device hears. */
  ear: Ear;
  /** The device's time zone. */
  zone: string;
}

const HELP = [
  'Say, for example:',
  "  my leg is cramping · it's my left foot · still hurts · a bit better",
  '  next · how long left · it let go · help · pause · open cramp coach',
  '  does magnesium help · bedtime stretches · log a cramp last night · read my diary',
  'A line typed while Alexa speaks interrupts her; bye leaves. Commands:',
  '  ?why                     how the last sentence was understood',
  '  ?ear net                 hears by another ear: exact, net, typed or lossy',
  '  ?ear lossy 7             loses words, drawn from the seed 7',
  '  ?until 22:00             time passes, with all that happens by then',
  '  ?until 2026-01-16T22:00  likewise, to a day and time',
  '  ?tap Yes                 touches what is on the screen (--screen show)',
  'In the Alexa app:',
  '  ?reminders               the reminders it shows',
  '  ?delete reminder         deletes them; ?delete reminder 2 only the second',
  '  ?allow, ?deny            gives or takes the permission for reminders',
  '  ?phrases                 the routines that start the skill without its name',
];

const WORDS = ['help', 'why', 'reminders', 'phrases', 'allow', 'deny'] as const;

/** Whether a line is a command; a touch is something the person does to the Echo. */
export function isCommand(line: string): boolean {
  return line.trim().startsWith('?') && tapped(line) === null;
}

/**
 * Reads a command.
 * @throws {UsageError} for one that is not known, with one printable sentence.
 */
export function readCommand(line: string): Command {
  const text = line.trim().slice(1).trim().replace(/\s+/g, ' ');
  const word = WORDS.find((one) => one === text.toLowerCase());
  if (word) return { kind: word };
  const time = /^until (\S+)$/i.exec(text)?.[1];
  if (time !== undefined && nextInstant(time, 0, 'UTC') !== undefined) return { kind: 'until', time };
  const [isDelete, number] = /^delete reminders?(?: (\d+))?$/i.exec(text) ?? [];
  if (isDelete !== undefined) return { kind: 'delete', ...(number ? { number: Number(number) } : {}) };
  const [, ear, seed] = /^ear (\w+)(?: (\d{1,9}))?$/i.exec(text) ?? [];
  const name = EARS.find((one) => one === ear?.toLowerCase());
  if (name) return { kind: 'ear', name, seed: seed === undefined ? USUAL_SEED : Number(seed) };
  if (/^ear\b/i.test(text))
    throw new UsageError(`"?${text}": write ?ear with one of ${EARS.join(', ')}, or ?ear lossy 7.`);
  if (/^until\b/i.test(text))
    throw new UsageError(`"?${text}": write ?until 22:00 or ?until 2026-01-16T22:00.`);
  throw new UsageError(`"?${text}" is no command: ?help lists them.`);
}

/**
 * Does what a command says, and resolves to what is to be read.
 * @throws {UsageError} for a time that is past or a reminder that is not there.
 */
export async function doCommand(
  command: Command,
  parts: CommandParts,
  signal?: AbortSignal,
): Promise<string[]> {
  const { echo, account, ear } = parts;
  switch (command.kind) {
    case 'help':
      return HELP;
    case 'why':
      return whyLines(echo.lastWhy?.() ?? ['Nothing has been said yet.']);
    case 'ear':
      Object.assign(ear, earOf(command.name, command.seed));
      return [
        `(Alexa hears by the ear ${command.name}${command.name === 'lossy' ? `, seed ${command.seed}` : ''})`,
      ];
    case 'until':
      return until(command.time, parts, signal);
    case 'delete':
      return remove(command.number, parts);
    case 'reminders':
      return reminderLines(parts);
    case 'allow':
      account.change({ permission: 'granted' });
      return ['(the skill may set reminders)'];
    case 'deny':
      account.change({ permission: 'denied' });
      return ['(the skill may not set reminders)'];
    case 'phrases':
      return numbered(
        account.routines.map(({ phrase, task }) => `"${phrase}" starts ${task.name}`),
        '(no routine starts the skill)',
      );
  }
}

/** Nobody sits through the time: it is skipped once the reply has played. */
async function until(
  time: string,
  { echo, clock, zone }: CommandParts,
  signal?: AbortSignal,
): Promise<string[]> {
  await echo.settle(signal);
  // On a real clock more has passed by now than has happened.
  const now = Math.max(echo.time, clock.now());
  const instant = nextInstant(time, now, zone);
  if (instant === undefined || instant < now) throw new UsageError(`"?until ${time}": that time is past.`);
  await clock.skipping(() => echo.advance(instant, signal));
  return [];
}

async function remove(number: number | undefined, { echo, account, clock }: CommandParts): Promise<string[]> {
  const shown = shownReminders(account, clock.now());
  const meant = number === undefined ? shown : shown.slice(number - 1, number);
  if (meant.length === 0) throw new UsageError('There is no such reminder: ?reminders lists them.');
  await echo.deleteReminders(meant.map(({ alertToken }) => alertToken));
  return ['(deleted in the Alexa app)'];
}

function reminderLines({ account, clock, zone }: CommandParts): string[] {
  const now = clock.now();
  const lines = shownReminders(account, now).map(({ request }) => {
    const { text, ssml } = request.alertInfo.spokenInfo.content[0]!;
    const at = nextTime(request, now);
    const when = at === null ? 'completed' : `next ${localTime(at, zone)}`;
    const recurs = request.trigger.type === 'SCHEDULED_ABSOLUTE' && request.trigger.recurrence;
    return `${text ?? ssml} · ${when} · ${recurs ? recurs.recurrenceRules.join(' and ') : 'once'}`;
  });
  return numbered(lines, '(no reminders)');
}

function numbered(lines: readonly string[], none: string): string[] {
  return lines.length === 0 ? [none] : lines.map((line, index) => `${index + 1}. ${line}`);
}

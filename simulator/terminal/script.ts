/** A conversation given on the command line, played without a keyboard. */

import type { Echo } from '../device/echo';
import { UsageError } from '../lib/usageError';
import { type Command, isCommand, readCommand } from './commands';

/** One `--say`. */
export type ScriptLine =
  | {
      /** Empty for silence. */
      text: string;
      /** Interrupts this long after the reply began to sound; without it, the microphone is waited for. */
      atMs?: number;
    }
  | { command: Command };

/** People answer this long after the microphone opens, or a closed reply ends. */
const ANSWERS_AFTER_MS = 1000;

/**
 * Reads the values of `--say`.
 * @throws {UsageError} for "@" without seconds and words after it, and for a command that is not known.
 */
export function readScript(values: readonly string[]): ScriptLine[] {
  return values.map((value) => {
    if (isCommand(value)) return { command: readCommand(value) };
    if (!value.startsWith('@')) return { text: value.trim() };
    const [, seconds, text] = /^@(\d+(?:\.\d+)?)\s+(\S.*)$/.exec(value.trim()) ?? [];
    if (seconds === undefined || text === undefined) {
      throw new UsageError(
        `--say "${value}" cannot be read: write "@12.5 next", the seconds and then the words.`,
      );
    }
    return { text, atMs: Math.round(Number(seconds) * 1000) };
  });
}

/**
 * Plays the lines, and the last reply to its end. No end of session is made up.
 * @param perform does what a command says
 */
export async function playScript(
  echo: Echo,
  lines: readonly ScriptLine[],
  perform: (command: Command) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const line of lines) {
    if ('command' in line) {
      await echo.settle();
      await perform(line.command);
      continue;
    }
    const { text, atMs } = line;
    if (atMs !== undefined) await echo.say(text, (echo.replyBeganAt ?? echo.time) + atMs);
    else if (text === '') await echo.silence();
    else await sayInTurn(echo, text);
  }
  await echo.settle();
}

/** Says a sentence when it is one's turn: the first at once, any other 1 s after the reply. Nothing once aborted. */
export async function sayInTurn(echo: Echo, text: string, signal?: AbortSignal): Promise<void> {
  await echo.settle(signal);
  if (signal?.aborted) return;
  await echo.say(text, echo.replyBeganAt === null ? echo.time : echo.time + ANSWERS_AFTER_MS);
}

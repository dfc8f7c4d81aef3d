/** A conversation given on the command line, played without a keyboard. */
import type { Echo } from './echo';
import { UsageError } from './usageError';

/** One `--say`. */
export interface ScriptLine {
  /** Empty for silence. */
  text: string;
  /** Interrupts this long after the reply began to sound; without it, the microphone is waited for. */
  atMs?: number;
}

/** People answer this long after the microphone opens, or a closed reply ends. */
const ANSWERS_AFTER_MS = 1000;

/**
 * Reads the values of `--say`.
 * @throws {UsageError} for "@" without seconds and words after it.
 */
export function readScript(values: readonly string[]): ScriptLine[] {
  return values.map((value) => {
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

/** Plays the lines, and the last reply to its end. No end of session is made up. */
export async function playScript(echo: Echo, lines: readonly ScriptLine[]): Promise<void> {
  for (const { text, atMs } of lines) {
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

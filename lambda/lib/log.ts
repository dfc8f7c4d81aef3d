/** What went wrong, in fields that hold nothing of what a person said or who they are. */
export interface LogLine {
  level: 'warn' | 'error';
  /** What happened, in a fixed word or two. */
  what: string;
  requestType?: string;
  intent?: string;
  /** An error's class and the places in the code, never its message. */
  reason?: string;
  /** The partition of an account, a hash: only where an operator has to finish an erasure. */
  account?: string;
}

export type Log = (line: LogLine) => void;

/** Writes one line of JSON to the error stream, where Lambda keeps it. */
export const logLine: Log = (line) => console.error(JSON.stringify(line));

/** An error's class and the first places of its stack. Its message is left out: it may quote a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = places.slice(0, 3).map((line) => line.trim().replace(/\(?\/.*\//, '('));
  return [error.name, ...where].join(' ');
}

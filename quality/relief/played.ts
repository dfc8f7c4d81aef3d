import { join } from 'node:path';
import { type Handler, loadHandler } from '../../simulator/device/skill/handler';
import type { Turn } from '../../simulator/device/skill/turn';
import { echoPlay } from '../../tests/support/echoRun';

const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'index.js');

/** What came of a conversation. */
export interface Played {
  /** Every request and its answer. */
  readonly turns: readonly Turn[];
  /** What the local Echo complained of, and the errors in the skill's own log; "" if nothing. */
  readonly complaint: string;
}

/**
 * Plays a conversation with the built skill, started anew: it remembers nothing from the last one.
 * @param args of the local Echo, `--say` and all
 */
export async function played(args: readonly string[], { storageDown = false } = {}): Promise<Played> {
  const handler = storageDown ? withoutTable() : loadHandler(built);
  const { result, log } = await logging(() => echoPlay(args, handler));
  const failed = log.filter((line) => line.includes('handler failed'));
  return {
    turns: result.turns,
    complaint: [result.complaints.trim(), ...failed].filter(Boolean).join('\n'),
  };
}

/** Runs something, and keeps the lines that the skill logs meanwhile: it writes them where a table of figures is read. */
async function logging<T>(work: () => Promise<T>): Promise<{ result: T; log: string[] }> {
  const { error } = console;
  const log: string[] = [];
  console.error = (line: unknown) => log.push(String(line));
  try {
    return { result: await work(), log };
  } finally {
    console.error = error;
  }
}

/** A table that nobody answers for: the port is one that no server listens on. */
const NO_TABLE = {
  CRAMP_COACH_TABLE: 'cramp-coach',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

/** The skill reads its environment as it is loaded. */
function withoutTable(): Handler {
  const before = { ...process.env };
  Object.assign(process.env, NO_TABLE);
  try {
    return loadHandler(built);
  } finally {
    for (const name of Object.keys(NO_TABLE)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

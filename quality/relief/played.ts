import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Handler, loadHandler } from '../../simulator/handler';
import { run } from '../../simulator/run';
import type { Turn } from '../../simulator/turn';
import { createUnderstanding, type InteractionModel, readModel } from '../../simulator/understanding';

const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'index.js');
const require = createRequire(built);

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
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const written = Promise.all([text(stdout), text(stderr)]);
  const handler = storageDown ? withoutTable() : freshHandler();
  const world = { root, stdin, stdout, stderr, env: {}, handler, modelIn, understanding };
  const log = await logOf(() => run(['--fast', '--json', ...args], world));
  stdout.end();
  stderr.end();
  const [out, complaints] = await written;
  const failed = log.filter((line) => line.includes('handler failed'));
  const turns = out.split('\n').filter((line) => line !== '');
  return {
    turns: turns.map((line) => JSON.parse(line) as Turn),
    complaint: [complaints.trim(), ...failed].filter(Boolean).join('\n'),
  };
}

/** The lines that the skill logs while something runs: it writes them where a table of figures is read. */
async function logOf(work: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (line: unknown) => lines.push(String(line));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return lines;
}

/** The arguments that say these sentences. */
export function saying(says: readonly string[]): string[] {
  return says.flatMap((words) => ['--say', words]);
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
    return freshHandler();
  } finally {
    for (const name of Object.keys(NO_TABLE)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function freshHandler(): Handler {
  delete require.cache[built];
  return loadHandler(built);
}

/** A locale's model is read and compiled once for all conversations; only the date is each one's own. */
const models = new Map<string, InteractionModel>();
const compiled = new Map<InteractionModel, ReturnType<typeof createUnderstanding>>();
let today = () => '';

function modelIn(file: string): InteractionModel {
  const model = models.get(file) ?? readModel(file);
  models.set(file, model);
  return model;
}

const understanding: typeof createUnderstanding = (model, options) => {
  const hear = compiled.get(model) ?? createUnderstanding(model, { today: () => today() });
  compiled.set(model, hear);
  return (utterance) => {
    today = options?.today ?? today;
    return hear(utterance);
  };
};

/** How the local Echo hears a sentence in the United States. */
export const hear = (sentence: string) =>
  understanding(modelIn(join(root, 'skill-package/interactionModels/custom/en-US.json')), {
    today: () => '2026-01-15',
  })(sentence);

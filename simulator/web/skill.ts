/** The built skill, started for one night. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Handler } from '../device/skill/handler';
import { UsageError } from '../lib/usageError';

/** A skill that runs. */
export interface Skill {
  handler: Handler;
  /** False fails all that it reads and writes from now on, as a disk does that is gone. */
  keeps(up: boolean): void;
  close(): Promise<void>;
}

interface Message {
  ready?: boolean;
  id?: number;
  answer?: string;
  error?: string;
}

/**
 * Starts the skill with an environment of its own.
 * @param log gets every line that it logs
 * @throws {UsageError} when it is not built, or cannot be started
 */
export async function startSkill(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): Promise<Skill> {
  const file = join(root, 'dist', 'index.js');
  if (!existsSync(file))
    throw new UsageError('The skill is not built: dist/index.js is missing. Run npm run build.');
  const worker = new Worker(join(root, 'simulator', 'web', 'skillWorker.cjs'), {
    workerData: { file },
    env: { ...env },
    // Whatever else this process was started with is not the skill's.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.unref();
  for (const stream of [worker.stdout, worker.stderr]) eachLine(stream, log);
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let asked = 0;
  let gone: Error | undefined;

  await new Promise<void>((resolve, reject) => {
    worker.on('message', ({ ready, id, answer, error }: Message) => {
      if (ready !== undefined) {
        if (ready) resolve();
        else reject(new UsageError('The built dist/index.js exports no handler.'));
        return;
      }
      const one = waiting.get(id!);
      waiting.delete(id!);
      if (error !== undefined) one?.reject(new Error(error));
      else one?.resolve(answer === undefined ? undefined : JSON.parse(answer));
    });
    const end = (error: Error) => {
      gone = error;
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
      reject(new UsageError(`The built skill cannot be started: ${error.message}`));
    };
    worker.on('error', end);
    worker.on('exit', () => end(gone ?? new Error('The skill ended.')));
  });

  return {
    handler: (envelope) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, envelope });
      }),
    keeps: (up) => worker.postMessage({ up }),
    close: async () => {
      await worker.terminate();
    },
  };
}

function eachLine(stream: Readable, tell: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim()) tell(line);
  });
}

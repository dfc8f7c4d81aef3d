import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Handler } from '../../simulator/device/skill/handler';
import type { Turn } from '../../simulator/device/skill/turn';
import { compiledOnce, readOnce } from '../../simulator/nlu/compiledOnce';
import { run } from '../../simulator/run';

const root = join(__dirname, '..', '..');

/** Each model is read and compiled once for all runs of a process; only the date is each run's own. */
export const ear = { modelIn: readOnce(), understanding: compiledOnce() };

/** What came of a run. */
export interface Run {
  /** Every request the handler received, in order. */
  turns: Turn[];
  /** What the Echo complained of; empty if nothing. */
  complaints: string;
}

/** The arguments that say these sentences. */
export function saying(says: readonly string[]): string[] {
  return says.flatMap((words) => ['--say', words]);
}

/**
 * Runs the local Echo on a virtual clock.
 * @param args its flags, `--say` and all
 * @param handler another than the built one
 */
export async function echoPlay(args: readonly string[], handler?: Handler): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const written = Promise.all([text(stdout), text(stderr)]);
  const world = { root, stdin, stdout, stderr, env: {}, ...ear, ...(handler && { handler }) };
  const code = await run(['--fast', '--json', ...args], world);
  stdout.end();
  stderr.end();
  const [out, errors] = await written;
  const lines = out.split('\n').filter((line) => line !== '');
  return {
    turns: lines.map((line) => JSON.parse(line) as Turn),
    complaints: code === 0 ? errors : `the Echo ended with ${code}: ${errors}`,
  };
}

/**
 * The same, where nothing may be complained of.
 * @returns every request the handler received, in order
 * @throws if the Echo complains of anything
 */
export async function echoRun(args: readonly string[], handler?: Handler): Promise<Turn[]> {
  const { turns, complaints } = await echoPlay(args, handler);
  if (complaints !== '') throw new Error(complaints);
  return turns;
}

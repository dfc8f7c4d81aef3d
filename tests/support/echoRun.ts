import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Handler } from '../../simulator/handler';
import { run } from '../../simulator/run';
import type { Turn } from '../../simulator/turn';
import { createUnderstanding } from '../../simulator/understanding';

/** A locale's model is compiled once for all runs of a process; only the date is each run's own. */
const compiled = new Map<string, ReturnType<typeof createUnderstanding>>();
let today = () => '';
function understandingIn(locale: string): typeof createUnderstanding {
  return (model, options) => {
    const hear = compiled.get(locale) ?? createUnderstanding(model, { today: () => today() });
    compiled.set(locale, hear);
    return (utterance) => {
      today = options?.today ?? today;
      return hear(utterance);
    };
  };
}

/**
 * Runs the local Echo on a virtual clock.
 * @param args its flags, `--say` and all
 * @param handler another than the built one
 * @returns every request the handler received, in order
 * @throws if it complains of anything
 */
export async function echoRun(args: readonly string[], handler?: Handler): Promise<Turn[]> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const root = join(__dirname, '..', '..');
  const understanding = understandingIn(args[args.indexOf('--locale') + 1] ?? '');
  const world = { root, stdin, stdout, stderr, env: {}, understanding, ...(handler && { handler }) };
  const code = await run(['--fast', '--json', ...args], world);
  stdout.end();
  stderr.end();
  const [out, errors] = await Promise.all([text(stdout), text(stderr)]);
  if (code !== 0 || errors !== '') throw new Error(`the Echo ended with ${code}: ${errors}`);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Turn);
}

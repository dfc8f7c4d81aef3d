/** Starts the local Echo: `npm start`, or `tsx simulator/main.ts` from any folder. */
import { Console } from 'node:console';
import { resolve } from 'node:path';
import { run } from './run';

/** Node defines this in CommonJS only; the file is run as such, wherever it is started from. */
const here = typeof __dirname === 'string' ? __dirname : resolve('simulator');

// The skill logs through the console; standard output belongs to the conversation and to --json.
globalThis.console = new Console(process.stderr, process.stderr);

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    root: resolve(here, '..'),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    onInterrupt: (end) => process.once('SIGINT', end),
    // Loaded when it is needed: nobody's first line waits for it.
    page: async (options, ear) => (await import('./web')).openPage(resolve(here, '..'), options, ear),
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

/** Starts the server: `npm run serve`. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { UsageError } from '../simulator/lib/usageError';
import { readOptions } from './options';
import { type Running, serve } from './serve';

/** However long the store takes to close, the process ends, in ms after it was told to. */
const longestEndMs = 4_500;

// Between two collections the memory may grow by a fifth, not to a multiple: the machine may be a small one.
setFlagsFromString('--heap-growing-percent=20');

async function main(): Promise<void> {
  const asked = readOptions(process.argv.slice(2));
  if (asked.kind === 'help') {
    process.stdout.write(asked.text);
    return;
  }
  const running = await serve(asked.options, join(__dirname, '..'));
  // Before the address is printed: whatever starts the server may end it as soon as it reads that line.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(running));
  console.log(`Cramp Coach answers at ${running.address}. Ctrl-C ends it.`);
}

/** Connections to Alexa's services and to Amazon may be open still: they are not waited for. */
async function end(running: Running): Promise<void> {
  setTimeout(() => process.exit(1), longestEndMs).unref();
  await running.close();
  process.exit();
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});

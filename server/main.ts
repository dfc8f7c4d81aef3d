/** Starts the server: `npm run serve`. */
import { join } from 'node:path';
import { UsageError } from '../simulator/usageError';
import { readOptions } from './options';
import { serve } from './serve';

async function main(): Promise<void> {
  const asked = readOptions(process.argv.slice(2));
  if (asked.kind === 'help') {
    process.stdout.write(asked.text);
    return;
  }
  const running = await serve(asked.options, join(__dirname, '..'));
  console.log(`Cramp Coach answers at ${running.address}. Ctrl-C ends it.`);
  const end = () => void running.close();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});

/**
 * `npm run quality -- load`: the server as a process, sent signed requests of whole nights. Tells how many were answered, how fast, what
 * its memory does, and how long it takes to end while more come in.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startSignedServer } from '../../tests/support/signedServer';
import { endUnderLoad, load } from './loading';

/**
 * Prints what became of the requests.
 * @param args the command line after `load`
 * @returns the exit code
 */
export async function loadTest(args: readonly string[]): Promise<number> {
  const command = new Command('npm run quality -- load')
    .description('Sends signed requests to a server of its own on this machine.')
    .option('--requests <number>', 'how many', '60000')
    .option('--parallel <number>', 'how many at once', '8')
    .option('--settled <number>', 'after how many the memory is looked at first', '5000')
    .parse([...args], { from: 'user' });
  const { requests, parallel, settled } = command.opts<Record<'requests' | 'parallel' | 'settled', string>>();
  const sizes = { requests: Number(requests), parallel: Number(parallel), settled: Number(settled) };
  if (!Object.values(sizes).every((size) => Number.isInteger(size) && size > 0)) {
    console.error('Sizes are whole numbers, such as --requests 60000.');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-load-'));
  const server = await startSignedServer('--data', join(folder, 'data'));
  try {
    const { statuses, p50, p99, perSecond, settledMiB, endMiB } = await load(server, sizes);
    console.log(`Node ${process.versions.node}, ${requests} signed requests, ${parallel} at once`);
    for (const [status, count] of Object.entries(statuses)) console.log(`  status ${status}: ${count}`);
    console.log(
      `  ${perSecond.toFixed(0)} a second, median ${p50.toFixed(1)} ms, 99th of 100 ${p99.toFixed(1)} ms`,
    );
    console.log(`  memory ${settledMiB} MiB after ${settled}, ${endMiB} MiB at the end`);
    const { ms, code, before, after } = await endUnderLoad(server, sizes.parallel, 2_000);
    console.log(
      `  told to end under load: ended with ${code} after ${ms.toFixed(0)} ms, ${before} + ${after} answered`,
    );
    return Object.keys(statuses).join() === '200' && code === 0 ? 0 : 1;
  } finally {
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

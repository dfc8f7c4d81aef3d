import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Sends so many requests to one process, which has nothing else to do. @returns its heap after each tenth, in bytes */
export async function soak(requests: number): Promise<number[]> {
  const script = join(__dirname, 'soak.cjs');
  // As it is deployed without anything set: neither a table nor a skill of its own.
  const env = { PATH: process.env.PATH };
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(requests)], {
    env,
  });
  return JSON.parse(stdout) as number[];
}

/** How much more the heap holds at the end than after a quarter, as a share; less is less than 0. */
export function growth(heap: readonly number[]): number {
  return heap.at(-1)! / heap[Math.ceil(heap.length / 4) - 1]! - 1;
}

/**
 * `npm run check -- record FILE`: plays every conversation of the tests, and writes each request with its
 * response to FILE, a line each, in an order of their own. Two recordings of the same skill are equal, so `diff` shows what
 * a change does to any answer.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../root';
import { runInOrder } from './inOrder';
import { nodeProjects, vitest } from './steps';

/**
 * Writes the recording.
 * @returns the exit code: 1 if a test failed
 */
export async function record(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('Name the file to write: npm run check -- record FILE');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'recording-'));
  const env = { RECORD_TO: folder, TEST_SEED: '1' };
  const [finished] = await runInOrder([{ ...vitest('recording', nodeProjects), env }], root);
  const lines = readdirSync(folder).flatMap((one) =>
    readFileSync(join(folder, one), 'utf8').split('\n').filter(Boolean),
  );
  rmSync(folder, { recursive: true });
  writeFileSync(resolve(file), `${lines.sort().join('\n')}\n`);
  console.log(`${lines.length} responses recorded.`);
  return finished!.ok ? 0 : 1;
}

/** `npm run deploy`: the skill to Amazon and its infrastructure to AWS; `--dry-run` only makes the copy that would go. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, connectedProfile } from '../askCli';
import { runChecks } from '../validate/checks';
import { deploy } from './deploy';
import { DeployError } from './deployError';

try {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const root = join(__dirname, '..', '..');
  const world = { root, profile: connectedProfile(), check: runChecks, ask, print: console.log };
  process.exitCode = deploy(world, values['dry-run']);
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof DeployError || isUsage)) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}

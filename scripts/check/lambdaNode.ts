import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

/** The Node release line of the function's runtime in infrastructure/, with a version that is in the npm registry. */
const version = '24.22.3';

/**
 * Returns the path of the Node that Lambda runs. Its first use installs it from the npm registry's `node` packages
 * into node_modules/.cache.
 * @throws Error where it cannot be installed
 */
export function lambdaNode(): string {
  const folder = join(root, 'node_modules', '.cache', `node-${version}`);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--loglevel=error', `${name}@${version}`];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0 || !existsSync(path)) throw new Error(`Node ${version} could not be installed.`);
  return path;
}

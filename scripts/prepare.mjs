// Runs before anything is installed, also on a Node that is too old: no newer syntax.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.cramp-coach');

/** Ends with one clear line on a Node that is too old. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Cramp Coach needs Node 20.19 or newer; this is ${version}. Get it at https://nodejs.org`);
  process.exit(1);
}

/** Installs from the lock file, unless this very lock file is what is installed. All output goes to stderr. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Setting up (once) …');
  const result = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

// Runs before anything is installed, also on a Node that is too old: no newer syntax.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends with one clear line on a Node that is too old. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Cramp Coach needs Node 20.19 or newer; this is ${version}. Get it at https://nodejs.org`);
  process.exit(1);
}

/**
 * Installs from a folder's lock file, unless this very lock file is what is installed. All output goes to stderr.
 * @param folder the project's own, or one of a tool that only one command needs
 */
export function install(folder = root) {
  const stamp = join(folder, 'node_modules', '.cramp-coach');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (!isWritable(folder)) {
    console.error(
      `The packages are not set up, and ${folder} cannot be written. Run npm run build once where it can be.`,
    );
    process.exit(1);
  }
  console.error('Setting up (once) …');
  const result = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

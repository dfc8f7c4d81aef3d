// Runs before anything is installed, also on a Node that is too old: no newer syntax.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
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
 * Installs from a folder's lock file, unless what it asks for is installed already. All output goes to stderr.
 * @param folder the project's own, or one of a tool that only one command needs
 */
export function install(folder = root) {
  if (isInstalled(folder)) return;
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
}

/**
 * Whether npm has installed what a folder's lock file asks for, by npm's own record of it. Packages that are optional
 * may be missing: most of them are for other machines.
 */
export function isInstalled(folder) {
  const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = packagesIn(join(folder, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** The packages of a lock file by their path; undefined where there is none that can be read. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from 'node:child_process';

const works = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that programs are there, from Debian's packages where they are missing.
 * @returns false where they cannot be had; what is missing is then printed, with the command that would install it
 */
export function have(programs: readonly string[], packages: readonly string[]): boolean {
  const missing = () => programs.filter((program) => !works(program));
  if (missing().length === 0) return true;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...rest] = [...asRoot, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (spawnSync(program!, rest, { stdio: 'ignore', env, timeout: 240_000 }).status !== 0) break;
  }
  if (missing().length === 0) return true;
  console.error(`${missing().join(', ')} missing. On Debian: apt-get install ${packages.join(' ')}`);
  return false;
}

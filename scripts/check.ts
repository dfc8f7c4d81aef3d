/** `npm test`: types, lint and format, then every test. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const checks = [
  { name: 'types', command: [bin('tsc'), '-p', root] },
  { name: 'types of the page', command: [bin('tsc'), '-p', join(root, 'simulator', 'page', 'client')] },
  { name: 'lint and format', command: [bin('biome'), 'check', root] },
  { name: 'tests', command: [bin('vitest'), 'run', '--root', root, ...process.argv.slice(2)] },
];

for (const { name, command } of checks) {
  console.log(`\n· ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program!, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    // The tests end with their own count, which stays the last line.
    if (name !== 'tests') console.error(`\n✗ ${name} failed\n\n0 passed, 1 failed`);
    process.exit(status ?? 1);
  }
}

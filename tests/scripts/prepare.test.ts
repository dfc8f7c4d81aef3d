import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/build/build.mjs';

const root = join(__dirname, '..', '..');
const prepare = pathToFileURL(join(__dirname, '..', '..', 'scripts', 'prepare.mjs')).href;

/** Runs the check for a version of Node in a process that it may end. */
function check(version: string) {
  const code = `import(${JSON.stringify(prepare)}).then(({ checkNode }) => checkNode('${version}'))`;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
}

describe('on a Node that is too old', () => {
  test.each([
    '18.20.4',
    '20.18.3',
    '16.0.0',
  ])('%s ends in one clear line, not in a stack trace', (version) => {
    const { status, stderr } = check(version);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Cramp Coach needs Node 20.19 or newer; this is ${version}. Get it at https://nodejs.org`,
    );
  });

  test.each(['20.19.0', '22.12.0', '24.0.0'])('%s is not', (version) => {
    expect(check(version)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a checkout that cannot be written', () => {
  test('is not written to when its build is current', async () => {
    const times = () =>
      readdirSync(join(root, 'dist')).map((name) => statSync(join(root, 'dist', name)).mtimeMs);
    await build();
    const before = times();
    await build();
    expect(times()).toEqual(before);
  });

  test('and whose packages are not set up says so in one clear line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-read-only-'));
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    chmodSync(folder, 0o555);
    // Root may write everywhere.
    const code = `import(${JSON.stringify(prepare)}).then(({ install }) => {
      if (process.getuid() === 0) process.setuid(65534);
      install(${JSON.stringify(folder)});
    })`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `The packages are not set up, and ${folder} cannot be written. Run npm run build once where it can be.\n`,
    );
  });
});

test('a command whose reader has seen enough ends quietly', async () => {
  const args = ['scripts/run.mjs', 'simulator/main.ts', '--say', 'my leg is cramping', '--fast'];
  const child = spawn(process.execPath, args, { cwd: root });
  // Before anything is printed: the first line already meets a broken pipe.
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([said, code]).toEqual(['', 0]);
});

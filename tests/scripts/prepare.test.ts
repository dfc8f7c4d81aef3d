import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/build/build.mjs';
import { isInstalled } from '../../scripts/prepare.mjs';

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

describe('packages', () => {
  const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const wanted = {
    '': { name: 'own' },
    'node_modules/a': a,
    'node_modules/for-a-mac': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  };

  test.each([
    ['are installed after npm ci, without those for other machines', { 'node_modules/a': a }, true],
    ['are not where one is missing', {}, false],
    ['are not where one has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['are not where one has other bytes', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }, false],
    ['are not where npm has written nothing down', undefined, false],
  ])('%s', (_, installed, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-installed-'));
    writeFileSync(join(folder, 'package-lock.json'), lock(wanted));
    mkdirSync(join(folder, 'node_modules'));
    if (installed) writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock(installed));
    expect(isInstalled(folder)).toBe(expected);
    rmSync(folder, { recursive: true });
  });

  test('of this checkout are installed, so that no command sets them up again', () => {
    expect(isInstalled(root)).toBe(true);
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

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const prepare = pathToFileURL(join(__dirname, '..', 'scripts', 'prepare.mjs')).href;

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

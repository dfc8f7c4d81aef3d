import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../../simulator/device/skill/database';
import { readOptions } from '../../../../simulator/options';

const root = resolve(__dirname, '../../../..');
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cramp-coach-data-'));
  folders.push(made);
  return made;
}

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** The local Echo as scripts/run.mjs starts it, in a process of its own. */
async function echo(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const { CRAMP_COACH_TABLE: _, ...env } = process.env;
  return promisify(execFile)(
    process.execPath,
    ['--disable-warning=DEP0169', '--import', 'tsx', join(root, 'simulator', 'main.ts'), '--fast', ...args],
    { cwd: root, env },
  );
}

describe('--data', () => {
  // The skill gives up what takes longer than 150 ms, which a busy machine may.
  it('keeps the place from one run to the next, and no longer than half an hour', { retry: 3 }, async () => {
    const data = folder();
    await echo('--data', data, '--say', 'my shin is cramping');
    const back = await echo('--data', data, '--say', 'open cramp coach', '--clock', '2026-01-15T03:20');
    expect(back.stdout).toContain('A: (soft) Back again. Shin.');
    expect(back.stderr).toBe('');
    const late = await echo('--data', data, '--say', 'open cramp coach', '--clock', '2026-01-15T04:20');
    expect(late.stdout).not.toContain('Back again');
  });

  it('without it a scripted run remembers nothing, and leaves no folder behind', async () => {
    const before = existsSync(join(root, '.cramp-coach'));
    await echo('--say', 'my shin is cramping');
    const { stdout } = await echo('--say', 'open cramp coach', '--clock', '2026-01-15T03:20');
    expect(stdout).not.toContain('Back again');
    expect(existsSync(join(root, '.cramp-coach'))).toBe(before);
  });

  it('that another process uses is said in one line, and the stretch is coached all the same', async () => {
    const data = folder();
    const database = await openFolder(root, data, () => undefined);
    try {
      const { stdout, stderr } = await echo('--data', data, '--say', 'my leg is cramping');
      expect(stdout).toContain('Pull your toes toward you');
      expect(stderr).toBe(
        `The folder ${data} is in use by another process: nothing is kept in it. End that process, or name another folder with --data.\n`,
      );
    } finally {
      await database.close();
    }
  });

  it('that cannot be a folder is treated the same', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { stdout, stderr } = await echo('--data', file, '--say', 'my leg is cramping');
    expect(stdout).toContain('Pull your toes toward you');
    expect(stderr).toBe(
      `The folder ${file} cannot be written to: nothing more is kept in it. Let this user write there, or name another folder with --data.\n`,
    );
  });

  it('is .cramp-coach for a conversation, and nothing for a script', () => {
    expect(readOptions([])).toMatchObject({ options: { data: '.cramp-coach' } });
    expect(readOptions(['--say', 'ow'])).toMatchObject({ options: { data: null } });
    expect(readOptions(['--say', 'ow', '--data', 'x'])).toMatchObject({ options: { data: 'x' } });
  });
});

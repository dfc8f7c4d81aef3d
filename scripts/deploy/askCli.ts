/** ask-cli, Amazon's command line for skills: installed when it is first needed, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { install } from '../prepare.mjs';

const tool = join(__dirname, 'ask-cli');

/** Its name for an account that is given in environment variables. */
export const environmentProfile = '__ENVIRONMENT_ASK_PROFILE__';

/** Runs it in a folder, on this terminal. @returns its exit code */
export function ask(args: readonly string[], cwd: string): number {
  install(tool);
  const { status } = spawnSync(join(tool, 'node_modules', '.bin', 'ask'), args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Whose account it would use; undefined if it is not connected to any. */
export function connectedProfile(env = process.env, home = homedir()): string | undefined {
  const needed = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ASK_VENDOR_ID'];
  const token = env.ASK_REFRESH_TOKEN || env.ASK_ACCESS_TOKEN;
  if (token && needed.every((name) => env[name])) return environmentProfile;
  const file = join(home, '.ask', 'cli_config');
  if (!existsSync(file)) return undefined;
  try {
    const { profiles } = JSON.parse(readFileSync(file, 'utf8'));
    return profiles.default?.aws_profile ? 'default' : undefined;
  } catch {
    return undefined;
  }
}

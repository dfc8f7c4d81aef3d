/** A deployment, from what the person gave to ask-cli's own work; stops at the first thing that is missing. */
import type { runChecks } from '../validate/checks';
import { readConfig } from './config';
import { makeCopy } from './copy';
import { DeployError } from './deployError';

/** What a deployment may touch; tests hand in their own. */
export interface World {
  /** The project's folder, built. */
  root: string;
  /** Whose account ask-cli is connected to; undefined for nobody's. */
  profile: string | undefined;
  /** Whether Alexa gets the net, which takes every sentence that no sample has. */
  net: boolean;
  check: typeof runChecks;
  /** Runs ask-cli in a folder. @returns its exit code */
  ask(args: readonly string[], cwd: string): number;
  print(line: string): void;
}

/**
 * Deploys the skill and its infrastructure.
 * @param dryRun stops before anything leaves this machine
 * @returns the exit code of ask-cli
 * @throws {DeployError} in words that say what to do
 */
export function deploy({ root, profile, net, check, ask, print }: World, dryRun: boolean): number {
  const config = readConfig(root);
  const faults = check(root).flatMap(({ file, findings }) =>
    findings.map(({ at, what }) => `  ${file}: ${at}: ${what}`),
  );
  if (faults.length > 0) throw new DeployError(`Amazon would refuse this:\n${faults.join('\n')}`);
  const folder = makeCopy(root, config, profile, net);
  print(
    `.deploy/ holds what goes to Amazon; the diary is ${config.diary ?? 'off'}, the net ${net ? 'on' : 'off'}.`,
  );
  if (dryRun) {
    print('Nothing has left this machine. Without --dry-run, ask deploy runs there now.');
    return 0;
  }
  if (profile === undefined) {
    throw new DeployError(
      'Nobody’s account is connected yet. Run: npm run deploy -- ask configure. It asks you to log in at Amazon, and for the keys of your AWS account.',
    );
  }
  const code = ask(['deploy', ...(profile === 'default' ? [] : ['--profile', String(profile)])], folder);
  print(
    code === 0
      ? 'Done. Say to an Echo of your account: Alexa, open cramp coach.'
      : 'ask-cli did not finish; it says why above. What it did is kept in .deploy/.ask/, and npm run deploy goes on from there.',
  );
  return code;
}

/**
 * `npm run deploy`: the skill to Amazon and its infrastructure to AWS; `--dry-run` only makes the copy that would go.
 * `NET=off npm run deploy` gives Alexa the typed intents only, without the net for all other sentences.
 * `npm run deploy -- ask …`: ask-cli, in the folder that was deployed; `ask configure` connects it to an account.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root';
import { runChecks } from '../validate/checks';
import { ask, connectedProfile } from './askCli';
import { deploy } from './deploy';
import { DeployError } from './deployError';

const deployed = join(root, '.deploy');
const [command, ...rest] = process.argv.slice(2);

if (command === 'ask') process.exitCode = ask(rest, existsSync(deployed) ? deployed : root);
else publish();

function publish(): void {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
    const net = netWanted(process.env.NET);
    const world = { root, profile: connectedProfile(), net, check: runChecks, ask, print: console.log };
    process.exitCode = deploy(world, values['dry-run']);
  } catch (error) {
    const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof DeployError || isUsage)) throw error;
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

/** Reads NET, which is on unless it is off. */
function netWanted(value = 'on'): boolean {
  if (value !== 'on' && value !== 'off')
    throw new DeployError(`NET is "${value}"; set it to off, or leave it out.`);
  return value === 'on';
}

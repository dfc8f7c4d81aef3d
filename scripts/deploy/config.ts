/** What only the person who deploys knows: deploy.config.json, which is not in the repository. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readText } from '../../simulator/lib/textFile';
import { DeployError } from './deployError';

const file = 'deploy.config.json';

/** A page of theirs, which Amazon opens before it publishes a skill. */
const page = (what: string) =>
  v.pipe(
    v.string(`must be the address of your ${what}`),
    v.url(`must be the address of your ${what}, such as https://your.site/page`),
    v.startsWith('https://', 'must begin with https://'),
    v.check(
      (address) => !/^\w+:\/\/([^/]*\.)?example\.(com|net|org)(\/|$)/.test(address),
      `is still the example's: put in the address of your ${what}`,
    ),
  );

const configSchema = v.strictObject({
  privacyPolicyUrl: page('privacy policy'),
  termsOfUseUrl: page('terms of use'),
  /** Who is told of alarms and of a spent budget. */
  alarmEmail: v.optional(
    v.pipe(
      v.string(),
      v.email('must be an e-mail address, or left out'),
      v.check(
        (address) => !/@example\.(com|net|org)$/.test(address),
        'is still the example’s: put in your own, or leave it out',
      ),
    ),
  ),
  /** US dollars a month for the whole AWS account. */
  monthlyBudget: v.optional(v.pipe(v.number(), v.minValue(1, 'must be 1 or more US dollars'))),
  /** Store policy may not allow a diary of health: off unless asked for. */
  diary: v.optional(v.picklist(['on', 'off'], 'must be on or off')),
  reservedConcurrency: v.optional(
    v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  ),
  /** A secret of this deployment, without which nobody can tell whose an item is. */
  pepper: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{32,100}$/, 'must be 32 letters and digits or more'))),
  /** The regions that Alexa is near to. */
  awsRegion: v.optional(
    v.picklist(['us-east-1', 'eu-west-1', 'us-west-2'], 'must be us-east-1, eu-west-1 or us-west-2'),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;

/** Every setting there is. */
export function configNames(): string[] {
  return Object.keys(configSchema.entries);
}

/**
 * Reads the config of a project.
 * @param root the project's folder
 * @throws {DeployError} that names what is missing or wrong
 */
export function readConfig(root: string): Config {
  const path = join(root, file);
  if (!existsSync(path)) {
    throw new DeployError(
      `${file} is missing. Copy deploy.config.example.json to ${file} and put in your own addresses.`,
    );
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), configSchema), readText(path));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => {
    const name = v.getDotPath(issue);
    if (name === null) return '  it is no JSON object';
    if (issue.type !== 'strict_object') return `  ${name}: ${issue.message}`;
    return `  ${name}: ${issue.expected === 'never' ? 'there is no such setting' : 'is missing'}`;
  });
  throw new DeployError(`${file} needs your hand:\n${faults.join('\n')}`);
}

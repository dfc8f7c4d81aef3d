/** The device of a run: its ids, the skill it calls, and the models it can understand. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance';
import type { Device } from './envelope';
import type { Options } from './options';
import { UsageError } from './usageError';

/**
 * Ids in Alexa's form; the skill's own id is taken from `SKILL_ID`, so that it recognises itself. Whoever's data is
 * kept in a folder is the same person every time.
 */
export function newDevice(
  options: Pick<Options, 'locale' | 'screen' | 'data'>,
  chance: Chance,
  skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
): Omit<Device, 'apiEndpoint'> {
  return {
    locale: options.locale,
    screen: options.screen,
    applicationId: skillId,
    userId: `amzn1.ask.account.${options.data === null ? chance.nextId() : 'LOCAL'}`,
    deviceId: `amzn1.ask.device.${chance.nextId()}`,
    apiAccessToken: `local-echo-${chance.nextId()}`,
  };
}

/** The locales that have an interaction model. */
export function localesIn(root: string): string[] {
  const folder = modelFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * The interaction model file of a locale.
 * @throws {UsageError} naming the locales there are, when there is none.
 */
export function modelFile(root: string, locale: string): string {
  const locales = localesIn(root);
  if (locales.includes(locale)) return join(modelFolder(root), `${locale}.json`);
  const available = locales.length > 0 ? locales.join(', ') : 'none';
  throw new UsageError(`--locale "${locale}" has no interaction model; available: ${available}.`);
}

function modelFolder(root: string): string {
  return join(root, 'skill-package', 'interactionModels', 'custom');
}

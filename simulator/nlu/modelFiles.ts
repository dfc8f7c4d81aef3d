/** The interaction model files that the local Echo can understand with, by locale. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../lib/usageError';

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

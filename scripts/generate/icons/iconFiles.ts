import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../root';
import { icon } from './drawing';
import { iconPath, iconSizes, toPng } from './render';

/** Returns the icons of the skill store as PNG, by path in the repository: the same two for every locale, in files of its own. */
export async function iconFiles(): Promise<Record<string, Uint8Array>> {
  const models = readdirSync(join(root, 'skill-package/interactionModels/custom'));
  const locales = models.map((file) => basename(file, '.json'));
  const drawn = Object.values(iconSizes).map(async (pixels) => {
    const png = await toPng(icon(), pixels);
    return locales.map((locale) => [`skill-package/${iconPath(locale, pixels)}`, png] as const);
  });
  return Object.fromEntries((await Promise.all(drawn)).flat());
}

import { icon } from './drawing';
import { iconPath, iconSizes, toPng } from './render';

/** Returns the icons of the skill store as PNG, by path in the repository. */
export async function iconFiles(): Promise<Record<string, Uint8Array>> {
  const files = Object.values(iconSizes).map(
    async (pixels) => [`skill-package/${iconPath(pixels)}`, await toPng(icon(), pixels)] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

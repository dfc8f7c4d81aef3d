/** `npm run icons`: draws the skill's icons. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { icon } from './icons/drawing';
import { iconPath, iconSizes, toPng } from './icons/render';

async function main(): Promise<void> {
  for (const pixels of Object.values(iconSizes)) {
    const path = join(__dirname, '..', 'skill-package', iconPath(pixels));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await toPng(icon(), pixels));
    console.log(path);
  }
}

void main();

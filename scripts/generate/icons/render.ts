import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { root } from '../../root';

/** The sizes that the skill store asks for, in pixels, by the name in the manifest. */
export const iconSizes = { smallIconUri: 108, largeIconUri: 512 } as const;

/** Where the package keeps the icon of a size for a locale. */
export function iconPath(locale: string, pixels: number): string {
  return `assets/images/${locale}_${pixels === iconSizes.smallIconUri ? 'smallIcon' : 'largeIcon'}.png`;
}

let ready: Promise<void> | undefined;

/** A square drawing as PNG, so many pixels wide. WebAssembly, so the bytes are the same on every machine. */
export async function toPng(svg: string, pixels: number): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));
  await ready;
  const options = { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } } as const;
  return new Resvg(svg, options).render().asPng();
}

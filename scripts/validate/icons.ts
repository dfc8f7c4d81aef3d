import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconSizes } from '../generate/icons/render';
import type { FileFinding } from './finding';
import { manifestPath, type Skill } from './skill';

const scheme = 'file://';
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Both icons of every locale are in the package, as PNG files of the size that the store asks for. */
export function checkIcons({ root, manifest }: Skill): FileFinding[] {
  const locales = Object.entries(manifest.json.manifest?.publishingInformation?.locales ?? {});
  return locales.flatMap(([locale, page]) =>
    Object.entries(iconSizes).flatMap(([key, pixels]) => {
      const fault = faultOf(root, page[key as keyof typeof iconSizes], pixels);
      return fault ? [{ file: manifestPath, at: `${locale}.${key}`, what: fault }] : [];
    }),
  );
}

function faultOf(root: string, uri: string | undefined, pixels: number): string | undefined {
  if (!uri?.startsWith(scheme)) return `is no file of the package; name it ${scheme}assets/images/…`;
  const path = join(root, 'skill-package', uri.slice(scheme.length));
  if (!existsSync(path)) return `${uri} is not there; run npm run generate -- icons`;
  const png = readFileSync(path);
  if (!png.subarray(0, 8).equals(pngSignature)) return `${uri} is no PNG file; run npm run generate -- icons`;
  // The header comes first: width and height in four bytes each.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (width === pixels && height === pixels) return undefined;
  return `${uri} is ${width} × ${height} pixels; it has to be ${pixels} × ${pixels}`;
}

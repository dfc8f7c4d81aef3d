import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { icon } from '../../../scripts/generate/icons/drawing';
import { iconFiles } from '../../../scripts/generate/icons/iconFiles';

test('the icons are what is drawn, two for each locale; run `npm run generate -- icons` after a change', async () => {
  const files = Object.entries(await iconFiles());
  expect(files).toHaveLength(10);
  for (const [path, png] of files)
    expect(readFileSync(join(__dirname, '..', '..', '..', path)).equals(png), path).toBe(true);
});

/** Every colour of the drawing, as red, green and blue of 255. */
const colours = [...icon().matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)].map(([, ...parts]) =>
  parts.map((part) => Number.parseInt(part, 16)),
);

test('the icon is well-formed, and warm: no blue, no white, nothing that lights up a bedroom', () => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(icon()).close();
  expect(colours.length).toBeGreaterThan(5);
  for (const [red, green, blue] of colours) {
    expect(red).toBeGreaterThanOrEqual(green!);
    expect(green).toBeGreaterThanOrEqual(blue!);
    expect(blue).toBeLessThan(0xa0);
  }
});

test('the icon holds no words, which would be too small to read at 108 pixels', () => {
  expect(icon()).not.toContain('<text');
});

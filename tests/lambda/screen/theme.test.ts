import { describe, expect, test } from 'vitest';
import { colourResources, day, night, type Palette, pairs } from '../../../lambda/screen/theme';

/** Relative luminance, and the contrast of two colours (WCAG 2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['by night', night],
  ['by day', day],
])('colours %s', (_, palette: Palette) => {
  test.each(pairs)('$ink on $on can be told apart by older eyes', ({ ink, on, least }) => {
    expect(contrast(palette[ink], palette[on])).toBeGreaterThanOrEqual(least);
  });

  test('are all checked', () => {
    const seen = new Set(pairs.flatMap(({ ink, on }) => [ink, on]));
    expect([...seen].sort()).toEqual(Object.keys(palette).sort());
  });
});

describe('the night', () => {
  test('holds neither white nor blue, which keep people awake', () => {
    for (const colour of Object.values(night)) {
      const [red, , blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(blue, colour).toBeLessThan(0.5 * red!);
      expect(blue, colour).toBeLessThan(0x70);
    }
    expect(luminance(night.ground)).toBeLessThan(0.005);
  });

  test('shows nothing brighter than the words', () => {
    for (const colour of Object.values(night))
      expect(luminance(colour)).toBeLessThanOrEqual(luminance(night.text));
  });

  test('is what a device shows that does not know the hour', () => {
    expect(colourResources[0]).toEqual({ colors: night });
  });
});

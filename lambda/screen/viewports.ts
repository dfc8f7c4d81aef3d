/**
 * The screens that documents are drawn for, as the manifest declares them (`supportedViewports`), in
 * dp; `size` is a device of the kind, which the pictures are taken at.
 */
export interface ScreenKind {
  id: string;
  mode: 'HUB' | 'TV';
  shape: 'ROUND' | 'RECTANGLE';
  minWidth: number;
  maxWidth: number;
  minHeight: number;
  maxHeight: number;
  size: readonly [width: number, height: number];
}

const hub = { mode: 'HUB', shape: 'RECTANGLE' } as const;

export const screenKinds: readonly ScreenKind[] = [
  {
    id: 'round',
    mode: 'HUB',
    shape: 'ROUND',
    minWidth: 100,
    maxWidth: 599,
    minHeight: 100,
    maxHeight: 599,
    size: [480, 480],
  },
  { id: 'small', ...hub, minWidth: 960, maxWidth: 1279, minHeight: 100, maxHeight: 599, size: [960, 480] },
  { id: 'medium', ...hub, minWidth: 960, maxWidth: 1279, minHeight: 600, maxHeight: 959, size: [960, 600] },
  { id: 'large', ...hub, minWidth: 1280, maxWidth: 1919, minHeight: 600, maxHeight: 1279, size: [1280, 800] },
  {
    id: 'extra-large',
    ...hub,
    minWidth: 1920,
    maxWidth: 2560,
    minHeight: 960,
    maxHeight: 1279,
    size: [1920, 1080],
  },
  {
    id: 'portrait',
    ...hub,
    minWidth: 960,
    maxWidth: 1279,
    minHeight: 1920,
    maxHeight: 2560,
    size: [1080, 1920],
  },
  {
    id: 'tv',
    mode: 'TV',
    shape: 'RECTANGLE',
    minWidth: 960,
    maxWidth: 960,
    minHeight: 540,
    maxHeight: 540,
    size: [960, 540],
  },
];

/** The screens an Echo can have, and how a request tells of them. */
import type { Context } from 'ask-sdk-model';

/** A screen. */
export interface Screen {
  /** What the device is called. */
  device: string;
  mode: 'HUB' | 'TV';
  shape: 'ROUND' | 'RECTANGLE';
  /** Width and height in pixels, and how many of them an inch has: 160 is one to a dp. */
  pixels: readonly [width: number, height: number];
  dpi: number;
  /** Width and height as they are seen from where somebody sits. */
  arcMinutes: readonly [width: number, height: number];
}

const hub = { mode: 'HUB', shape: 'RECTANGLE' } as const;

/** Every device by its name on the command line; null for a loudspeaker alone. `show` is an Echo Show 8. */
export const screens = {
  none: null,
  show: { device: 'Echo Show 8', ...hub, pixels: [1280, 800], dpi: 213, arcMinutes: [246, 144] },
  'show-5': { device: 'Echo Show 5', ...hub, pixels: [960, 480], dpi: 160, arcMinutes: [221, 110] },
  'show-10': { device: 'Echo Show 10', ...hub, pixels: [1280, 800], dpi: 160, arcMinutes: [246, 144] },
  'show-15': { device: 'Echo Show 15', ...hub, pixels: [1920, 1080], dpi: 160, arcMinutes: [299, 168] },
  spot: {
    device: 'Echo Spot',
    mode: 'HUB',
    shape: 'ROUND',
    pixels: [480, 480],
    dpi: 160,
    arcMinutes: [144, 144],
  },
  tv: {
    device: 'Fire TV',
    mode: 'TV',
    shape: 'RECTANGLE',
    pixels: [1920, 1080],
    dpi: 320,
    arcMinutes: [200, 113],
  },
} as const satisfies Record<string, Screen | null>;

/** A device's name on the command line. */
export type ScreenName = keyof typeof screens;

/** All of them. */
export const screenNames = Object.keys(screens) as ScreenName[];

/** The part of a request's context that tells of a screen. */
export function viewportOf({ mode, shape, pixels, dpi, arcMinutes }: Screen): Omit<Context, 'System'> {
  const [pixelWidth, pixelHeight] = pixels;
  const [arcMinuteWidth, arcMinuteHeight] = arcMinutes;
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth, arcMinuteHeight, canRotate: false, canResize: false }],
      mode,
      shape,
      pixelWidth,
      pixelHeight,
      dpi,
      currentPixelWidth: pixelWidth,
      currentPixelHeight: pixelHeight,
      touch: ['SINGLE'],
      video: { codecs: ['H_264_42', 'H_264_41'] },
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: {
          current: {
            mode,
            video: { codecs: ['H_264_42', 'H_264_41'] },
            size: { type: 'DISCRETE', pixelWidth, pixelHeight },
          },
        },
      },
    ],
  };
}

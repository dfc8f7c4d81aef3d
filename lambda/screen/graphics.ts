import { poses, withBothLegs } from '../coaching/techniques/poses';
import { type Apl, bound } from './apl';
import { canvas } from './figures/body';
import { type Ink, inks, strokesOf } from './figures/drawing';
import type { Step } from './scene';

const avg = { type: 'AVG', version: '1.0' } as const;

/** The way round a whole ring, from the top on, in units of a drawing of 100 × 100. */
const whole = { path: 'M50,5 A45,45 0 0 1 50,95 A45,45 0 0 1 50,5', length: 2 * Math.PI * 45 };
/** The rim of a round screen, from the lower left to the lower right: open where its targets are, a third of it. */
const open = {
  path: `M${50 - 45 * Math.sin(Math.PI / 3)},72.5 A45,45 0 1 1 ${50 + 45 * Math.sin(Math.PI / 3)},72.5`,
  length: (2 / 3) * 2 * Math.PI * 45,
};

/** What is left of a hold: `share` of the way, 0 to 1. `thick` is the thickness of its line. */
export const ring = countdown(whole);
export const rim = countdown(open);

function countdown({ path, length }: { path: string; length: number }): Apl {
  const line = (stroke: string, strokeWidth: string): Apl => ({
    ...{ type: 'path', pathData: path, fill: 'transparent', strokeLineCap: 'round' },
    ...{ stroke: bound(stroke), strokeWidth: bound(strokeWidth) },
  });
  return {
    ...avg,
    width: 100,
    height: 100,
    parameters: [
      { name: 'share', type: 'number', default: 1 },
      { name: 'thick', type: 'number', default: 7 },
      { name: 'ring', type: 'color', default: 'red' },
      { name: 'track', type: 'color', default: 'red' },
    ],
    items: [
      line('track', 'thick / 3'),
      {
        ...line('ring', 'thick'),
        strokeDashArray: [length, length],
        strokeDashOffset: bound(`${length} * (1 - share)`),
      },
    ],
  };
}

/** How much of a routine is done: `share` of a line. */
export const bar: Apl = {
  ...avg,
  width: 100,
  height: 4,
  parameters: [
    { name: 'share', type: 'number', default: 0 },
    { name: 'ring', type: 'color', default: 'red' },
    { name: 'track', type: 'color', default: 'red' },
  ],
  items: [
    { type: 'path', pathData: 'M2,2 L98,2', stroke: bound('track'), strokeWidth: 1, strokeLineCap: 'round' },
    {
      type: 'path',
      pathData: 'M2,2 L98,2',
      stroke: bound('ring'),
      strokeWidth: bound('share > 0 ? 3.4 : 0'),
      strokeDashArray: [96, 96],
      strokeDashOffset: bound('96 * (1 - share)'),
    },
  ],
};

/** The figure of a step as a vector graphic, its colours given by the theme. */
export function figure({ technique, mirrored, both }: Pick<Step, 'technique' | 'mirrored' | 'both'>): Apl {
  const strokes = strokesOf(both ? withBothLegs(poses[technique]) : poses[technique]);
  const paths = strokes.map(({ ink, width, path, filled }) => ({
    type: 'path',
    pathData: path,
    ...(filled
      ? { fill: bound(ink) }
      : {
          stroke: bound(ink),
          strokeWidth: width,
          strokeLineCap: 'round',
          strokeLineJoin: 'round',
          fill: 'transparent',
        }),
  }));
  return {
    ...avg,
    ...canvas,
    parameters: inks.map((name: Ink) => ({ name, type: 'color', default: 'red' })),
    items: mirrored ? [{ type: 'group', scaleX: -1, pivotX: canvas.width / 2, items: paths }] : paths,
  };
}

/** Colours of a figure, by the names of the theme. */
export const figureInks: Apl = Object.fromEntries(inks.map((ink) => [ink, `@${ink}`]));

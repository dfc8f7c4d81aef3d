import { night, stylesheet } from '../../scripts/pictures/night';
import { el, escaped, line, px, words } from '../../scripts/pictures/svg';
import { errorOf, type HeardHold } from './holds';

/** Holds that share a line of the picture. */
export interface Strip {
  readonly name: string;
  readonly holds: readonly HeardHold[];
}

const size = { width: 920, edge: 24, left: 190, right: 200, header: 84, strip: 46, foot: 46 } as const;
/** The axis reaches this far to both sides, in ms: what a hold of words alone is allowed. */
const REACH_MS = 2_000;
/** What a hold of sound documents is allowed, in ms. */
const BAND_MS = 500;

const x = (ms: number) =>
  size.left + ((ms + REACH_MS) / (2 * REACH_MS)) * (size.width - size.left - size.right);

/** The picture of how exact holds are, as an SVG file: a dot is a hold, its place is how much longer or shorter it was heard. */
export function holdPicture(strips: readonly Strip[]): string {
  const bottom = size.header + strips.length * size.strip;
  const height = bottom + size.foot;
  const title = 'How exact a hold is';
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height,
      viewBox: `0 0 ${size.width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    el('title', { id: 'title' }, escaped(title)),
    el('desc', { id: 'desc' }, escaped(strips.map((one) => `${one.name}: ${told(one)}.`).join(' '))),
    el('style', {}, stylesheet),
    el('rect', { width: size.width, height, rx: 14, fill: night.ground }),
    words(size.edge, 42, title, 'title'),
    words(
      size.edge,
      64,
      'From the end of “Hold.” to the bell, in rendered sound, against the length asked for.',
      'spoken',
    ),
    el('rect', {
      x: x(-BAND_MS),
      y: size.header,
      width: x(BAND_MS) - x(-BAND_MS),
      height: bottom - size.header,
      fill: night.breath.fill,
    }),
    words(x(BAND_MS) + 6, size.header + 12, '± 0.5 s', 'quiet'),
    ...strips.flatMap((strip, index) => drawStrip(strip, size.header + index * size.strip)),
    ...axis(bottom),
  );
  // One thing on a line, so that a change of one is a change of one line.
  return `${svg.replaceAll(/(?<=.)<(?=g|title|desc|style|path|\/svg)/g, '\n<')}\n`;
}

function drawStrip(strip: Strip, top: number): string[] {
  const middle = top + size.strip / 2;
  return [
    words(size.edge, middle + 4, strip.name, 'lane'),
    line(x(-REACH_MS), middle, x(REACH_MS), middle, { stroke: night.grid }),
    ...strip.holds.flatMap((hold, index) => drawHold(hold, middle + spread(index))),
    words(size.width - size.right + 14, middle + 4, told(strip), 'spoken'),
  ];
}

/** Dots of equal errors stand beside each other, the same way in every picture. */
function spread(index: number): number {
  return ((index * 7) % 13) * 2 - 12;
}

function drawHold(hold: HeardHold, y: number): string[] {
  const error = errorOf(hold);
  if (Math.abs(error) > REACH_MS) return [];
  return [el('circle', { cx: x(error), cy: y, r: 2.2, fill: night.bell, 'fill-opacity': 0.8 })];
}

/** How many holds, and between which errors. */
function told({ holds }: Strip): string {
  const errors = holds.map(errorOf);
  const [least, most] = [Math.min(...errors), Math.max(...errors)].map(signed);
  const between = least === most ? least : `${least} to ${most}`;
  return `${holds.length} holds: ${between} s`;
}

/** Seconds with their sign. */
export function signed(ms: number): string {
  if (!Number.isFinite(ms)) return 'not heard';
  return `${ms < 0 ? '−' : '+'}${(Math.abs(ms) / 1_000).toFixed(2)}`;
}

function axis(y: number): string[] {
  const ticks = [-2_000, -1_500, -1_000, -500, 0, 500, 1_000, 1_500, 2_000];
  return [
    el('path', {
      d: `M${px(x(-REACH_MS))} ${px(y)}H${px(x(REACH_MS))}${ticks.map((ms) => `M${px(x(ms))} ${px(y)}v6`).join('')}`,
      stroke: night.line,
      fill: 'none',
    }),
    ...ticks
      .filter((ms) => ms % 1_000 === 0 || Math.abs(ms) === 500)
      .map((ms) => words(x(ms), y + 22, ms === 0 ? '0' : signed(ms).replace(/0$/, ''), 'tick', 'middle')),
    words(x(REACH_MS) + 12, y + 22, 'seconds too long', 'quiet'),
    words(x(-REACH_MS) - 12, y + 22, 'too short', 'quiet', 'end'),
  ];
}

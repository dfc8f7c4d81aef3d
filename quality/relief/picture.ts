import { night, stylesheet } from '../../scripts/generate/pictures/night';
import { el, escaped, line, px, words } from '../../scripts/generate/pictures/svg';
import { errorOf, type HeardHold } from './holds';

/** Holds that share a line of the picture. */
export interface Strip {
  readonly name: string;
  readonly holds: readonly HeardHold[];
}

const size = { width: 920, edge: 24, left: 190, right: 200, header: 84, strip: 46, foot: 46 } as const;
/** The axis reaches this far to both sides, in ms, and as far as there are errors: farther ones are told in words only. */
const REACH_MS = 1_000;
const FARTHEST_MS = 10_000;
/** What a hold of sound documents is allowed, in ms. */
const BAND_MS = 500;

/** The errors that an axis has room for, in ms. */
interface Axis {
  readonly from: number;
  readonly to: number;
}

function axisFor(strips: readonly Strip[]): Axis {
  const errors = strips.flatMap(({ holds }) => holds.map(errorOf));
  const within = errors.filter((error) => Math.abs(error) <= FARTHEST_MS);
  return {
    from: Math.floor(Math.min(-REACH_MS, ...within) / 1_000) * 1_000,
    to: Math.ceil(Math.max(REACH_MS, ...within) / 1_000) * 1_000,
  };
}

function xOf({ from, to }: Axis, ms: number): number {
  return size.left + ((ms - from) / (to - from)) * (size.width - size.left - size.right);
}

/** The picture of how exact holds are, as an SVG file: a dot is a hold, its place is how much longer or shorter it was heard. */
export function holdPicture(strips: readonly Strip[]): string {
  const axis = axisFor(strips);
  const x = (ms: number) => xOf(axis, ms);
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
    ...strips.flatMap((strip, index) => drawStrip(strip, axis, size.header + index * size.strip)),
    ...drawAxis(axis, bottom),
  );
  // One thing on a line, so that a change of one is a change of one line.
  return `${svg.replaceAll(/(?<=.)<(?=g|title|desc|style|path|\/svg)/g, '\n<')}\n`;
}

function drawStrip(strip: Strip, axis: Axis, top: number): string[] {
  const middle = top + size.strip / 2;
  return [
    words(size.edge, middle + 4, strip.name, 'lane'),
    line(size.left, middle, size.width - size.right, middle, { stroke: night.grid }),
    ...strip.holds.flatMap((hold, index) => drawHold(hold, axis, middle + spread(index))),
    words(size.width - size.right + 14, middle + 4, told(strip), 'spoken'),
  ];
}

/** Dots of equal errors stand beside each other, the same way in every picture. */
function spread(index: number): number {
  return ((index * 7) % 13) * 2 - 12;
}

function drawHold(hold: HeardHold, axis: Axis, y: number): string[] {
  const error = errorOf(hold);
  if (error < axis.from || error > axis.to) return [];
  return [el('circle', { cx: xOf(axis, error), cy: y, r: 2.2, fill: night.bell, 'fill-opacity': 0.8 })];
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

function drawAxis(axis: Axis, y: number): string[] {
  const seconds = (axis.to - axis.from) / 1_000;
  const ticks = Array.from({ length: seconds + 1 }, (_, second) => axis.from + second * 1_000);
  const [first, last] = [xOf(axis, axis.from), xOf(axis, axis.to)];
  return [
    el('path', {
      d: `M${px(first)} ${px(y)}H${px(last)}${ticks.map((ms) => `M${px(xOf(axis, ms))} ${px(y)}v6`).join('')}`,
      stroke: night.line,
      fill: 'none',
    }),
    ...ticks.map((ms) => words(xOf(axis, ms), y + 22, tickOf(ms), 'tick', 'middle')),
    words(first - 20, y + 22, 'too short', 'quiet', 'end'),
    words(last + 20, y + 22, 'seconds too long', 'quiet'),
  ];
}

function tickOf(ms: number): string {
  return ms === 0 ? '0' : `${ms < 0 ? '−' : '+'}${Math.abs(ms) / 1_000}`;
}

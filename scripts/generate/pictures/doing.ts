import { technique } from '../../../lambda/coaching/techniques/catalogue';
import { type Lane, laneHeight, laneOf, type Place, stripHeight } from './canvas';
import { night } from './night';
import type { Row, Step } from './score';
import { el, line, px, shape, words } from './svg';
import { length } from './time';

/** What is done in a row: get ready, hold, let go, or breathe. */
export function drawDoing(row: Row, place: Place): string[] {
  return row.steps.flatMap((step) => {
    if (!step.unit) return [];
    const lane = laneOf(step.unit);
    const box = {
      lane,
      x: place.x(step.startMs),
      y: place.lanes[lane]!,
      width: place.x(step.startMs + step.lengthMs) - place.x(step.startMs),
      height: laneHeight(lane),
    };
    switch (step.kind) {
      case 'ready':
        return [ready(box, step.lengthMs)];
      case 'hold':
        return [hold(box, step), bell(box.x + box.width, place.voice, box.y)];
      case 'release':
        return [release(box)];
      case 'round':
        return [round(box, step, place.x)];
      default:
        return [];
    }
  });
}

/** Where something is drawn. */
export interface Box {
  lane: Lane;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Time to get ready: a slope up, not yet filled. */
export function ready({ lane, x, y, width, height }: Box, ms?: number): string {
  const slope = shape(
    [
      [x, y + height],
      [x + width, y + height * 0.3],
      [x + width, y + height],
    ],
    { fill: 'none', stroke: night[lane].edge, 'stroke-dasharray': '3 3' },
  );
  return ms === undefined ? slope : slope + words(x, y + height * 0.35, length(ms), 'quiet');
}

/** A hold: rounded on the left leg, with cut corners on the right, and its length in it. */
function hold(box: Box, { lengthMs, unit }: Step & { kind: 'hold' }): string {
  const { lane, x, y, height } = box;
  const verb = technique(unit!.technique).kind === 'motion' ? 'Move' : 'Hold';
  return el(
    'g',
    { class: 'one', 'data-side': lane, 'data-ms': lengthMs },
    block(box),
    words(x + 12, y + height / 2 + 4.5, `${verb} ${length(lengthMs)}`, 'hold'),
  );
}

/** The figure of a leg that works. */
export function block({ lane, x, y, width, height }: Box): string {
  const { fill, edge } = night[lane];
  const look = { fill, stroke: edge, 'stroke-width': 1.5 };
  if (lane !== 'right') return el('rect', { x, y, width, height, rx: height / 4, ...look });
  const cut = height / 4;
  const [right, bottom] = [x + width, y + height];
  return shape(
    [
      [x + cut, y],
      [right - cut, y],
      [right, y + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [x + cut, bottom],
      [x, bottom - cut],
      [x, y + cut],
    ],
    look,
  );
}

/** Ease off: a slope down. */
export function release({ lane, x, y, width, height }: Box): string {
  const inset = height * 0.3;
  return shape(
    [
      [x + 3, y + inset],
      [x + width, y + height],
      [x + 3, y + height],
    ],
    { fill: night[lane].fill, stroke: night[lane].edge, 'stroke-linejoin': 'round' },
  );
}

/** The bell of a hold's end, at its very moment, down to the hold that it ends. */
export function bell(x: number, y: number, foot: number): string {
  const [left, right] = [px(x - 5), px(x + 5)];
  const cup = `M${left} ${px(y + 3)}C${px(x - 3)} ${px(y)} ${px(x - 4.5)} ${px(y - 7)} ${px(x)} ${px(y - 7)}S${px(x + 3)} ${px(y)} ${right} ${px(y + 3)}Z`;
  return (
    line(x, y + 7, x, foot, { stroke: night.bell, 'stroke-dasharray': '2 2' }) +
    el('path', { d: cup, fill: night.bell }) +
    el('circle', { cx: x, cy: y + 5, r: 1.8, fill: night.bell })
  );
}

/**
 * One breath as a wave: in goes up, held stays, out goes down; to a beat of two parts everything goes up and down.
 * Below it stands how long each part is.
 */
function round(box: Box, { lengthMs, cues, startMs }: Step & { kind: 'round' }, x: Place['x']): string {
  const { lane, y, height } = box;
  const [top, foot] = [y + 3, y + height - stripHeight];
  const parts = cues.map(({ atMs }, index) => ({
    from: x(startMs + atMs),
    to: x(startMs + (cues[index + 1]?.atMs ?? lengthMs)),
    ms: (cues[index + 1]?.atMs ?? lengthMs) - atMs,
    end: isUp(index, cues.length) ? top : foot,
  }));
  const wave = parts.map(({ from, to, end }, index) => {
    const middle = px((from + to) / 2);
    const start = index === 0 ? foot : parts[index - 1]!.end;
    return start === end ? `H${px(to)}` : `C${middle} ${px(start)} ${middle} ${px(end)} ${px(to)} ${px(end)}`;
  });
  const path = `M${px(box.x)} ${px(foot)}${wave.join('')}`;
  return el(
    'g',
    { class: 'one', 'data-side': lane, 'data-ms': lengthMs },
    el('path', { d: `${path}L${px(box.x + box.width)} ${px(foot)}Z`, fill: night[lane].fill }),
    el('path', { d: path, fill: 'none', stroke: night[lane].edge, 'stroke-width': 2 }),
    ...parts.map(({ from, to, ms }) => words((from + to) / 2, y + height - 2, length(ms), 'quiet', 'middle')),
  );
}

/** The sign of a wave. */
export function wave(x: number, y: number, width: number): string {
  const [top, foot] = [px(y - 7), px(y + 7)];
  const [first, third] = [px(x + width * 0.2), px(x + width * 0.8)];
  const d = `M${px(x)} ${foot}C${first} ${foot} ${first} ${top} ${px(x + width / 2)} ${top}S${third} ${foot} ${px(x + width)} ${foot}`;
  return el('path', { d, fill: night.breath.fill, stroke: night.breath.edge, 'stroke-width': 2 });
}

/** Whether a part of a breath ends with full lungs: all do before the one that breathes out. */
function isUp(index: number, count: number): boolean {
  return index < (count === 2 ? 1 : 2);
}

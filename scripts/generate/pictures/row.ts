import { techniquesWritten } from '../../../lambda/locales/en/techniquesWritten';
import { canvas, type Lane, laneHeight, lanesOf, type Place, scaleOf, stepsOf } from './canvas';
import { captionsOf, drawCaptions, heightOf } from './captions';
import { drawDoing } from './doing';
import { night } from './night';
import type { Row } from './score';
import { el, line, px, words } from './svg';
import { clock } from './time';
import { drawVoice } from './voice';

const laneNames: Record<Lane, string> = { left: 'Left leg', right: 'Right leg', breath: 'Breath' };
const voiceHeight = 16;
const nameHeight = 18;
const laneGap = 8;
const axisHeight = 40;

/** One row of a picture that consists of `rows`, from `top`: what is heard, what is done, and the seconds. */
export function drawRow(row: Row, rows: readonly Row[], top: number): { markup: string; bottom: number } {
  const scale = scaleOf(rows);
  const x = (ms: number) => canvas.left + (ms - row.startMs) * scale;
  const captions = captionsOf(row, x);
  const names = namesIn(row, rows);
  const voice = top + heightOf(captions) + 6;
  let y = voice + voiceHeight + (names.length > 0 ? nameHeight : 0);
  const lanes: Place['lanes'] = {};
  for (const lane of lanesOf(rows)) {
    lanes[lane] = y;
    y += laneHeight(lane) + laneGap;
  }
  const place: Place = { x, voice, lanes, axis: y };
  const markup = el(
    'g',
    {},
    ...axis(row, place, top),
    words(canvas.edge, voice + 4, 'Alexa', 'lane'),
    ...lanesOf(rows).flatMap((lane) => drawLane(lane, row, place)),
    ...drawDoing(row, place),
    ...names.map(({ name, startMs }) => words(x(startMs), voice + voiceHeight + 11, name, 'lane')),
    ...drawCaptions(captions, place),
    ...drawVoice(row, place),
  );
  return { markup, bottom: y + axisHeight };
}

/** The name of a lane, and the line on which a leg rests. */
function drawLane(lane: Lane, { startMs, endMs }: Row, { x, lanes }: Place): string[] {
  const y = lanes[lane]!;
  const foot = y + laneHeight(lane);
  const name = words(canvas.edge, y + laneHeight(lane) / 2 + 4, laneNames[lane], 'lane');
  return lane === 'breath' ? [name] : [name, restLine(x(startMs), x(endMs), foot)];
}

/** The line of a leg that rests. */
export function restLine(from: number, to: number, y: number): string {
  return line(from, y, to, y, { stroke: night.line, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' });
}

/** Where a technique begins in a row; one that is alone in its picture is named by the title. */
function namesIn({ steps }: Row, rows: readonly Row[]): { name: string; startMs: number }[] {
  const ids = new Set(stepsOf(rows).flatMap(({ unit }) => (unit ? [unit.technique] : [])));
  if (ids.size < 2) return [];
  const done = steps.filter(({ kind }) => kind === 'hold' || kind === 'round');
  return done
    .filter(({ unit }, index) => unit!.technique !== done[index - 1]?.unit?.technique)
    .map(({ unit, startMs }) => ({ name: techniquesWritten()[unit!.technique].name, startMs }));
}

/** Seconds: a mark for each, a longer one for each five, a number and a line for each ten. */
function axis({ startMs, endMs }: Row, { x, axis: y }: Place, top: number): string[] {
  const first = Math.ceil(startMs / 1_000);
  const seconds = Array.from({ length: Math.floor(endMs / 1_000) - first + 1 }, (_, index) => first + index);
  const tens = seconds.filter((second) => second % 10 === 0);
  const marks = seconds.map((second) => {
    const size = second % 10 === 0 ? 8 : second % 5 === 0 ? 6 : 3;
    return `M${px(x(second * 1_000))} ${px(y)}v${size}`;
  });
  const lines = tens.map((second) => `M${px(x(second * 1_000))} ${px(top + 10)}V${px(y)}`);
  const base = `M${px(x(startMs))} ${px(y)}H${px(x(endMs))}`;
  return [
    el('path', { d: lines.join(''), stroke: night.grid }),
    el('path', { d: base + marks.join(''), stroke: night.line, class: 'axis' }),
    ...tens.map((second) => words(x(second * 1_000), y + 21, clock(second * 1_000), 'tick', 'middle')),
  ];
}

import { canvas } from './canvas';
import { legendOf } from './legend';
import { night, stylesheet } from './night';
import type { Pictured } from './routines';
import { drawRow } from './row';
import { type Row, scoreOf } from './score';
import { el, escaped, words } from './svg';
import { describe, summary, totalOf } from './telling';
import { minutes } from './time';

const headerHeight = 64;
const answerHeight = 26;

/** The picture of a routine's timeline, as an SVG file: what is heard and what is done, on one axis of seconds. */
export function pictureOf(pictured: Pictured): string {
  const replies = scoreOf(pictured.plan);
  const rows = drawRows(replies, canvas.top + headerHeight);
  const legend = legendOf(replies.flat(), rows.bottom);
  const { width, edge, top } = canvas;
  const height = Math.ceil(legend.bottom + top);
  const size = { width, height };
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    el('title', { id: 'title' }, escaped(`${pictured.title}: its timeline`)),
    el('desc', { id: 'desc' }, escaped(describe(pictured, replies))),
    el('style', {}, stylesheet),
    el('rect', { ...size, rx: 14, fill: night.ground }),
    words(edge, top + 22, pictured.title, 'title'),
    words(width - edge, top + 22, totalOf(replies), 'title', 'end'),
    words(edge, top + 44, summary(pictured, replies), 'spoken'),
    ...rows.markup,
    ...legend.markup,
  );
  // One thing on a line, so that a change of one is a change of one line.
  return `${svg.replaceAll(/(?<=.)<(?=g|title|desc|style|\/svg)/g, '\n<')}\n`;
}

function drawRows(replies: readonly (readonly Row[])[], top: number): { markup: string[]; bottom: number } {
  const rows = replies.flat();
  const markup: string[] = [];
  let bottom = top;
  replies.forEach((own, reply) => {
    if (reply > 0) {
      const more = `You: “yes”  ·  then ${minutes(own.at(-1)!.endMs)} more`;
      markup.push(words(canvas.edge, bottom + 16, more, 'lane'));
      bottom += answerHeight;
    }
    for (const row of own) {
      const drawn = drawRow(row, rows, bottom);
      markup.push(drawn.markup);
      bottom = drawn.bottom;
    }
  });
  return { markup, bottom };
}

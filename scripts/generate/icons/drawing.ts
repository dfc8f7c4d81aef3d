import { night } from '../pictures/night';
import { el } from '../pictures/svg';

/** The side of the drawing. It may be shown as a circle, so nothing that matters lies in a corner. */
const side = 512;

/** A leg that lies, its foot pulled up: thigh and knee from the left, shin, toes, sole, heel, calf, and back. */
const leg =
  'M-30 246C50 246 104 236 156 252C214 270 262 296 306 300C328 302 334 284 332 262C330 236 318 212 316 192' +
  'C314 166 346 154 366 174C392 202 416 252 428 300C436 336 452 352 450 378C448 408 410 412 380 402' +
  'C352 394 326 402 284 408C226 414 196 396 152 390C100 384 40 398 -30 402Z';

/** The skill's icon as SVG: a leg in bed by moonlight, its toes pulled to the shin, the calf glowing. */
export function icon(): string {
  const drawing = [
    el('defs', {}, sky(), ember(), skin(), el('clipPath', { id: 'leg' }, el('path', { d: leg }))),
    el('rect', { width: side, height: side, fill: 'url(#sky)' }),
    el('path', { d: 'M158 66A72 72 0 1 0 220 172A60 60 0 0 1 158 66Z', fill: night.title }),
    el('rect', {
      x: -20,
      y: 412,
      width: side + 40,
      height: 120,
      fill: '#1d0a07',
      stroke: night.line,
      'stroke-width': 8,
    }),
    el('path', { d: leg, fill: 'url(#skin)' }),
    el('ellipse', { cx: 228, cy: 352, rx: 128, ry: 86, fill: 'url(#ember)', 'clip-path': 'url(#leg)' }),
    stroke(leg, night.quiet, 13),
    // The toes come up.
    stroke('M438 150A132 132 0 0 0 296 104', night.title, 17),
    stroke('M332 64L290 104L336 140', night.title, 17),
  ];
  const size = { viewBox: `0 0 ${side} ${side}`, width: side, height: side };
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, ...drawing);
}

function sky(): string {
  const at = { cx: 0.5, cy: 0.45, r: 0.75 };
  return el('radialGradient', { id: 'sky', ...at }, stop(0, '#3a140b'), stop(1, night.ground));
}

function ember(): string {
  const colours = [stop(0, night.bell), stop(0.35, night.left.edge, 0.9), stop(1, '#ff3b30', 0)];
  return el('radialGradient', { id: 'ember' }, ...colours);
}

function skin(): string {
  return el('linearGradient', { id: 'skin' }, stop(0, '#50170d'), stop(1, '#a8361f'));
}

function stop(offset: number, colour: string, opacity?: number): string {
  return el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
}

function stroke(d: string, colour: string, width: number): string {
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return el('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...ends });
}

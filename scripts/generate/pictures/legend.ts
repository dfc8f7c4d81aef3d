import { canvas, lanesOf, stepsOf } from './canvas';
import { bell, block, ready, release, wave } from './doing';
import { restLine } from './row';
import type { Row } from './score';
import { widthOf, words } from './svg';
import { bar, diamond, spokenIn } from './voice';

/** What a sign means: drawn 24 wide, around a middle line. */
interface Sign {
  draw(x: number, y: number): string;
  meaning: string;
}

const lineHeight = 24;
const signWidth = 24;

/** The signs of a picture, and only those. */
export function legendOf(rows: readonly Row[], top: number): { markup: string[]; bottom: number } {
  let [x, y] = [canvas.edge, top + lineHeight / 2];
  const markup = signsOf(rows).flatMap(({ draw, meaning }) => {
    const width = signWidth + 8 + widthOf(meaning) + 11;
    if (x + width > canvas.width) [x, y] = [canvas.edge, y + lineHeight];
    const drawn = [draw(x, y), words(x + signWidth + 8, y + 4, meaning, 'quiet')];
    x += width;
    return drawn;
  });
  return { markup, bottom: y + lineHeight / 2 - 6 };
}

function signsOf(rows: readonly Row[]): Sign[] {
  const kinds = new Set(stepsOf(rows).map(({ kind }) => kind));
  const spoken = rows.flatMap(spokenIn);
  const roles = new Set(spoken.map(({ as }) => as));
  const start = spoken.find(({ as }) => as === 'start');
  const [lane = 'left'] = lanesOf(rows);
  const box = (x: number, y: number, on = lane) => ({ lane: on, x, y: y - 8, width: signWidth, height: 16 });
  const signs: readonly (Sign & { when: boolean })[] = [
    { when: true, meaning: 'speech', draw: (x, y) => bar(x, y, signWidth, 10) },
    { when: start !== undefined, meaning: `“${start?.text}”`, draw: (x, y) => bar(x + 10, y, 4, 10) },
    { when: roles.has('coach'), meaning: 'cue', draw: (x, y) => bar(x, y, signWidth, 6) },
    {
      when: spoken.some(({ faint }) => faint),
      meaning: 'said more softly',
      draw: (x, y) => bar(x, y, signWidth, 6, true),
    },
    { when: roles.has('halfway'), meaning: 'halfway', draw: (x, y) => diamond(x + 12, y) },
    {
      when: roles.has('count'),
      meaning: 'count',
      draw: (x, y) => words(x + 10, y + 4, '3 2 1', 'count', 'middle'),
    },
    { when: kinds.has('ready'), meaning: 'get ready', draw: (x, y) => ready(box(x, y)) },
    { when: lanesOf(rows).includes('left'), meaning: 'left leg', draw: (x, y) => block(box(x, y, 'left')) },
    {
      when: lanesOf(rows).includes('right'),
      meaning: 'right leg',
      draw: (x, y) => block(box(x, y, 'right')),
    },
    { when: kinds.has('hold'), meaning: 'end bell', draw: (x, y) => bell(x + 12, y, y) },
    {
      when: kinds.has('round'),
      meaning: waveOf(rows),
      draw: (x, y) => wave(x, y, signWidth),
    },
    { when: kinds.has('release'), meaning: 'ease off', draw: (x, y) => release(box(x, y)) },
    {
      when: lane !== 'breath',
      meaning: 'rests',
      draw: (x, y) => restLine(x, x + signWidth, y),
    },
  ];
  return signs.filter(({ when }) => when);
}

/** What the parts of a wave mean. */
function waveOf(rows: readonly Row[]): string {
  const rounds = stepsOf(rows).filter((step) => step.kind === 'round');
  if (rounds.some(({ unit }) => unit!.side)) return 'up: press · down: let go';
  return rounds.some(({ cues }) => cues.length > 2)
    ? 'up: in · flat: held · down: out'
    : 'up: in · down: out';
}

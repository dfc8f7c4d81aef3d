import { canvas, type Place } from './canvas';
import { night } from './night';
import type { Row } from './score';
import { line, widthOf, words } from './svg';
import { type Spoken, spokenIn } from './voice';

/** Words on a pole that stands where they begin to be spoken; `foot` and `top` are heights above the voice. */
export interface Caption {
  spoken: Spoken;
  x: number;
  lines: readonly string[];
  foot: number;
  top: number;
}

const lineHeight = 15;
/** Between a pole and its words. */
const poleGap = 5;
/** Between words and the next pole. */
const wordGap = 4;
/** How wide words may run, in pixels; the widest is still easy to read. */
const widths = [44, 52, 60, 74, 90, 120, 160, 200, 250, 300, 360];

/**
 * What is spoken in a row, placed from its end to its start: each as low as it can be, beside those that follow or above
 * them. "Hold." and the count are not told.
 */
export function captionsOf(row: Row, x: Place['x']): Caption[] {
  const told = spokenIn(row).filter(({ as }) => as !== 'start' && as !== 'count');
  const placed: Caption[] = [];
  for (const spoken of told.reverse()) {
    const choices = widths.map((width) => caption(spoken, x(spoken.startMs), width, placed));
    const fitting = choices.filter(({ fits }) => fits).sort((a, b) => a.top - b.top || a.foot - b.foot);
    // Two lines beside the next are better than one above it, or a row of short ones becomes a flight of stairs.
    const beside = fitting.find(({ foot, lines }) => foot === 0 && lines.length <= 2);
    placed.push(beside ?? fitting[0] ?? choices[0]!);
  }
  return placed;
}

function caption(
  spoken: Spoken,
  x: number,
  width: number,
  placed: readonly Caption[],
): Caption & { fits: boolean } {
  const lines = wrapped(spoken.text, width);
  const end = x + poleGap + Math.max(...lines.map(widthOf));
  const below = placed.filter((other) => other.x < end + wordGap);
  const foot = Math.max(0, ...below.map(({ top }) => top + 3));
  return { spoken, x, lines, foot, top: foot + lines.length * lineHeight, fits: end < canvas.width - 6 };
}

/** Height of a row's captions, in pixels. */
export function heightOf(captions: readonly Caption[]): number {
  return Math.max(lineHeight, ...captions.map(({ top }) => top)) + 8;
}

/** Captions on their poles. */
export function drawCaptions(captions: readonly Caption[], { voice }: Place): string[] {
  return captions.flatMap(({ spoken: { faint }, x, lines, top }) => {
    const head = voice - 8 - top;
    return [
      line(x, head + 2, x, voice + 4, { stroke: night.line }),
      ...lines.map((text, index) =>
        words(x + poleGap, head + (index + 1) * lineHeight - 3, text, faint ? 'faint' : 'spoken'),
      ),
    ];
  });
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

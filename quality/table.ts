import picocolors from 'picocolors';
import { type Row, type Section, shortfallOf } from './section';

const { bold, dim, green, red } = picocolors;

/** A section for a terminal: its rows in columns, and below a row what is missing to its target. */
export function tableOf({ title, rows }: Section): string {
  const width = (cell: (row: Row) => string) => Math.max(...rows.map((row) => cell(row).length));
  const [whatWidth, figureWidth, targetWidth] = [width(({ what }) => what), width(figureOf), width(targetOf)];
  const lines = rows.flatMap((row) => {
    const cells = [
      row.what.padEnd(whatWidth),
      row.figure.padStart(figureWidth),
      dim(targetOf(row).padEnd(targetWidth)),
      markOf(row),
    ];
    return [
      `  ${cells.join('   ').trimEnd()}`,
      ...wrapped(shortfallOf(row) ?? '', 96).map((line) => dim(`      ${line}`)),
    ];
  });
  return [bold(title), ...lines].join('\n');
}

function figureOf({ figure }: Row): string {
  return figure;
}

function targetOf({ target = '' }: Row): string {
  return target;
}

function markOf({ met }: Row): string {
  if (met === undefined) return '';
  return met ? green('✓') : red('✗ missed');
}

/** Words in lines of so many characters at most. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

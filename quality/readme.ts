import { tableLine } from './page';
import type { Row, Section } from './section';

const from = '<!-- quality: made by `npm run quality` -->';
const to = '<!-- /quality -->';

/** The rows that the README shows, in its order, by what they measure. */
const shown = [
  'in scope, held-out',
  'relief recall, held-out',
  'relief recall, typed, held-out',
  'signs heard, held-out',
  'false signs, held-out',
  'denied signs that raise no alarm, held-out',
  'out of scope, left alone, held-out',
  'slots exact, held-out',
  'hostile lines, held-out',
  'several meanings, all read, held-out',
  'dangerous confusions, held-out',
  'unsafe replies, lossy',
  'unsafe replies, NET=off',
  'turns from complaint to first movement',
  'seconds to the first movement',
  'nights brought to their end',
  'hold accuracy, rendered sound',
  'spoiled requests, wrongly answered',
  'conversations under faults, gone wrong',
  'answer, 99th of 100',
  'a million requests, warm',
  'mutants of coaching/ killed',
  'mutants of speech/ killed',
];

/** The short version for the README: the most telling rows, and everything that is missed. */
export function readmeBlock(sections: readonly Section[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const table = shown.flatMap((what) => rows.filter((row) => row.what === what)).map(lineOf);
  const missed = rows.filter(({ met }) => met === false).map(missedOf);
  return [
    '| | Figure | Target | |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
    ...(missed.length === 0 ? ['Every target is met.'] : ['Missed; the page says why:', '', ...missed]),
  ].join('\n');
}

/**
 * Puts the block into the README, between its marks.
 * @throws Error when the README lacks them
 */
export function withBlock(readme: string, block: string): string {
  const { before, after } = partsOf(readme);
  return `${before}\n\n${block}\n\n${after}`;
}

/**
 * The block that a README has.
 * @throws Error when the README lacks its marks
 */
export const blockIn = (readme: string): string => partsOf(readme).block;

/** A README around its block, the marks with what is around. */
function partsOf(readme: string): { before: string; block: string; after: string } {
  const [start, end] = [readme.indexOf(from), readme.indexOf(to)];
  if (start < 0 || end < start)
    throw new Error(`README.md lacks ${from} … ${to}; put them where the figures go`);
  const begin = start + from.length;
  return { before: readme.slice(0, begin), block: readme.slice(begin, end).trim(), after: readme.slice(end) };
}

function lineOf({ what, figure, target = '', met }: Row): string {
  const mark = met === undefined ? '' : met ? '✓' : '✗';
  return tableLine([what, figure, target, mark]);
}

const missedOf = ({ what, figure, target }: Row): string =>
  `- ${what}: ${figure}, where ${target} was promised`;

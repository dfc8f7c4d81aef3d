import type { Row, Section } from './section';

const from = '<!-- quality: made by `npm run quality` -->';
const to = '<!-- /quality -->';

/**
 * The rows that the README shows, by what they measure: whether a cramp is heard, whether a sign of alarm is heard, and
 * whether a hold lasts as long as it says.
 */
export const shownRows = [
  'relief recall, held-out',
  'signs heard, held-out',
  'hold accuracy, rendered sound',
];

/** The short version for the README: how many targets are missed, then the rows that matter most, missed ones first. */
export function readmeBlock(sections: readonly Section[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const judged = rows.filter(({ met }) => met !== undefined);
  const missed = judged.filter(({ met }) => met === false);
  const shown = rows.filter(({ what }) => shownRows.includes(what));
  const inOrder = [...shown.filter(({ met }) => met === false), ...shown.filter(({ met }) => met !== false)];
  return [`${missed.length} of ${judged.length} targets are missed.`, ...inOrder.map(inWords)].join(' ');
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

function inWords({ what, figure, target, met }: Row): string {
  const verdict = met === undefined ? '' : met ? '✓ ' : '✗ ';
  return `${verdict}${what}: ${figure}${target ? ` (target ${target})` : ''}.`;
}

import type { Judged } from './judging';
import { byKind, type Share, score } from './scores';

const rowPx = 22;
const barPx = 330;
const labelPx = 196;
const widthPx = labelPx + barPx + 104;
const topPx = 78;

/** Background, text and bars of the house: dark and warm. */
const colours = {
  ground: '#140c0a',
  text: '#ffb59a',
  quiet: '#b9806b',
  bar: '#ff7a50',
  rest: '#3a211a',
  miss: '#8c4a35',
};

const nameOf = (kind: string): string => (kind === 'None' ? 'not for the skill' : kind);
const percent = ({ right, of }: Share): number => (of === 0 ? 0 : right / of);

/**
 * The picture of understanding: one bar for each kind of meaning, the best understood first, each with how many of its
 * held-out lines were read as they were meant.
 */
export function understandingPicture(judged: readonly Judged[]): string {
  const { inScope } = score(judged);
  const rows = [...byKind(judged)].sort(
    ([one, a], [other, b]) => percent(b) - percent(a) || b.of - a.of || one.localeCompare(other),
  );
  const heightPx = topPx + rows.length * rowPx + 20;
  const total = `${inScope.right} of ${inScope.of} lines for the skill, ${(percent(inScope) * 100).toFixed(1)} %`;
  const bars = rows.map(([kind, share], at) => {
    const y = topPx + at * rowPx;
    const filled = Math.round(barPx * percent(share));
    return `  <text x="${labelPx - 12}" y="${y + 12}" text-anchor="end" fill="${colours.text}">${nameOf(kind)}</text>
  <rect x="${labelPx}" y="${y + 1}" width="${barPx}" height="14" rx="7" fill="${colours.rest}"/>
  <rect x="${labelPx}" y="${y + 1}" width="${Math.max(14, filled)}" height="14" rx="7" fill="${percent(share) < 0.9 ? colours.miss : colours.bar}"/>
  <text x="${labelPx + barPx + 12}" y="${y + 12}" fill="${colours.quiet}">${share.right} of ${share.of}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" font-family="sans-serif" font-size="12">
  <title>How well each kind of meaning is understood: ${total}</title>
  <rect width="${widthPx}" height="${heightPx}" rx="12" fill="${colours.ground}"/>
  <text x="24" y="34" font-size="17" fill="${colours.text}">Said by strangers, understood as meant</text>
  <text x="24" y="56" fill="${colours.quiet}">${total}</text>
${bars.join('\n')}
</svg>
`;
}

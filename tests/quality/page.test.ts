import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shape as language } from '../../quality/language';
import { shape as tests } from '../../quality/mutation';
import { qualityPage, shapeOf } from '../../quality/page';
import { blockIn, readmeBlock, shownRows, withBlock } from '../../quality/readme';
import { shape as robustness } from '../../quality/robustness';
import type { Section } from '../../quality/section';
import { shape as speed } from '../../quality/speed';
import { tableOf } from '../../quality/table';

const section: Section = {
  title: 'Speed',
  rows: [
    {
      what: 'a | b',
      figure: '7 ms',
      target: '≤ 5 ms',
      met: false,
      how: 'Measured.',
      shortfall: '2 ms over.',
    },
    { what: 'size', figure: '1 KB', how: 'Weighed.' },
  ],
  details: 'More of it.\n\n| A table | of its own |\n| --- | --- |\n| 1 | 2 |',
};

describe('docs/quality.md', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'quality.md'), 'utf8');
  const committed = shapeOf(page);

  test.each([
    robustness,
    speed,
    language,
    tests,
  ])('$title has the rows, targets and methods of the code; run `npm run quality` after a change', (shape) => {
    expect(committed).toContainEqual(JSON.parse(JSON.stringify(shape)));
  });

  test('tells of no place of the machine that measured it', () => {
    expect(page).not.toMatch(/\/(home|root|work|tmp|Users)\b/);
  });

  test('says of everything that is missed by how much, or why', () => {
    for (const [, what] of page.matchAll(/^\| ([^|]+) \|.*✗ missed/gm))
      expect(page).toContain(`- **${what}**: `);
  });
});

describe('the short version in the README', () => {
  const root = join(__dirname, '..', '..');
  const page = readFileSync(join(root, 'docs', 'quality.md'), 'utf8');
  const block = blockIn(readFileSync(join(root, 'README.md'), 'utf8'));

  test('shows the figures of the page for the rows that matter, and how many targets the page misses', () => {
    for (const what of shownRows) {
      const [, figure] = page.split(`| ${what} | `)[1]!.match(/^([^|]+) \|/)!;
      expect(block).toContain(`${what}: ${figure} (target `);
    }
    const missed = page.match(/^\| .* \| ✗ missed \|/gm)!.length;
    const met = page.match(/^\| .* \| ✓ \|/gm)!.length;
    expect(block).toContain(`${missed} of ${missed + met} targets are missed.`);
  });

  test('is put between its marks, with what is missed before what is met', () => {
    const readme = 'Before\n<!-- quality: made by `npm run quality` -->\nold\n<!-- /quality -->\nAfter';
    const row = (what: string, met: boolean) => ({ what, figure: '7', target: '8', met, how: 'Measured.' });
    const rows = [row(shownRows[0]!, true), row(shownRows[1]!, false), row('not shown', false)];
    const made = withBlock(readme, readmeBlock([{ title: 'Some', rows }]));
    expect(blockIn(made)).toBe(
      `2 of 3 targets are missed. ✗ ${shownRows[1]}: 7 (target 8). ✓ ${shownRows[0]}: 7 (target 8).`,
    );
    expect(made.startsWith('Before\n<!-- quality')).toBe(true);
    expect(made.endsWith('<!-- /quality -->\nAfter')).toBe(true);
    expect(() => withBlock('no marks', '')).toThrow('README.md lacks');
  });
});

describe('a page', () => {
  test('says of a missed target without a reason what was promised', () => {
    const { shortfall: _, ...row } = section.rows[0]!;
    const bare = { title: 'Speed', rows: [row] };
    expect(qualityPage([bare], 'Node')).toContain('- **a | b**: 7 ms, where ≤ 5 ms was promised.');
    expect(tableOf(bare)).toContain('7 ms, where ≤ 5 ms was promised.');
  });

  test('can be read back into the shape that it was made from', () => {
    const shape = section.rows.map(({ figure: _, met: __, shortfall: ___, ...rest }) => rest);
    expect(shapeOf(qualityPage([section, section], 'Node'))).toEqual([
      { title: 'Speed', rows: shape },
      { title: 'Speed', rows: shape },
    ]);
  });

  test('has a mark for a target that is met or missed, and none where there is no target', () => {
    const lines = qualityPage([section], 'Node').split('\n');
    expect(lines).toContain('| a \\| b | 7 ms | ≤ 5 ms | ✗ missed | Measured. |');
    expect(lines).toContain('| size | 1 KB |  |  | Weighed. |');
    expect(lines).toContain('- **a | b**: 2 ms over.');
  });
});

test('in a terminal a shortfall stands under its row', () => {
  // Colours are left out where nobody sees them.
  const lines = tableOf(section).split('\n');
  expect(lines.find((line) => line.includes('✗ missed'))).toContain('7 ms');
  expect(lines[2]).toContain('2 ms over.');
});

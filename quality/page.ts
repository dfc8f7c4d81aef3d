import { type Row, type RowShape, type Section, type SectionShape, shortfallOf } from './section';

const opening = `# Quality

Made by \`npm run quality\`; do not edit. Everything is measured on the built skill, \`dist/index.js\`, and on the files of the interaction
model, without Alexa and without AWS. A target that is missed says by how much and why. Figures of time depend on the machine; a test
compares the rows of Robustness, Speed, Language and Tests with the code, not their figures.
`;

/** docs/quality.md: a table for each part, and below it what explains its figures. */
export function qualityPage(sections: readonly Section[], machine: string): string {
  return `${[opening, `${machine}\n`, ...sections.map(sectionOf)].join('\n')}`;
}

function sectionOf({ title, rows, details }: Section): string {
  const table = [
    '| | Figure | Target | | How it is measured |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(rowOf),
  ];
  const shortfalls = rows.flatMap((row) => {
    const shortfall = shortfallOf(row);
    return shortfall ? [`- **${row.what}**: ${shortfall}`] : [];
  });
  const below = [shortfalls.join('\n'), details?.trim() ?? ''].filter((text) => text !== '');
  return `${[`## ${title}`, table.join('\n'), ...below].join('\n\n')}\n`;
}

function rowOf({ what, figure, target = '', met, how }: Row): string {
  const mark = met === undefined ? '' : met ? '✓' : '✗ missed';
  return tableLine([what, figure, target, mark, how]);
}

/** A line of a table in Markdown; a bar, or the end of a line, would end a cell. */
export function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Reads back the shape of a page, so that a test can compare it with the code. */
export function shapeOf(page: string): SectionShape[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      // The first table; one that explains its figures may follow.
      rows: section.split('\n\n')[1]!.split('\n').slice(2).map(cellsOf),
    }));
}

function cellsOf(line: string): RowShape {
  const [, what = '', , target = '', , how = ''] = line
    .split(/ ?(?<!\\)\| ?/)
    .map((text) => text.replaceAll('\\|', '|'));
  return { what, how, ...(target !== '' && { target }) };
}

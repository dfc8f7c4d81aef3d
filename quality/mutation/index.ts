import type { Measure, Row, RowShape, SectionShape } from '../section';
import { killedPercent, lastReport, type MutationReport, sumOf } from './report';

const leastKilled = 85;
const leastLines = 95;
const folders = ['lambda/coaching', 'lambda/speech'] as const;

const how =
  'Stryker breaks the code in one place at a time; a mutant is killed if a test fails within three seconds of work. Read from the last report of `npm run quality -- mutation`.';

const rows = {
  coaching: { what: 'mutants of coaching/ killed', target: `≥ ${leastKilled} %`, how },
  speech: { what: 'mutants of speech/ killed', target: `≥ ${leastKilled} %`, how },
  lines: {
    what: 'lines of both that tests run',
    target: `≥ ${leastLines} %`,
    how: 'Coverage by V8 of the tests of coaching, speech and nights, from the same report.',
  },
} as const satisfies Record<string, RowShape>;

export const shape: SectionShape = { title: 'Tests', rows: Object.values(rows) };

const toDo = 'Run `npm run quality -- mutation`, which takes from a quarter of an hour to an hour.';

export const measure: Measure = async () => {
  const report = lastReport();
  if (!report) {
    const missing = { figure: '–', shortfall: `There is no report to read. ${toDo}` };
    return { title: shape.title, rows: shape.rows.map((row): Row => ({ ...row, ...missing })) };
  }
  const { linesPercent } = report;
  return {
    title: shape.title,
    rows: [
      killedRow(rows.coaching, report, folders[0]),
      killedRow(rows.speech, report, folders[1]),
      { ...rows.lines, figure: `${linesPercent.toFixed(1)} %`, met: linesPercent >= leastLines },
    ],
    details: detailsOf(report),
  };
};

function killedRow(row: RowShape, report: MutationReport, folder: string): Row {
  const sum = sumOf(report, folder);
  const percent = killedPercent(sum);
  const met = percent >= leastKilled;
  const { survived, noCoverage } = sum;
  return {
    ...row,
    figure: `${percent.toFixed(1)} %`,
    met,
    ...(!met && {
      shortfall: `${survived} survived and ${noCoverage} are reached by no test; the files below say where.`,
    }),
  };
}

function detailsOf(report: MutationReport): string {
  const lines = Object.entries(report.files)
    .filter(([, { killed, survived, noCoverage }]) => killed + survived + noCoverage > 0)
    .map(([file, counts]) => {
      const { killed, survived, noCoverage } = counts;
      return `| ${file} | ${killed} | ${survived} | ${noCoverage} | ${killedPercent(counts).toFixed(0)} % |`;
    });
  const ignored = Object.values(report.files).reduce((sum, file) => sum + file.ignored, 0);
  return `Left out, and not counted, ${ignored} mutants: ids of union types, for which another string does not compile; what runs only once, as the code is
loaded, which are tables of data; and the tables of techniques, whose numbers docs/techniques.md shows.

| File | Killed | Survived | Not reached | Share killed |
| --- | --- | --- | --- | --- |
${lines.join('\n')}`;
}

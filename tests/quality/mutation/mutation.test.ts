import { expect, test } from 'vitest';
import { killedPercent, type MutationReport, sumOf } from '../../../quality/mutation/report';

const counts = (killed: number, survived: number, noCoverage = 0) => ({
  killed,
  survived,
  noCoverage,
  ignored: 9,
});

test('what no test reaches counts as survived, and what was left out does not count', () => {
  expect(killedPercent(counts(6, 2, 2))).toBe(60);
});

test('a folder is the sum of its own files', () => {
  const files = {
    'lambda/coaching/a.ts': counts(1, 0),
    'lambda/coaching/b.ts': counts(2, 1),
    'lambda/speech/c.ts': counts(5, 5),
  };
  const report: MutationReport = { linesPercent: 99, files };
  expect(sumOf(report, 'lambda/coaching')).toMatchObject({ killed: 3, survived: 1 });
  expect(sumOf(report)).toMatchObject({ killed: 8, survived: 6 });
});

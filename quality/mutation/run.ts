/**
 * `npm run quality -- mutation`: breaks coaching/ and speech/ in one place at a time, and counts how often a test notices; then which of their
 * lines the tests run at all. Writes docs/quality/mutation.json, which `npm run quality` reads. Takes from a quarter of an hour to an hour;
 * a second run asks only for what has changed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install } from '../../scripts/prepare.mjs';
import { killedPercent, type MutationReport, reportFile, sumOf } from './report';

const root = join(__dirname, '..', '..');
const tool = join(__dirname, 'tool');
const work = join(root, '.mutation');
const folders = ['lambda/coaching', 'lambda/speech'];

/** A mutant as Stryker reports it. */
type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored';
interface StrykerReport {
  files: Record<string, { mutants: { status: Status }[] }>;
}

/**
 * Writes the report of a new run.
 * @returns the exit code
 */
export function mutation(): number {
  install(tool);
  const stryker = join(tool, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  if (
    run(process.execPath, [stryker, 'run', join('quality', 'mutation', 'tool', 'stryker.config.json')]) !== 0
  )
    return 1;
  const covered = join(work, 'coverage');
  rmSync(covered, { recursive: true, force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const coverage = [
    ...['--coverage', '--coverage.reporter=json-summary', `--coverage.reportsDirectory=${covered}`],
    ...folders.map((folder) => `--coverage.include=${folder}/**`),
  ];
  if (
    run(process.execPath, [
      vitest,
      'run',
      'tests/lambda/coaching',
      'tests/lambda/speech',
      'tests/conversations',
      ...coverage,
    ]) !== 0
  )
    return 1;
  const report: MutationReport = {
    linesPercent: JSON.parse(readFileSync(join(covered, 'coverage-summary.json'), 'utf8')).total.lines.pct,
    files: countsOf(JSON.parse(readFileSync(join(work, 'report.json'), 'utf8'))),
  };
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  for (const folder of folders)
    console.log(`${folder}: ${killedPercent(sumOf(report, folder)).toFixed(1)} % killed`);
  console.log(`lines: ${report.linesPercent} %`);
  return 0;
}

function countsOf({ files }: StrykerReport): MutationReport['files'] {
  const counted = Object.entries(files).map(([file, { mutants }]) => {
    const count = (...statuses: Status[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const counts = {
      killed: count('Killed', 'Timeout'),
      survived: count('Survived'),
      noCoverage: count('NoCoverage'),
      ignored: count('Ignored'),
    };
    return [file, counts] as const;
  });
  return Object.fromEntries(counted.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

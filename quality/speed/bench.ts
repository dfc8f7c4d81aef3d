/**
 * `npm run quality -- bench`: what the built handler costs: without a table and with one, with a screen, and with
 * sentences. Starts are compared with bare Node and with bare skills bundled the same way, in turns in one run; the rest
 * is measured in a process of its own.
 */
import { startDynamoDb } from '../../tests/support/dynamoDb';
import { kilobytesOf, measureStarts, measureWarm, type Starts, startLimits, starts } from './measuring';
import { measureWords } from './words';

interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

/**
 * Prints the figures with their targets.
 * @returns the exit code
 */
export async function bench(): Promise<number> {
  console.log(`Node ${process.versions.node}, ${starts} starts each, in turns\n`);
  const [start, startWithTable] = startRows(await measureStarts());
  print([...start, sizeRow('index.js', 300), ...(await warmRows())]);
  console.log('\nwith a screen\n');
  print([sizeRow('screen.js', 100), ...(await warmRowsWithScreen())]);
  console.log('\nwith sentences\n');
  print(wordRows());
  console.log('\nwith a table\n');
  print([...startWithTable, sizeRow('storage.js', 400), ...(await warmRowsWithTable())]);
  return 0;
}

function startRows(measured: Starts): [Row[], Row[]] {
  const { node, bare, ours, bareWithTable, oursWithTable } = measured;
  const limits = startLimits(measured);
  const without = [
    { what: 'start, bare Node', measured: `${node.toFixed(1)} ms`, target: '', met: true },
    { what: 'start, bare bundled skill', measured: ratio(bare, node), target: '', met: true },
    {
      what: 'start, Cramp Coach',
      measured: ratio(ours, node),
      target: `≤ ${ratio(limits.ours, node)}`,
      met: ours <= limits.ours,
    },
  ];
  const withTable = [
    {
      what: 'start, bare skill with the SDK',
      measured: ratio(bareWithTable, node),
      target: '',
      met: true,
    },
    {
      what: 'start, Cramp Coach',
      measured: ratio(oursWithTable, node),
      target: `≤ ${ratio(limits.oursWithTable, node)}`,
      met: oursWithTable <= limits.oursWithTable,
    },
  ];
  return [without, withTable];
}

function sizeRow(file: string, most: number): Row {
  const kilobytes = kilobytesOf(file);
  return {
    what: `dist/${file}, minified`,
    measured: `${kilobytes.toFixed(0)} KB`,
    target: `≤ ${most} KB`,
    met: kilobytes <= most,
  };
}

function wordRows(): Row[] {
  return measureWords().map(({ what, figure, target = '', met = true }) => ({
    ...{ what, target, met },
    measured: figure,
  }));
}

async function warmRowsWithTable(): Promise<Row[]> {
  const requests = 1_000;
  const database = await startDynamoDb();
  const { p50, p99, peakMiB } = await measureWarm(requests, { env: database.environment }).finally(
    database.close,
  );
  return [
    {
      what: `answer, warm, median of ${requests}, emulated DynamoDB`,
      measured: `${p50} µs`,
      target: '',
      met: true,
    },
    // Coaching waits no longer than this for the store.
    { what: 'answer, warm, 99th of 100', measured: `${p99} µs`, target: '≤ 150,000 µs', met: p99 <= 150_000 },
    { what: 'peak memory', measured: `${peakMiB} MiB`, target: '', met: true },
  ];
}

async function warmRowsWithScreen(): Promise<Row[]> {
  const requests = 2_000;
  const { p50, p99, peakMiB } = await measureWarm(requests, { device: 'screen' });
  return [
    { what: `answer, warm, median of ${requests}`, measured: `${p50} µs`, target: '', met: true },
    { what: 'answer, warm, 99th of 100', measured: `${p99} µs`, target: '≤ 10,000 µs', met: p99 <= 10_000 },
    { what: 'peak memory', measured: `${peakMiB} MiB`, target: '', met: true },
  ];
}

async function warmRows(): Promise<Row[]> {
  const requests = 5_000;
  const { p50, p99, peakMiB } = await measureWarm(requests);
  return [
    {
      what: `answer, warm, median of ${requests}`,
      measured: `${p50} µs`,
      target: '≤ 200 µs',
      met: p50 <= 200,
    },
    { what: 'answer, warm, 99th of 100', measured: `${p99} µs`, target: '≤ 5,000 µs', met: p99 <= 5_000 },
    { what: 'peak memory', measured: `${peakMiB} MiB`, target: '≤ 80 MiB', met: peakMiB <= 80 },
  ];
}

function ratio(ms: number, node: number): string {
  return `${(ms / node).toFixed(2)} × Node (${ms.toFixed(1)} ms)`;
}

function print(rows: readonly Row[]): void {
  const width = (key: 'what' | 'measured' | 'target') => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    const cells = (['what', 'measured', 'target'] as const).map((key) => row[key].padEnd(width(key)));
    console.log(`  ${cells.join('   ')}   ${row.target === '' ? '' : row.met ? '✓' : '✗ missed'}`.trimEnd());
  }
}

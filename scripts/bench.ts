/**
 * `npm run bench`: what the built handler costs, without a table and with one, and with a screen. Starts are compared with bare Node and
 * with bare skills bundled the same way, in turns in one run; the rest is measured in a process of its own.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Database, startDatabase } from '../simulator/database';
import { forLambda } from './build.mjs';

const root = join(__dirname, '..');
const ours = join(root, 'dist', 'index.js');
const storage = join(root, 'dist', 'storage.js');
const screen = join(root, 'dist', 'screen.js');
const starts = 20;
const warmUps = 2;

/** The smallest skill there can be on the same SDK: the floor of what a start can cost. */
const bareSkill = `
  import { SkillBuilders } from 'ask-sdk-core';
  const skill = SkillBuilders.custom().addRequestHandlers({
    canHandle: () => true,
    handle: (input) => input.responseBuilder.speak('Hello.').getResponse(),
  }).create();
  export const handler = async (envelope, context) => skill.invoke(envelope, context);
`;

/** The same with a client for DynamoDB, in one file: what a table costs whoever uses Amazon's SDK. */
const bareSkillWithTable = `
  import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand, QueryCommand, BatchWriteItemCommand }
    from '@aws-sdk/client-dynamodb';
  const client = new DynamoDBClient({});
  export const commands = { GetItemCommand, PutItemCommand, UpdateItemCommand, QueryCommand, BatchWriteItemCommand };
  export const close = () => client.destroy();
  ${bareSkill}
`;

interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-bench-'));
  try {
    const bare = await bundled(bareSkill, join(folder, 'bare.js'));
    const bareWithTable = await bundled(bareSkillWithTable, join(folder, 'bareWithTable.js'));
    console.log(`Node ${process.versions.node}, ${starts} starts each, in turns\n`);
    const database = await startDatabase();
    try {
      const [start, startWithTable] = startRows(bare, bareWithTable, database);
      print([...start, sizeRow(ours, 300), ...(await warmRows())]);
      console.log('\nwith a screen\n');
      print([sizeRow(screen, 100), ...(await warmRowsWithScreen())]);
      console.log('\nwith a table\n');
      print([...startWithTable, sizeRow(storage, 400), ...(await warmRowsWithTable(database))]);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundled(contents: string, outfile: string): Promise<string> {
  await build({ ...forLambda, stdin: { contents, resolveDir: root }, outfile });
  return outfile;
}

function startRows(bare: string, bareWithTable: string, { environment }: Database): [Row[], Row[]] {
  const requiring = (file: string) => `require(${JSON.stringify(file)})`;
  const contestants = {
    node: { code: '0', env: {} },
    bare: { code: requiring(bare), env: {} },
    ours: { code: requiring(ours), env: {} },
    bareWithTable: { code: requiring(bareWithTable), env: environment },
    oursWithTable: { code: requiring(ours), env: environment },
  };
  const names = Object.keys(contestants) as (keyof typeof contestants)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let start = -warmUps; start < starts; start += 1)
    for (const name of names) {
      const ms = startMs(contestants[name]);
      if (start >= 0) times.get(name)!.push(ms);
    }
  const [node, skill, us, skillWithTable, usWithTable] = names.map((name) => median(times.get(name)!)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // interfaces §2: a bare bundled skill in the same run, and 10 % of bare Node on top.
  const limit = skill + 0.1 * node;
  const limitWithTable = 1.1 * skillWithTable;
  const without = [
    { what: 'start, bare Node', measured: `${node.toFixed(1)} ms`, target: '', met: true },
    { what: 'start, bare bundled skill', measured: ratio(skill, node), target: '', met: true },
    {
      what: 'start, Cramp Coach',
      measured: ratio(us, node),
      target: `≤ ${ratio(limit, node)}`,
      met: us <= limit,
    },
  ];
  const withTable = [
    {
      what: 'start, bare skill with the SDK',
      measured: ratio(skillWithTable, node),
      target: '',
      met: true,
    },
    {
      what: 'start, Cramp Coach',
      measured: ratio(usWithTable, node),
      target: `≤ ${ratio(limitWithTable, node)}`,
      met: usWithTable <= limitWithTable,
    },
  ];
  return [without, withTable];
}

function sizeRow(file: string, most: number): Row {
  const kilobytes = statSync(file).size / 1_024;
  return {
    what: `dist/${basename(file)}, minified`,
    measured: `${kilobytes.toFixed(0)} KB`,
    target: `≤ ${most} KB`,
    met: kilobytes <= most,
  };
}

/** The database answers from this process, so it must not wait for the child. */
async function warm(
  requests: number,
  { env = {}, device = '' }: { env?: Readonly<Record<string, string>>; device?: '' | 'screen' } = {},
) {
  const script = join(root, 'scripts', 'benchWarm.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(requests), device], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Record<'p50' | 'p99' | 'peakMiB', number>;
}

async function warmRowsWithTable(database: Database): Promise<Row[]> {
  const requests = 1_000;
  const { p50, p99, peakMiB } = await warm(requests, { env: database.environment });
  return [
    {
      what: `answer, warm, median of ${requests}, embedded database`,
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
  const { p50, p99, peakMiB } = await warm(requests, { device: 'screen' });
  return [
    { what: `answer, warm, median of ${requests}`, measured: `${p50} µs`, target: '', met: true },
    { what: 'answer, warm, 99th of 100', measured: `${p99} µs`, target: '≤ 10,000 µs', met: p99 <= 10_000 },
    { what: 'peak memory', measured: `${peakMiB} MiB`, target: '', met: true },
  ];
}

async function warmRows(): Promise<Row[]> {
  const requests = 5_000;
  const { p50, p99, peakMiB } = await warm(requests);
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

function startMs({ code, env }: { code: string; env: Readonly<Record<string, string>> }): number {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`a start failed: ${stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function ratio(ms: number, node: number): string {
  return `${(ms / node).toFixed(2)} × Node (${ms.toFixed(1)} ms)`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - (Number.isInteger(half) ? 1 : 0)]!) / 2;
}

function print(rows: readonly Row[]): void {
  const width = (key: 'what' | 'measured' | 'target') => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    const cells = (['what', 'measured', 'target'] as const).map((key) => row[key].padEnd(width(key)));
    console.log(`  ${cells.join('   ')}   ${row.target === '' ? '' : row.met ? '✓' : '✗ missed'}`.trimEnd());
  }
}

void main();

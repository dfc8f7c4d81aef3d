/** Measures what the built handler costs, for the page and for `npm run quality -- bench`. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { forLambda } from '../../scripts/build/build.mjs';
import { startDynamoDb } from '../../tests/support/dynamoDb';

const root = join(__dirname, '..', '..');
const ours = join(root, 'dist', 'index.js');

/** How often each is started. */
export const starts = 20;
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

type Environment = Readonly<Record<string, string>>;

/** What a start takes, from the beginning of the process to its end, median in ms. */
export interface Starts {
  /** Node alone. */
  node: number;
  /** The smallest skill on the same SDK. */
  bare: number;
  ours: number;
  bareWithTable: number;
  oursWithTable: number;
}

/** Starts everything in turns, in one run, so that whatever else the machine does falls on all alike. */
export async function measureStarts(): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-bench-'));
  const database = await startDynamoDb();
  try {
    const bare = await bundled(bareSkill, join(folder, 'bare.js'));
    const bareWithTable = await bundled(bareSkillWithTable, join(folder, 'bareWithTable.js'));
    return inTurns(bare, bareWithTable, database.environment);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

async function bundled(contents: string, outfile: string): Promise<string> {
  await build({ ...forLambda, stdin: { contents, resolveDir: root }, outfile });
  return outfile;
}

function inTurns(bare: string, bareWithTable: string, environment: Environment): Starts {
  const requiring = (file: string) => `require(${JSON.stringify(file)})`;
  const contestants: Record<keyof Starts, { code: string; env: Environment }> = {
    node: { code: '0', env: {} },
    bare: { code: requiring(bare), env: {} },
    ours: { code: requiring(ours), env: {} },
    bareWithTable: { code: requiring(bareWithTable), env: environment },
    oursWithTable: { code: requiring(ours), env: environment },
  };
  const names = Object.keys(contestants) as (keyof Starts)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let start = -warmUps; start < starts; start += 1)
    for (const name of names) {
      const ms = startMs(contestants[name]);
      if (start >= 0) times.get(name)!.push(ms);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as unknown as Starts;
}

/** The targets of a start: a bare bundled skill in the same run, and 10 % of bare Node on top; with a table 1.1 × the same with the SDK. */
export function startLimits({ node, bare, bareWithTable }: Starts): { ours: number; oursWithTable: number } {
  return { ours: bare + 0.1 * node, oursWithTable: 1.1 * bareWithTable };
}

/** Size of a file of dist/, in KB. */
export function kilobytesOf(file: string): number {
  return statSync(join(root, 'dist', file)).size / 1_024;
}

/** What a warm handler takes for its answers, in µs, and its peak memory. */
export interface Warm {
  p50: number;
  p90: number;
  p99: number;
  meanUs: number;
  peakMiB: number;
}

/** Asks a handler in a process of its own. The database answers from this process, so it must not wait for the child. */
export async function measureWarm(
  requests: number,
  { env = {}, device = '' }: { env?: Environment; device?: '' | 'screen' } = {},
): Promise<Warm> {
  const script = join(__dirname, 'warm.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(requests), device], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Warm;
}

/** What a process takes that runs some code, from its beginning to its end, in ms. */
export function startMs({ code, env }: { code: string; env: Readonly<Record<string, string>> }): number {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`a start failed: ${stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** The middle of values; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - (Number.isInteger(half) ? 1 : 0)]!) / 2;
}

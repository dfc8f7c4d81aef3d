/**
 * Part of `npm run check`: the built function under AWS's own Lambda runtime for Node, asked through a Runtime API on loopback.
 * Whole nights must be answered as they are in this process, without a table and with one. The runtime is compiled once,
 * which takes minutes and needs cmake and a C++ compiler; `--compile` does only that.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Handler } from '../../simulator/device/skill/handler';
import { startDynamoDb } from '../../tests/support/dynamoDb';
import { type PlayedNight, playedNights } from '../../tests/support/playedNights';
import { startFunction } from '../../tests/support/runningFunction';
import { wholeNights } from '../../tests/support/wholeNights';
import { install } from '../prepare.mjs';
import { root } from '../root';

const dist = join(root, 'dist');
const tool = join(__dirname, 'runtime-client');
const client = join(tool, 'node_modules', 'aws-lambda-ric', 'index.mjs');

const mostAttempts = 3;

type Environment = Readonly<Record<string, string>>;

async function main(): Promise<boolean> {
  for (const program of ['cmake', 'c++', 'make']) {
    if (spawnSync(program, ['--version']).status === 0) continue;
    console.error(
      `${program} is missing, which compiles AWS's runtime. On Debian: apt-get install cmake g++ make`,
    );
    return false;
  }
  install(tool);
  if (process.argv.includes('--compile')) return true;
  console.log(`Node ${process.versions.node}, aws-lambda-ric ${versionOf(tool)}\n`);
  const found = [
    await compare('without a table', {}, {}),
    await patiently(() => withTables((there, here) => compare('with a table', there, here))),
    await refusesCallbacks(),
  ];
  return found.every(Boolean);
}

/** Plays all nights under the runtime and in this process, each with an environment of its own. */
async function compare(name: string, there: Environment, here: Environment): Promise<boolean> {
  const lambda = await startFunction(client, dist, there);
  try {
    const under = await playedNights(lambda.handler);
    const inside = await playedNights(inProcess(here));
    console.log(`${name}, loaded in ${Math.round(lambda.startMs)} ms`);
    const same = under.map((night, at) => isDeepStrictEqual(night.turns, inside[at]!.turns));
    for (const [at, one] of under.entries()) print(one, same[at]!);
    const all = under.flatMap(({ handlerMs }) => handlerMs).sort((a, b) => a - b);
    console.log(`  ${all.length} requests, median ${ms(all, 0.5)}, slowest ${ms(all, 1)}`);
    const told = wholeNights
      .flatMap(({ says }) => says)
      // A single word such as "no" may stand in any line.
      .filter((words) => words.includes(' ') && lambda.log().includes(words));
    const quiet = told.length === 0 && !/amzn1\.(ask\.(account|device)|echo)/.test(lambda.log());
    console.log(
      `  ${quiet ? '✓ its log holds no word that was said and nobody’s id' : `✗ its log: ${lambda.log()}`}\n`,
    );
    return quiet && same.every(Boolean);
  } finally {
    await lambda.stop();
  }
}

/** The built file, loaded anew with another environment, so that it remembers nothing. */
function inProcess(environment: Environment): Handler {
  const require = createRequire(__filename);
  for (const file of Object.keys(require.cache)) if (file.startsWith(dist)) delete require.cache[file];
  const before = { ...process.env };
  Object.assign(process.env, environment);
  const { handler } = require(join(dist, 'index.js')) as { handler: Handler };
  if (Object.keys(environment).length === 0) process.env = before;
  return handler;
}

/** The skill gives up on a table after 150 ms, which a busy machine may take; then it rightly answers otherwise. */
async function patiently(run: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) if (await run()) return true;
  return run();
}

async function withTables(
  run: (there: Environment, here: Environment) => Promise<boolean>,
): Promise<boolean> {
  const databases = [await startDynamoDb(), await startDynamoDb()] as const;
  try {
    return await run(databases[0].environment, databases[1].environment);
  } finally {
    for (const database of databases) await database.close();
  }
}

/** Shows that it is a runtime which refuses what Lambda refuses: a handler that takes a callback. */
async function refusesCallbacks(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-callback-'));
  try {
    writeFileSync(join(folder, 'index.js'), 'exports.handler = (event, context, done) => done(null, {});');
    const reason = await startFunction(client, folder).then(
      async (running) => running.stop().then(() => 'it was started'),
      (error: Error) => error.message,
    );
    const refused = reason.includes('CallbackHandlerDeprecated');
    console.log(`${refused ? '✓' : '✗'} a handler of the callback kind: ${reason}`);
    return refused;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print({ night, turns, handlerMs }: PlayedNight, same: boolean): void {
  const sorted = [...handlerMs].sort((a, b) => a - b);
  const counts = `${turns.length} requests, slowest ${ms(sorted, 1)}`;
  console.log(`  ${same ? '✓' : '✗ answered otherwise:'} ${night.name.padEnd(50)} ${counts}`);
}

function ms(sorted: readonly number[], part: number): string {
  return `${sorted[Math.ceil((sorted.length - 1) * part)]!.toFixed(1)} ms`;
}

function versionOf(folder: string): string {
  const { dependencies } = createRequire(__filename)(join(folder, 'package.json'));
  return Object.values(dependencies).join();
}

void main().then((passed) => process.exit(passed ? 0 : 1));

import { startDynamoDb } from '../../tests/support/dynamoDb';
import type { Measure, Row, RowShape, SectionShape } from '../section';
import { kilobytesOf, measureStarts, measureWarm, type Starts, startLimits, starts } from './measuring';
import { billedMs, dollarsPerMillion } from './prices';
import { measureWords, wordsShape } from './words';

const requests = 5_000;
const requestsWithTable = 1_000;
/** What the function has, as it is deployed, in MB. */
const memoryMb = 1_024;
/** A conversation is so many requests, of which the first may meet a function that has yet to start. */
const requestsEach = 5;

const inTurns = `Process started, file loaded, process ended; ${starts} times, in turns with the others, median.`;
const warm = `${requests.toLocaleString('en-US')} mixed requests of whole nights in one process, after 500 to warm up, without a table.`;

const rows = {
  bare: {
    what: 'start, the SDK’s hello-world skill',
    how: `A skill of one handler on ask-sdk-core, bundled the same way. ${inTurns}`,
  },
  start: {
    what: 'start, Cramp Coach',
    target: '≤ hello world + 10 % of Node',
    how: `dist/index.js. ${inTurns}`,
  },
  bareWithTable: {
    what: 'start, hello world with a table’s client',
    how: `The same with Amazon’s client for DynamoDB. ${inTurns}`,
  },
  startWithTable: {
    what: 'start, Cramp Coach with a table',
    target: '≤ 1.1 × that',
    how: `dist/index.js and dist/storage.js. ${inTurns}`,
  },
  size: { what: 'dist/index.js', target: '≤ 300 KB', how: 'Size of the minified file.' },
  storageSize: {
    what: 'dist/storage.js',
    target: '≤ 400 KB',
    how: 'Size of the minified file; loaded only where there is a table.',
  },
  p50: { what: 'answer, median', target: '≤ 10 ms', how: warm },
  p90: { what: 'answer, 90th of 100', target: '≤ 50 ms', how: warm },
  p99: { what: 'answer, 99th of 100', target: '≤ 5 ms', how: warm },
  withTable: {
    what: 'answer with a table, 99th of 100',
    target: '≤ 150 ms',
    how: `${requestsWithTable.toLocaleString('en-US')} requests likewise, on an embedded DynamoDB in another process; coaching waits no longer than this.`,
  },
  memory: {
    what: 'peak memory',
    target: '≤ 80 MiB',
    how: 'Largest resident set of the process of the warm answers, without a table.',
  },
  cost: {
    what: 'a million requests, warm',
    how: `Mean answer with a table, billed in whole milliseconds, × ${memoryMb.toLocaleString('en-US')} MB × AWS’s arm64 price, and its price for requests; list prices of us-east-1, check them.`,
  },
  coldCost: {
    what: 'a million requests, every conversation cold',
    how: `The same, where the first of ${requestsEach} requests waits for a start with a table.`,
  },
} as const satisfies Record<string, RowShape>;

const { cost, coldCost, ...costless } = rows;

export const shape: SectionShape = {
  title: 'Speed',
  rows: [...Object.values(costless), ...wordsShape, cost, coldCost],
};

export const measure: Measure = async () => {
  const started = await measureStarts();
  const limits = startLimits(started);
  const database = await startDynamoDb();
  const withTable = await measureWarm(requestsWithTable, { env: database.environment }).finally(
    database.close,
  );
  const { p50, p90, p99, peakMiB } = await measureWarm(requests);
  const meanMs = withTable.meanUs / 1_000;
  const coldMs = (started.oursWithTable + (requestsEach - 1) * billedMs(meanMs)) / requestsEach;
  return {
    title: shape.title,
    rows: [
      { ...rows.bare, figure: ratio(started.bare, started) },
      startRow(rows.start, started.ours, limits.ours, started),
      { ...rows.bareWithTable, figure: ratio(started.bareWithTable, started) },
      startRow(rows.startWithTable, started.oursWithTable, limits.oursWithTable, started),
      sizeRow(rows.size, 'index.js', 300),
      sizeRow(rows.storageSize, 'storage.js', 400),
      timeRow(rows.p50, p50, 10),
      timeRow(rows.p90, p90, 50),
      timeRow(rows.p99, p99, 5),
      timeRow(rows.withTable, withTable.p99, 150),
      { ...rows.memory, figure: `${peakMiB} MiB`, met: peakMiB <= 80 },
      ...measureWords(),
      { ...rows.cost, figure: dollars(dollarsPerMillion(meanMs, memoryMb)) },
      { ...rows.coldCost, figure: dollars(dollarsPerMillion(coldMs, memoryMb)) },
    ],
    details: `Bare Node took ${started.node.toFixed(0)} ms to start. What a function of ${memoryMb.toLocaleString('en-US')} MB takes under AWS’s own runtime is in [deploy.md](deploy.md#what-it-costs).`,
  };
};

function ratio(ms: number, { node }: Starts): string {
  return `${(ms / node).toFixed(2)} × Node`;
}

function startRow(row: RowShape, ms: number, limitMs: number, started: Starts): Row {
  const met = ms <= limitMs;
  const shortfall = `${(ms - limitMs).toFixed(1)} ms over ${ratio(limitMs, started)}; starts scatter by some milliseconds on a busy machine.`;
  return { ...row, figure: ratio(ms, started), met, ...(!met && { shortfall }) };
}

function sizeRow(row: RowShape, file: string, most: number): Row {
  const kilobytes = kilobytesOf(file);
  return { ...row, figure: `${kilobytes.toFixed(0)} KB`, met: kilobytes <= most };
}

function timeRow(row: RowShape, us: number, mostMs: number): Row {
  const ms = us / 1_000;
  const met = ms <= mostMs;
  const shortfall = `${(ms - mostMs).toFixed(1)} ms over; on a busy machine others take the processor.`;
  return { ...row, figure: `${ms.toFixed(2)} ms`, met, ...(!met && { shortfall }) };
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}

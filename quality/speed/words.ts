/** Measures what reading sentences costs, for the page and for `npm run quality -- bench`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row, RowShape } from '../section';
import { kilobytesOf, median, startMs, starts } from './measuring';

/** The share of a core that a function of a third of a core has, and so how much longer it takes. */
const coresToThird = 3;
/** Of the reader, by the design: KB, ms, ms, ms, MiB. */
const limits = { size: 300, first: 25, p50: 0.5, p99: 2, peakMiB: 100 };

const inTurns = `In a process that has answered one request; ${starts} times each, in turns, median.`;
const warm = 'Every sentence of tests/phrases/development/ once in one process, after 500 to warm up.';

const rows = {
  size: {
    what: 'dist/understanding.js',
    target: `≤ ${limits.size} KB`,
    how: 'Size of the minified file; loaded with the first request that brings words.',
  },
  first: {
    what: 'first sentence',
    target: `≤ ${limits.first} ms`,
    how: `The reader loaded and one sentence read; beside it the start of bare Node. ${inTurns}`,
  },
  third: {
    what: 'first sentence, a third of a core',
    how: 'Three times the processor time of the row above: what a function waits that gets a third of a core.',
  },
  p50: { what: 'sentence, median', target: `≤ ${limits.p50} ms`, how: warm },
  p99: { what: 'sentence, 99th of 100', target: `≤ ${limits.p99} ms`, how: warm },
  memory: {
    what: 'peak memory with sentences',
    target: `≤ ${limits.peakMiB} MiB`,
    how: 'Largest resident set of the process of the row above.',
  },
} as const satisfies Record<string, RowShape>;

/** The rows without figures. */
export const wordsShape: readonly RowShape[] = Object.values(rows);

/** What the first sentence of a process takes, ms: by the clock, and of the processor. */
interface First {
  ms: number;
  processorMs: number;
}

/** What sentences take once the reader is loaded, µs, and the peak memory of their process. */
interface Warm {
  sentences: number;
  p50: number;
  p99: number;
  peakMiB: number;
}

/** Measures the rows. */
export function measureWords(): Row[] {
  const firsts = Array.from({ length: starts }, () => ({
    ...inProcess<First>('first'),
    node: startMs({ code: '0', env: {} }),
  }));
  const ms = median(firsts.map((one) => one.ms));
  const node = median(firsts.map((one) => one.node));
  const processorMs = median(firsts.map((one) => one.processorMs));
  const { p50, p99, peakMiB } = inProcess<Warm>('warm');
  return [
    row(rows.size, kilobytesOf('understanding.js'), limits.size, 'KB', 0),
    firstRow(ms, node),
    { ...rows.third, figure: `${(coresToThird * processorMs).toFixed(0)} ms` },
    row(rows.p50, p50 / 1_000, limits.p50, 'ms', 2),
    row(rows.p99, p99 / 1_000, limits.p99, 'ms', 2),
    row(rows.memory, peakMiB, limits.peakMiB, 'MiB', 0),
  ];
}

function row(shape: RowShape, value: number, most: number, unit: string, digits: number): Row {
  const met = value <= most;
  const shortfall = `${(value - most).toFixed(Math.max(1, digits))} ${unit} over${unit === 'ms' ? '; on a busy machine others take the processor' : ''}.`;
  return { ...shape, figure: `${value.toFixed(digits)} ${unit}`, met, ...(!met && { shortfall }) };
}

/** A slow machine is slow at both, so the share of a start says more than either. */
function firstRow(ms: number, node: number): Row {
  const { figure, shortfall, ...rest } = row(rows.first, ms, limits.first, 'ms', 1);
  return {
    ...rest,
    figure: `${figure}, ${(ms / node).toFixed(2)} × Node`,
    ...(shortfall && { shortfall: `${shortfall} Bare Node took ${node.toFixed(0)} ms to start.` }),
  };
}

function inProcess<Found>(part: 'first' | 'warm'): Found {
  const script = join(__dirname, 'words.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, part], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`reading sentences failed: ${stderr}`);
  return JSON.parse(stdout) as Found;
}

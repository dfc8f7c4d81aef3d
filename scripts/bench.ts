/**
 * `npm run bench`: what the built handler costs. Starts are compared with bare Node and with a bare skill bundled
 * the same way, in turns in one run; the rest is measured in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '..');
const ours = join(root, 'dist', 'index.js');
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

interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-bench-'));
  try {
    const bare = join(folder, 'bare.js');
    await build({
      stdin: { contents: bareSkill, resolveDir: root },
      outfile: bare,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node22',
    });
    print([...startRows(bare), sizeRow(), ...warmRows()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startRows(bare: string): Row[] {
  const code = {
    node: '0',
    bare: `require(${JSON.stringify(bare)})`,
    ours: `require(${JSON.stringify(ours)})`,
  };
  const times: Record<keyof typeof code, number[]> = { node: [], bare: [], ours: [] };
  for (let start = -warmUps; start < starts; start += 1)
    for (const who of ['node', 'bare', 'ours'] as const) {
      const ms = startMs(code[who]);
      if (start >= 0) times[who].push(ms);
    }
  const node = median(times.node);
  const skill = median(times.bare);
  const us = median(times.ours);
  // interfaces §2: a bare bundled skill in the same run, and 10 % of bare Node on top.
  const limit = skill + 0.1 * node;
  return [
    { what: 'start, bare Node', measured: `${node.toFixed(1)} ms`, target: '', met: true },
    { what: 'start, bare bundled skill', measured: ratio(skill, node), target: '', met: true },
    {
      what: 'start, Cramp Coach',
      measured: ratio(us, node),
      target: `≤ ${ratio(limit, node)}`,
      met: us <= limit,
    },
  ];
}

function sizeRow(): Row {
  const kilobytes = statSync(ours).size / 1_024;
  return {
    what: 'dist/index.js, minified',
    measured: `${kilobytes.toFixed(0)} KB`,
    target: '≤ 300 KB',
    met: kilobytes <= 300,
  };
}

function warmRows(): Row[] {
  const child = spawnSync(process.execPath, [join(root, 'scripts', 'benchWarm.cjs')], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`the warm run failed: ${child.stderr}`);
  const { p50, p99, requests, peakMiB } = JSON.parse(child.stdout) as Record<string, number>;
  return [
    {
      what: `answer, warm, median of ${requests}`,
      measured: `${p50} µs`,
      target: '≤ 200 µs',
      met: p50! <= 200,
    },
    { what: 'answer, warm, 99th of 100', measured: `${p99} µs`, target: '≤ 5,000 µs', met: p99! <= 5_000 },
    { what: 'peak memory', measured: `${peakMiB} MiB`, target: '≤ 80 MiB', met: peakMiB! <= 80 },
  ];
}

function startMs(code: string): number {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
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
  console.log(`Node ${process.versions.node}, ${starts} starts each, in turns\n`);
  for (const row of rows) {
    const cells = (['what', 'measured', 'target'] as const).map((key) => row[key].padEnd(width(key)));
    console.log(`  ${cells.join('   ')}   ${row.target === '' ? '' : row.met ? '✓' : '✗ missed'}`.trimEnd());
  }
}

void main();

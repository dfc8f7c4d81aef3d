/** The proof: measures its parts, prints their tables, and writes the pages that show them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { qualityPage } from './page';
import { type PartName, partNames } from './parts';
import { readmeBlock, withBlock } from './readme';
import { type Outcome, runParts } from './running';
import { tableOf } from './table';

const docs = join(__dirname, '..', 'docs');

const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;

/**
 * Measures everything, and writes docs/quality.md, its pictures and its short version in the README.
 * @returns the exit code: 1 if a part broke
 */
export async function proveAll(): Promise<number> {
  const outcomes = await measured(partNames);
  if (outcomes.some((one) => 'broke' in one)) return 1;
  write(outcomes);
  return 0;
}

/**
 * Measures some parts, and writes nothing.
 * @returns the exit code: 1 if a part broke, 2 for a name that no part has
 */
export async function proveOnly(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !(partNames as string[]).includes(name));
  if (unknown !== undefined || asked.length === 0) {
    const wrong = unknown === undefined ? 'Name a part.' : `There is no part "${unknown}".`;
    console.error(`${wrong} Parts are ${partNames.join(', ')}.`);
    return 2;
  }
  const outcomes = await measured(asked as PartName[]);
  return outcomes.some((one) => 'broke' in one) ? 1 : 0;
}

async function measured(names: readonly PartName[]): Promise<Outcome[]> {
  console.log(`${machine}\n`);
  const began = performance.now();
  const outcomes = await runParts(names, (outcome) => console.log(`${told(outcome)}\n`));
  console.log(picocolors.dim(`Took ${minutes(performance.now() - began)}.`));
  return outcomes;
}

function told(outcome: Outcome): string {
  if ('found' in outcome) return tableOf(outcome.found.section);
  return `${picocolors.bold(outcome.name)}\n  ${picocolors.red('✗ broke')}: ${outcome.broke}`;
}

function write(outcomes: readonly Outcome[]): void {
  const found = outcomes.flatMap((one) => ('found' in one ? [one.found] : []));
  const sections = found.map(({ section }) => section);
  writeFileSync(join(docs, 'quality.md'), qualityPage(sections, machine));
  const readme = join(docs, '..', 'README.md');
  writeFileSync(readme, withBlock(readFileSync(readme, 'utf8'), readmeBlock(sections)));
  mkdirSync(join(docs, 'quality'), { recursive: true });
  for (const { files } of found)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(docs, 'quality', name), text);
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

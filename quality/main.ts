/**
 * `npm run quality`: measures everything that is promised, prints a table, and writes docs/quality.md, its pictures and its
 * short version in the README.
 * `npm run quality -- speed language` measures only those parts, and writes nothing.
 */
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

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !(partNames as string[]).includes(name));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". Parts are ${partNames.join(', ')}.`);
    return 2;
  }
  const names = asked.length > 0 ? (asked as PartName[]) : partNames;
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;
  console.log(`${machine}\n`);
  const began = performance.now();
  const outcomes = await runParts(names, (outcome) => console.log(`${told(outcome)}\n`));
  console.log(picocolors.dim(`Took ${minutes(performance.now() - began)}.`));
  if (outcomes.some((one) => 'broke' in one)) return 1;
  if (names === partNames) write(outcomes, machine);
  return 0;
}

function told(outcome: Outcome): string {
  if ('found' in outcome) return tableOf(outcome.found.section);
  return `${picocolors.bold(outcome.name)}\n  ${picocolors.red('✗ broke')}: ${outcome.broke}`;
}

function write(outcomes: readonly Outcome[], machine: string): void {
  const found = outcomes.flatMap((one) => ('found' in one ? [one.found] : []));
  const sections = found.map(({ section }) => section);
  writeFileSync(join(docs, 'quality.md'), qualityPage(sections, machine));
  const readme = join(docs, '..', 'README.md');
  writeFileSync(readme, withBlock(readFileSync(readme, 'utf8'), readmeBlock(sections)));
  mkdirSync(join(docs, 'quality'), { recursive: true });
  for (const { pictures } of found)
    for (const [name, svg] of Object.entries(pictures)) writeFileSync(join(docs, 'quality', name), svg);
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));

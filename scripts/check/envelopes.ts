/**
 * `npm run check -- envelopes FOLDER`: sends every request envelope of a folder to the built skill and judges the answers
 * by Alexa's manners. A file holds one envelope; files that hold something else are named and left out.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { readText } from '../../simulator/lib/textFile';
import { manners } from '../../tests/support/manners';
import { root } from '../root';

type Handler = (envelope: unknown) => Promise<ResponseEnvelope>;

/**
 * Prints what is wrong with each answer.
 * @returns the exit code: 1 for a fault or if nothing was sent, 2 if there is no folder to read
 */
export async function envelopes(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('Name a folder of request envelopes: npm run check -- envelopes FOLDER');
    return 2;
  }
  const files = filesOf(folder);
  if (!files) {
    console.error(`There is no folder ${folder} to read.`);
    return 2;
  }
  const { handler } = createRequire(__filename)(join(root, 'dist', 'index.js')) as { handler: Handler };
  const counts = { clean: 0, faulty: 0 };
  for (const file of files) {
    const envelope = read(join(folder, file));
    const type = envelope?.request?.type;
    if (typeof type !== 'string') {
      console.log(`–  ${file}: no request in it, left out`);
      continue;
    }
    const faults = await judge(handler, type, envelope);
    counts[faults.length === 0 ? 'clean' : 'faulty'] += 1;
    console.log(`${faults.length === 0 ? '✓' : '✗'}  ${type.padEnd(34)} ${shortName(file)}`);
    for (const fault of faults) console.log(`     ${fault}`);
  }
  console.log(`\n${counts.clean} clean, ${counts.faulty} faulty`);
  return counts.faulty === 0 && counts.clean > 0 ? 0 : 1;
}

function filesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return undefined;
  }
}

function read(path: string): { request?: { type?: unknown } } | undefined {
  try {
    return JSON.parse(readText(path));
  } catch {
    return undefined;
  }
}

async function judge(handler: Handler, type: string, envelope: unknown): Promise<string[]> {
  try {
    return manners(type, await handler(envelope));
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : error}`];
  }
}

function shortName(file: string): string {
  return basename(file, '.json').split('__').at(-1) ?? file;
}

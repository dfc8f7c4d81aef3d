import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What the reader learns from, and what makes sentences into features. */
const inputs = [
  'interaction-model',
  'lambda/understanding',
  'lambda/dialog/meaning.ts',
  'scripts/build/reader',
];
/** What was learned is kept here: learning takes a quarter of a minute. */
const folder = join(root, '.reader');

/** A phrase is written wrongly, and the reader cannot learn from it. The message says where, and what to do. */
export class PhraseError extends Error {}

/**
 * Puts what the reader learned into a file of its own beside the bundle, in the place of `trained.bin`.
 * @param {Buffer} learned as `learnedBytes` returns it
 * @returns {import('esbuild').Plugin}
 */
export const trained = (learned) => ({
  name: 'trained reader',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/trained\.bin$/ }, () => ({ path: 'trained.bin', namespace: 'trained' }));
    onLoad({ filter: /./, namespace: 'trained' }, () => ({ contents: learned, loader: 'file' }));
  },
});

/**
 * Returns what the reader has learned, packed. It is learned anew where anything has changed that it is
 * learned from.
 * @throws {PhraseError}
 */
export function learnedBytes() {
  const file = join(folder, `${digest()}.bin`);
  if (existsSync(file)) return readFileSync(file);
  const main = join(root, 'scripts/build/reader/main.ts');
  const learned = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), main], {
    cwd: root,
    maxBuffer: 1e8,
  });
  if (learned.status === 2) throw new PhraseError(String(learned.stderr).trim());
  if (learned.status !== 0) throw new Error(`The reader could not be trained. ${String(learned.stderr)}`);
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, learned.stdout);
  } catch {
    // A folder that cannot be written keeps nothing, and the next build learns again.
  }
  return learned.stdout;
}

function digest() {
  const hash = createHash('sha256');
  for (const input of inputs.flatMap(filesIn))
    hash
      .update(input)
      .update('\0')
      .update(readFileSync(join(root, input)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path of a file or a folder */
function filesIn(path) {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

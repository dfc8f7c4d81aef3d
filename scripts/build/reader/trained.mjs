import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What the reader learns from, and what makes sentences into features. */
const inputs = [
  'interaction-model',
  'lambda/understanding',
  'lambda/dialog/meaning.ts',
  'scripts/build/reader',
];
/** What was learned is kept here: learning takes most of a minute. */
const folder = join(root, '.reader');

/** A phrase is written wrongly, and the reader cannot learn from it. The message says where, and what to do. */
export class PhraseError extends Error {}

/** The parts of what is learned. Each is a file beside the bundle. */
const parts = /** @type {const} */ (['kinds', 'alarms', 'slots']);
/** @typedef {ReadonlyMap<string, Buffer>} Learned */

/**
 * Puts each part of what the reader learned into a file of its own beside the bundle: `kinds.bin`, `alarms.bin` and
 * `slots.bin`.
 * @param {Learned} learned
 * @returns {import('esbuild').Plugin}
 */
export const trained = (learned) => ({
  name: 'trained reader',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/\w+\.bin$/ }, ({ path }) => ({ path: path.slice(2), namespace: 'trained' }));
    onLoad({ filter: /./, namespace: 'trained' }, ({ path }) => ({
      contents: learned.get(path.replace('.bin', '')),
      loader: 'file',
    }));
  },
});

/**
 * Returns what the reader has learned, packed. It is learned anew where anything has changed that it is
 * learned from.
 * @returns {Promise<Learned>}
 * @throws {PhraseError}
 */
export async function learnedBytes() {
  const name = digest();
  /** @param {string} part */
  const fileOf = (part) => join(folder, `${name}.${part}.bin`);
  const known = parts.every((part) => existsSync(fileOf(part)));
  const learned = new Map(
    await Promise.all(
      parts.map(
        /** @returns {Promise<[string, Buffer]>} */
        async (part) => [part, known ? readFileSync(fileOf(part)) : await learn(part)],
      ),
    ),
  );
  if (!known) keep([...learned].map(([part, bytes]) => [fileOf(part), bytes]));
  return learned;
}

/**
 * Learns a part, in a process of its own: each takes one core.
 * @param {string} part
 */
async function learn(part) {
  const main = join(root, 'scripts/build/reader/main.ts');
  const child = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), main, part], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [learned, complaint, status] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  if (status === 2) throw new PhraseError(complaint.trim());
  if (status !== 0) throw new Error(`The reader could not be trained. ${complaint}`);
  return learned;
}

/** @param {readonly (readonly [string, Buffer])[]} files */
function keep(files) {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, bytes] of files) writeFileSync(file, bytes);
  } catch {
    // A folder that cannot be written keeps nothing, and the next build learns again.
  }
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

// Bundles the Lambda handler into dist/index.js, what it needs for a table into dist/storage.js and for a
// folder of its own into dist/embedded.js, what draws on a screen into
// dist/screen.js, words that no cramp waits for into dist/words.js, and what it needs for reminders into
// dist/alexa/reminders.js: CommonJS files that a Lambda runtime can require. Also the local Echo's page, into .page/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { lazyWords } from './lazyWords.mjs';
import { learnedBytes, trained } from './reader/trained.mjs';
import { onlyReminders, withoutServiceClients } from './serviceClients.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * How a file is bundled that a Lambda runtime requires.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const forLambda = /** @type {const} */ ({
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  // Only modules can be shaken: the database client's CommonJS form is half as big again.
  mainFields: ['module', 'main'],
  // As literals, patterns that nothing uses are left out; one of the schema library's takes long at every start.
  supported: { 'regexp-unicode-property-escapes': true },
});

/** The build is not current, and its folder cannot be written. */
export class NotWritableError extends Error {}

/**
 * Writes the files of dist/ and of the page.
 * @throws {NotWritableError} with one printable sentence
 * @throws {import('./reader/trained.mjs').PhraseError} with one printable line
 */
export async function build() {
  const learned = await learnedBytes();
  const common = { absWorkingDir: root, outdir: join(root, 'dist'), ...forLambda, logLevel: 'warning' };
  await Promise.all([
    bundle({
      ...common,
      entryPoints: {
        index: 'lambda/index.ts',
        storage: 'lambda/storage/index.ts',
        embedded: 'lambda/storage/embedded.ts',
        screen: 'lambda/screen/index.ts',
      },
      // Files of their own: a skill without a table loads no database client, one without a screen no drawings, a cramp no
      // client of Alexa's services.
      external: [
        ...['./storage', './embedded', './screen', './understanding', './alexa/reminders'],
        ...['classic-level', 'memory-level'],
      ],
      plugins: [withoutServiceClients, lazyWords],
    }),
    bundle({
      ...common,
      entryPoints: { understanding: 'lambda/understanding/index.ts' },
      assetNames: '[name]',
      plugins: [trained(learned)],
    }),
    bundle({ ...common, entryPoints: { words: 'lambda/locales/en/lazyWords.ts' } }),
    bundle({
      ...common,
      entryPoints: { 'alexa/reminders': 'lambda/alexa/reminders.ts' },
      plugins: [onlyReminders],
    }),
    buildPage(),
  ]);
}

/**
 * Writes what differs only, so that nothing is written in a checkout whose build is current.
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(options) {
  const { outputFiles } = await esbuild({ ...options, write: false });
  for (const { path, contents } of outputFiles ?? []) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    } catch (error) {
      throw new NotWritableError(
        `The build is not current, and ${path} cannot be written (${error.code}). Run npm run build where it can be.`,
      );
    }
  }
}

/** The local Echo's page; not in dist/, which goes to Lambda. */
function buildPage() {
  return bundle({
    absWorkingDir: root,
    entryPoints: [
      { in: 'simulator/web/client/main.tsx', out: 'page' },
      { in: 'simulator/web/client/style.css', out: 'page' },
    ],
    outdir: join(root, '.page'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}

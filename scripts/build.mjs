// Bundles the Lambda handler into dist/index.js, and what it needs for a table into dist/storage.js: CommonJS files
// that a Lambda runtime can require.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { fewServiceClients } from './serviceClients.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

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

/** Writes dist/index.js and dist/storage.js. */
export async function build() {
  await bundle({
    absWorkingDir: root,
    entryPoints: { index: 'lambda/index.ts', storage: 'lambda/storage/index.ts' },
    // Its own file, so that a skill without a table does not load the database client.
    external: ['./storage'],
    outdir: join(root, 'dist'),
    ...forLambda,
    plugins: [fewServiceClients],
    logLevel: 'warning',
  });
}

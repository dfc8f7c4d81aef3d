// Bundles the Lambda handler into dist/index.js, what it needs for a table into dist/storage.js, and what draws on a
// screen into dist/screen.js: CommonJS files that a Lambda runtime can require.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { withoutServiceClients } from './serviceClients.mjs';

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

/** Writes dist/index.js, dist/storage.js and dist/screen.js. */
export async function build() {
  await bundle({
    absWorkingDir: root,
    entryPoints: {
      index: 'lambda/index.ts',
      storage: 'lambda/storage/index.ts',
      screen: 'lambda/screen/index.ts',
    },
    // Files of their own, so that no start loads the database client without a table, or drawings without a screen.
    external: ['./storage', './screen'],
    outdir: join(root, 'dist'),
    ...forLambda,
    plugins: [withoutServiceClients],
    logLevel: 'warning',
  });
}

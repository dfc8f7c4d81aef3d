// Bundles the Lambda handler into dist/index.js: one CommonJS file that a Lambda runtime can require.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes dist/index.js. */
export async function build() {
  await bundle({
    absWorkingDir: root,
    entryPoints: { index: 'lambda/index.ts' },
    outdir: join(root, 'dist'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    logLevel: 'warning',
  });
}

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles tests, and the code that they test, into one file that can be loaded again and again.
 * @returns its path
 */
export async function bundleTests(files, outfile) {
  const entry = [
    "import './quality/mutation/tool/fewTries';",
    ...files.flatMap((file) => [
      `globalThis.vitestLikeFile(${JSON.stringify(file)});`,
      `require('./${file}');`,
    ]),
  ];
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [likeVitest, ownPlaces],
  });
  return outfile;
}

/** @type {import('esbuild').Plugin} */
const likeVitest = {
  name: 'like-vitest',
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'like-vitest' }));
    bundler.onLoad({ filter: /.*/, namespace: 'like-vitest' }, () => ({
      contents: 'module.exports = globalThis.vitestLike;',
    }));
  },
};

/** A file that asks where it is gets its own place, not the bundle's. @type {import('esbuild').Plugin} */
const ownPlaces = {
  name: 'own-places',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!/__(dir|file)name/.test(text)) return undefined;
      const [folder, file] = [dirname(resolve(path)), resolve(path)].map((one) => JSON.stringify(one));
      return { contents: `const __dirname = ${folder}, __filename = ${file};\n${text}`, loader: 'ts' };
    });
  },
};

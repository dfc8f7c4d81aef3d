import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(__dirname, '..', '..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');

test('the image installs every package that the server loads', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['server/main.ts', 'dist/embedded.js'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    metafile: true,
    write: false,
    outdir: 'nowhere',
  });
  const loaded = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path }) => !path.startsWith('node:'))
    .map(({ path }) => path);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(loaded).toEqual(expect.arrayContaining(['@peculiar/asn1-x509', 'classic-level']));
  for (const name of loaded) expect(Object.keys(dependencies)).toContain(name);
});

test('the image runs as nobody in particular, keeps its data apart, and says when it is well', () => {
  const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^VOLUME \/data$/m);
  expect(last).toMatch(/^HEALTHCHECK .*\/health/m);
  expect(last).not.toMatch(/SKILL_ID=/);
});

test('the image is built of what is in the repository, and of nobody’s data or addresses', () => {
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  for (const name of ['.cramp-coach', '.cramp-coach-served', '.deploy', 'deploy.config.json'])
    expect(left).toContain(name);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, linksIn } from './markdown';

const root = join(__dirname, '..', '..');
const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Every Markdown file of the repository, by its path from the root. Of hidden folders only `.github` is read. */
function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [relative(root, path)] : [];
    const hidden = entry.name.startsWith('.') && entry.name !== '.github';
    return entry.isDirectory() && !hidden && !skipped.has(entry.name) ? markdownFiles(path) : [];
  });
}

const pages = markdownFiles();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the front door and its rooms are among the pages whose links are checked', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/using.md']));
});

test.each(pages)('every relative link of %s leads to a file, and to a heading in it', (page) => {
  const broken = linksIn(read(page)).filter((link) => !leads(page, link));
  expect(broken).toEqual([]);
});

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (target.startsWith('..') || !existsSync(join(root, target))) return false;
  return anchor === undefined || (target.endsWith('.md') && anchorsOf(read(target)).has(anchor));
}

test.each(
  pages.filter((page) => page.startsWith('docs/facts/') || page === 'CONTRIBUTING.md'),
)('every file of code that %s names is there', (page) => {
  const named = [...read(page).matchAll(/`([a-z]+(?:-[a-z]+)*\/[\w/.-]+\.(?:ts|txt|json))`/gi)].map(
    ([, path]) => path!,
  );
  const rooms = ['', 'lambda', 'interaction-model/en'];
  // KIND and its like stand for any name.
  const real = named.filter((path) => !/[A-Z]{4}/.test(path));
  const missing = real.filter((path) => !rooms.some((room) => existsSync(join(root, room, path))));
  expect(missing).toEqual([]);
});

test('the README has 900 words at most, CONTRIBUTING 80 lines at most', () => {
  expect(read('README.md').trim().split(/\s+/).length).toBeLessThanOrEqual(900);
  expect(read('CONTRIBUTING.md').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
});

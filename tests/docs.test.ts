import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleClaims } from '../lambda/advice/claims';
import { topicIds } from '../lambda/advice/topics';
import { evidencePage } from '../scripts/evidencePage';
import { techniquesPage } from '../scripts/techniquesPage';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('docs/techniques.md is what the catalogue says; run `npm run docs` after a change', () => {
  expect(read('docs/techniques.md')).toBe(techniquesPage());
});

test('docs/evidence.md is what the answers say; run `npm run docs` after a change', () => {
  expect(read('docs/evidence.md')).toBe(evidencePage());
  for (const id of topicIds) expect(read('docs/evidence.md')).toContain(`\`${id}\``);
});

test('each of the 19 claims of the article has the answer that covers it', () => {
  expect(articleClaims).toHaveLength(19);
  for (const { topic } of articleClaims) expect(topicIds).toContain(topic);
});

test.each([
  'README.md',
  'docs/architecture.md',
  'docs/decisions.md',
  'docs/techniques.md',
  'docs/evidence.md',
])('every file that %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  for (const link of links) expect(existsSync(join(root, page, '..', link)), link).toBe(true);
});

test('every command that the README names is there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read('README.md').matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
  for (const name of named) expect(scripts, name).toHaveProperty(name);
});

test('the README has one table of the bench, and every code block is closed', () => {
  const readme = read('README.md');
  expect(readme.match(/starts each, in turns/g)).toHaveLength(1);
  expect((readme.match(/^```/gm) ?? []).length % 2).toBe(0);
  expect(readme).toContain('Node 20.19 or newer');
});

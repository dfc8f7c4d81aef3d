import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleClaims } from '../../../lambda/advice/claims';
import { topicIds } from '../../../lambda/advice/topics';
import { configNames } from '../../../scripts/deploy/config';
import { pages } from '../../../scripts/generate/docs/pages';
import { embedded } from '../../../scripts/generate/docs/routinesPage';
import { pictured } from '../../../scripts/generate/pictures/routines';
import { refusals } from '../../../server/refusals';

const root = join(__dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(
  Object.entries(pages()),
)('%s is what the skill does; run `npm run generate -- docs` after a change', (path, text) => {
  expect(read(path)).toBe(text);
});

test('no picture is left of a routine that is gone, and the README shows bedtime in the words of its page', () => {
  expect(readdirSync(join(root, 'docs/routines')).sort()).toEqual(
    pictured.map(({ name }) => `${name}.svg`).sort(),
  );
  expect(read('README.md')).toContain(embedded(pictured[0]!, 'docs/routines'));
});

test('every technique that docs/routines.md links to is a heading of docs/techniques.md', () => {
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-');
  const anchors = [...read('docs/techniques.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading!),
  );
  const linked = [...read('docs/routines.md').matchAll(/\(techniques\.md#([^)]+)\)/g)].map(([, to]) => to!);
  expect(linked).not.toHaveLength(0);
  for (const anchor of linked) expect(anchors).toContain(anchor);
});

test('docs/evidence.md names every topic', () => {
  for (const id of topicIds) expect(read('docs/evidence.md')).toContain(`\`${id}\``);
});

test('each of the 19 claims of the article has the answer that covers it', () => {
  expect(articleClaims).toHaveLength(19);
  for (const { topic } of articleClaims) expect(topicIds).toContain(topic);
});

const written = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));

test.each([
  'README.md',
  'interaction-model/README.md',
  ...written.map((name) => `docs/${name}`),
])('every file that %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  for (const link of links) expect(existsSync(join(root, page, '..', link)), link).toBe(true);
});

test('every file that the certification checklist names as a proof is there', () => {
  const named = [
    ...read('docs/certification.md').matchAll(/`((?:tests|scripts|lambda|interaction-model)\/[\w./]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const [, path] of named) expect(existsSync(join(root, path!)), path).toBe(true);
});

test.each(['README.md', 'docs/deploy.md'])('every command that %s names is there', (page) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(page).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
  for (const name of named) expect(scripts, name).toHaveProperty(name);
});

test('the README has one table of the bench, and every code block is closed', () => {
  const readme = read('README.md');
  expect(readme.match(/starts each, in turns/g)).toHaveLength(1);
  expect((readme.match(/^```/gm) ?? []).length % 2).toBe(0);
  expect(readme).toContain('Node 20.19 or newer');
});

describe('docs/deploy.md', () => {
  const page = read('docs/deploy.md');

  test('names every refusal of the server with its status', () => {
    const rows = [...page.matchAll(/\| (\d{3}) \| `(\w+)` \|/g)].map(([, status, why]) => [
      why,
      Number(status),
    ]);
    const told = Object.entries(refusals).map(([why, [status]]) => [why, status]);
    // That the skill failed is no refusal.
    expect(rows.sort()).toEqual(told.filter(([why]) => why !== 'failure').sort());
  });

  test('tells of the function as it is deployed', () => {
    const stack = read('infrastructure/cfn-deployer/skill-stack.yaml');
    const [, memory] = /MemorySize: (\d+)/.exec(stack)!;
    const [, seconds] = /Timeout: (\d+)/.exec(stack)!;
    expect(page).toContain(`arm64, Node 24, ${Number(memory).toLocaleString('en-US')} MB, ${seconds} s.`);
  });

  test('explains every setting of the config, and the example has no other', () => {
    const named = [...page.matchAll(/^ +\| (`.+`) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    expect(named.sort()).toEqual(configNames().sort());
    for (const name of Object.keys(JSON.parse(read('deploy.config.example.json'))))
      expect(named).toContain(name);
  });
});

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

test('no picture is left of a routine that is gone, and docs/using.md shows bedtime in the words of its page', () => {
  expect(readdirSync(join(root, 'docs/routines')).sort()).toEqual(
    pictured.map(({ name }) => `${name}.svg`).sort(),
  );
  expect(read('docs/using.md')).toContain(embedded(pictured[0]!, 'routines'));
});

test('docs/evidence.md names every topic', () => {
  for (const id of topicIds) expect(read('docs/evidence.md')).toContain(`\`${id}\``);
});

test('each of the 19 claims of the article has the answer that covers it', () => {
  expect(articleClaims).toHaveLength(19);
  for (const { topic } of articleClaims) expect(topicIds).toContain(topic);
});

test('every file that the certification checklist names as a proof is there', () => {
  const named = [
    ...read('docs/certification.md').matchAll(/`((?:tests|scripts|lambda|interaction-model)\/[\w./]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const [, path] of named) expect(existsSync(join(root, path!)), path).toBe(true);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/commands.md',
  'docs/local-echo.md',
  'docs/deploy.md',
])('every command that %s names is there', (page) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(page).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
  for (const name of named) expect({ ...scripts, install: 'npm itself' }, name).toHaveProperty(name);
});

test('docs/commands.md names every command', () => {
  const page = read('docs/commands.md');
  const { scripts } = JSON.parse(read('package.json'));
  for (const name of Object.keys(scripts)) expect(page).toMatch(new RegExp(`\\| \`npm (run )?${name}\``));
});

test('the README says which Node is needed, as package.json does, and closes every code block', () => {
  const readme = read('README.md');
  const [, version] = /(\d+\.\d+)/.exec(JSON.parse(read('package.json')).engines.node)!;
  expect(readme).toContain(`Node ${version} or newer`);
  expect((readme.match(/^```/gm) ?? []).length % 2).toBe(0);
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

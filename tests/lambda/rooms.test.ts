import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const lambda = join(__dirname, '..', '..', 'lambda');

/** The rooms from the ground up: each may import those before it. Circles between files are a matter of the linter. */
const rooms = [
  ...['lib', 'coaching', 'triage', 'speech', 'profile', 'advice', 'diary', 'reminders', 'alexa', 'locales'],
  ...['dialog', 'understanding', 'screen', 'storage', 'render', 'lastResort', 'handlers', 'skill', 'index'],
];

const roomOf = (file: string) => relative(lambda, file).split(/[\\/]/)[0]!.replace(/\.ts$/, '');

test('every room imports only rooms below it, so that a reader can start at the ground', () => {
  const upwards: string[] = [];
  for (const name of readdirSync(lambda, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(lambda, name);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const [from, to] = [roomOf(file), roomOf(join(dirname(file), path!))];
      if (rooms.indexOf(to) > rooms.indexOf(from)) upwards.push(`${name} imports ${path}`);
    }
  }
  expect(upwards).toEqual([]);
});

test('every room has its place in the order', () => {
  const found = readdirSync(lambda).map((name) => name.replace(/\.ts$/, ''));
  expect([...found].sort()).toEqual([...rooms].sort());
});

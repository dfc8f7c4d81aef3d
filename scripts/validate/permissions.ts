import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFinding } from './finding';
import { manifestPath, type Skill } from './skill';

const scope = /\balexa::[a-z_]+(?::+[a-z_]+)+/g;

/** The manifest asks for exactly the permissions that the code names: one too many fails certification. */
export function checkPermissions({ root, manifest }: Skill): FileFinding[] {
  const code = join(root, 'lambda');
  // A package on its own, such as a copy that is about to be uploaded, has no code beside it.
  if (!existsSync(code)) return [];
  const used = new Set(sourcesIn(code).flatMap((text) => text.match(scope) ?? []));
  const declared = new Set((manifest.json.manifest?.permissions ?? []).map(({ name }) => name));
  const found = (what: string): FileFinding => ({
    file: manifestPath,
    at: 'manifest.permissions',
    what,
  });
  return [
    ...[...declared]
      .filter((name) => !used.has(name))
      .map((name) => found(`${name} is never used; take it out`)),
    ...[...used].filter((name) => !declared.has(name)).map((name) => found(`${name} is used; declare it`)),
  ];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

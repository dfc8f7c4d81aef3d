/** `npm run docs`: writes the pages and pictures that are made from data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './pages';

for (const [name, text] of Object.entries(pages())) {
  const path = join(__dirname, '..', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(name);
}

/** `npm run docs`: writes the pages that are made from data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidencePage } from './evidencePage';
import { techniquesPage } from './techniquesPage';

const pages = { 'techniques.md': techniquesPage, 'evidence.md': evidencePage };
for (const [name, page] of Object.entries(pages)) {
  writeFileSync(join(__dirname, '..', 'docs', name), page());
  console.log(`docs/${name}`);
}

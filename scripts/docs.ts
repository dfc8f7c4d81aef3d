/** `npm run docs`: writes the pages that are made from data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { techniquesPage } from './techniquesPage';

const path = join(__dirname, '..', 'docs', 'techniques.md');
writeFileSync(path, techniquesPage());
console.log('docs/techniques.md');

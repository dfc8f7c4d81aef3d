/** `npm run models`: writes the interaction models, the manifest and the task's titles from `interaction-model/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from './packageFiles';

for (const [name, text] of Object.entries(packageFiles())) {
  writeFileSync(join(__dirname, '..', name), text);
  console.log(name);
}

/** `npm run models`: writes the interaction models, the manifest and the task's titles from `interaction-model/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextFault } from '../interaction-model';
import { packageFiles } from './packageFiles';

try {
  for (const [name, text] of Object.entries(packageFiles())) {
    writeFileSync(join(__dirname, '..', name), text);
    console.log(name);
  }
} catch (error) {
  if (!(error instanceof TextFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

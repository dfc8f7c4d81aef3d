/**
 * `npm run validate`: whether Amazon would take what is published and deployed. `-- --to-upload FOLDER` checks the skill
 * package of a copy that is about to be uploaded, whose addresses have to be set.
 */
import { resolve } from 'node:path';
import { root } from '../root';
import { budgetTable } from './budgets';
import { byFile, runChecks } from './checks';
import { validate } from './package';
import { readSkill } from './skill';

const args = process.argv.slice(2);
const toUpload = args.includes('--to-upload');
const [folder] = args.filter((arg) => !arg.startsWith('--'));

const checked = folder ? byFile(validate(resolve(folder), toUpload)) : runChecks(root, toUpload);
let found = 0;
for (const { file, findings } of checked) {
  found += findings.length;
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${file}`);
  for (const { at, what } of findings) console.log(`    ${at}: ${what}`);
}
console.log(`\n${budgetTable(readSkill(folder ? resolve(folder) : root).skill).join('\n')}`);
process.exitCode = found === 0 ? 0 : 1;

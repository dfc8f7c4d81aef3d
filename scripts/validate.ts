/**
 * `npm run validate`: what can be known of the skill package without Amazon. Ends with 1 where something is to be done.
 * `npm run validate -- --to-upload FOLDER` checks a copy that is about to be uploaded, whose addresses have to be set.
 */
import { join, resolve } from 'node:path';
import { line } from './validate/finding';
import { validate } from './validate/index';

const args = process.argv.slice(2);
const toUpload = args.includes('--to-upload');
const [folder] = args.filter((arg) => !arg.startsWith('--'));

const findings = validate(folder ? resolve(folder) : join(__dirname, '..'), toUpload);
for (const finding of findings) console.log(line(finding));
console.log(findings.length === 0 ? '✓ nothing to do' : `✗ ${findings.length} to do`);
process.exitCode = findings.length === 0 ? 0 : 1;

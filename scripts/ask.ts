/** `npm run ask -- …`: ask-cli, in the folder that was deployed; `npm run ask -- configure` connects it to an account. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './askCli';

const root = join(__dirname, '..');
const deployed = join(root, '.deploy');

process.exitCode = ask(process.argv.slice(2), existsSync(deployed) ? deployed : root);

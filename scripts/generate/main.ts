/**
 * `npm run generate`: writes everything that is made from something else and needs no browser.
 * `npm run generate -- models icons` makes only these. Two are made alone, because they take minutes:
 * `npm run generate -- parting` weighs what tells that a sentence has two meanings; `npm run generate -- screens` draws
 * the pictures of screens, with `--every` after it all that the conversations of the tests show. `npm run generate -- probes`
 * writes smaller models to try at Amazon, into `.deploy/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TextFault } from '../../interaction-model';
import { root } from '../root';

type Files = Record<string, string | Uint8Array>;

/** What each part makes: files by their path in the repository. */
const parts: Record<string, () => Promise<Files>> = {
  /** What Alexa is given of `interaction-model/`, chosen from all that people say. */
  samples: async () => {
    const { clearChoice, sampleFiles } = await import('./samples');
    const files = sampleFiles();
    clearChoice();
    return files;
  },
  /** The interaction models, the manifest and the task's titles, from `interaction-model/`. */
  models: async () => (await import('./models/packageFiles')).packageFiles(),
  /** The icons of the skill store, from a drawing. */
  icons: async () => (await import('./icons/iconFiles')).iconFiles(),
  /** The time zones of each country. */
  zones: async () => (await import('./zones/zonesFile')).zonesFile(),
  /** Pages and pictures of docs/, from the skill's own data. */
  docs: async () => (await import('./docs/pages')).pages(),
};

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'screens') {
    const { drawScreens } = await import('./screens');
    return drawScreens(args.includes('--every'));
  }
  if (args[0] === 'probes') {
    write((await import('./models/probes')).probeFiles());
    return 0;
  }
  if (args[0] === 'parting') {
    write((await import('./parting')).partingFile());
    return 0;
  }
  const unknown = args.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    console.error(
      `There is no part "${unknown}". Parts are ${Object.keys(parts).join(', ')} and, alone, parting, probes and screens.`,
    );
    return 2;
  }
  for (const name of args.length > 0 ? args : Object.keys(parts)) write(await parts[name]!());
  return 0;
}

function write(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(name);
  }
}

void main(process.argv.slice(2))
  .catch((error) => {
    if (!(error instanceof TextFault)) throw error;
    console.error(error.message);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
  });

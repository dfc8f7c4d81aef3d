/** Chooses what Alexa is given from all that people say, within the budgets: intents/, types/, carriers and sentences. */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { soundOf } from '../../../interaction-model/sound';
import { root } from '../../root';
import { choose, unusedSlots } from './choose';
import { chooseCarriers, chooseSentences, type Loose } from './net';
import { sentencesOf, valuesOf } from './sentences';
import { folder, readSource, type Source } from './source';
import { chooseWords } from './words';

const note =
  '# Chosen by `npm run generate -- samples` from phrases/ and words/. What must be in stands in always.txt.\n';

/** Deletes the files of an earlier choice. */
export function clearChoice(): void {
  for (const one of foldersOf(readSource()))
    for (const made of ['intents', 'types']) rmSync(join(one, made), { recursive: true, force: true });
}

/** The folders of the language and of each locale. */
const foldersOf = ({ locales }: Source) => [
  folder,
  ...locales.map((locale) => join(folder, 'dialects', locale)),
];

/** Every file of the choice by its path. The same phrases give the same choice. */
export function sampleFiles(): Record<string, string> {
  const source = readSource();
  const choice = choose(source, chooseWords(source));
  for (const slot of unusedSlots(source, choice))
    console.log(`No sample has the slot ${slot}; take it out of model.txt.`);
  const loose = looseOf(source, choice);
  const carriers = chooseCarriers(loose);
  const files: Record<string, string> = {
    [join(folder, 'carriers.txt')]: `${note}\n${carriers.join('\n')}\n`,
    [join(folder, 'spokenWords.txt')]: sections(chooseSentences(loose, carriers)),
  };
  for (const [at, one] of foldersOf(source).entries()) {
    for (const [intent, samples] of choice.samples[at]!)
      files[join(one, 'intents', `${intent}.txt`)] = `${note}\n${samples.join('\n')}\n`;
    for (const [type, ids] of choice.words[at]!)
      if ([...ids.values()].some((words) => words.length > 0))
        files[join(one, 'types', `${type}.txt`)] = sections(ids);
  }
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [relative(root, path), text]));
}

/** Sentences of the whole language that no sample has. */
function looseOf(source: Source, { samples, words }: ReturnType<typeof choose>): Loose[] {
  const values = valuesOf(words, source.forms);
  const typed = new Set(
    source.wanted.flatMap(({ intent, slots }) =>
      (samples[0]!.get(intent) ?? []).flatMap((sample) => sentencesOf(sample, slots, values)),
    ),
  );
  return [...source.sentences[0]!].flatMap(([kind, all]) =>
    kind === 'None'
      ? []
      : all.filter(({ text }) => !typed.has(soundOf(text))).map(({ text }) => ({ kind, text })),
  );
}

function sections(ids: ReadonlyMap<string, readonly string[]>): string {
  const filled = [...ids].filter(([, words]) => words.length > 0);
  return `${note}\n${filled.map(([id, words]) => `[${id}]\n${words.join('\n')}\n`).join('\n')}`;
}

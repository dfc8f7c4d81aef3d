import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachOf, output, type Program } from '../audio/programs';
import { type Dictionary, dictionaryText, MODEL } from './dictionary';
import { grammarOf } from './grammar';
import { speakInto, type Utterance } from './speaking';

/** The recogniser of this part, and its model of American English. */
const sphinx: Program = { name: 'pocketsphinx_batch', debian: 'pocketsphinx' };
const english: Program = { name: 'its American English', debian: 'pocketsphinx-en-us' };

/** What the recogniser lacks on this machine. */
export function missingRecogniser(missing: (programs: readonly Program[]) => Program[]): Program[] {
  return [...missing([sphinx]), ...(existsSync(`${MODEL}/en-us`) ? [] : [english])];
}

/**
 * Speaks sentences and hears them again with a grammar of other sentences: what was heard for each, "" where nothing.
 * @param grammar the sentences that the grammar is made from; their words are all that can be heard
 */
export async function heardAgain(
  utterances: readonly Utterance[],
  grammar: readonly (readonly string[])[],
  dictionary: Dictionary,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-hearing-'));
  try {
    writeFileSync(join(folder, 'model.lm'), grammarOf(grammar));
    writeFileSync(join(folder, 'model.dict'), dictionaryText(dictionary, new Set(grammar.flat())));
    const names = await speakInto(folder, utterances);
    const share = Math.ceil(names.length / availableParallelism());
    const parts = Array.from({ length: availableParallelism() }, (_, part) =>
      names.slice(part * share, (part + 1) * share),
    ).filter((part) => part.length > 0);
    const heard = await eachOf(parts, (part) => recognise(folder, part));
    return heard.flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function recognise(folder: string, names: readonly string[]): Promise<string[]> {
  const [list, result] = ['list', 'heard'].map((kind) => join(folder, `${names[0]}.${kind}`)) as [
    string,
    string,
  ];
  writeFileSync(list, names.map((name) => `${name}\n`).join(''));
  const files = [
    '-hmm',
    `${MODEL}/en-us`,
    '-dict',
    join(folder, 'model.dict'),
    '-lm',
    join(folder, 'model.lm'),
  ];
  const sound = ['-ctl', list, '-cepdir', folder, '-cepext', '.wav', '-adcin', 'yes', '-adchdr', '44'];
  // Levelled sentence by sentence, so that what is heard does not depend on what was heard before.
  await output(sphinx.name, [...files, ...sound, '-cmn', 'batch', '-hyp', result, '-logfn', '/dev/null']);
  return readFileSync(result, 'utf8').trimEnd().split('\n').map(textOf);
}

/** A line of the recogniser: `my calf is cramping (u0 -4537)`. */
export function textOf(line: string): string {
  return line.replace(/\s*\([^()]*\)\s*$/, '').trim();
}

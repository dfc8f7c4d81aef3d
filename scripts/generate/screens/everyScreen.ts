/**
 * `npm run generate -- screens --every`: every picture that any night of the tests draws, by Amazon's own renderer, each on one kind of
 * screen in turn. Prints what the renderer complains of, and how many there were. Takes some minutes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { screenKinds } from '../../../lambda/screen/viewports';
import { root } from '../../root';
import { answers } from './drawnAnswers';
import type { Viewhost } from './viewhost';

const nights = join(root, 'tests', 'conversations');

/** Draws all of them. @returns how many pictures the renderer complains of */
export async function drawEvery(host: Viewhost): Promise<number> {
  const pictures = await drawnOnNights();
  let faults = 0;
  for (const [turn, kind] of screenKinds.entries()) {
    const device = await host.open(kind);
    const own = pictures.filter((_, index) => index % screenKinds.length === turn);
    for (const { says, response } of own) {
      const seen = await device.show(response);
      const complaints = await seen.complaints();
      if (complaints.length > 0) faults += 1;
      for (const complaint of complaints) console.error(`${kind.id}, after "${says}": ${complaint}`);
    }
    console.log(`${kind.id}: ${own.length} pictures`);
    await device.close();
  }
  console.log(`${pictures.length} different pictures, ${faults} with a complaint`);
  return faults;
}

/** Every different picture, with what was said last before it. */
async function drawnOnNights(): Promise<{ says: string; response: ResponseEnvelope['response'] }[]> {
  const found = new Map<string, { says: string; response: ResponseEnvelope['response'] }>();
  for (const says of conversations())
    for (const { response } of await answers(says)) {
      const drawing = response.directives?.filter(({ type }) => type.startsWith('Alexa.Presentation.APL.'));
      if (!drawing?.length) continue;
      const key = createHash('sha256').update(JSON.stringify(drawing)).digest('hex');
      if (!found.has(key)) found.set(key, { says: says.at(-1)!, response });
    }
  return [...found.values()];
}

/** What is said on each night of the tests, once. */
function conversations(): string[][] {
  const files = readdirSync(nights).filter((file) => file.endsWith('.test.ts'));
  const texts = files.flatMap((file) => literals(readFileSync(join(nights, file), 'utf8')));
  const said = texts.map((text) =>
    text.split('\n').flatMap((line) => {
      const words = /^\s*U: (.*\S)/.exec(line)?.[1];
      return words === undefined || words.startsWith('?') ? [] : [words === '(silence)' ? '' : words];
    }),
  );
  const spoken = said.filter((lines) => lines.length > 0);
  return [...new Map(spoken.map((lines) => [lines.join('\n'), lines])).values()];
}

/** Text of every literal that is a transcript and takes nothing from outside. */
function literals(source: string): string[] {
  const found = source.matchAll(/`([^`]*)`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g);
  return [...found]
    .map(
      ([, long, single, double]) =>
        long ?? (single ?? double ?? '').replaceAll('\\n', '\n').replace(/\\(['"])/g, '$1'),
    )
    .filter((text) => /(^|\n)\s*U: /.test(text) && !text.includes('${'));
}

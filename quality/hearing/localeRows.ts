import type { Row } from '../section';
import { sentencesOf } from './corpus';
import type { Dictionary } from './dictionary';
import { type Ear, earFor } from './ear';
import { share, spread } from './sampling';
import { voices } from './speaking';

/** How many sentences of a locale are said, at most. */
const EACH = 16;

/** Sentences that only another English has, with that locale's grammar and model: the ear itself stays American. */
export async function localeRows(american: Ear, dictionary: Dictionary): Promise<Row[]> {
  const known = new Set(sentencesOf(american.model, 1).map(({ sample }) => sample));
  const rows: Row[] = [];
  for (const locale of ['en-GB', 'en-CA', 'en-AU', 'en-IN']) {
    const ear = earFor(locale, dictionary);
    const own = new Map(
      ear.sentences.filter(({ sample }) => !known.has(sample)).map((one) => [one.sample, one]),
    );
    const said = spread([...own.values()], EACH);
    const heard = await ear.hear(
      said.map(({ words }, index) => ({ say: words.join(' '), voice: voices[index % voices.length]! })),
    );
    const right = heard.filter(({ intent, utterance }) => intent === ear.understand(utterance.say));
    rows.push({
      what: `samples of ${locale} alone heard as their own intent`,
      figure: share(right.length, heard.length),
      how: `${heard.length} of the ${own.size} samples that en-US does not have, evenly spread, each in one voice, in turns, heard with the grammar of ${locale} by an American ear.`,
    });
  }
  return rows;
}

import { join } from 'node:path';
import { type Phrase, slotsOf } from '../../../interaction-model/heard';
import { entriesOf } from '../../../interaction-model/readLanguage';
import { isSentence, readSpoken } from '../../../interaction-model/readPhrases';
import { fail, readSections, readTable } from '../../../interaction-model/textFile';
import { root } from '../../root';

/** An intent that Alexa is to be given phrases for. */
export interface Wanted {
  intent: string;
  /** The kind of meaning of its phrases. */
  kind: string;
  /** Types by the slots that Alexa may fill. */
  slots: Readonly<Record<string, string>>;
  builtIn: boolean;
}

/** What the choice is made from. */
export interface Source {
  wanted: readonly Wanted[];
  types: readonly string[];
  locales: readonly string[];
  /** Phrases by kind: first those of the whole language, then of each locale. */
  patterns: readonly ReadonlyMap<string, readonly string[]>[];
  /** Whole sentences by kind, in the same order; of kinds that Alexa has no intent for, all phrases. */
  sentences: readonly ReadonlyMap<string, readonly Phrase[]>[];
  /** Words by type and id, in the same order. */
  words: readonly ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>[];
  /** Phrases by kind that are always in, in the order of their file. */
  always: ReadonlyMap<string, readonly string[]>;
  /** Every spelling and form of a phrase, in any locale. */
  forms(phrase: string): string[];
}

/** The folder of the language. */
export const folder = join(root, 'interaction-model', 'en');

/** Reads the phrases, the words and the intents of model.txt. Throws a TextFault where a file is written wrongly. */
export function readSource(): Source {
  const { heard, own, locales, forms } = readSpoken(folder);
  const below = readTable(join(folder, 'model.txt'));
  const wanted = entriesOf(below('intents')).map((entry): Wanted => {
    const builtIn = entry.name.startsWith('AMAZON.');
    const kind = entry.name.replace(/^AMAZON\.|Intent$/g, '');
    return { intent: entry.name, kind, slots: slotsOf(entry), builtIn };
  });
  const pinned = readSections(join(folder, 'always.txt'));
  for (const { heading, at } of pinned)
    if (!wanted.some(({ kind }) => kind === heading)) fail(at, `[${heading}] is no kind of model.txt`);
  const all = [heard, ...own];
  const given = new Set(wanted.map(({ kind }) => kind));
  const wholly = (kind: string) => !given.has(kind);
  const phrases = (keep: (phrase: Phrase, kind: string) => boolean) =>
    all.map(
      ({ intents }) =>
        new Map([...intents].map(([kind, lines]) => [kind, lines.filter((line) => keep(line, kind))])),
    );
  return {
    wanted,
    types: entriesOf(below('types')).map(({ name }) => name),
    locales,
    patterns: phrases((one) => !isSentence(one)).map(
      (by) => new Map([...by].map(([kind, lines]) => [kind, lines.map(({ text }) => renamed(kind, text))])),
    ),
    sentences: phrases((one, kind) => !one.text.includes('{') && (isSentence(one) || wholly(kind))),
    words: all.map(
      ({ types }) =>
        new Map(
          [...types].map(([type, sections]) => [
            type,
            new Map(sections.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])),
          ]),
        ),
    ),
    always: new Map(pinned.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])),
    forms,
  };
}

/** Advice's topic has a slot of its own, since a name has one type and reminders have topics too. */
export const slotOf = (kind: string, label: string) =>
  kind === 'AskAdvice' && label === 'topic' ? 'question_topic' : label;

const renamed = (kind: string, text: string) =>
  kind === 'AskAdvice' ? text.replaceAll(/\{topic(?:_named)?\}/g, '{question_topic}') : text;

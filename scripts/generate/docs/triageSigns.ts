import { join } from 'node:path';
import { readSections } from '../../../interaction-model/textFile';
import { root } from '../../root';
import { readSourceFile } from './sourceFile';

/** What is said at a level: at once, when it is said again, and to somebody who says nothing. */
interface Script {
  first: string;
  again: string;
  reprompt: string;
}

/** What people say for a sign is shown by so many examples, spread over all there are. */
const examples = 6;

/**
 * What is said at each level, and for a sign that has words of its own.
 * @param soon the one sentence on each sign that a doctor should hear of soon
 */
export function levelsPart(
  scripts: Readonly<Record<string, Script>>,
  soon: Readonly<Record<string, string>>,
): string {
  const sections = Object.entries(scripts).map(([level, { first, again, reprompt }]) =>
    [
      `### ${level}\n`,
      `- At once: ${first}`,
      ...(again === first || again === reprompt ? [] : [`- Said again: ${again}`]),
      `- To silence: ${reprompt}`,
    ].join('\n'),
  );
  const sentences = Object.entries(soon).map(([sign, text]) => `- ${sign}: ${text}`);
  const once = ['### Soon: one sentence, and then what was asked for\n', ...sentences].join('\n');
  return ['## What is said at each level, or for a sign', ...sections, once].join('\n\n');
}

/** Each sign with its level, some of its words and its sources. */
export function signsPart(signs: Readonly<Record<string, { level: string; region?: string }>>): string {
  const sources = readSourceFile('signSources.txt', 'sources');
  const words = new Map(
    readSections(join(root, 'interaction-model/en/words/Sign.txt')).map(({ heading, lines }) => [
      heading,
      lines.map(({ text }) => text),
    ]),
  );
  const rows = Object.entries(signs).map(([id, { level, region }]) => {
    const all = words.get(id) ?? [];
    return [`\`${id}\``, level, region ?? '', `${some(all).join('; ')}`, sources.sourcesOf('signs', id)];
  });
  return [
    '## Signs\n',
    'Examples of what people say; all are in `interaction-model/en/words/Sign.txt` and in the phrases. A sign that is denied is none.\n',
    '| Sign | Level | Where | Heard, for example | Sources |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function some(all: readonly string[]): string[] {
  const count = Math.min(examples, all.length);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

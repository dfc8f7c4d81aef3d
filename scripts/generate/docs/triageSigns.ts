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

/** What is said at each level. */
export function levelsPart(scripts: Readonly<Record<string, Script>>): string {
  const sections = Object.entries(scripts).map(([level, { first, again, reprompt }]) =>
    [
      `### Level ${level}\n`,
      `- At once: ${first}`,
      ...(again === first || again === reprompt ? [] : [`- Said again: ${again}`]),
      `- To silence: ${reprompt}`,
    ].join('\n'),
  );
  return ['## What is said at each level', ...sections].join('\n\n');
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

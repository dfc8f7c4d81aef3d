import { getCountry } from 'countries-and-timezones';
import { type CountryNumbers, numbers } from '../../../lambda/triage/numbers';
import { readSourceFile } from './sourceFile';

const kinds = [
  'emergency',
  'advice',
  'crisis',
  'poison',
] as const satisfies readonly (keyof CountryNumbers)[];

const how = `A device's time zone tells the country; where it does not, the locale does. In a country that is not listed, "your local
emergency number" is said. Where no line is listed, advice is "your doctor", and for crisis and poison the emergency number is
said. In a pregnancy the maternity unit, midwife or doctor is named, and no number. **Check every number on its operator's own
page before a release**: the sources were read from archived copies in November 2026, and no number was dialled.`;

/** Every number that is said, by country, with its sources; and those that are known and not said. */
export function numbersPart(): string {
  const sources = readSourceFile('numberSources.txt', 'lists');
  const table = Object.entries(numbers).map(
    ([country, own]) => `| ${nameOf(country)} | ${kinds.map((kind) => written(own[kind])).join(' | ')} |`,
  );
  const origins = Object.entries(numbers).map(([country, own]) => {
    const said = kinds.filter((kind) => own[kind] !== undefined);
    return `- **${nameOf(country)}**: ${said.map((kind) => `${kind}: ${sources.line(kind, country)}`).join(' · ')}`;
  });
  const legend = sources.linesOf('lists').map((line) => `- ${line.replace(' ', ': ')}`);
  const unsaid = sources.linesOf('not said').map((line) => `- ${nameOf(line.slice(0, 2))}, ${line.slice(3)}`);
  return [
    `## Numbers by country\n\n${how}`,
    ['| Country | Emergency | Advice | Crisis | Poison |', '| --- | --- | --- | --- | --- |', ...table].join(
      '\n',
    ),
    `### Where they come from\n\n${[...legend, '', ...origins].join('\n')}`,
    `### Known, and not said\n\n${unsaid.join('\n')}`,
  ].join('\n\n');
}

function nameOf(country: string): string {
  return `${getCountry(country)!.name} (${country})`;
}

function written(line: CountryNumbers[(typeof kinds)[number]]): string {
  if (line === undefined) return '';
  if (typeof line === 'string') return line;
  const { dial, name, texts, inPart } = line;
  return [
    dial,
    name && `(${name})`,
    texts && 'or by text',
    inPart && 'not everywhere: another way is said too',
  ]
    .filter(Boolean)
    .join(' ');
}

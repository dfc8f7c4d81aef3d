import { expect, test } from 'vitest';
import { type CountryNumbers, numbers } from '../../../lambda/triage/numbers';
import { readSourceFile } from '../../../scripts/generate/docs/sourceFile';
import { signsPart } from '../../../scripts/generate/docs/triageSigns';

const sources = readSourceFile('numberSources.txt', 'lists');
const kinds: (keyof CountryNumbers)[] = ['emergency', 'advice', 'crisis', 'poison'];

test.each(kinds)('every number for %s that is said has its sources, and no others are there', (kind) => {
  const countries = Object.keys(numbers).filter((country) => numbers[country]![kind] !== undefined);
  expect(
    sources
      .linesOf(kind)
      .map((line) => line.slice(0, 2))
      .sort(),
  ).toEqual(countries.sort());
  for (const country of countries) expect(sources.sourcesOf(kind, country)).not.toBe('');
});

test('a number that is known and not said is not said', () => {
  for (const line of sources.linesOf('not said')) {
    const [country = '', kind = ''] = line.split(' ');
    if (kind === 'maternity') continue;
    expect(numbers[country]?.[kind as keyof CountryNumbers], line).toBeUndefined();
  }
});

test('a sign is told with its level, some of its words, and its sources; one without sources is refused by name', () => {
  const told = signsPart({ clot: { level: 'today', region: 'leg' }, saddle: { level: 'emergency' } });
  expect(told).toMatch(/\| `clot` \| today \| leg \| swollen; .+ \| deep vein thrombosis, NHS/);
  expect(told).toMatch(/\| `saddle` \| emergency \|/);
  expect(() => signsPart({ sneezing: { level: 'soon' } })).toThrow(
    /signSources\.txt: has no "sneezing" under \[signs\]; add it/,
  );
});

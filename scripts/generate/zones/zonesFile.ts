import { getAllTimezones } from 'countries-and-timezones';

/** Names that say how far a clock is from UTC, and belong to no country: `EST`, `CET`, `PST8PDT`. */
const abbreviation = /^(?:[CEMW]ET|[EHM]ST|[A-Z]{3}\d[A-Z]{3})$/;

const intro = `/**
 * The time zones of each country, with their old names. Made by \`npm run generate -- zones\`; do not edit.
 * A zone that several countries share stands at the one that it is named after.
 */
export const zones = \``;

/** The file of all time zones by country, and its path in the repository. */
export function zonesFile(): Record<string, string> {
  const byCountry = new Map<string, string[]>();
  for (const { name, countries } of Object.values(getAllTimezones({ deprecated: true }))) {
    const [home] = countries;
    if (!home || abbreviation.test(name)) continue;
    byCountry.set(home, [...(byCountry.get(home) ?? []), name]);
  }
  const lines = [...byCountry].map(([country, names]) => `${country} ${names.sort().join(' ')}`).sort();
  return { 'lambda/triage/zones.ts': `${intro}\n${lines.join('\n')}\n\`;\n` };
}

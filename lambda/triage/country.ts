import { once } from '../lib/once';
import { zones } from './zones';

/** The country of each time zone: the first word of its line. */
const countries = once(() => {
  const lines = zones.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [country = '', ...names] = line.split(' ');
      return names.map((name): [string, string] => [name, country]);
    }),
  );
});

/**
 * Returns the country of a time zone, as ISO 3166 writes it.
 * @param zone an IANA name, new or old, such as `Asia/Kolkata` or `Asia/Calcutta`
 * @returns undefined for a zone of no country, such as `Etc/UTC` or `EST`, and for one that is not known
 */
export function countryOfZone(zone: string): string | undefined {
  return countries().get(zone);
}

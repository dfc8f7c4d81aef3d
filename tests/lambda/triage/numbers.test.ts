import { getAllTimezones } from 'countries-and-timezones';
import { describe, expect, test } from 'vitest';
import { contentFor, spokenLocales } from '../../../lambda/locales';
import { countryOfZone } from '../../../lambda/triage/country';
import { type CountryNumbers, numbers } from '../../../lambda/triage/numbers';
import { zones } from '../../../lambda/triage/zones';
import { zonesFile } from '../../../scripts/generate/zones/zonesFile';

/** As somebody would read them from the operators' pages: not from the table of the skill. */
const byZone: [zone: string, country: string, emergency: string, spoken: string][] = [
  ['America/New_York', 'US', '911', 'nine one one'],
  ['Pacific/Honolulu', 'US', '911', 'nine one one'],
  ['US/Eastern', 'US', '911', 'nine one one'],
  ['America/Puerto_Rico', 'PR', '911', 'nine one one'],
  ['America/Vancouver', 'CA', '911', 'nine one one'],
  ['America/Montreal', 'CA', '911', 'nine one one'],
  ['Europe/London', 'GB', '999', 'nine nine nine'],
  ['Europe/Belfast', 'GB', '999', 'nine nine nine'],
  ['Eire', 'IE', '112', 'one one two'],
  ['Australia/Perth', 'AU', '000', 'triple zero'],
  ['Australia/ACT', 'AU', '000', 'triple zero'],
  ['Pacific/Auckland', 'NZ', '111', 'one one one'],
  ['Asia/Kolkata', 'IN', '112', 'one one two'],
  ['Asia/Calcutta', 'IN', '112', 'one one two'],
  ['Africa/Johannesburg', 'ZA', '10177', 'one zero one seven seven'],
  ['Asia/Singapore', 'SG', '995', 'nine nine five'],
  ['Asia/Manila', 'PH', '911', 'nine one one'],
  ['Asia/Kuala_Lumpur', 'MY', '999', 'nine nine nine'],
  ['Hongkong', 'HK', '999', 'nine nine nine'],
  ['Europe/Berlin', 'DE', '112', 'one one two'],
  ['Europe/Busingen', 'DE', '112', 'one one two'],
  ['Europe/Vienna', 'AT', '144', 'one four four'],
  ['Europe/Zurich', 'CH', '144', 'one four four'],
  ['Europe/Paris', 'FR', '15', 'one five'],
  ['Europe/Brussels', 'BE', '112', 'one one two'],
  ['Europe/Amsterdam', 'NL', '112', 'one one two'],
  ['Atlantic/Canary', 'ES', '112', 'one one two'],
  ['Europe/Rome', 'IT', '112', 'one one two'],
  ['Europe/Stockholm', 'SE', '112', 'one one two'],
  ['Europe/Oslo', 'NO', '113', 'one one three'],
  ['Europe/Copenhagen', 'DK', '112', 'one one two'],
  ['Europe/Helsinki', 'FI', '112', 'one one two'],
  ['America/Tijuana', 'MX', '911', 'nine one one'],
  ['America/Sao_Paulo', 'BR', '192', 'one nine two'],
  ['America/Buenos_Aires', 'AR', '911', 'nine one one'],
  ['Pacific/Easter', 'CL', '131', 'one three one'],
  ['Asia/Tokyo', 'JP', '119', 'one one nine'],
  ['Asia/Seoul', 'KR', '119', 'one one nine'],
  ['Asia/Dubai', 'AE', '998', 'nine nine eight'],
];

describe('the number to call', () => {
  test.each(byZone)('in %s is that of %s: %s', (zone, country, digits, spoken) => {
    expect(countryOfZone(zone)).toBe(country);
    const { alarms, screen } = contentFor('en-US', country);
    expect(alarms.scripts.emergency.first).toContain(`Call ${spoken} now.`);
    expect(screen.digits[spoken]).toBe(digits);
  });

  test('is the local one where a country has none that is confirmed, in every sentence', () => {
    for (const country of ['NG', 'UA', 'PA', 'ZZ']) {
      const content = contentFor('en-GB', country);
      expect(content.alarms.scripts.emergency.first).toContain('Call your local emergency number now.');
      expect(content.answers.help[0]!.prompt).toContain('Dial your local emergency number.');
      expect(content.screen.digits).toEqual({});
      expect(JSON.stringify(content.alarms)).not.toMatch(/nine one one|one one one|nine nine nine/);
    }
  });

  test.each([
    'Etc/UTC',
    'Etc/GMT+5',
    'UTC',
    'EST',
    'CET',
    'PST8PDT',
    '',
    'Mars/Olympus',
    'constructor',
  ])('is the one at home where a zone is of no country: %s', (zone) => {
    expect(countryOfZone(zone)).toBeUndefined();
    expect(contentFor('en-GB')).toBe(contentFor('en-GB', 'GB'));
  });

  test('changes with the country, and the spelling with the locale alone', () => {
    const american = contentFor('en-US', 'GB');
    const british = contentFor('en-GB', 'AU');
    expect(american.alarms.scripts.clot.first).toContain('Call one one one or your doctor today.');
    expect(british.alarms.scripts.poison.first).toContain('poisons information now: one three, one one');
    expect(JSON.stringify(american)).toContain('fiber');
    expect(JSON.stringify(british)).toContain('fibre');
    expect(contentFor('en-US', 'NZ').alarms.scripts.poison.first).toContain('the poison center now:');
  });
});

/** Lines that answer in a part of a country only, or not at night, or of which sources disagree. */
const unsaid: [country: string, kind: keyof CountryNumbers][] = [
  ['CA', 'poison'],
  ['IE', 'poison'],
  ['NL', 'poison'],
  ['DE', 'poison'],
  ['FR', 'poison'],
  ['IT', 'poison'],
  ['SE', 'poison'],
  ['MY', 'poison'],
  ['KR', 'poison'],
  ['BR', 'poison'],
  ['JP', 'poison'],
  ['IT', 'crisis'],
  ['CO', 'crisis'],
  ['AE', 'crisis'],
  ['KE', 'crisis'],
  ['EG', 'crisis'],
  ['SA', 'crisis'],
  ['DK', 'advice'],
  ['US', 'advice'],
  ['IN', 'advice'],
];

describe('a number that may not answer', () => {
  test.each(unsaid)('is not said: %s, %s', (country, kind) => {
    expect(numbers[country]![kind]).toBeUndefined();
    const { scripts } = contentFor('en-US', country).alarms;
    const { first } = scripts[kind === 'advice' ? 'urgent' : (kind as 'poison' | 'crisis')];
    const emergency = /Call ([a-z ]+) now|call ([a-z ]+)\./i.exec(scripts.emergency.first)![1]!;
    expect(first).toContain(kind === 'advice' ? 'Call your doctor.' : `all ${emergency} now`);
  });

  test('has another way beside it where a part of the country has none', () => {
    const { scripts } = contentFor('en-GB').alarms;
    expect(scripts.poison.first).toContain('Call one one one now, or nine nine nine.');
    expect(scripts.urgent.first).toContain('Call one one one or your doctor.');
  });
});

describe('every number of the table', () => {
  const all = Object.keys(numbers).flatMap((country) =>
    spokenLocales().map((locale): [string, string] => [country, locale]),
  );

  test('is on a screen in digits wherever it is said, and no other number is in its words', () => {
    const digitWords =
      /\b(?:zero|one|two|three|four|five|six|seven|eight|nine)(?:,? (?:zero|one|two|three|four|five|six|seven|eight|nine)){2}/;
    for (const [country, locale] of all) {
      const { alarms, screen } = contentFor(locale, country);
      for (const { first, again, reprompt } of Object.values(alarms.scripts))
        for (const line of [first, again, reprompt]) {
          const written = Object.entries(screen.digits).reduce(
            (text, [words, digits]) => text.replaceAll(words, digits),
            line,
          );
          expect(written, `${country}: ${line}`).not.toMatch(digitWords);
        }
    }
  });

  test('is dialled in digits: nothing in it but digits, a star, and the rests between groups', () => {
    for (const [country, { emergency, advice, crisis, poison }] of Object.entries(numbers))
      for (const dial of [emergency, advice?.dial, crisis?.dial, poison?.dial])
        if (dial !== undefined) expect(dial, country).toMatch(/^[*\d](?:[ -]?\d)*$/);
  });

  test('leaves advice short enough to be heard, whatever the country', () => {
    for (const [country, locale] of all)
      for (const [id, { answer }] of Object.entries(contentFor(locale, country).advice.topics))
        expect(answer.split(' ').length, `${country}: ${id}`).toBeLessThanOrEqual(45);
  });
});

describe('the time zones', () => {
  test('are those of the package; run `npm run generate -- zones` after an update of it', () => {
    expect(zonesFile()['lambda/triage/zones.ts']).toContain(zones);
  });

  test('are every one that names a place, under new names and old, and every one that this Node knows', () => {
    for (const { name, countries } of Object.values(getAllTimezones({ deprecated: true }))) {
      if (!name.includes('/') || name.startsWith('Etc/')) continue;
      expect(countries, name).toContain(countryOfZone(name));
    }
    for (const name of Intl.supportedValuesOf('timeZone'))
      if (name !== 'UTC' && !name.startsWith('Etc/')) expect(countryOfZone(name), name).toMatch(/^[A-Z]{2}$/);
  });

  test('of the countries that the skill is sold in are all that these have', () => {
    for (const country of ['US', 'CA', 'GB', 'AU', 'IN'])
      for (const { name, aliasOf, countries } of Object.values(getAllTimezones()))
        if (aliasOf === null && countries[0] === country) expect(countryOfZone(name)).toBe(country);
  });
});

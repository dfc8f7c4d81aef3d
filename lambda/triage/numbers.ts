/** A telephone line of a country. */
export interface Line {
  /** As it stands on a telephone, in the groups in which it is read. */
  dial: string;
  /** The name that people know it by. */
  name?: string;
  /** It takes text messages too. */
  texts?: true;
  /** Parts of the country have another line, and a time zone does not tell which: another way is said as well. */
  inPart?: true;
}

/** What people dial in a country. A line is missing where none is confirmed, or none that answers everywhere at night. */
export interface CountryNumbers {
  /** For an ambulance. */
  emergency: string;
  /** Medical advice when there is no emergency. */
  advice?: Line;
  /** For somebody who thinks of harming themselves. */
  crisis?: Line;
  poison?: Line;
}

/**
 * Numbers by country (ISO 3166). `docs/triage.md` says where each comes from, and why others that are known are not
 * said: one that may not answer is worse than the emergency number alone.
 */
export const numbers: Readonly<Record<string, CountryNumbers>> = {
  US: {
    emergency: '911',
    crisis: { dial: '988', texts: true },
    poison: { dial: '1-800-222-1222', name: 'poison help' },
  },
  PR: {
    emergency: '911',
    crisis: { dial: '988', texts: true },
    poison: { dial: '1-800-222-1222', name: 'poison help' },
  },
  CA: { emergency: '911', advice: { dial: '811', inPart: true }, crisis: { dial: '988', texts: true } },
  GB: {
    emergency: '999',
    advice: { dial: '111', inPart: true },
    crisis: { dial: '116 123' },
    poison: { dial: '111', inPart: true },
  },
  IE: { emergency: '112', crisis: { dial: '116 123' } },
  AU: {
    emergency: '000',
    advice: { dial: '1800 022 222', name: 'healthdirect' },
    crisis: { dial: '13 11 14' },
    poison: { dial: '13 11 26', name: 'poisons information' },
  },
  NZ: {
    emergency: '111',
    advice: { dial: '0800 611 116', name: 'Healthline' },
    crisis: { dial: '1737', texts: true },
    poison: { dial: '0800 764 766' },
  },
  IN: { emergency: '112', crisis: { dial: '14416' } },
  ZA: { emergency: '10177', crisis: { dial: '0800 567 567' }, poison: { dial: '0861 555 777' } },
  SG: { emergency: '995', crisis: { dial: '1767' } },
  PH: { emergency: '911', crisis: { dial: '0917 899 8727' }, poison: { dial: '02 8524 1078' } },
  MY: { emergency: '999', crisis: { dial: '15555' } },
  HK: { emergency: '999', crisis: { dial: '18111' } },
  DE: { emergency: '112', advice: { dial: '116 117' }, crisis: { dial: '0800 111 0 111' } },
  AT: {
    emergency: '144',
    advice: { dial: '1450' },
    crisis: { dial: '142' },
    poison: { dial: '01 406 43 43' },
  },
  CH: { emergency: '144', crisis: { dial: '143' }, poison: { dial: '145' } },
  FR: { emergency: '15', crisis: { dial: '3114' } },
  BE: { emergency: '112', crisis: { dial: '1813' }, poison: { dial: '070 245 245' } },
  NL: { emergency: '112', crisis: { dial: '113' } },
  ES: { emergency: '112', crisis: { dial: '024' }, poison: { dial: '91 562 04 20' } },
  IT: { emergency: '112' },
  PT: {
    emergency: '112',
    advice: { dial: '808 24 24 24' },
    crisis: { dial: '1411' },
    poison: { dial: '800 250 250' },
  },
  PL: { emergency: '112', advice: { dial: '800 190 590' }, crisis: { dial: '800 70 2222' } },
  SE: { emergency: '112', advice: { dial: '1177' }, crisis: { dial: '90101' } },
  NO: {
    emergency: '113',
    advice: { dial: '116 117' },
    crisis: { dial: '116 123' },
    poison: { dial: '22 59 13 00' },
  },
  DK: { emergency: '112', crisis: { dial: '70 201 201' }, poison: { dial: '82 12 12 12' } },
  FI: {
    emergency: '112',
    advice: { dial: '116 117' },
    crisis: { dial: '09 2525 0111' },
    poison: { dial: '0800 147 111' },
  },
  GR: { emergency: '112', crisis: { dial: '1018' }, poison: { dial: '210 779 3777' } },
  MX: { emergency: '911', crisis: { dial: '800 911 2000' } },
  BR: { emergency: '192', crisis: { dial: '188' } },
  AR: { emergency: '911', crisis: { dial: '0800 999 0091' } },
  CL: { emergency: '131', advice: { dial: '600 360 7777' }, crisis: { dial: '*4141' } },
  CO: { emergency: '123' },
  JP: { emergency: '119', crisis: { dial: '0120 279 338' } },
  KR: { emergency: '119', crisis: { dial: '109' } },
  AE: { emergency: '998' },
  SA: { emergency: '997', advice: { dial: '937' } },
  EG: { emergency: '123' },
  KE: { emergency: '999' },
};

import type { Numbers } from '../content';

/** Words that are not written alike in every locale. Where more than one form is good everywhere, that one is used. */
export interface Spelling {
  centre: string;
  /** "Around" the foot. */
  around: string;
  fiber: string;
  liters: string;
  /** Who looks after a pregnancy. */
  midwife: string;
  pajama: string;
  painkillers: string;
  /** The verb. */
  practise: string;
}

const american: Spelling = {
  centre: 'center',
  around: 'around',
  fiber: 'fiber',
  liters: 'liters',
  midwife: 'doctor or midwife',
  pajama: 'pajama',
  painkillers: 'pain relievers',
  practise: 'practice',
};
const british: Spelling = {
  centre: 'centre',
  around: 'round',
  fiber: 'fibre',
  liters: 'litres',
  midwife: 'midwife',
  pajama: 'pyjama',
  painkillers: 'painkillers',
  practise: 'practise',
};

/** What differs between the locales of English. */
export type Own = Numbers & Spelling;

/** How a locale spells: only the United States write as they do. */
export function spelling(locale: string): Spelling {
  return locale === 'en-US' ? american : british;
}

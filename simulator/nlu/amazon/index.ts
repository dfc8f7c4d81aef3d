import { DATE_MAX_WORDS, readDate } from './date';
import { DURATION_MAX_WORDS, readDuration } from './duration';
import { NUMBER_MAX_WORDS, readNumber } from './number';
import { readTime, TIME_MAX_WORDS } from './time';

/** How one AMAZON.* slot type turns words into the value Alexa sends. */
export interface AmazonType {
  /** Longest phrase worth trying, in words. */
  maxWords: number;
  /** Whether a phrase of this type stands out by itself in a sentence; a bare number word does not. */
  standsAlone: boolean;
  /** The value Alexa sends, or undefined if the words are not of this type. */
  read(words: readonly string[]): string | undefined;
}

/** Whether a type name can only be a custom type, so the model has to declare it. */
export const isNotSlotType = (type: string): boolean => !/^AMAZON\.\w+$/.test(type);

/**
 * The reader for a built-in slot type, or undefined for one whose values are sent as heard
 * (AMAZON.SearchQuery, AMAZON.FirstName …). `today` gives the local date, "YYYY-MM-DD".
 */
export function amazonType(type: string, today: () => string): AmazonType | undefined {
  switch (type) {
    case 'AMAZON.NUMBER':
      return { maxWords: NUMBER_MAX_WORDS, standsAlone: false, read: readNumber };
    case 'AMAZON.TIME':
      return { maxWords: TIME_MAX_WORDS, standsAlone: true, read: readTime };
    case 'AMAZON.DURATION':
      return { maxWords: DURATION_MAX_WORDS, standsAlone: true, read: readDuration };
    case 'AMAZON.DATE':
      return { maxWords: DATE_MAX_WORDS, standsAlone: true, read: (words) => readDate(words, today()) };
    default:
      return undefined;
  }
}

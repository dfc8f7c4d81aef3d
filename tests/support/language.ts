import readability from 'text-readability';

/** Words of a remedy, a diagnosis or a dose, which nobody may hear from us. */
export const forbidden = /\b(cure|cures|cured|treat|treats|treatment|diagnos\w*|remedy|\d+ ?mg|pill|dose)\b/i;

/** The school grade that words may need at most, to be understood at three in the morning. */
export const highestGrade = 6;

/** The Flesch-Kincaid grade of words; undefined for a handful, of which the formula says nothing. */
export function gradeOf(words: string): number | undefined {
  return countOf(words) < 6 ? undefined : readability.fleschKincaidGrade(words);
}

/** How many words. */
export function countOf(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}

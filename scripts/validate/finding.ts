/** Something in the skill package that Alexa would refuse, or that breaks a promise of ours. */
export interface Finding {
  /** The file, from the folder that is checked. */
  file: string;
  /** Where in it: a path such as `manifest.permissions`, an intent, a locale. */
  place: string;
  /** What is wrong, and what to do. */
  problem: string;
}

/** A finding as one line. */
export function line({ file, place, problem }: Finding): string {
  return `${file}: ${place}: ${problem}`.replaceAll(/\s+/g, ' ');
}

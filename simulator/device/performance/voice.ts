/** How long words take in Alexa's voice: an estimate from their characters. */

/**
 * Characters a second at Alexa's usual speed; 12 is a slow voice, 18 a fast one. They were measured over whole passages,
 * so the breaths between sentences are in them.
 */
export const NORMAL_CHARACTERS_PER_SECOND = 15;

/**
 * Length of spoken words in ms.
 * @param charactersPerSecond the voice's speed, above 0.
 * @param rate speaking rate of the text, 1 = as usual, 2 = twice as fast.
 */
export function speechMs(text: string, charactersPerSecond: number, rate = 1): number {
  const words = text.trim().replace(/\s+/g, ' ');
  return Math.round(((words.length / charactersPerSecond) * 1000) / rate);
}

/** `<prosody rate>` by name. Alexa gives no numbers for the names; these are the estimates used here. */
const NAMED_RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.8,
  medium: 1,
  default: 1,
  fast: 1.2,
  'x-fast': 1.5,
};

/** The slowest rate Alexa speaks at ("floor 20%"). */
const SLOWEST_RATE = 0.2;

/** A `<prosody rate>` value ("slow", "90%") as a factor, 1 = as usual; an unknown value changes nothing, as on Alexa. */
export function speakingRate(value: string): number {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(value.trim())?.[1];
  if (percent !== undefined) return Math.max(SLOWEST_RATE, Number(percent) / 100);
  return NAMED_RATES[value.trim()] ?? 1;
}

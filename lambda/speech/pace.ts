import type { Pace, SpokenMs } from '../coaching/timeline';

/** Characters a second, pauses between sentences included (alexa-speech §8). */
const expectedRate = 15;
/** The slowest voice that budgets allow for. */
const slowestRate = 12;

/** How long Alexa takes to say words, by estimate: the likely one and the slowest. */
export const pace: Pace = { expected: atRate(expectedRate), slowest: atRate(slowestRate) };

function atRate(charactersPerSecond: number): SpokenMs {
  return (text) => Math.round((text.length * 1_000) / charactersPerSecond);
}

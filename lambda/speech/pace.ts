import type { Pace, SpokenMs } from '../coaching/timing/timeline';

/** Characters a second, pauses between sentences included. */
const expectedRate = 15;
/** The slowest voice that budgets allow for. */
const slowestRate = 12;

/** How fast Alexa is asked to speak to somebody who said "slow down": Alexa's own speed is 100. */
export const slowPercent = 85;

/** How long Alexa takes to say words, by estimate: the likely one and the slowest. */
export const pace: Pace = paceOf(1);

/** The same for somebody who asked to slow down. */
export const slowPace: Pace = paceOf(100 / slowPercent);

function paceOf(factor: number): Pace {
  return { expected: atRate(expectedRate / factor), slowest: atRate(slowestRate / factor) };
}

function atRate(charactersPerSecond: number): SpokenMs {
  return (text) => Math.round((text.length * 1_000) / charactersPerSecond);
}

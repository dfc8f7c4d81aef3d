import { mulberry32 } from '../lib/seeded';

/** The ways in which the local Echo can decide what Alexa would send for a sentence. */
export const EARS = ['exact', 'net', 'typed', 'lossy'] as const;

/**
 * `exact`: a sample word for word is its intent, all else goes into the net. `net`: only Alexa's own intents are heard,
 * all else goes into the net. `typed`: the nearest intent of the skill, never the net. `lossy`: the net, spoiled.
 */
export type EarName = (typeof EARS)[number];

/** One of them, with what it draws by. */
export interface Ear {
  name: EarName;
  /** Draws from 0 up to, not including, 1; only the lossy ear does. */
  draw: () => number;
}

/** The seed of the lossy ear where none is given. */
export const USUAL_SEED = 1;

/** An ear; the same seed spoils the same sentences in the same way. */
export function earOf(name: EarName, seed = USUAL_SEED): Ear {
  return { name, draw: mulberry32(seed) };
}

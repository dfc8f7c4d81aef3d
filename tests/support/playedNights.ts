import type { Handler } from '../../simulator/device/skill/handler';
import type { Turn } from '../../simulator/device/skill/turn';
import { echoRun, saying } from './echoRun';
import { type WholeNight, wholeNights } from './wholeNights';

/**
 * A night, and what it was like with one handler: everything but what depends on time and place. That is how long answers took, at which port
 * Alexa was, and from which turn on the country is known, which no answer waits for.
 */
export interface PlayedNight {
  night: WholeNight;
  turns: Omit<Turn, 'request' | 'handlerMs'>[];
  handlerMs: number[];
}

/** Plays all nights, one after the other, with a handler that has not been asked anything before. */
export async function playedNights(handler: Handler): Promise<PlayedNight[]> {
  const played: PlayedNight[] = [];
  for (const night of wholeNights) {
    const turns = await echoRun([...(night.flags ?? []), ...saying(night.says)], handler);
    played.push({
      night,
      turns: turns.map(({ request: _, handlerMs: __, ...rest }) => withoutCountry(rest)),
      handlerMs: turns.map(({ handlerMs }) => handlerMs),
    });
  }
  return played;
}

/** The same, and no `country` anywhere in it. */
function withoutCountry<T>(turn: T): T {
  return JSON.parse(JSON.stringify(turn, (key, value) => (key === 'country' ? undefined : value)));
}

/** What the skill made of what was said, whichever intent Alexa sent it as. */
import { readRequest } from '../../lambda/alexa/request';
import type { Meaning } from '../../lambda/dialog/meaning';
import { readSession } from '../../lambda/dialog/session';
import { readMeanings } from '../../lambda/handlers/readMeanings';
import type { Turn } from '../../simulator/device/skill/turn';
import { builtReader } from './builtReader';

/** Returns what the sentence of a turn means: first what it was answered as, then what else was said. */
export function meant({ request }: Turn): readonly [Meaning, ...Meaning[]] {
  const read = readRequest(request);
  if (!read) throw new Error('not a request');
  const { meaning, others } = readMeanings(read, readSession(read), {
    understanding: builtReader,
    log: () => undefined,
  });
  return [meaning, ...others];
}

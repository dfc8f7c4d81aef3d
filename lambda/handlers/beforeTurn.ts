import { nowMs } from '../alexa/request';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Meaning } from '../dialog/meaning';
import { within } from '../lib/within';
import { dependsOnPregnancy } from '../triage/signs';
import { inCountry } from './country';
import { withProfile } from './profile/loadProfile';
import { signsOf } from './relief/alarm';
import { goesOn, needsHour, tellsOfCramp, waitsForNothing } from './routes';
import type { Outside, Turn } from './turn';

/** Returns the turn with what is known of the person and of the country they are in, both looked up once a session. */
export async function beforeTurn(turn: Turn, outside: Outside): Promise<Turn> {
  const [known, placed, lately] = await Promise.all([
    waitsForProfile(turn) ? withProfile(turn, outside, needsHour.includes(turn.meaning.kind)) : turn,
    waitsForCountry(turn) ? inCountry(turn, outside) : turn,
    coachedLately(turn, outside),
  ]);
  const { session, ...place } = placed;
  return { ...place, session: { ...session, ...known.session }, ...(lately && { lately }) };
}

/**
 * The position from before this session, for a cramp of somebody whom this process has coached lately. Nobody else's waits:
 * what this process knows may have been erased elsewhere, so the store is asked. Without a diary only an opened skill takes a
 * position up.
 */
async function coachedLately(
  turn: Turn,
  { places, keepsDiary }: Outside,
): Promise<SavedPosition | undefined> {
  const { request, session } = turn;
  const { person } = request;
  if (!keepsDiary || !person || session.place || session.eased || !tellsOfCramp(turn)) return undefined;
  return places.savedLately(person, nowMs(request)) ? places.find(person, nowMs(request)) : undefined;
}

/**
 * An opened skill looks up the person itself, together with everything else that it waits for. Whom to call for some
 * signs depends on a pregnancy.
 */
function waitsForProfile({ request, meaning, others, session }: Turn): boolean {
  const { type, inSession } = request;
  const coached = session.place !== undefined;
  if (type !== 'IntentRequest' || !inSession) return false;
  if ([meaning, ...others].flatMap(signsOf).some(dependsOnPregnancy)) return true;
  return coached || !waitsForNothing.includes(meaning.kind);
}

/**
 * Whether the answer may name a number, and waits until it is known which country's. That to a sign of alarm does; a
 * cramp never waits, nor does what goes on.
 */
function waitsForCountry(turn: Turn): boolean {
  const { request, meaning, others } = turn;
  if (!request.inSession) return false;
  if ([meaning, ...others].some(namesSign)) return true;
  return request.type === 'IntentRequest' && !goesOn(turn) && !tellsOfCramp(turn);
}

/** Said or denied: a number is named in the answer to either. */
function namesSign({ kind, slots: { sign, sign_two } }: Meaning): boolean {
  return kind === 'RedFlag' || sign !== undefined || sign_two !== undefined;
}

/**
 * Starts to look up the country for somebody who is being coached, and does not wait for it.
 * @returns what is known of it by the time that the answer is made
 */
export function countryMeanwhile(turn: Turn, outside: Outside): () => Promise<string | undefined> {
  if (turn.session.place === undefined) return async () => undefined;
  const looking = inCountry(turn, outside);
  return async () => (await within(0, looking))?.session.country;
}

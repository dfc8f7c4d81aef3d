import * as v from 'valibot';
import type { SkillRequest } from '../alexa/request';
import { type SessionState, schemas } from './sessionSchema';

export type { Logged, SessionState } from './sessionSchema';

/** What lasts for a whole session, whatever is answered. */
const lasting = [
  'begunAtMs',
  'aplaFailed',
  'country',
  'steady',
  'limits',
  'refused',
  'resting',
  'askedToKeep',
  'deniedSign',
  'alarm',
  'despair',
  'eased',
  'wanted',
  'unheard',
  'loudness',
  'disclaimed',
  'planNight',
  'mayOffer',
  'byTask',
  'profile',
] as const satisfies readonly (keyof SessionState)[];
export type CarriedOver = Pick<SessionState, (typeof lasting)[number]>;

/** Where Alexa keeps it among the session's attributes. */
const key = 'coach';

/** Reads the session's state; an empty one if there is none, or it is not of today's shape. */
export function readSession(request: SkillRequest): SessionState {
  const parsed = isFresh(request) ? undefined : v.safeParse(schemas().session, request.attributes[key]);
  if (!parsed?.success) return { misses: 0 };
  // A user is never in relief and in a routine at once; relief counts.
  const { routine, ...session } = parsed.output;
  return routine && !session.place ? { ...session, routine } : session;
}

/** Whether a session has just begun, or lost its state. */
export function isFresh(request: SkillRequest): boolean {
  return request.attributes[key] === undefined;
}

/** The part of a state that lasts for the session. */
export function carriedOver(session: SessionState): CarriedOver {
  const known = lasting.filter((name) => session[name] !== undefined).map((name) => [name, session[name]]);
  return Object.fromEntries(known);
}

/** Returns the number that tells a block's picture from those before it. A screen sends it back with each report. */
export function pictureTurn({ place, routine, eased }: SessionState): number {
  return (place ?? routine)?.turn ?? (eased ? eased.turn + 1 : 0);
}

/** Session attributes that carry a state to the next turn. */
export function writeSession(session: SessionState): Record<string, unknown> {
  return { [key]: session };
}

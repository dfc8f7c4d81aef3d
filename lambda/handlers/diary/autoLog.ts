import { nowMs } from '../../alexa/request';
import { ladderOf } from '../../coaching/relief/favourite';
import type { ReliefPosition } from '../../coaching/relief/position';
import type { Reply } from '../../dialog/reply';
import type { Diary } from '../../diary/entry';
import { fastestOf } from '../../diary/fastest';
import { entryOf } from '../../diary/reliefEntry';
import type { TurnRecord } from '../../diary/turnRecord';
import type { Person } from '../../lib/person';
import { dayMs } from '../../lib/wallClock';
import type { Profiles } from '../../profile/profile';
import { isRoutinePosition } from '../routine/replies';
import type { Outside, Turn } from '../turn';

/** Cramps from before are no guide, in ms. */
const rememberedMs = 60 * dayMs;

/**
 * What becomes of the entry of a coached cramp: written at the complaint with an unknown outcome, and with its length once
 * it has let go. Nothing is stored about someone the user is helping.
 */
export function entryAfter({ request, session }: Turn, reply: Reply): TurnRecord['entry'] {
  if (Number.isNaN(request.sentAtMs)) return undefined;
  const place = easedIn(reply) ?? reply.session.place;
  if (!place) return undefined;
  const now = nowMs(request);
  if (!place.complaint.helper) return { keep: entryOf(place, now) };
  const before = session.place;
  return before && !before.complaint.helper ? { remove: entryOf(before, now) } : undefined;
}

/** Learns from a cramp of one's own that has let go, once it is in the diary. */
export async function learnFrom(
  turn: Turn,
  reply: Reply,
  outside: Pick<Outside, 'diary' | 'profiles'>,
): Promise<void> {
  const { person } = turn.request;
  const eased = easedIn(reply);
  if (person && eased && !eased.complaint.helper) await learnFastest(eased, person, turn, outside);
}

/** The position of a cramp that has let go with this answer. */
function easedIn({ savePosition }: Reply): ReliefPosition | undefined {
  return savePosition && !isRoutinePosition(savePosition) && savePosition.eased ? savePosition : undefined;
}

/** What eased somebody on three nights in a row comes first from now on; what does not any more no longer does. */
async function learnFastest(
  { complaint }: ReliefPosition,
  person: Person,
  { request, session }: Turn,
  { diary, profiles }: { diary: Diary; profiles: Profiles },
): Promise<void> {
  const ladder = ladderOf(complaint.muscle);
  if (!ladder) return;
  const now = nowMs(request);
  const entries = await diary.lately(person, now - rememberedMs, now + 1);
  if (!entries) return;
  const fastest = fastestOf(entries, ladder);
  const name = `${ladder}First` as const;
  if (fastest !== session.profile?.[name]) await profiles.change(person, { [name]: fastest ?? null });
}

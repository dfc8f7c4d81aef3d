import { nowMs } from '../../alexa/request';
import { ladderOf } from '../../coaching/relief/favourite';
import type { ReliefPosition } from '../../coaching/relief/position';
import type { Reply } from '../../dialog/reply';
import type { Diary } from '../../diary/entry';
import { fastestOf } from '../../diary/fastest';
import { entryOf } from '../../diary/reliefEntry';
import type { Person } from '../../lib/person';
import { dayMs } from '../../lib/wallClock';
import type { Profiles } from '../../profile/profile';
import { isRoutinePosition } from '../routine/replies';
import type { Outside, Turn } from '../turn';

/** Cramps from before are no guide, in ms. */
const rememberedMs = 60 * dayMs;

/**
 * Writes a coached cramp into the diary: at the complaint with an unknown outcome, and with its length once it has let
 * go. Nothing is stored about someone the user is helping.
 */
export async function autoLog(
  turn: Turn,
  reply: Reply,
  outside: Pick<Outside, 'diary' | 'profiles'>,
): Promise<void> {
  const { person } = turn.request;
  const { diary } = outside;
  if (!person || Number.isNaN(turn.request.sentAtMs)) return;
  const { savePosition } = reply;
  const eased =
    savePosition && !isRoutinePosition(savePosition) && savePosition.eased ? savePosition : undefined;
  const place = eased ?? reply.session.place;
  const before = turn.session.place;
  if (!place) return;
  if (!place.complaint.helper) {
    await diary.keep(person, entryOf(place, nowMs(turn.request)));
    if (eased) await learnFastest(eased, person, turn, outside);
  } else if (isOwn(before)) await diary.remove(person, entryOf(before, nowMs(turn.request)));
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

function isOwn(place: ReliefPosition | undefined): place is ReliefPosition {
  return place !== undefined && !place.complaint.helper;
}

import type { ResponseInterceptor } from 'ask-sdk-core';
import { ladderOf } from '../../coaching/relief/favourite';
import type { ReliefPosition } from '../../coaching/relief/position';
import type { Diary } from '../../diary/entry';
import { fastestOf } from '../../diary/fastest';
import { entryOf } from '../../diary/reliefEntry';
import { dayMs } from '../../lib/wallClock';
import type { Person } from '../../profile/person';
import type { Profiles } from '../../profile/profile';
import { nowMs } from '../relief/replies';
import { isRoutinePosition } from '../routine/replies';
import { answeredOf, type Turn } from '../turn';

/** Whoever says one of these has a cramp, or had one. An opened skill at night says nothing yet. */
const cries = [
  'RelieveCrampIntent',
  'CorrectEntryIntent',
  'RedFlagIntent',
  'StillHurtsIntent',
  'EasingIntent',
  'FeelingBetterIntent',
  'LogCrampIntent',
];

/** Cramps from before are no guide, in ms. */
const rememberedMs = 60 * dayMs;

/**
 * Keeps a cramp in the diary by itself: from the complaint on, with an outcome that is not known; with how long it
 * took once it has let go (interfaces §5, §10.10). Whoever is helped is not kept anything of.
 */
export function keepDiary(outside: { diary: Diary; profiles: Profiles }): ResponseInterceptor {
  const { diary } = outside;
  return {
    async process(input) {
      const { turn, reply } = answeredOf(input);
      const { person } = turn.request;
      if (!person || Number.isNaN(turn.request.sentAtMs) || !reply || !admits(turn)) return;
      const eased =
        reply.savePosition && !isRoutinePosition(reply.savePosition) && reply.savePosition.eased
          ? reply.savePosition
          : undefined;
      const place = eased ?? reply.session.place;
      const before = turn.session.place;
      if (!place) return;
      if (!place.complaint.helper) {
        await diary.keep(person, entryOf(place, nowMs(turn.request)));
        if (eased) await learnFastest(eased, person, turn, outside);
      } else if (isOwn(before)) await diary.remove(person, entryOf(before, nowMs(turn.request)));
    },
  };
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

/** Whether it is certain by now that there is a cramp. */
function admits({ request: { intent, byTask }, session: { question, place } }: Turn): boolean {
  if (byTask || cries.includes(intent)) return true;
  if (intent === 'AMAZON.YesIntent')
    return question === 'cramp-now' || (place !== undefined && question === 'let-go');
  return intent === 'AMAZON.NoIntent' && question === 'let-go';
}

function isOwn(place: ReliefPosition | undefined): place is ReliefPosition {
  return place !== undefined && !place.complaint.helper;
}

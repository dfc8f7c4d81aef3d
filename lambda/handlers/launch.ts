import { nowMs } from '../alexa/request';
import { begin, comeBack } from '../coaching/relief/position';
import type { SavedPosition } from '../coaching/savedPosition';
import type { Reply } from '../dialog/reply';
import { carriedOver } from '../dialog/session';
import { crampHours, eveningHours, isAmong } from '../lib/dayParts';
import { sentences } from '../lib/text';
import { hourIn, wallClock } from '../lib/wallClock';
import { mayBePregnantNoMore } from '../profile/settings';
import type { Reminder } from '../reminders/reminder';
import { isNear } from '../reminders/schedule';
import { placedIn } from './country';
import { lookUp, sessionFrom } from './profile/loadProfile';
import { coach, disclaiming, savedPosition } from './relief/replies';
import { askCramping, namesNoMove } from './remarks';
import { isRoutinePosition, isUnfinished, offerToCarryOn } from './routine/replies';
import { asks, prefixed, remembering } from './simpleReplies';
import type { Answer, Turn } from './turn';

/** So long before and after a reminder of theirs an opened skill is for the stretch, in ms. */
const nearMs = 60 * 60_000;

/**
 * "Open cramp coach": a cramp that was being coached is coached on; otherwise relief at night, one short line by day,
 * and the movement first where the hour is not known. It waits for everything outside at once.
 */
export const launch: Answer = async (turn, outside) => {
  const { request, session } = turn;
  const [place, zone, found, reminders] = await Promise.all([
    savedPosition(turn, outside.places),
    outside.timeZoneOf(request),
    request.person ? lookUp(request.person, nowMs(request), outside) : undefined,
    request.person ? outside.reminders.all(request.person) : undefined,
  ]);
  const hour = zone === undefined ? undefined : hourIn(zone, nowMs(request));
  const placed = placedIn(zone, turn);
  const known = {
    ...carriedOver(placed.session),
    ...(found && sessionFrom(found.profile, found.planNight, hour)),
  };
  const near = isReminded(reminders ?? [], zone, nowMs(request));
  const reply = opened({ ...placed, session: { ...session, ...known } }, place, hour, near);
  return { ...reply, session: { ...known, ...reply.session } };
};

/** "Say that again" after a launch: what can be said, or the movement and the question. */
export const openingAgain: Answer = (turn) => {
  const { opening } = turn.session;
  const { answers } = turn.content;
  if (namesNoMove(turn)) return askCramping(turn);
  if (opening !== 'day') return asks(answers.eveningLaunch, 'cramp-now');
  const { day, reprompt } = answers.dayLaunch;
  return remembering(asks({ prompt: day, reprompt }, 'cramp-now'), { opening });
};

/** @param near whether a reminder of theirs is not an hour away */
function opened(
  turn: Turn,
  place: SavedPosition | undefined,
  hour: number | undefined,
  near: boolean,
): Reply {
  const now = nowMs(turn.request);
  if (place && isRoutinePosition(place)) {
    if (isUnfinished(place, turn)) return offerToCarryOn(place, turn);
  } else if (place && !place.eased) {
    return coach(comeBack(place, now), turn);
  }
  const { answers } = turn.content;
  // Somebody of whom nothing is known hears first who speaks.
  const named = (reply: Reply) => (place || isKnown(turn.session) ? reply : prefixed(reply, answers.name));
  if (hour === undefined || isAmong(eveningHours, hour))
    return named(asks(answers.eveningLaunch, 'cramp-now'));
  if (isAmong(crampHours, hour)) return named(coach(begin({}, now, isSecond(place)), turn));
  if (near) return asks(answers.eveningLaunch, 'cramp-now');
  if (mayBePregnantNoMore(turn.session.profile ?? {}, now))
    return asks(answers.stillPregnant, 'still-pregnant');
  const { day, reprompt } = answers.dayLaunch;
  // Of whom nothing is known it is not known either whether they have heard it.
  const { profile = {} } = turn.session;
  const { opening, profileChange } = disclaiming({ ...turn, session: { ...turn.session, profile } });
  const reply = remembering(asks({ prompt: sentences(answers.name, opening, day), reprompt }, 'cramp-now'), {
    opening: 'day',
  });
  if (!profileChange) return reply;
  return { ...remembering(reply, { disclaimed: true }), profileChange };
}

/** Whether anything was kept of a person, in this session or before it. */
function isKnown({ profile = {} }: Turn['session']): boolean {
  return Object.keys(profile).length > 0;
}

function isReminded(reminders: readonly Reminder[], zone: string | undefined, now: number): boolean {
  const clock = zone === undefined ? undefined : wallClock(zone);
  return clock !== undefined && reminders.some(({ schedule }) => isNear(schedule, now, nearMs, clock));
}

/** A cramp that came soon after one that had let go. */
function isSecond(place: SavedPosition | undefined): boolean {
  return place !== undefined && !isRoutinePosition(place) && place.eased === true;
}

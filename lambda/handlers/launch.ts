import type { TimeZoneOf } from '../alexa/settings';
import { hourIn } from '../alexa/settings';
import type { Places } from '../coaching/places';
import { begin, comeBack } from '../coaching/relief';
import type { Reply } from '../reply';
import { answering, type Turn } from './answering';
import { asks, coach, kept, nowMs } from './replies';

/** Up to this hour an opened skill means a cramp (interfaces §5). */
const nightEndsAt = 5.5;
/** From this hour it may: the movement comes first, then the question. */
const eveningStartsAt = 20;

/** By day the first words carry the disclaimer. */
function dayLaunch({ content: { answers } }: Turn): Reply {
  const reply = asks(answers.dayLaunch, 'cramp-now');
  return { ...reply, remember: { ...reply.remember, disclaimed: true } };
}

/**
 * "Open cramp coach": whoever was being coached is coached on; else relief at night, one short line by day, and the
 * movement first where the hour is not known.
 */
export function launch({ timeZoneOf, places }: { timeZoneOf: TimeZoneOf; places: Places }) {
  return answering(
    ({ asked }) => asked.type === 'LaunchRequest',
    async (turn) => {
      const now = nowMs(turn.asked);
      const place = await kept(turn, places);
      if (place && !place.eased) return coach(comeBack(place, now), turn);
      const zone = await timeZoneOf(turn.asked);
      const hour = zone === undefined ? undefined : hourIn(zone, now);
      const { answers } = turn.content;
      if (hour === undefined || hour >= eveningStartsAt) return asks(answers.eveningLaunch, 'cramp-now');
      return hour < nightEndsAt ? coach(begin({}, now), turn) : dayLaunch(turn);
    },
  );
}

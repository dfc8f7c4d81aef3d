import { nowMs } from '../alexa/request';
import type { Reply } from '../dialog/reply';
import type { TurnRecord } from '../diary/turnRecord';
import { entryAfter, learnFrom } from './diary/autoLog';
import { tellsOfCramp } from './routes';
import { countNights } from './routine/countNights';
import type { Outside, Turn } from './turn';

/** Saves what has to outlast the session, after each spoken answer and in this order. */
export async function afterTurn(turn: Turn, reply: Reply, outside: Outside): Promise<void> {
  await savePositionAndEntry(turn, reply, outside);
  await saveProfile(turn, reply, outside);
  await countNights(turn, reply, outside);
  if (tellsOfCramp(turn)) await learnFrom(turn, reply, outside);
}

/** Both with one call: the time that there is may be enough for one only. */
async function savePositionAndEntry(turn: Turn, reply: Reply, { turns }: Outside): Promise<void> {
  const { person } = turn.request;
  if (person === undefined) return;
  const position = positionAfter(turn, reply);
  const entry = tellsOfCramp(turn) ? entryAfter(turn, reply) : undefined;
  if (position || entry) await turns.keep(person, { ...(position && { position }), ...(entry && { entry }) });
}

/** The position with which a later session can go on; forgotten where that would do harm. */
function positionAfter({ request }: Turn, reply: Reply): TurnRecord['position'] {
  const { place, routine } = reply.session;
  if (reply.savePosition === undefined) return place ?? routine;
  return reply.savePosition ?? { forgottenAtMs: nowMs(request) };
}

/** Saves what the answer has told the person, or learned about them. */
async function saveProfile({ request }: Turn, reply: Reply, { profiles }: Outside): Promise<void> {
  if (request.person && reply.profileChange) await profiles.change(request.person, reply.profileChange);
}

import { nowMs } from '../alexa/request';
import type { Reply } from '../dialog/reply';
import { autoLog } from './diary/autoLog';
import { tellsOfCramp } from './routes';
import { countNights } from './routine/countNights';
import type { Outside, Turn } from './turn';

/** Saves what has to outlast the session, after each spoken answer and in this order. */
export async function afterTurn(turn: Turn, reply: Reply, outside: Outside): Promise<void> {
  await savePosition(turn, reply, outside);
  await saveProfile(turn, reply, outside);
  await countNights(turn, reply, outside);
  if (tellsOfCramp(turn)) await autoLog(turn, reply, outside);
}

/** Saves the position so a later session can resume it; deletes it if resuming would be unsafe. */
async function savePosition({ request }: Turn, reply: Reply, { places }: Outside): Promise<void> {
  const { person } = request;
  if (person === undefined) return;
  const { place, routine } = reply.session;
  const position = reply.savePosition === undefined ? (place ?? routine) : reply.savePosition;
  if (position) await places.keep(person, position);
  else if (position === null) await places.forget(person, nowMs(request));
}

/** Saves what the answer has told the person, or learned about them. */
async function saveProfile({ request }: Turn, reply: Reply, { profiles }: Outside): Promise<void> {
  if (request.person && reply.profileChange) await profiles.change(request.person, reply.profileChange);
}

/** A sign that can wait: one sentence about it, and then what was asked for. */
import { isSoonAside, soonAside } from '../../triage/scripts';
import { askCramping, inPassing } from '../remarks';
import { prefixed, remembering } from '../simpleReplies';
import { type Answer, meaning, type Outcome, type Outside, type Turn } from '../turn';
import type { alarmAfter } from './alarm';
import { coach, complaintDetails } from './replies';

type SessionAlarm = ReturnType<typeof alarmAfter>;

/** What answers a turn apart from its sign. */
interface Others {
  /** What was asked for. */
  rest: Answer;
  /** The open question once more; nothing where none is, or while something goes on. */
  askedAgain: (turn: Turn, outside: Outside) => Promise<Outcome>;
}

/** One sentence on the sign, in the hold or routine that goes on, else before what was asked for. */
export async function soonReply(
  alarm: SessionAlarm,
  turn: Turn,
  outside: Outside,
  { rest, askedAgain }: Others,
): Promise<Outcome> {
  const told = (aside: string) => turn.content.coaching.asides[aside] ?? '';
  const aside = soonAside(alarm.sign);
  const { kind, slots } = turn.meaning;
  const { sign: _, sign_two: __, ...others } = slots;
  const asked = meaning(turn, { slots: others });
  const asksNothing =
    kind === 'RedFlag' ||
    (turn.session.place !== undefined && Object.keys(complaintDetails(asked.meaning)).length === 0);
  const passing = asksNothing ? inPassing(aside, turn) : undefined;
  if (passing) return remembering(passing, { alarm });
  const outcome = asksNothing
    ? ((await askedAgain(turn, outside)) ?? askCramping(turn))
    : await rest(asked, outside);
  if (!outcome || !('prompt' in outcome)) return outcome;
  const { place } = outcome.session;
  const reply = place ? coach({ ...place, aside }, asked) : prefixed(outcome, told(aside));
  return remembering(reply, { ...outcome.session, ...reply.session, alarm });
}

/** Whether "it's worse" is about a sign that could wait, and not about the cramp of a hold. */
export function tellsWorse(
  { level }: Pick<SessionAlarm, 'level'>,
  { meaning: said, session }: Turn,
): boolean {
  const { place } = session;
  const isAbout = place === undefined || isSoonAside(place.aside);
  return level === 'soon' && said.slots.worse !== undefined && isAbout;
}

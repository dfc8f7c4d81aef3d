import { nowMs } from '../../alexa/request';
import type { Reply } from '../../dialog/reply';
import { capital, fill } from '../../lib/text';
import { inOtherHalf, type ReminderDraft, scheduleOf } from '../../reminders/draft';
import { draftFrom } from '../../reminders/draftSchema';
import { scheduleInWords } from '../../reminders/inWords';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { propose, type ReminderParts, reminderClock } from './propose';
import { putReminder } from './save';

/** "Yes": the reminder is set. */
export const setIt: Answer = (turn, outside) =>
  turn.session.reminder && putReminder(turn.session.reminder, turn, outside);

/** The reminder said back again. */
export const proposeAgain: Answer = (turn, outside) =>
  turn.session.reminder && propose(turn.session.reminder, turn, outside, { talkedAbout: true });
/** The question for the time again. */
export const askTimeAgain: Answer = (turn, outside) =>
  turn.session.reminder &&
  propose(turn.session.reminder, turn, outside, { talkedAbout: true, timeAsked: true });

/** Neither yes nor no: asked once more, then nothing is set. */
export const unclearWhetherToSet: Answer = (turn, outside) => {
  const { reminder, misses } = turn.session;
  const { reminders: words } = turn.content;
  if (!reminder) return undefined;
  return misses > 0 ? goodbye(words.setNothing) : askOnce(reminder, words.yesOrNo, turn, outside, misses + 1);
};

/** No time in it: asked once more, then nothing is set. */
export const unclearTime: Answer = ({ session: { reminder, misses }, content }) => {
  if (!reminder) return undefined;
  const { setNothing, askChange, askTime } = content.reminders;
  if (misses > 0) return goodbye(setNothing);
  const asking = inOtherWords(reminder.changes ? askChange : askTime);
  return remembering(asks(asking, 'reminder-time', misses + 1), { reminder });
};

/** "Stop" while a reminder is being talked about. */
export const stopReminder: Answer = ({ session, content }) =>
  session.reminder && goodbye(content.reminders.declined);

/** What came of Alexa's question whether the skill may set reminders; the draft travels with it. */
export const permissionAnswered: Answer = (turn, outside) => {
  const { request, session, content } = turn;
  if (request.answer?.of !== 'permission') return undefined;
  const { reminders: words } = content;
  const { result, cardShown, token } = request.answer;
  const wish = draftFrom(token) ?? session.reminder;
  if (result === 'accepted') return wish ? putReminder(wish, turn, outside, true) : goodbye(words.setNothing);
  const line = { denied: words.denied, unanswered: words.unanswered, failed: words.cannotAsk }[result];
  const said = fill(line, { nothing: words.nothing[wish?.changes ? 'changed' : 'set'] });
  const reply = result === 'denied' ? declining(said, turn) : goodbye(said);
  return cardShown ? reply : { ...reply, permissionCard: true };
};

/** "No" to a reminder. A no to an hour that was guessed gets the other half of the day, once. */
export const declineReminder: Answer = (turn, outside) => {
  const { reminder } = turn.session;
  if (!reminder) return undefined;
  const other = reminder.offered ? undefined : inOtherHalf(reminder);
  if (other) return askOnce(other, turn.content.reminders.otherHalf, turn, outside);
  return decline(reminder, turn);
};

/** "No" to the question for the time. */
export const declineTime: Answer = (turn) => turn.session.reminder && decline(turn.session.reminder, turn);

/** Nothing is set, and nothing offered soon. */
function decline(reminder: ReminderDraft, turn: Turn): Reply {
  const { reminders: words } = turn.content;
  return reminder.changes ? goodbye(words.staysSo) : declining(words.declined, turn);
}

/** Last words to somebody who does not want a reminder. */
export function declining(words: string, { request }: Turn): Reply {
  return { ...goodbye(words), profileChange: { reminderDeclinedAtMs: nowMs(request) } };
}

/** The question in a few words. */
async function askOnce(
  wish: ReminderDraft,
  line: string,
  turn: Turn,
  outside: ReminderParts,
  misses = 0,
): Promise<Reply> {
  const { request, content } = turn;
  const { reminders: words } = content;
  const clock = await reminderClock(outside, turn);
  const schedule = clock && scheduleOf(wish, nowMs(request), clock.wall);
  if (!schedule) return goodbye(words.noZone);
  const when = scheduleInWords(schedule, nowMs(request), clock.wall, content);
  const prompt = capital(fill(line, { when }));
  return remembering(asks({ prompt, reprompt: words.setNothing }, 'reminder', misses), { reminder: wish });
}

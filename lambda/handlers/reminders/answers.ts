import { capital, fill } from '../../coaching/words';
import type { Reply } from '../../dialog/reply';
import { inOtherHalf, type ReminderDraft, scheduleOf } from '../../reminders/draft';
import { draftFrom } from '../../reminders/draftSchema';
import { scheduleInWords } from '../../reminders/inWords';
import { isOpen } from '../reinterpret';
import { asks, goodbye, inOtherWords, nowMs, remembering } from '../relief/replies';
import { answering, onAnswer, type Turn } from '../turn';
import { propose, type ReminderParts, reminderClock } from './propose';
import { putReminder } from './save';

/** Yes, no and unknown words, while a reminder is asked about. */
export function answerReminder(outside: ReminderParts) {
  return onAnswer(
    ({ session }) => isOpen(session),
    (turn) => {
      const { request, session, content } = turn;
      const wish = session.reminder!;
      const misses = session.misses + 1;
      if (request.intent === 'AMAZON.NoIntent') return refused(wish, turn, outside);
      if (request.intent === 'AMAZON.RepeatIntent') return propose(wish, turn, outside);
      if (session.question === 'reminder' && request.intent === 'AMAZON.YesIntent')
        return putReminder(wish, turn, outside);
      if (misses > 1) return goodbye(content.reminders.setNothing);
      if (session.question === 'reminder')
        return askOnce(wish, content.reminders.yesOrNo, turn, outside, misses);
      const { askChange, askTime } = content.reminders;
      const reply = asks(inOtherWords(wish.changes ? askChange : askTime), 'reminder-time', misses);
      return remembering(reply, { reminder: wish });
    },
  );
}

/** What came of Alexa's question whether the skill may set reminders; what was wished for travels with it. */
export function permissionAnswered(outside: ReminderParts) {
  return answering(
    ({ request }) => request.answer?.of === 'permission',
    (turn) => {
      const { request, session, content } = turn;
      const { reminders: words } = content;
      if (request.answer?.of !== 'permission') return goodbye(words.setNothing);
      const { result, cardShown, token } = request.answer;
      const wish = draftFrom(token) ?? session.reminder;
      if (result === 'accepted')
        return wish ? putReminder(wish, turn, outside, true) : goodbye(words.setNothing);
      const line = { denied: words.denied, unanswered: words.unanswered, failed: words.cannotAsk }[result];
      const said = fill(line, { nothing: words.nothing[wish?.changes ? 'changed' : 'set'] });
      const reply = result === 'denied' ? declining(said, turn) : goodbye(said);
      return cardShown ? reply : { ...reply, permissionCard: true };
    },
  );
}

/** A no to an hour that was guessed gets the other half of the day, once; else nothing is set, and nothing offered soon. */
function refused(wish: ReminderDraft, turn: Turn, outside: ReminderParts): Reply | Promise<Reply> {
  const { reminders: words } = turn.content;
  const other = wish.offered || turn.session.question !== 'reminder' ? undefined : inOtherHalf(wish);
  if (other) return askOnce(other, words.otherHalf, turn, outside);
  return wish.changes ? goodbye(words.staysSo) : declining(words.declined, turn);
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

import { capital, fill } from '../../coaching/words';
import type { Reply } from '../../dialog/reply';
import { inOtherHalf, type ReminderWish, scheduleOf } from '../../reminders/draft';
import { wishFrom } from '../../reminders/draftSchema';
import { scheduleInWords } from '../../reminders/inWords';
import { isOpen } from '../reinterpret';
import { asks, goodbye, inOtherWords, nowMs, remembering } from '../relief/replies';
import { answering, onAnswer, type Turn } from '../turn';
import { propose, type ReminderParts, reminderClock } from './propose';
import { putReminder } from './save';

/** Yes, no and unknown words, while a reminder is asked about. */
export function answerReminder(outside: ReminderParts) {
  return onAnswer(
    ({ memory }) => isOpen(memory),
    (turn) => {
      const { asked, memory, content } = turn;
      const wish = memory.reminder!;
      const misses = memory.misses + 1;
      if (asked.intent === 'AMAZON.NoIntent') return refused(wish, turn, outside);
      if (asked.intent === 'AMAZON.RepeatIntent') return propose(wish, turn, outside);
      if (memory.question === 'reminder' && asked.intent === 'AMAZON.YesIntent')
        return putReminder(wish, turn, outside);
      if (misses > 1) return goodbye(content.reminders.setNothing);
      if (memory.question === 'reminder')
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
    ({ asked }) => asked.answer?.of === 'permission',
    (turn) => {
      const { asked, memory, content } = turn;
      const { reminders: words } = content;
      if (asked.answer?.of !== 'permission') return goodbye(words.setNothing);
      const { result, cardShown, token } = asked.answer;
      const wish = wishFrom(token) ?? memory.reminder;
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
function refused(wish: ReminderWish, turn: Turn, outside: ReminderParts): Reply | Promise<Reply> {
  const { reminders: words } = turn.content;
  const other = wish.offered || turn.memory.question !== 'reminder' ? undefined : inOtherHalf(wish);
  if (other) return askOnce(other, words.otherHalf, turn, outside);
  return wish.changes ? goodbye(words.staysSo) : declining(words.declined, turn);
}

/** Last words to somebody who does not want a reminder. */
export function declining(words: string, { asked }: Turn): Reply {
  return { ...goodbye(words), learns: { reminderDeclinedAtMs: nowMs(asked) } };
}

/** The question in a few words. */
async function askOnce(
  wish: ReminderWish,
  line: string,
  turn: Turn,
  outside: ReminderParts,
  misses = 0,
): Promise<Reply> {
  const { asked, content } = turn;
  const { reminders: words } = content;
  const clock = await reminderClock(outside, turn);
  const schedule = clock && scheduleOf(wish, nowMs(asked), clock.wall);
  if (!schedule) return goodbye(words.noZone);
  const when = scheduleInWords(schedule, nowMs(asked), clock.wall, content);
  const prompt = capital(fill(line, { when }));
  return remembering(asks({ prompt, reprompt: words.setNothing }, 'reminder', misses), { reminder: wish });
}

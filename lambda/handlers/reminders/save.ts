import { nowMs } from '../../alexa/request';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { fill, sentences } from '../../lib/text';
import type { Outcome, ReminderOrder } from '../../reminders/alexaReminders';
import { type ReminderDraft, scheduleOf } from '../../reminders/draft';
import { draftToken } from '../../reminders/draftSchema';
import { scheduleInWords } from '../../reminders/inWords';
import { isRecurring, isSameKind, type Reminder } from '../../reminders/reminder';
import { isOver } from '../../reminders/schedule';
import { goodbye } from '../simpleReplies';
import type { Turn } from '../turn';
import { propose, type ReminderParts, reminderClock } from './propose';

/**
 * Sets what somebody has said yes to: the reminder there is becomes the new one, so that none is doubled. Nothing is
 * said to be set that Alexa has not confirmed.
 * @param allowed they have just been asked for permission
 */
export async function putReminder(
  wish: ReminderDraft,
  turn: Turn,
  outside: ReminderParts,
  allowed = false,
): Promise<Reply> {
  const { request, content } = turn;
  const { reminders: words } = content;
  const { person } = request;
  const now = nowMs(request);
  const clock = await reminderClock(outside, turn);
  const schedule = clock && scheduleOf(wish, momentOf(wish, now), clock.wall);
  if (!person || !clock) return goodbye(words.noZone);
  if (!schedule) return goodbye(words.setNothing);
  // The moment has passed while it was asked about: the next one is another wish.
  if (isOver(schedule, now)) return propose(wish, turn, outside, allowed ? {} : { talkedAbout: true });
  const { topic = 'stretch' } = wish;
  const order = { schedule, text: words.text[topic], locale: request.locale, zone: clock.zone };
  const before = (await outside.reminders.all(person))?.find(
    (one) => one.topic === topic && isSameKind(one.schedule, schedule) && !isOver(one.schedule, now),
  );
  const { outcome, how } = await ordered(order, before, turn, outside);
  if ('failed' in outcome) {
    const { failed } = outcome;
    if (failed === 'permission' && !allowed) return askPermission(wish, turn);
    return failing(failed, before ? 'changed' : 'set', turn);
  }
  const reminder: Reminder = { topic, schedule, token: outcome.done };
  const kept = await outside.reminders.keep(person, reminder);
  const done = fill(words[how], { when: scheduleInWords(schedule, now, clock.wall, content) });
  return goodbye(sentences(done, kept ? '' : words.notKept));
}

/** What is said where the service did not do it. */
export function failing(
  failed: Extract<Outcome<never>, { failed: unknown }>['failed'],
  deed: 'set' | 'changed' | 'cancelled',
  { content: { reminders: words } }: Turn,
): Reply {
  const reply = goodbye(fill(words.failed[failed], { nothing: words.nothing[deed] }));
  return failed === 'permission' ? { ...reply, permissionCard: true } : reply;
}

/** Changes the reminder that is known, or one that Alexa still has of the same kind; else makes a new one. */
async function ordered(
  order: ReminderOrder,
  before: Reminder | undefined,
  { request }: Turn,
  { alexaReminders: alexa, reminders }: ReminderParts,
): Promise<{ outcome: Outcome<string>; how: 'set' | 'changed' | 'setAnew' }> {
  if (before) {
    const changed = await alexa.update(request, before.token, order);
    if (!('failed' in changed) || changed.failed !== 'gone') return { outcome: changed, how: 'changed' };
    await reminders.drop(request.person!, before);
    return { outcome: await created(order), how: 'setAnew' };
  }
  // Where nothing is kept, Alexa may still know one that this skill set.
  const listed = await alexa.list(request);
  // Without it there could be two: nothing has been set so far, however late she is.
  if ('failed' in listed) {
    const { failed } = listed;
    return { outcome: { failed: failed === 'late' || failed === 'gone' ? 'down' : failed }, how: 'set' };
  }
  const same = listed.done.find(
    ({ text, recurring }) => text === order.text && recurring === isRecurring(order.schedule),
  );
  if (same) return { outcome: await alexa.update(request, same.token, order), how: 'changed' };
  return { outcome: await created(order), how: 'set' };

  async function created(of: ReminderOrder): Promise<Outcome<string>> {
    const outcome = await alexa.create(request, of);
    // There was nothing to be gone.
    return 'failed' in outcome && outcome.failed === 'gone' ? { failed: 'down' } : outcome;
  }
}

/** A day and a time are those that were said back; so long from now is from the yes on. */
function momentOf({ inSeconds, saidAtMs }: ReminderDraft, nowMs: number): number {
  return inSeconds === undefined && saidAtMs !== undefined ? saidAtMs : nowMs;
}

/** Alexa asks for it in her own words, and the wish travels with her question. */
function askPermission(wish: ReminderDraft, { content }: Turn): Reply {
  return {
    prompt: say(content.reminders.askPermission),
    asksAlexa: { of: 'permission', token: draftToken(wish) },
    session: { misses: 0, reminder: wish },
  };
}

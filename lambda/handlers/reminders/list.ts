import { nowMs } from '../../alexa/request';
import type { Reply } from '../../dialog/reply';
import type { Asking } from '../../lib/asking';
import { capital, fill, sentences } from '../../lib/text';
import { dayMs, type WallClock } from '../../lib/wallClock';
import { listOf } from '../../profile/storedDataInWords';
import type { ReminderFailure } from '../../reminders/alexaReminders';
import { type ReminderDraft, scheduleOf } from '../../reminders/draft';
import { keptInWords, reminderInWords, scheduleInWords } from '../../reminders/inWords';
import { type Reminder, type ReminderTopic, reminderTopics, type Schedule } from '../../reminders/reminder';
import { isOver } from '../../reminders/schedule';
import { whileBusy } from '../diary/log';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer } from '../turn';
import { meaning, type Turn } from '../turn';
import { declining } from './answers';
import { type ReminderParts, reminderClock } from './propose';
import { failing } from './save';
import { topicSaid } from './wish';

/** After a no nothing is offered for so long. */
const quietMs = 7 * dayMs;

/** What is offered: every night at ten. */
const usual: ReminderDraft = { topic: 'stretch', day: 'daily', time: { hour: 22, minute: 0 }, offered: true };

/** "What reminders do I have?" Alexa's own list counts: one that was deleted in the app is not told of. */
export const listReminders: Answer = async (turn, outside) => {
  const { meaning, content } = turn;
  const { reminders: words } = content;
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  const topic = topicSaid(meaning);
  const known = await told(topic, turn, outside);
  if (!known) return goodbye(words.unread);
  const { having, sure, wall } = known;
  if (!sure && having.length === 0) return goodbye(words.unread);
  if (topic && having.length === 0) return goodbye(fill(words.noneOf, { of: words.of[topic] }));
  if (having.length === 0)
    return (mayOffer(turn) && offer(words.noneOffer, turn, wall)) || goodbye(words.none);
  const said = inList(sure ? words.list : words.listUnsure, having, turn, wall);
  return { ...goodbye(said), list: having.map((one) => listed(one, turn, wall)) };
};

/** "Cancel my reminder": the one there is, the topic that is named, or all of them after a yes. */
export const cancelReminder: Answer = async (turn, outside) => {
  const { meaning, content } = turn;
  const { reminders: words } = content;
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  const topic = topicSaid(meaning);
  if (meaning.slots.topic !== undefined && !topic) return goodbye(words.onlyTwo);
  if (meaning.slots.day !== undefined) return goodbye(words.noSkip);
  const known = await told(topic, turn, outside);
  if (!known) return goodbye(words.unread);
  const { having: meant, sure, wall } = known;
  if (!sure && meant.length === 0) return goodbye(words.unread);
  if (meant.length === 0) return goodbye(topic ? fill(words.noneOf, { of: words.of[topic] }) : words.none);
  if (meant.length === 1) return cancelled(meant, turn, outside, wall);
  const { prompt, reprompt } = words.cancelBoth;
  const asking = asks({ prompt: inList(prompt, meant, turn, wall), reprompt }, 'reminder-cancel');
  return remembering(asking, { reminder: { ...(topic && { topic }) } });
};

/** "Yes" to cancelling all of them. */
export const cancelAll: Answer = (turn, outside) =>
  ofThose(turn, outside, ({ having, wall }) => cancelled(having, turn, outside, wall));

/** "No" to cancelling. */
export const cancelNothing: Answer = ({ content }) => goodbye(content.reminders.nothingCancelled);

/** The question whether to cancel all of them again. */
export const askToCancelAgain: Answer = (turn, outside) => {
  if (turn.session.misses > 0) return cancelNothing(turn, outside);
  return ofThose(turn, outside, ({ having, wall }) => askingToCancel(having, turn, wall));
};

/** The same in other words; twice unclear is no. */
export const unclearWhetherToCancel: Answer = (turn, outside) => {
  if (turn.session.misses > 0) return cancelNothing(turn, outside);
  return ofThose(turn, outside, ({ having, wall }) => askingToCancel(having, turn, wall, 1));
};

/** "The water one", while the skill asks whether to cancel all. */
export const cancelNamed: Answer = (turn, outside) => {
  const { topic } = turn.meaning.slots;
  return topic === undefined ? undefined : cancelReminder(meaning(turn, { slots: { topic } }), outside);
};

/** Answers about the reminders that are to be cancelled; they may be gone by now. */
async function ofThose(
  turn: Turn,
  outside: ReminderParts,
  answer: (those: { having: Reminder[]; wall: WallClock }) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { reminders: words } = turn.content;
  const known = await told(turn.session.reminder?.topic, turn, outside);
  if (!known || (!known.sure && known.having.length === 0)) return goodbye(words.unread);
  return known.having.length === 0 ? goodbye(words.none) : answer(known);
}

function askingToCancel(having: readonly Reminder[], turn: Turn, wall: WallClock, misses = 0): Reply {
  const { prompt, reprompt } = turn.content.reminders.cancelBoth;
  const asking = { prompt: inList(prompt, having, turn, wall), reprompt };
  const { reminder } = turn.session;
  return remembering(asks(misses > 0 ? inOtherWords(asking) : asking, 'reminder-cancel', misses), {
    ...(reminder && { reminder }),
  });
}

/**
 * The usual reminder is offered to somebody who has none, unless they said no lately; undefined where it is not.
 * @param asking with `{when}`
 */
export async function offering(
  asking: Asking,
  turn: Turn,
  outside: ReminderParts,
): Promise<Reply | undefined> {
  const clock = mayOffer(turn) ? await reminderClock(outside, turn) : undefined;
  return clock && offer(asking, turn, clock.wall);
}

function mayOffer({ request, session: { profile } }: Turn): boolean {
  const declinedAtMs = profile?.reminderDeclinedAtMs;
  // Of whom nothing is known it is not known either whether they said no.
  if (!request.person || !profile) return false;
  return declinedAtMs === undefined || nowMs(request) - declinedAtMs >= quietMs;
}

function offer(asking: Asking, turn: Turn, clock: WallClock): Reply | undefined {
  const { request, content } = turn;
  const now = nowMs(request);
  const schedule = scheduleOf(usual, now, clock);
  if (!schedule) return undefined;
  const when = scheduleInWords(schedule, now, clock, content);
  const { prompt, reprompt } = asking;
  const { aloud, text } = content.reminders;
  const told = fill(aloud, { text: text.stretch });
  const reply = asks(
    { prompt: sentences(told, fill(prompt, { when })), reprompt: fill(reprompt, { when }) },
    'reminder',
  );
  return remembering(reply, { reminder: usual });
}

/** Whether somebody has a reminder for their stretches, as far as is known. */
export async function isReminded({ request }: Turn, { reminders }: ReminderParts): Promise<boolean> {
  const kept = request.person && (await reminders.all(request.person));
  return (
    !kept || kept.some(({ topic, schedule }) => topic === 'stretch' && !isOver(schedule, nowMs(request)))
  );
}

/** Deletes reminders at Alexa, and forgets those that are gone. @returns those that are left, and why */
export async function removeAll(
  having: readonly Reminder[],
  { request }: Turn,
  { alexaReminders, reminders }: ReminderParts,
): Promise<{ left: Reminder[]; failed?: ReminderFailure; gone: number }> {
  const outcomes = await Promise.all(
    having.map(async (reminder) => ({
      reminder,
      outcome: await alexaReminders.remove(request, reminder.token),
    })),
  );
  const failures = outcomes.flatMap(({ reminder, outcome }) =>
    'failed' in outcome ? [{ reminder, failed: outcome.failed }] : [],
  );
  const still = failures.filter(({ failed }) => failed !== 'gone');
  const left = still.map(({ reminder }) => reminder);
  await Promise.all(
    having.filter((one) => !left.includes(one)).map((one) => reminders.drop(request.person!, one)),
  );
  const [first] = still;
  return { left, gone: failures.length - still.length, ...(first && { failed: first.failed }) };
}

/**
 * The reminders there are: those that Alexa lists, brought up to date with what is kept; what is kept alone where she
 * does not answer. undefined where neither can be read.
 */
export async function current(
  { request, content }: Turn,
  { alexaReminders, reminders }: ReminderParts,
): Promise<{ having: Reminder[]; sure: boolean } | undefined> {
  const { person } = request;
  if (!person) return undefined;
  const [kept, listed] = await Promise.all([reminders.all(person), alexaReminders.list(request)]);
  if ('failed' in listed)
    return kept && { having: kept.filter(({ schedule }) => !isOver(schedule, nowMs(request))), sure: false };
  const having = listed.done.flatMap(({ token, text, schedule: told }): Reminder[] => {
    const own = kept?.find((one) => one.token === token);
    const topic = own?.topic ?? reminderTopics.find((id) => content.reminders.text[id] === text);
    const schedule: Schedule | undefined = told ?? own?.schedule;
    return topic && schedule ? [{ topic, schedule, token }] : [];
  });
  const isThere = ({ token }: Reminder) => listed.done.some((one) => one.token === token);
  // Somebody may have moved it in the app.
  const isKept = (one: Reminder) => kept?.some((other) => JSON.stringify(other) === JSON.stringify(one));
  await Promise.all((kept ?? []).filter((one) => !isThere(one)).map((one) => reminders.drop(person, one)));
  await Promise.all(having.filter((one) => !isKept(one)).map((one) => reminders.keep(person, one)));
  // One that cannot be read is there all the same.
  return { having, sure: having.length === listed.done.length };
}

/**
 * The reminders there are, of a topic where one was named, and the wall clock to tell them by; undefined where either is
 * not known.
 */
async function told(
  topic: ReminderTopic | undefined,
  turn: Turn,
  outside: ReminderParts,
): Promise<{ having: Reminder[]; sure: boolean; wall: WallClock } | undefined> {
  const [known, clock] = await Promise.all([current(turn, outside), reminderClock(outside, turn)]);
  if (!known || !clock) return undefined;
  const { having, sure } = known;
  return { having: having.filter((one) => !topic || one.topic === topic), sure, wall: clock.wall };
}

async function cancelled(
  having: readonly Reminder[],
  turn: Turn,
  outside: ReminderParts,
  clock: WallClock,
): Promise<Reply> {
  const { reminders: words } = turn.content;
  const { left, failed, gone } = await removeAll(having, turn, outside);
  const done = having.filter((one) => !left.includes(one));
  if (failed && done.length === 0) return failing(failed, 'cancelled', turn);
  if (done.length > 0 && gone === done.length && left.length === 0) return declining(words.goneAlready, turn);
  const said = inList(words.cancelled, done, turn, clock);
  return declining(sentences(said, left.length > 0 ? inList(words.someLeft, left, turn, clock) : ''), turn);
}

/** A reminder on a screen. */
function listed(
  { topic, schedule }: Reminder,
  { request, content }: Turn,
  clock: WallClock,
): { what: string; detail: string } {
  return {
    what: capital(content.reminders.of[topic]),
    detail: capital(keptInWords(schedule, nowMs(request), clock, content)),
  };
}

function inList(line: string, having: readonly Reminder[], turn: Turn, clock: WallClock): string {
  const things = having.map((one) => reminderInWords(one, nowMs(turn.request), clock, turn.content));
  return listOf(line, things, turn.content.myData);
}

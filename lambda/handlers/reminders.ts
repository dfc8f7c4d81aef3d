import type { TimeZoneOf } from '../alexa/settings';
import { fill, sentences } from '../coaching/words';
import type { AlexaReminders } from '../reminders/alexaReminders';
import {
  isRecurring,
  isSameKind,
  type Reminder,
  type Reminders,
  reminderDays,
  reminderTopics,
} from '../reminders/reminder';
import { isOver, latest, soonest } from '../reminders/schedule';
import { scheduleInWords } from '../reminders/telling';
import { mergedWish, type ReminderWish, saidHour, scheduleOf } from '../reminders/wish';
import type { Reply } from '../reply';
import { type Asked, millisecondsOf } from '../request';
import { type WallClock, wallClock } from '../wallClock';
import { onIntent, type Turn } from './answering';
import { whileBusy } from './diary';
import { asks, goodbye, nowMs, remembering } from './replies';
import { isOpen } from './shortAnswers';

/** What reminders need from outside. */
export interface ReminderParts {
  alexaReminders: AlexaReminders;
  reminders: Reminders;
  timeZoneOf: TimeZoneOf;
}

/** Somebody who asked for a reminder waits so long for the time zone it is set in, in ms. */
const zoneWaitMs = 2_000;

/** "Remind me to stretch at ten every night", "change my reminder to nine". Said back first, and set after a yes. */
export function setReminder(outside: ReminderParts) {
  return onIntent(['SetReminderIntent', 'ChangeReminderIntent'], async (turn) => {
    const { asked, memory, content } = turn;
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    const said = wishOf(asked);
    if (said === 'other') return goodbye(content.reminders.onlyTwo);
    const { offered: _, ...before } = isOpen(memory) ? memory.reminder! : {};
    return propose(mergedWish(before, said), turn, outside);
  });
}

/** Says a wish back with its time and days, and asks whether to set it; asks for the time where there is none. */
export async function propose(wish: ReminderWish, turn: Turn, outside: ReminderParts): Promise<Reply> {
  const { asked, content } = turn;
  const { reminders: words } = content;
  if (!asked.person || Number.isNaN(asked.sentAtMs)) return goodbye(words.noZone);
  const clock = await reminderClock(outside, turn);
  if (!clock) return goodbye(words.noZone);
  const now = nowMs(asked);
  const kept = (await outside.reminders.all(asked.person)) ?? [];
  const had = kept.filter(({ schedule }) => !isOver(schedule, now));
  const whole = wish.changes ? changing(wish, had) : wish;
  const schedule = scheduleOf(whole, now, clock.wall);
  if (!schedule) {
    const reply = asks(whole.changes ? words.askChange : words.askTime, 'reminder-time');
    return remembering(reply, { reminder: whole });
  }
  const { topic = 'stretch' } = whole;
  const before = had.find((one) => one.topic === topic && isSameKind(one.schedule, schedule));
  const tell = (one: Reminder['schedule']) => scheduleInWords(one, now, clock.wall, content);
  const values = { when: tell(schedule), before: before ? tell(before.schedule) : '' };
  const { prompt, reprompt } = before ? words.confirmChange : words.confirm;
  const aloud = before ? '' : fill(words.aloud, { text: words.text[topic] });
  const reply = asks({ prompt: sentences(aloud, fill(prompt, values)), reprompt }, 'reminder');
  return remembering(reply, { reminder: whole });
}

/** The wall clock of the device, and the zone it is in; undefined where that is not known. */
export async function reminderClock(
  { timeZoneOf }: Pick<ReminderParts, 'timeZoneOf'>,
  { asked }: Turn,
): Promise<{ wall: WallClock; zone: string } | undefined> {
  const zone = await timeZoneOf(asked, zoneWaitMs);
  const wall = zone === undefined ? undefined : wallClock(zone);
  return wall && { wall, zone: zone! };
}

/** What a request says of a reminder; `other` for a matter that is none of the skill's. */
function wishOf({ intent, slots }: Asked): ReminderWish | 'other' {
  const topic = reminderTopics.find((id) => id === slots.topic);
  if (slots.topic !== undefined && !topic) return 'other';
  const day = reminderDays.find((id) => id === slots.day);
  const time = saidHour(slots.time);
  const half = slots.half === 'am' || slots.half === 'pm' ? slots.half : undefined;
  const ms = millisecondsOf(slots.duration);
  const seconds = ms === undefined ? undefined : Math.round(ms / 1_000);
  const inSeconds = seconds !== undefined && seconds >= soonest && seconds <= latest ? seconds : undefined;
  return {
    ...(topic && { topic }),
    ...(day && { day }),
    ...(time && { time }),
    ...(half && { half }),
    ...(inSeconds !== undefined && { inSeconds }),
    ...(intent === 'ChangeReminderIntent' && { changes: true }),
  };
}

/** What a change leaves unsaid is as it was: the topic, the days, or the hour. */
function changing(wish: ReminderWish, had: readonly Reminder[]): ReminderWish {
  const topic = wish.topic ?? had[0]?.topic;
  const before = had
    .map(({ topic: of, schedule }) => ({ of, schedule }))
    .find(({ of }) => of === topic)?.schedule;
  const whole = topic ? { ...wish, topic } : wish;
  if (!before || !isRecurring(before) || wish.inSeconds !== undefined) return whole;
  const { every, hour, minute } = before;
  if (wish.time) return wish.day ? whole : { ...whole, day: every };
  // Nothing new was said: they are asked what.
  if (!wish.day && !wish.half) return whole;
  const day = wish.day ?? every;
  if (wish.half) return { ...whole, day, time: { hour: hour % 12, minute } };
  return { ...whole, day, time: { hour, minute }, half: hour < 12 ? 'am' : 'pm' };
}

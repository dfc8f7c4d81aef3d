import { millisecondsOf, nowMs } from '../../alexa/request';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import type { Asking } from '../../lib/asking';
import { capital, fill, sentences } from '../../lib/text';
import { type WallClock, wallClock } from '../../lib/wallClock';
import { mergedDraft, type ReminderDraft, scheduleOf, shifted } from '../../reminders/draft';
import { keptInWords, scheduleInWords } from '../../reminders/inWords';
import {
  isRecurring,
  isSameKind,
  type Recurring,
  type Reminder,
  type Schedule,
} from '../../reminders/reminder';
import { isOver } from '../../reminders/schedule';
import { whileBusy } from '../diary/log';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';
import { isSeveralTimes, isTooFar, isTooRare, isTooSoon, wishOf } from './wish';

/** What reminders need from outside. */
export type ReminderParts = Pick<Outside, 'alexaReminders' | 'reminders' | 'timeZoneOf'>;

/** Somebody who asked for a reminder waits so long for the time zone it is set in, in ms. */
const zoneWaitMs = 2_000;

/** "Remind me to stretch at ten every night": said back first, and set after a yes. */
export const setReminder: Answer = (turn, outside) => draft(turn, outside, {});

/** "Change my reminder to nine": the same of a reminder there is. */
export const changeReminder: Answer = (turn, outside) => draft(turn, outside, { changes: true });

/** What a proposal depends on beside the draft. */
export interface Proposal {
  /** It changes a reminder that there is. */
  changes?: true;
  /** The user has been asked for the time already, so the question is put in other words. */
  timeAsked?: true;
  /** A reminder is being talked about already, so the user has heard what Alexa will say aloud. */
  talkedAbout?: true;
  /** Said first: what Alexa cannot do, where the nearest that it can is proposed. */
  opening?: string;
}

/**
 * Adds what was said to a draft, and proposes it.
 * @param so the reminder that is being talked about, if there is one
 */
export async function draft(
  turn: Turn,
  outside: ReminderParts,
  how: Proposal,
  so?: ReminderDraft,
): Promise<Reply> {
  const { meaning, content } = turn;
  const { reminders: words } = content;
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  const said = wishOf(meaning, words);
  if (said === 'other') return goodbye(words.onlyTwo);
  const { offered: _, ...before } = so ?? {};
  const wish = {
    ...mergedDraft(shifted(before, laterMs(meaning)), said),
    ...(how.changes && { changes: true as const }),
  };
  const { slots } = meaning;
  const asking = (words: Asking) => remembering(asks(words, 'reminder-time'), { reminder: wish });
  if (slots.apart !== undefined || slots.too_many !== undefined)
    return remembering(asks(words.whichDays, 'reminder-time'), { reminder: topicOnly(wish) });
  if (isSeveralTimes(meaning, said)) return asking(words.whichTimes);
  if (isTooFar(meaning) && said.time === undefined) return asking(words.tooFar);
  const opening = isTooSoon(meaning) ? words.tooSoon : isTooRare(meaning) ? words.onceAWeek : undefined;
  return propose(wish, turn, outside, {
    ...how,
    ...(so && { talkedAbout: true }),
    ...(opening && { opening }),
  });
}

/** Says a wish back with its time and days, and asks whether to set it; asks for the time where there is none. */
export async function propose(
  wish: ReminderDraft,
  turn: Turn,
  outside: ReminderParts,
  { timeAsked, talkedAbout, opening = '' }: Proposal = {},
): Promise<Reply> {
  const { request, meaning, content } = turn;
  const { reminders: words } = content;
  if (!request.person || Number.isNaN(request.sentAtMs)) return goodbye(words.noZone);
  const clock = await reminderClock(outside, turn);
  if (!clock) return goodbye(words.noZone);
  const now = nowMs(request);
  const kept = (await outside.reminders.all(request.person)) ?? [];
  const had = kept.filter(({ schedule }) => !isOver(schedule, now));
  const whole = wish.changes ? changing(wish, had, laterMs(meaning)) : wish;
  const schedule = scheduleOf(whole, now, clock.wall);
  if (!schedule && whole.time)
    return remembering(asks(words.noSuchDay, 'reminder-time'), { reminder: topicOnly(whole) });
  if (!schedule) {
    const asking = whole.changes ? words.askChange : words.askTime;
    const reply = asks(timeAsked ? inOtherWords(asking) : asking, 'reminder-time');
    return remembering(reply, { reminder: whole });
  }
  const { topic = 'stretch' } = whole;
  const ofTopic = had.filter((one) => one.topic === topic);
  const before = ofTopic.find((one) => isSameKind(one.schedule, schedule));
  const tell = (one: Schedule) => keptInWords(one, now, clock.wall, content);
  const when = scheduleInWords(schedule, now, clock.wall, content);
  if (before && tell(before.schedule) === when) return goodbye(fill(words.alreadySo, { when }));
  const values = { when, before: before ? tell(before.schedule) : '' };
  const { prompt, reprompt } = before ? words.confirmChange : words.confirm;
  // Once is enough: who puts something right has heard it.
  const aloud = before || talkedAbout ? '' : fill(words.aloud, { text: words.text[topic] });
  const other = wish.changes && !before ? ofTopic[0] : undefined;
  const stays = other ? capital(fill(words.alsoStays, { before: tell(other.schedule) })) : '';
  const reply = asks(
    { prompt: sentences(opening, aloud, stays, fill(prompt, values)), reprompt },
    'reminder',
  );
  return remembering(reply, { reminder: { ...whole, saidAtMs: now } });
}

/** The reminder that is wished beside something else; undefined where there is none, or it is none of the skill's. */
export function reminderSaid(others: readonly Meaning[], { content }: Turn): ReminderDraft | undefined {
  const wish = others.find(({ kind }) => kind === 'SetReminder');
  const said = wish && wishOf(wish, content.reminders);
  return said === 'other' ? undefined : said;
}

/** The wall clock of the device, and the zone it is in; undefined where that is not known. */
export async function reminderClock(
  { timeZoneOf }: Pick<ReminderParts, 'timeZoneOf'>,
  { request }: Turn,
): Promise<{ wall: WallClock; zone: string } | undefined> {
  const zone = await timeZoneOf(request, zoneWaitMs);
  const wall = zone === undefined ? undefined : wallClock(zone);
  return wall && { wall, zone: zone! };
}

/** "Half an hour later", in ms; earlier where that is negative, and 0 where neither was said. */
function laterMs({ slots }: Pick<Meaning, 'slots'>): number {
  return (millisecondsOf(slots.later) ?? 0) - (millisecondsOf(slots.earlier) ?? 0);
}

/** What is left of a draft whose days and times have to be said anew. */
function topicOnly({ topic, changes }: ReminderDraft): ReminderDraft {
  return { ...(topic && { topic }), ...(changes && { changes }) };
}

/** What a change leaves unsaid is as it was: the topic, the days, or the hour, or that so much later. */
function changing(wish: ReminderDraft, had: readonly Reminder[], later: number): ReminderDraft {
  const topic = wish.topic ?? had[0]?.topic;
  const before = had.find((one) => one.topic === topic)?.schedule;
  const whole = topic ? { ...wish, topic } : wish;
  if (!before || !isRecurring(before) || wish.inSeconds !== undefined) return whole;
  const { hour, minute, also } = before;
  const namesDay = isDayNamed(wish);
  const days = namesDay ? {} : daysBefore(before);
  if (wish.time) return { ...whole, ...days };
  const halfOf = (hour: number) => (hour < 12 ? ('am' as const) : ('pm' as const));
  const asBefore: ReminderDraft = {
    ...whole,
    ...days,
    time: { hour, minute },
    half: halfOf(hour),
    ...(also && { also: also.map((time) => ({ time, half: halfOf(time.hour) })) }),
  };
  if (later !== 0) return shifted(asBefore, later);
  if (namesDay) return asBefore;
  // Nothing new was said: they are asked what.
  return wish.half ? { ...asBefore, time: { hour: hour % 12, minute }, half: wish.half } : whole;
}

function isDayNamed({ day, days, date, inDays, apart, weekly }: ReminderDraft): boolean {
  return [day, days, date, inDays, apart, weekly].some((one) => one !== undefined);
}

/** The days of a reminder that comes again, as a draft names them. */
function daysBefore({ every, apart }: Recurring): ReminderDraft {
  if (apart) return { apart: apart.days };
  return typeof every === 'string' ? { day: every } : { days: every };
}

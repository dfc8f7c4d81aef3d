import { millisecondsOf, nowMs } from '../../alexa/request';
import type { Meaning } from '../../dialog/meaning';
import type { Reply } from '../../dialog/reply';
import { capital, fill, sentences } from '../../lib/text';
import { type WallClock, wallClock } from '../../lib/wallClock';
import {
  type Half,
  halfOfPart,
  mergedDraft,
  type ReminderDraft,
  saidHour,
  scheduleOf,
  shifted,
} from '../../reminders/draft';
import { keptInWords, scheduleInWords } from '../../reminders/inWords';
import {
  isRecurring,
  isSameKind,
  type Reminder,
  type ReminderTopic,
  reminderDays,
  reminderTopics,
  type Schedule,
} from '../../reminders/reminder';
import type { ReminderWords } from '../../reminders/reminderWords';
import { isOver, latest, soonest } from '../../reminders/schedule';
import { whileBusy } from '../diary/log';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';

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
  if (meaning.slots.interval !== undefined || meaning.slots.times !== undefined)
    return remembering(asks(words.onceADay, 'reminder-time'), { reminder: wish });
  if (meaning.slots.day_two !== undefined) {
    const { day: __, ...dayless } = wish;
    return remembering(asks(words.whichDays, 'reminder-time'), { reminder: dayless });
  }
  return propose(wish, turn, outside, { ...how, ...(so && { talkedAbout: true }) });
}

/** Says a wish back with its time and days, and asks whether to set it; asks for the time where there is none. */
export async function propose(
  wish: ReminderDraft,
  turn: Turn,
  outside: ReminderParts,
  { timeAsked, talkedAbout }: Proposal = {},
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
  const reply = asks({ prompt: sentences(aloud, stays, fill(prompt, values)), reprompt }, 'reminder');
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

/** The topic that a request names, where it is one of ours. */
export function topicSaid({ slots }: Pick<Meaning, 'slots'>): ReminderTopic | undefined {
  return reminderTopics.find((id) => id === slots.topic);
}

/** What a request says of a reminder; `other` for a matter that is none of the skill's. */
function wishOf({ slots, heard }: Meaning, { halves }: ReminderWords): ReminderDraft | 'other' {
  const topic = topicSaid({ slots });
  if (slots.topic !== undefined && !topic) return 'other';
  const day = reminderDays.find((id) => id === slots.day);
  const time = saidHour(slots.time);
  const named = (['am', 'pm', 'night'] as const).find((one) => one === slots.half);
  // "Every night" is every day, and says which half of it.
  const ofDay = (Object.keys(halves) as Half[]).find((one) =>
    halves[one].some((word) => heard.day?.includes(word)),
  );
  const half = named ?? halfOfPart(slots.time) ?? ofDay;
  const ms = millisecondsOf(slots.duration);
  const seconds = ms === undefined ? undefined : Math.round(ms / 1_000);
  const inSeconds = seconds !== undefined && seconds >= soonest && seconds <= latest ? seconds : undefined;
  return {
    ...(topic && { topic }),
    ...(day && { day }),
    ...(time && { time }),
    ...(half && { half }),
    ...(inSeconds !== undefined && { inSeconds }),
  };
}

/** What a change leaves unsaid is as it was: the topic, the days, or the hour, or that so much later. */
function changing(wish: ReminderDraft, had: readonly Reminder[], later: number): ReminderDraft {
  const topic = wish.topic ?? had[0]?.topic;
  const before = had.find((one) => one.topic === topic)?.schedule;
  const whole = topic ? { ...wish, topic } : wish;
  if (!before || !isRecurring(before) || wish.inSeconds !== undefined) return whole;
  const { every, hour, minute } = before;
  if (wish.time) return wish.day ? whole : { ...whole, day: every };
  const day = wish.day ?? every;
  const asBefore: ReminderDraft = { ...whole, day, time: { hour, minute }, half: hour < 12 ? 'am' : 'pm' };
  if (later !== 0) return shifted(asBefore, later);
  if (wish.day) return asBefore;
  // Nothing new was said: they are asked what.
  return wish.half ? { ...asBefore, time: { hour: hour % 12, minute }, half: wish.half } : whole;
}

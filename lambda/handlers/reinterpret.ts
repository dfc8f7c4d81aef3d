import type { SkillRequest } from '../alexa/request';
import type { SessionState } from '../dialog/session';
import { type Half, halfOfPart } from '../reminders/draft';

/** A part of the day that was named for a reminder, in the words a cramp is told with. */
const past: Readonly<Record<string, string>> = {
  MO: 'this_morning',
  AF: 'this_afternoon',
  EV: 'this_evening',
  NI: 'last_night',
  am: 'this_morning',
  pm: 'this_evening',
};
/** And the other way round. */
const halves: Readonly<Record<string, Half>> = {
  this_morning: 'am',
  this_afternoon: 'pm',
  this_evening: 'pm',
  last_night: 'night',
};

/**
 * Alexa cannot know what was asked, and hands a short answer to the intent whose phrase it resembles. What was asked
 * decides what it is of: "no, at nine" and "ten" are an hour of a reminder while one is asked about, of an entry of the
 * diary while that is, and nothing at all otherwise.
 */
export function asAnswered(request: SkillRequest, session: SessionState): SkillRequest {
  const { type, intent, slots } = request;
  if (type !== 'IntentRequest') return request;
  if (isOpen(session)) {
    const isTime = intent === 'SayTimeIntent' || intent === 'SetReminderIntent';
    if (isTime) return { ...request, intent: 'SetReminderIntent', slots: withHalf(slots, session) };
    if (intent === 'CorrectEntryIntent' || isCount(request))
      return { ...request, intent: 'SetReminderIntent', slots: withHalf(hourSaid(request), session) };
  }
  if (intent !== 'SayTimeIntent') return request;
  if (session.question === 'reminder-cancel' && slots.topic !== undefined)
    return { ...request, intent: 'CancelReminderIntent', slots: { topic: slots.topic } };
  const { time = '', half = '' } = slots;
  const when = past[time] ?? past[half];
  const ofEntry = when ? { when } : time && { time };
  if (!session.logged || !ofEntry) return { ...request, intent: 'AMAZON.FallbackIntent', slots: {} };
  return { ...request, intent: 'CorrectEntryIntent', slots: ofEntry };
}

/** Whether a reminder is being asked about. */
export function isOpen({ question, reminder }: SessionState): boolean {
  return reminder !== undefined && (question === 'reminder' || question === 'reminder-time');
}

/** "Make it nine" is heard as a number of stretches. */
function isCount({ intent, slots }: SkillRequest): boolean {
  return intent === 'StartRoutineIntent' && slots.count !== undefined && !slots.routine && !slots.technique;
}

/** What corrects a cramp in the diary, as a time to come. */
function hourSaid({ slots }: SkillRequest): Record<string, string> {
  const number = slots.count ?? slots.severity;
  const time = slots.time ?? (number === undefined ? undefined : `${number.padStart(2, '0')}:00`);
  const half = halves[slots.when ?? ''];
  const isToday = slots.when === 'today' || slots.when === 'tonight';
  return {
    ...(time !== undefined && { time }),
    ...(half && { half }),
    ...(isToday && { day: 'today' }),
  };
}

/** "In the morning" is the half of an hour that was said before; where there is none, an hour of its own. */
function withHalf(slots: SkillRequest['slots'], { reminder }: SessionState): Record<string, string> {
  const { time, ...others } = slots;
  const half = halfOfPart(time);
  if (half && reminder?.time) return { ...others, half };
  return time === undefined ? others : { ...others, time };
}

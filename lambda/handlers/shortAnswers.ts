import type { Asked } from '../request';
import type { Memory } from '../session';

/** Slots of a reminder that mean nothing alone: "ten", "in the morning", "every night". */
const fragments = ['time', 'day', 'half', 'duration'];

/** A part of the day that was named for a reminder, in the words a cramp is told with. */
const past: Readonly<Record<string, string>> = {
  MO: 'this_morning',
  AF: 'this_afternoon',
  EV: 'this_evening',
  NI: 'last_night',
};
/** And the other way round. */
const halves: Readonly<Record<string, 'am' | 'pm'>> = {
  this_morning: 'am',
  this_afternoon: 'pm',
  this_evening: 'pm',
  last_night: 'pm',
  MO: 'am',
  AF: 'pm',
  EV: 'pm',
  NI: 'pm',
};

/**
 * Alexa cannot know what was asked, and hands a short answer to the intent whose phrase it resembles. What was asked
 * decides what it is of: "no, at nine" and "ten" are an hour of a reminder while one is asked about, of an entry of the
 * diary while that is, and nothing at all otherwise.
 */
export function asAnswered(asked: Asked, memory: Memory): Asked {
  const { intent, slots } = asked;
  if (asked.type !== 'IntentRequest') return asked;
  const ofReminder = isOpen(memory);
  if (ofReminder && (intent === 'CorrectEntryIntent' || isCount(asked)))
    return { ...asked, intent: 'SetReminderIntent', slots: hourSaid(asked, memory) };
  if (intent !== 'SetReminderIntent') return asked;
  if (ofReminder) return { ...asked, slots: { ...slots, ...halfSaid(slots.time, memory) } };
  const named = Object.keys(slots);
  if (named.length !== 1 || !fragments.includes(named[0]!)) return asked;
  const isOfEntry = memory.logged !== undefined && slots.time !== undefined;
  if (!isOfEntry) return { ...asked, intent: 'AMAZON.FallbackIntent', slots: {} };
  const when = past[slots.time!];
  return { ...asked, intent: 'CorrectEntryIntent', slots: when ? { when } : slots };
}

/** Whether a reminder is being asked about. */
export function isOpen({ question, reminder }: Memory): boolean {
  return reminder !== undefined && (question === 'reminder' || question === 'reminder-time');
}

/** "Make it nine" is heard as a number of stretches. */
function isCount({ intent, slots }: Asked): boolean {
  return intent === 'StartRoutineIntent' && slots.count !== undefined && !slots.routine && !slots.technique;
}

function hourSaid({ slots }: Asked, memory: Memory): Record<string, string> {
  const number = slots.count ?? slots.severity;
  const time = slots.time ?? (number === undefined ? undefined : `${number.padStart(2, '0')}:00`);
  const half = halves[slots.when ?? ''];
  const isToday = slots.when === 'today' || slots.when === 'tonight';
  return {
    ...(time !== undefined && { time }),
    ...(half && { half }),
    ...(isToday && { day: 'today' }),
    ...halfSaid(time, memory),
  };
}

/** "In the morning" is the half of an hour that was said before, or an hour of its own. */
function halfSaid(time: string | undefined, { reminder }: Memory): Record<string, string> {
  const half = halves[time ?? ''];
  return half && reminder?.time ? { half, time: '' } : {};
}

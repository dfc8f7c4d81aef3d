import type { Meaning, MeaningKind } from '../../dialog/meaning';
import { under } from '../../lib/fromOutside';
import { type Half, halfOfPart, type ReminderDraft } from '../../reminders/draft';
import { type Answer, meaning } from '../turn';
import { draft, type Proposal } from './propose';

/** Parts of the day as they are told of a cramp, as the half of an hour to come. */
const halves: Readonly<Record<string, Half>> = {
  this_morning: 'am',
  this_afternoon: 'pm',
  this_evening: 'pm',
  last_night: 'night',
};

/**
 * What more is said of a reminder while the skill asks about it. Alexa cannot know what was asked, and takes "no, at
 * nine" for a correction of the diary and "make it nine" for a number of stretches: here both are an hour.
 */
export function moreOfReminder(timeAsked?: true): Partial<Record<MeaningKind, Answer>> {
  const how: Proposal = timeAsked ? { timeAsked } : {};
  const said =
    (slotsOf: (meaning: Meaning) => Meaning['slots'], more: Proposal = {}): Answer =>
    (turn, outside) => {
      const { reminder } = turn.session;
      if (!reminder) return undefined;
      const slots = withHalf(slotsOf(turn.meaning), reminder);
      return draft(meaning(turn, { slots }), outside, { ...how, ...more }, reminder);
    };
  const asIs = ({ slots }: Meaning) => slots;
  return {
    SayTime: said(asIs),
    SetReminder: said(asIs),
    CorrectEntry: said(hourSaid),
    StartRoutine: (turn, outside) => (isCount(turn.meaning) ? said(hourSaid)(turn, outside) : undefined),
    ChangeReminder: (turn, outside) => {
      const { reminder } = turn.session;
      return reminder && draft(turn, outside, { ...how, changes: true }, reminder);
    },
  };
}

/** Whether a number of stretches was said, and nothing to stretch: "make it nine". */
export function isCount({ slots }: Meaning): boolean {
  return slots.count !== undefined && !slots.routine && !slots.technique;
}

/** Reads what corrects a cramp in the diary as a time to come. */
function hourSaid({ slots }: Meaning): Record<string, string> {
  const number = slots.count ?? slots.severity;
  const time = slots.time ?? (number === undefined ? undefined : `${number.padStart(2, '0')}:00`);
  const half = under(halves, slots.when);
  const isToday = slots.when === 'today' || slots.when === 'tonight';
  return {
    ...(time !== undefined && { time }),
    ...(half && { half }),
    ...(isToday && { day: 'today' }),
  };
}

/** "In the morning" is the half of an hour that was said before; where there is none, an hour of its own. */
function withHalf(slots: Meaning['slots'], reminder: ReminderDraft): Record<string, string> {
  const { time, ...others } = slots;
  const half = halfOfPart(time);
  if (half && reminder.time) return { ...others, half };
  return time === undefined ? others : { ...others, time };
}

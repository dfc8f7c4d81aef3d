/** The slots that each kind of meaning has. */
import type { MeaningKind } from '../dialog/meaning';
import { type Head, probabilities } from './linear';
import { isNegation } from './negation';
import { type Knowledge, type Reading, wordSet } from './sentence';
import {
  affirmed,
  complaintSlots,
  entrySlots,
  exerciseSlots,
  oneSlot,
  reminderSlots,
  type Slots,
} from './slots';
import type { Situation } from './understanding';

type Read = (reading: Reading, knowledge: Knowledge, situation: Situation) => Slots;

/** How likely an id has to be, 0 to 1. */
const least = { topic: 0.12, limit: 0.3, setting: 0.25, routine: 0.3, planAction: 0.4 };

const complaint: Read = ({ words, named }) => complaintSlots(words, named);
const entry: Read = ({ words, named }) => entrySlots(words, named);
const reminder: Read = ({ kind, words, named }, _, { openQuestion }) =>
  reminderSlots(words, named, openQuestion === 'reminder-time' || kind === 'SayTime');

const byKind: Partial<Record<MeaningKind, Read>> = {
  RelieveCramp: complaint,
  StillHurts: complaint,
  Easing: complaint,
  FeelingBetter: complaint,
  RedFlag: complaint,
  Practise: complaint,
  SwitchSide: complaint,
  LogCramp: entry,
  CorrectEntry: entry,
  SetReminder: reminder,
  SayTime: reminder,
  ChangeReminder: reminder,
  CancelReminder: reminder,
  ListReminders: reminder,
  UndoEntry: ({ words, named }) => oneSlot(words, named, 'PastTime', 'when'),
  CrampSummary: ({ words, named }) => oneSlot(words, named, 'Period', 'period'),
  AskAdvice: (reading, { heads }) => headed(heads.topic, reading, 'topic', least.topic),
  CannotDo: (reading, { heads }) => headed(heads.limit, reading, 'limit', least.limit),
  Plan: (reading, { heads }) => headed(heads.planAction, reading, 'plan_action', least.planAction),
  ChangeSetting: (reading, { heads }) => {
    const { words, named } = reading;
    const person = oneSlot(words, named, 'Person', 'person');
    const pregnancy = oneSlot(words, affirmed(words, named), 'Pregnancy', 'pregnancy');
    const over = words.some((word) => noLonger.has(word) || isNegation(word));
    return pregnancy.slots.pregnancy && !over
      ? joined(person, pregnancy)
      : joined(person, headed(heads.setting, reading, 'setting', least.setting));
  },
  StartRoutine: (reading, { heads }) => {
    const { routine: id } = headed(heads.routine, reading, 'routine', least.routine).slots;
    const what = id === undefined ? {} : { [routines.has(id) ? 'routine' : 'technique']: id };
    return joined(exerciseSlots(reading.words, reading.named), { slots: what, heard: {} });
  },
};

const routines = wordSet('bedtime wind_down morning quick massage breathing');
/** "I'm not pregnant anymore", "I was pregnant", "the baby's been born". */
const noLonger = wordSet('anymore longer was were born delivered arrived came');

/** Returns what a sentence names, as the slots of what it means. */
export function slotsOf(reading: Reading, situation: Situation, knowledge: Knowledge): Slots {
  return byKind[reading.kind]?.(reading, knowledge, situation) ?? { slots: {}, heard: {} };
}

/** The likeliest id of a set, where it is likely enough. */
function headed(head: Head, { features }: Reading, slot: string, least: number): Slots {
  const all = probabilities(head, features);
  const at = all.indexOf(Math.max(...all));
  const id = head.labels[at]!;
  return { slots: all[at]! >= least && id !== 'none' ? { [slot]: id } : {}, heard: {} };
}

const joined = (one: Slots, other: Slots): Slots => ({
  slots: { ...one.slots, ...other.slots },
  heard: { ...one.heard, ...other.heard },
});

import type { Intent } from 'ask-sdk-model';
import { meaningOf, slotsOf } from '../../simulator/device/skill/turn';
import { type InteractionModel, type SlotReader, toWords } from '../../simulator/nlu';
import type { Phrase } from './phrases';

/** An intent and the slots that are judged, in one spelling, so that two can be compared. */
export interface Meaning {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** Whether a sample says the sentence word for word, its slots filled; not told by an ear without samples. */
  readonly bySample?: boolean;
  /** Whether the day's name tells the half of the day as well, "every night": the skill reads the clock time by it. */
  readonly onDial?: boolean;
  /** Whether it is called a charley horse: that is a calf, and a leg as well. */
  readonly charleyHorse?: boolean;
}

const place = ['muscle', 'side'];
const told = ['when', 'time', 'ago', 'severity'];
const reminder = ['topic', 'day', 'time', 'half', 'duration'];
/** The slots that whoever wrote the phrases was told of; what is heard in others is not judged. */
const judged: Readonly<Record<string, readonly string[]>> = {
  RelieveCrampIntent: [...place, 'posture', 'person', 'sign', 'pregnancy'],
  StillHurtsIntent: [...place, 'sign'],
  RedFlagIntent: ['sign'],
  AskAdviceIntent: ['topic'],
  StartRoutineIntent: ['routine', 'technique', 'duration', 'count', 'side'],
  ChangeSettingIntent: ['setting', 'pregnancy'],
  LogCrampIntent: [...place, ...told],
  CorrectEntryIntent: [...place, ...told],
  CrampSummaryIntent: ['period'],
  PlanIntent: ['plan_action'],
  SetReminderIntent: reminder,
  ChangeReminderIntent: [...reminder, 'later', 'earlier'],
  CancelReminderIntent: ['topic'],
  SayTimeIntent: ['time', 'half'],
};

/** Parts of a leg or a thigh are muscles of their own: "the front of my left thigh". */
const muscleOfPart: Readonly<Record<string, string>> = {
  'thigh front': 'front_thigh',
  'thigh back': 'hamstring',
  'thigh inside': 'inner_thigh',
  'leg front': 'shin',
  'leg back': 'calf',
  'leg inside': 'inner_thigh',
};

/** What was heard, as it is compared. */
export function heardMeaning(intent: Intent): Meaning {
  const onDial = /night|evening|afternoon|arvo|morning/.test(intent.slots?.day?.value ?? '');
  return { intent: intent.name, slots: folded(slotsOf(intent)), onDial };
}

/** What was meant, as it is compared: words are read as values of their slot's type. */
export function expectedMeaning(
  { say, intent, slots }: Phrase,
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): Meaning {
  const declared = model.interactionModel.languageModel.intents.find(({ name }) => name === intent)!.slots;
  const values = Object.entries(slots).map(([name, text]) => {
    const { type } = declared.find((slot) => slot.name === name)!;
    const fill = readers.get(type)!.read(toWords(text));
    return [name, (fill && meaningOf(fill)) ?? text];
  });
  return {
    intent,
    slots: folded(Object.fromEntries(values)),
    charleyHorse: /\bcharl(?:ey|ie) horse/.test(say),
  };
}

/** Ways to say the same in slots, brought to one. */
function folded(slots: Readonly<Record<string, string>>): Record<string, string> {
  const { topic_named, part, half, person, plan_action, ...rest } = slots;
  const told: Record<string, string> = { ...rest };
  // A topic alone and a topic in a question are two slots of one kind.
  if (topic_named !== undefined) told.topic ??= topic_named;
  if (part !== undefined) {
    const muscle = muscleOfPart[`${told.muscle} ${part}`] ?? told.muscle;
    if (muscle !== undefined) told.muscle = muscle;
  }
  // "Nine", "in the morning" is the time "nine in the morning".
  if (half !== undefined && told.time !== undefined) told.time = inHalf(told.time, half);
  else if (half !== undefined) told.half = half;
  // The speaker is who is meant where nobody is named.
  if (person !== undefined && person !== 'me') told.person = person;
  // How the plan is going is what it answers when nothing is to be done with it.
  if (plan_action !== undefined && plan_action !== 'progress') told.plan_action = plan_action;
  return told;
}

function inHalf(time: string, half: string): string {
  const [hour, minute] = time.split(':');
  if (minute === undefined) return time;
  const past = half === 'pm' && Number(hour) < 12 ? 12 : 0;
  return `${String(Number(hour) + past).padStart(2, '0')}:${minute}`;
}

/**
 * Whether an intent that was heard is right. Two are the same where the skill cannot tell them apart: its check-ins
 * are worded so that yes means "it let go" and no means "it still hurts".
 */
export function isRightIntent(phrase: Phrase, heard: Meaning): boolean {
  if (phrase.intent === heard.intent || phrase.also.includes(heard.intent)) return true;
  if (sameAnswer[phrase.intent] === heard.intent || isSameCorrection(phrase, heard)) return true;
  // A sign of alarm leads to its script from whatever sentence it stands in.
  const { sign } = phrase.slots;
  return sign !== undefined && heard.slots.sign === sign;
}

/**
 * "No, I meant the right": in a cramp it corrects where that is, after an entry what was written down. The skill goes by
 * what was last said, whichever of the two intents it is (handlers/corrections.ts, handlers/relief.ts).
 */
function isSameCorrection({ say, intent }: Phrase, heard: Meaning): boolean {
  const corrects = /\b(?:no|nope|not|mean|meant|said|told|wrong)\b/.test(say);
  const both = corrections.has(intent) && corrections.has(heard.intent);
  return both && corrects && (heard.slots.muscle ?? heard.slots.side) !== undefined;
}

const corrections = new Set(['RelieveCrampIntent', 'CorrectEntryIntent']);

const sameAnswer: Readonly<Record<string, string>> = {
  FeelingBetterIntent: 'AMAZON.YesIntent',
  StillHurtsIntent: 'AMAZON.NoIntent',
};

/** Whether every slot was heard as it was meant, and none besides; nobody may hear an alarm where none was named. */
export function areSameSlots(expected: Meaning, heard: Meaning): boolean {
  const names = new Set([...(judged[expected.intent] ?? []), 'sign']);
  const told = ({ slots }: Meaning, name: string) => {
    if (name === 'time' && heard.onDial) return dialOf(slots.time);
    if (name === 'muscle' && expected.charleyHorse) return (slots.muscle ?? 'leg').replace('leg', 'calf');
    return slots[name];
  };
  return [...names].every((name) => told(expected, name) === told(heard, name));
}

/** A clock time without its half of the day. */
const dialOf = (time: string | undefined) => time?.replace(/^\d+/, (hour) => `${Number(hour) % 12}`);

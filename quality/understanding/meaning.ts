/** Meanings in one spelling, so that what was heard can be compared with what was meant. */
import { createSlotReaders, type SlotReader, toWords } from '../../simulator/nlu';
import { idOf, keysOf, slotsOfKind, valuesOfType } from './known';
import { levels, type Meant, slotsOfWriters } from './lines';

/** What the skill takes words for. */
export interface Meaning {
  readonly kind: string;
  readonly slots: Readonly<Record<string, string>>;
  /** Slots as they were said. */
  readonly heard: Readonly<Record<string, string>>;
}

const stops = ['Cancel', 'NavigateHome'];

/** The meaning of an intent, as the skill has it. */
export function typedMeaning(
  intent: string,
  slots: Meaning['slots'] = {},
  heard: Meaning['heard'] = {},
): Meaning {
  const name = intent.replace(/^AMAZON\./, '').replace(/Intent$/, '');
  return { kind: stops.includes(name) ? 'Stop' : name, slots, heard };
}

/** "I can't stand" is a meaning of its own, and what nothing was understood of is for none. */
export function plainKind({ kind, slots }: Pick<Meaning, 'kind' | 'slots'>): string {
  if (kind === 'CannotDo' && slots.limit === 'cannot_stand') return 'CannotStand';
  return kind === 'Fallback' ? 'None' : kind;
}

/** Whether a meaning names a sign of alarm that the skill knows. A denied one is none. */
export function hasSign({ kind, slots }: Pick<Meaning, 'kind' | 'slots'>): boolean {
  const named = [slots.sign, slots.sign_two].filter((one) => one !== undefined);
  return kind !== 'NoSign' && named.some((one) => valuesOfType('Sign')!.has(one) || levels.includes(one));
}

/** Parts of a leg or a thigh are muscles of their own: "the front of my left thigh". */
const muscleOfPart: Readonly<Record<string, string>> = {
  'thigh front': 'front_thigh',
  'thigh back': 'hamstring',
  'thigh inside': 'inner_thigh',
  'leg front': 'shin',
  'leg back': 'calf',
  'leg inside': 'inner_thigh',
};

/** Ways to say the same in slots, brought to one. */
function folded(slots: Readonly<Record<string, string>>): Record<string, string> {
  const { part, half, person, plan_action, sign: _, sign_two: __, ...rest } = slots;
  const told: Record<string, string> = { ...rest };
  if (part !== undefined) {
    const muscle = muscleOfPart[`${told.muscle} ${part}`] ?? told.muscle;
    if (muscle !== undefined) told.muscle = muscle;
  }
  // "Nine", "in the morning" is the time "nine in the morning".
  if (half !== undefined && told.time !== undefined) told.time = inHalf(told.time, half);
  else if (half !== undefined) told.half = half;
  // Who somebody is changes nothing but that it is not the speaker.
  if (person !== undefined && person !== 'me') told.person = 'them';
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

/** Times without words around them: "21:00", and lengths of time. */
const exact = /^(?:\d\d:\d\d|P[T\d].*)$/;

/** The slots that a line means, words read as the values they are. */
export function slotsMeant({ kind, slots }: Meant, readers: Readers): Record<string, string> {
  const own = Object.entries(slots).filter(([slot]) => isJudged(kind, slots, slot));
  const values = own.map(([slot, value]) => {
    const type = slotsOfKind(kind)[slot]!;
    if (exact.test(value) || valuesOfType(type)?.has(value)) return [slot, value];
    const ago = type === 'PastTime' && idOf(type, value) === undefined && / ago$/.test(value);
    if (ago) return ['ago', readers.read('AMAZON.DURATION', value.replace(/ ago$/, '')) ?? value];
    return [slot, idOf(type, value) ?? readers.read(type, value) ?? value];
  });
  return folded(Object.fromEntries(values));
}

/** "I can't stand" tells its limit by its kind. */
function isJudged(kind: string, slots: Meant['slots'], slot: string): boolean {
  const byKind = slot === 'limit' && plainKind({ kind, slots }) === 'CannotStand';
  return !byKind && !slotsOfWriters[kind]?.includes(slot);
}

/** The slots that were heard. */
export const slotsHeard = ({ slots }: Meaning): Record<string, string> => folded(slots);

/** Reads words as values of Amazon's types. */
export interface Readers {
  read(type: string, words: string): string | undefined;
}

/** Readers of Amazon's types. @param today the day that "tomorrow" is counted from */
export function amazonReaders(today: () => string): Readers {
  const types = ['AMAZON.TIME', 'AMAZON.DURATION', 'AMAZON.NUMBER', 'AMAZON.DATE'];
  const slots = types.map((type) => ({ name: type, type }));
  const languageModel = {
    invocationName: 'none',
    intents: [{ name: 'All', slots, samples: [] }],
    types: [],
  };
  const readers: ReadonlyMap<string, SlotReader> = createSlotReaders(
    { interactionModel: { languageModel } },
    today,
  );
  return { read: (type, words) => readers.get(type)?.read(toWords(words))?.value };
}

/**
 * Whether a value was heard as it was meant. A day whose name tells the half, such as "every night", tells it of the
 * clock time too. A charley horse is a calf, and a leg as well.
 */
export function isSameValue(
  slot: string,
  meant: string | undefined,
  heard: string | undefined,
  { say, day = '' }: { say: string; day: string | undefined },
): boolean {
  if (meant === heard) return true;
  if (slot === 'time' && /night|evening|afternoon|arvo|morning/.test(day))
    return dialOf(meant) === dialOf(heard);
  const charleyHorse = slot === 'muscle' && /\bcharl(?:ey|ie) horse/.test(keysOf(say).join(' '));
  return charleyHorse && [meant ?? 'leg', heard ?? 'leg'].every((one) => one === 'calf' || one === 'leg');
}

/** A clock time without its half of the day. */
const dialOf = (time: string | undefined) => time?.replace(/^\d+/, (hour) => `${Number(hour) % 12}`);

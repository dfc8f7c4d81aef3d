import { kinds, type Meaning, type MeaningKind } from '../dialog/meaning';
import { under } from '../lib/fromOutside';

const known: ReadonlySet<string> = new Set(kinds);
const cannot: ReadonlySet<MeaningKind> = new Set<MeaningKind>(['CannotDo']);
/** "Cancel" and "go home" are said by somebody who wants to leave. */
const stops = ['Cancel', 'NavigateHome'];

/** Slots whose name in the interaction model differs from the one that handlers read. */
const renamed: Readonly<Record<string, string>> = { question_topic: 'topic' };

/** Returns the meaning of an intent for which Alexa has filled the slots. */
export function meaningOf({ intent, slots, heard }: Omit<Meaning, 'kind'> & { intent: string }): Meaning {
  const kind = kindOf(intent.replace(/^AMAZON\./, '').replace(/Intent$/, ''));
  return canonical({ kind, slots: byOwnName(slots), heard: byOwnName(heard) });
}

/** "I can't stand" is a meaning of its own, however it was said. */
export function canonical(meaning: Meaning): Meaning {
  const { limit, ...slots } = meaning.slots;
  return limit === 'cannot_stand' && cannot.has(meaning.kind)
    ? { ...meaning, kind: 'CannotStand', slots }
    : meaning;
}

function byOwnName(slots: Meaning['slots']): Meaning['slots'] {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [under(renamed, name) ?? name, value]),
  );
}

function kindOf(name: string): MeaningKind {
  if (stops.includes(name)) return 'Stop';
  return known.has(name) ? (name as MeaningKind) : 'Fallback';
}

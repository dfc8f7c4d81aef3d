import { kinds, type Meaning, type MeaningKind } from '../dialog/meaning';

const known: ReadonlySet<string> = new Set(kinds);
/** "Cancel" and "go home" are said by somebody who wants to leave. */
const stops = ['Cancel', 'NavigateHome'];

/** Returns the meaning of an intent for which Alexa has filled the slots. */
export function meaningOf({ intent, slots, heard }: Omit<Meaning, 'kind'> & { intent: string }): Meaning {
  return { kind: kindOf(intent.replace(/^AMAZON\./, '').replace(/Intent$/, '')), slots, heard };
}

function kindOf(name: string): MeaningKind {
  if (stops.includes(name)) return 'Stop';
  return known.has(name) ? (name as MeaningKind) : 'Fallback';
}

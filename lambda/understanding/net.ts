import type { Meaning } from '../dialog/meaning';

/** An intent as Alexa sends it: its name, and its filled slots. */
type Sent = Pick<Meaning, 'slots' | 'heard'> & { intent: string };

/** The intent that takes any sentence, with the slot of that sentence. */
const wholeSentence: ReadonlyMap<string, string> = new Map([['SpokenWordsIntent', 'sentence']]);

/** An intent that takes any sentence with a certain beginning: `WordsICantIntent` is "i cant" and its slot. */
const carrier = /^Words([A-Z][A-Za-z]*)Intent$/;

/**
 * Returns the sentence of a request that brings words: its beginning from the intent's name, without apostrophes, and the
 * rest from the slot. Empty if the slot is empty, because then Alexa heard nothing.
 * @returns undefined for an intent whose name already says what is meant
 */
export function sentenceOf(sent: Sent): string | undefined {
  const whole = wholeSentence.get(sent.intent);
  if (whole !== undefined) return wordsIn(whole, sent) ?? '';
  const beginning = carrier.exec(sent.intent)?.[1];
  if (beginning === undefined) return undefined;
  const rest = wordsIn('words', sent);
  return rest === undefined
    ? ''
    : `${beginning
        .split(/(?=[A-Z])/)
        .join(' ')
        .toLowerCase()} ${rest}`;
}

/** Returns what was said into a slot. A sentence that Alexa knows has an id, which says less than its words. */
function wordsIn(slot: string, { slots, heard }: Sent): string | undefined {
  return heard[slot] ?? slots[slot];
}

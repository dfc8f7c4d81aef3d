import { isPadding, isPolite } from './commonWords';
import { wordKey } from './words';

/** How people begin when they ask for something instead of ordering it. */
const REQUEST_OPENING =
  /^(?:(?:can|could|would|will) you|(?:i want|i need|i would like|i'd like)(?: you)? to) (?=.)/;

/** Urgency, which must not be mistaken for the right side. */
const URGENCY = /(?<=.) (?:right|straight) (?:now|away)\b/g;

/** The words without politeness, hesitation, repetition ("no no no"), "could you …" and "… right now". */
export function withoutCourtesy(words: readonly string[]): string[] {
  const text = strip(words, isPolite).join(' ').replace(REQUEST_OPENING, '').replace(URGENCY, '');
  return text === '' ? [] : text.split(' ');
}

/** {@link withoutCourtesy} without padding words either ("okay stop now" is "stop"). */
export function withoutPadding(words: readonly string[]): string[] {
  return strip(withoutCourtesy(words), isPadding);
}

function strip(words: readonly string[], isDropped: (key: string) => boolean): string[] {
  const left = words.filter((word) => !isDropped(wordKey(word)));
  return left.filter((word, at) => word !== left[at - 1]);
}

/** Words, and all that is known of them before they are read. */
import type { MeaningKind } from '../dialog/meaning';
import { featuresOf, hash } from './features';
import { type Head, knows, probabilities } from './linear';
import { type Network, probabilitiesOf } from './network';
import type { Trained } from './trained';
import type { Named, Vocabulary } from './vocabulary';
import { stem } from './words';

/** What the reader knows of a language. */
export interface Knowledge extends Trained {
  vocabulary: Vocabulary;
}

/** Words, and what is found in them. */
export interface Sentence {
  words: readonly string[];
  named: readonly Named[];
  features: Uint32Array;
  /** How likely each kind is, by its place among the labels. */
  kinds: Float32Array;
  /** The share of the words that the reader has learned anything about, 0 to 1. */
  known: number;
}

/** What a sentence, or a part of one, most likely means. */
export interface Reading extends Sentence {
  kind: MeaningKind;
  /** How likely it is, 0 to 1. */
  p: number;
  /** The sign of alarm in it, named or denied. */
  sign?: string;
  /** Another sign that is named as well. */
  secondSign?: string;
}

/** Returns words with what is found in them. */
export function sentenceOf(words: readonly string[], knowledge: Knowledge): Sentence {
  const { vocabulary, networks, heads } = knowledge;
  const named = vocabulary.namedIn(words);
  const features = featuresOf(words, named);
  const learned = words.filter(
    (word, at) => isKnown(word, knowledge) || named.some(({ from, to }) => from <= at && at < to),
  );
  const known = learned.length / Math.max(1, words.length);
  return { words, named, features, kinds: kindsIn(features, networks.kinds, heads.kind), known };
}

/**
 * How likely each kind is. What meanings a network hears in words is balanced by what their plain sum tells: each errs where
 * the other does not.
 */
export function kindsIn(features: Uint32Array, kinds: Network, plain: Head): Float32Array {
  const heard = probabilitiesOf(kinds, features);
  const summed = probabilities(plain, features);
  const both = heard.map((p, at) => Math.sqrt((p + unlikely) * (summed[at]! + unlikely)));
  const sum = both.reduce((one, other) => one + other, 0);
  return both.map((p) => p / sum);
}

/** What neither rules out alone, 0 to 1. */
const unlikely = 1e-6;

/** Whether anything was learned about a word. */
export function isKnown(word: string, { networks, heads }: Trained): boolean {
  const feature = hash(stem(word));
  return knows(networks.kinds, feature) || knows(heads.kind, feature);
}

/** Sentences of so few words may be known word for word. */
export const mostShort = 5;

/** Below this share of known words a sentence is about something else. */
export const leastKnown = 0.4;

/** Returns how likely a kind is in what was learned, 0 to 1, whatever is going on. */
export function likelihood({ kinds }: Sentence, { networks }: Trained, kind: MeaningKind | 'None'): number {
  return kinds[networks.kinds.labels.indexOf(kind)] ?? 0;
}

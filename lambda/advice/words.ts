import type { Strength, TopicId, topics } from './topics';

interface Page {
  /** After "about": "magnesium", "how long cramps last". It is the card's title too. */
  name: string;
  /** With its evidence in words; with its offer at most 45 words. */
  answer: string;
  /** One sentence, for somebody who is in the middle of a hold. */
  brief: string;
}

/** The words of a topic: an offer or a question where something follows, further pages where there are some. */
export type TopicWords<T extends TopicId> = Page &
  ((typeof topics)[T] extends { next: unknown } | { asks: unknown } ? { offer: string } : object) &
  ((typeof topics)[T] extends { more: true } ? { more: readonly [string, ...string[]] } : object);

/** Any topic's words. */
export type AnyTopicWords = Page & { offer?: string; more?: readonly string[] };

/** Everything advice needs to say in one language. Names in braces are filled in. */
export interface AdviceWords {
  topics: { readonly [T in TopicId]: TopicWords<T> };
  /** What the article claims of a topic, after "the article says:". */
  claims: Partial<Record<TopicId, string>>;
  /** `{claim}`, with a sentence of ours behind it; the article has none. */
  article: string;
  notInArticle: string;
  /** Whether to stop what was asked about, `{name}`. */
  stopping: string;
  /** How sure an answer is, for the card. */
  grades: Record<Strength, string>;
  /** The lines of a card under the answer. */
  card: { evidence: string; source: string };
  /** At most once a session, after an answer that could be taken for medical advice. */
  disclaimer: string;
  /** Before an answer to somebody who named an illness or a medicine of theirs. */
  askFirst: string;
  /** The same in one sentence, in the middle of a hold. */
  askFirstBrief: string;
  /** "No" to a question that would have been a sign of alarm. */
  noSign: string;
  /** No topic was named, with two examples; they take turns. */
  which: readonly [string, string];
  /** A topic that is not there: `{first}` and `{second}` are the nearest two. */
  unknown: string;
  /** Offers `{name}`. */
  offer: string;
  /** Offers the second of two, `{name}`. */
  offerOther: string;
  /** After a page that has another behind it. */
  goOn: string;
  /** "Tell me more", where there is no more. */
  noMore: string;
  anythingElse: string;
  /** Before a question that was not answered. */
  sayYes: string;
  /** The reprompt of `anythingElse` and `which`. */
  examples: string;
  missed: readonly [string, string];
  enough: string;
  /** In a hold: a topic that is not there, and more of one that is. */
  unknownBrief: string;
  later: string;
}

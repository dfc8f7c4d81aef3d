import * as v from 'valibot';
import { count, flag, nameOf } from '../lib/schemas';
import { fill } from '../lib/text';
import { type Follow, needsDisclaimer, signAsked, type TopicId, topic, topicIds, topicOf } from './topics';
import type { AdviceWords, AnyTopicWords } from './words';

/** What a session knows of its questions: what was last answered, and what is offered instead. */
export function adviceStateSchema() {
  const id = nameOf(topicIds);
  return v.object({
    /** What was answered last; none where only a question was asked. */
    topic: v.exactOptional(id),
    /** A second topic of the same question; each then got a sentence. */
    also: v.exactOptional(id),
    /** An illness or a medicine of the person was named in the question: whom to ask first goes before the answer. */
    mixed: flag(),
    /** What the article says was asked for: its claim goes before a sentence of ours. */
    article: flag(),
    /** Whether to stop what was asked about: whom to ask first, in place of the answer. */
    stopping: flag(),
    /** 0 is the answer; each "tell me more" turns a page. */
    page: count(),
    /** Topics that are offered, most fitting first, in place of what the topic itself would offer. */
    offers: v.array(id),
  });
}
export type AdviceState = v.InferOutput<ReturnType<typeof adviceStateSchema>>;

/** What to say to a question: words, a question that follows them, and the same in other words for the silent. */
export interface Spoken {
  text: string;
  question: string;
  again: string;
}

/** What a "yes" means now. */
export type Next = Follow | 'nothing';

/** The first page of a topic. */
export function answerOf(topicId: TopicId): AdviceState {
  return { topic: topicId, page: 0, offers: [] };
}

/** What follows what was said. */
export function nextOf({ topic: id, page, offers, mixed, stopping }: AdviceState, words: AdviceWords): Next {
  const [offered] = offers;
  if (offered) return { topic: offered };
  if (!id || mixed || (stopping && page === 0)) return 'nothing';
  const { asks } = topic(id);
  if (asks) return { sign: signAsked[asks] };
  const then = topic(id).next ?? 'nothing';
  if (page === 0) return then;
  if (page < pagesOf(id, words).length - 1) return 'more';
  return then === 'more' ? 'nothing' : then;
}

/** The next page of the topic; undefined if it has no more, or there is none. */
export function turnPage({ topic: id, page }: AdviceState, words: AdviceWords): AdviceState | undefined {
  if (!id || page + 1 >= pagesOf(id, words).length) return undefined;
  return { topic: id, page: page + 1, offers: [] };
}

/** What is said and asked: a page, a sentence on each of two topics, or that there is no answer. */
export function spoken(at: AdviceState, words: AdviceWords): Spoken {
  return { text: textOf(at, words), ...questionOf(at, words) };
}

function textOf(
  { topic: id, also, page, offers, mixed, article, stopping }: AdviceState,
  words: AdviceWords,
): string {
  if (id && article && page === 0) {
    const claim = words.claims[id];
    return `${claim ? fill(words.article, { claim }) : words.notInArticle} ${words.topics[id].brief}`;
  }
  if (id && stopping && page === 0) return fill(words.stopping, { name: words.topics[id].name });
  if (id && mixed && page === 0) return `${words.askFirst} ${words.topics[id].answer}`;
  if (id && also) return `${words.topics[id].brief} ${words.topics[also].brief}`;
  if (id) return pagesOf(id, words)[page] ?? words.noMore;
  const [first, second] = offers.map((one) => words.topics[one].name);
  return first && second ? fill(words.unknown, { first, second }) : '';
}

/** The question that offers what comes next. */
export function questionOf(at: AdviceState, words: AdviceWords): Pick<Spoken, 'question' | 'again'> {
  const next = nextOf(at, words);
  if (next === 'nothing') return { question: words.anythingElse, again: words.examples };
  const question = at.offers[0]
    ? fill(words.offer, { name: words.topics[at.offers[0]].name })
    : at.page > 0 && next === 'more'
      ? words.goOn
      : wordsOf(at.topic!, words).offer!;
  return { question, again: `${words.sayYes} ${question}` };
}

/** The card of an answer: its words, how sure they are, and where they come from. */
export function cardOf(id: TopicId, words: AdviceWords, sources: Readonly<Record<string, string>>) {
  const { name, answer } = words.topics[id];
  const { grade, sources: tags } = topic(id);
  const from = tags.map((tag) => `${words.card.source}: ${sources[tag]}`);
  return {
    title: name.charAt(0).toUpperCase() + name.slice(1),
    text: [answer, `${words.card.evidence}: ${words.grades[grade]}`, ...from].join('\n'),
  };
}

/** Whether the disclaimer belongs after this page. One that sends to somebody at once, or asks for a sign, says enough. */
export function disclaims({ topic: id, page, mixed }: AdviceState): boolean {
  return id !== undefined && page === 0 && !mixed && !topic(id).asks && needsDisclaimer(id);
}

/** Whether the open question tells an alarm from none. */
export function asksForSign({ topic: id, offers }: AdviceState): boolean {
  return id !== undefined && offers.length === 0 && topic(id).asks !== undefined;
}

/** The topic that a "yes" leads to, if it leads to one. */
export function topicAfter(next: Next): TopicId | undefined {
  return typeof next === 'object' && 'topic' in next ? topicOf(next.topic) : undefined;
}

function pagesOf(id: TopicId, words: AdviceWords): readonly string[] {
  const { answer, more = [] } = wordsOf(id, words);
  return [answer, ...more];
}

function wordsOf(id: TopicId, words: AdviceWords): AnyTopicWords {
  return words.topics[id];
}

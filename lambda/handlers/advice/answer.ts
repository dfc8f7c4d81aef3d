import { nearestTopics } from '../../advice/nearest';
import {
  type Covered,
  coversBoth,
  inPregnancy,
  type TopicId,
  topic,
  topicOf,
  withIllness,
} from '../../advice/topics';
import {
  type AdviceState,
  answerOf,
  asksForSign,
  cardOf,
  disclaims,
  nextOf,
  questionOf,
  type Spoken,
  spoken,
  topicAfter,
  turnPage,
} from '../../advice/turns';
import { nowMs } from '../../alexa/request';
import { coachedAs } from '../../coaching/relief/ladder';
import { begin } from '../../coaching/relief/position';
import { sources } from '../../coaching/sources';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { fill } from '../../lib/text';
import { tolerates } from '../../profile/settings';
import { alarm } from '../relief/alarm';
import { coach, glanced } from '../relief/replies';
import { askCramping, deniedSign } from '../remarks';
import { glanceReply, startWish } from '../routine/replies';
import { goodbye } from '../simpleReplies';
import type { Answer, Turn } from '../turn';
import { bodyOf } from './body';

/** A question about cramps: one sentence in a hold, else the answer and what may follow it. */
export const askAdvice: Answer = (turn) => {
  const { slots } = turn.meaning;
  const { topic: asked, topic_named: named, topic_two: second } = slots;
  // A topic that is only named is another slot: "box breathing" alone is a wish, no question.
  const about =
    slots.same !== undefined || slots.stopping !== undefined ? turn.session.advice?.topic : undefined;
  const first = asked ?? about ?? (slots.stopping !== undefined ? 'medicines' : named);
  const [id, other, third] = [first, second, slots.topic_three].map((one) => topicOf(one));
  const flagged = [id, other, third].map((one) => one && topic(one).alarm).find((sign) => sign !== undefined);
  if (flagged) return alarm([flagged], turn);
  const covered = coveredBy(id, other, turn);
  const aside = asideOf(covered ?? (id && { topic: id }), turn);
  const passing = turn.session.place ? inHold(aside, turn) : inRoutine(aside, turn);
  if (passing) return passing;
  if (id && slots.article !== undefined && id !== 'the_article')
    return page({ ...answerOf(id), article: true }, turn);
  if (id && slots.stopping !== undefined) return page({ ...answerOf(id), stopping: true }, turn);
  // Three or more: the list of causes.
  if (slots.topic_three !== undefined) return page(answerOf('why_cramps'), turn);
  if (covered) return page({ ...answerOf(covered.topic), ...covered }, turn);
  // Two topics in one question: a sentence on each, then the list of causes.
  if (id && other && id !== other)
    return page({ ...answerOf(id), also: other, offers: ['why_cramps'] }, turn);
  if (id) return page(answerOf(id), turn);
  return first === undefined ? which(turn) : unknown(first, turn);
};

/** The whole answer to a question that also names an illness, a medicine or a pregnancy; undefined for any other. */
function coveredBy(id: TopicId | undefined, other: TopicId | undefined, turn: Turn): Covered | undefined {
  const told = bodyOf(turn);
  if (!id) return told === 'ill' ? { topic: 'interactions' } : undefined;
  if (told === 'pregnant') return { topic: inPregnancy(id) };
  if (told === 'ill') return withIllness(id);
  return other && coversBoth(id, other);
}

/** "Tell me more" turns the page. */
export const more: Answer = (turn) => {
  if (turn.session.place) return inHold('later', turn);
  return inRoutine('later-done', turn) ?? onward(turn);
};

/** What Alexa says about a topic in passing: never what would undo the hold, or what this leg must not have. */
function asideOf(covered: Covered | undefined, turn: Turn): string {
  if (!covered) return 'unknown';
  const { topic: id, mixed } = covered;
  if (mixed) return 'ask-first';
  const { place } = turn.session;
  if (!place) return id;
  const { complaint } = place;
  if (id === 'toe_stretch' && coachedAs(complaint.muscle) === 'shin') return 'shin-down';
  if (topic(id).rubs && (complaint.pregnant || complaint.noRubbing || !mayRub(turn))) return 'no-rubbing-now';
  return id;
}

/** One sentence, and the hold goes on where it was. */
function inHold(aside: string, turn: Turn): Reply {
  return withCard(aside, coach(glanced(turn.session.place!, turn, aside), turn), turn);
}

/** The same in a routine, until it is over. */
function inRoutine(aside: string, turn: Turn): Reply | undefined {
  const { routine } = turn.session;
  const reply = routine && glanceReply(routine, turn, aside);
  return reply && withCard(aside, reply, turn);
}

/** The whole answer is in the app, where the sentence was about a topic. */
function withCard(aside: string, reply: Reply, { content }: Turn): Reply {
  const id = topicOf(aside);
  return id ? { ...reply, card: cardOf(id, content.advice, sources) } : reply;
}

/** "Yes" to what an answer offers. */
export function accept(turn: Turn): Reply {
  const next = nextOf(at(turn), turn.content.advice);
  if (next === 'nothing') return which(turn);
  if (next === 'more') return onward(turn);
  if ('sign' in next) return alarm([next.sign], turn);
  if ('routine' in next) return startWish({ plan: { what: next.routine }, limits: [] }, turn);
  if ('relief' in next) {
    const { relief: muscle, side } = next;
    return coach(begin({ muscle, ...(side && { side }) }, nowMs(turn.request)), turn);
  }
  return page(answerOf(topicAfter(next)!), turn);
}

/** The second of two offers is made; without a sign of alarm a cramp is asked for; else nothing more is wanted. */
export function decline(turn: Turn): Reply {
  const { advice } = turn.content;
  if (asksForSign(at(turn))) return askCramping(turn, advice.noSign);
  const { offers, ...rest } = at(turn);
  const [, second] = offers;
  if (!second) return goodbye(advice.enough);
  const question = fill(advice.offerOther, { name: advice.topics[second].name });
  const spokenNow = { text: '', question, again: `${advice.sayYes} ${question}` };
  return reply(spokenNow, { ...rest, offers: [second] });
}

/** "It isn't swollen" is a no to the question about signs; else the sign is denied and the question comes again. */
export const deny: Answer = (turn) =>
  asksForSign(at(turn)) ? decline(turn) : deniedSign(turn, helpWithAdvice(turn));

/** The answer again. */
export function again(turn: Turn): Reply {
  const now = at(turn);
  return now.topic ? page(now, turn) : reply(spoken(now, turn.content.advice), now);
}

/** The next page, or what is offered next. */
export function onward(turn: Turn): Reply {
  const { advice } = turn.content;
  const now = at(turn);
  if (now.offers.length > 0) return accept(turn);
  if (!now.topic) return which(turn);
  const turned = turnPage(now, advice);
  if (turned) return page(turned, turn);
  return reply({ text: advice.noMore, ...questionOf(now, advice) }, now);
}

function page(now: AdviceState, turn: Turn): Reply {
  const { session, content } = turn;
  if (now.topic && topic(now.topic).rubs && !mayRub(turn)) return noRubbing(turn);
  const disclaimer = disclaims(now) && !session.disclaimed;
  const words = spoken(now, content.advice);
  const text = disclaimer ? `${words.text} ${content.advice.disclaimer}` : words.text;
  const made = reply({ ...words, text }, now);
  return {
    ...made,
    session: { ...made.session, ...(disclaimer && { disclaimed: true }) },
    card: cardOf(now.topic!, content.advice, sources),
  };
}

/** The answer to a person who must not be rubbed, as far as they have said. */
function noRubbing({ content: { advice, coaching } }: Turn): Reply {
  const text = coaching.routines.limits['no-rubbing'];
  return reply({ text, question: advice.anythingElse, again: advice.examples }, { page: 0, offers: [] });
}

function mayRub({ request, session: { profile = {} } }: Turn): boolean {
  return tolerates('massage', profile, nowMs(request));
}

function unknown(heard: string, { content: { advice } }: Turn): Reply {
  const now: AdviceState = { page: 0, offers: nearestTopics(heard, advice) };
  return reply(spoken(now, advice), now);
}

function which(turn: Turn, text = ''): Reply {
  const { advice } = turn.content;
  const { misses } = turn.session;
  const question = advice.which[misses % advice.which.length]!;
  return reply({ text, question, again: advice.examples }, { page: 0, offers: [] }, misses + 1);
}

/** Help while an answer's question is open: what can be said, and the question again. */
export function helpWithAdvice(turn: Turn): Reply {
  const { advice } = turn.content;
  const { topic: id, offers } = at(turn);
  if (!id && offers.length === 0) return which(turn);
  const { question, again: other } = questionOf(at(turn), advice);
  return reply({ text: '', question: other, again: question }, at(turn), turn.session.misses);
}

/** The question again, in other words. */
export function unclearAdvice(turn: Turn): Reply {
  const { advice } = turn.content;
  const { misses } = turn.session;
  const text = advice.missed[misses % advice.missed.length]!;
  const { topic: id, offers } = at(turn);
  if (!id && offers.length === 0) return which(turn, text);
  return reply({ text, ...questionOf(at(turn), advice) }, at(turn), misses + 1);
}

function at({ session }: Turn): AdviceState {
  return session.advice ?? { page: 0, offers: [] };
}

function reply({ text, question, again: other }: Spoken, advice: AdviceState, misses = 0): Reply {
  return {
    prompt: say(`${text} ${question}`.trim()),
    reprompt: say(other),
    session: { question: 'advice', misses, advice },
  };
}

import type { TimeZoneOf } from '../../alexa/timeZone';
import type { PositionStore } from '../../coaching/savedPosition';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { mayOfferPhrase } from '../../profile/settings';
import { whileBusy } from '../diary/log';
import { hourOf, nightEndsAt } from '../hourOfDay';
import { asks, goodbye, inOtherWords, nowMs } from '../relief/replies';
import { isOver, positionIn } from '../routine/replies';
import { answering, onAnswer, onIntent, type Turn } from '../turn';

interface Outside {
  timeZoneOf: TimeZoneOf;
}

/** The day, for what nobody is bothered with at night. */
const dayStartsAt = 6;
const dayEndsAt = 20;

/** "Teach Alexa my phrase": from then on it needs no name of the skill. */
export function teachPhrase(outside: Outside) {
  return onIntent(['TeachPhraseIntent'], async (turn) => {
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    const hour = await hourOf(turn, outside.timeZoneOf);
    if (hour !== undefined && hour < nightEndsAt) return goodbye(turn.content.phrase.byDay);
    return teach(turn);
  });
}

/** Yes, no and unknown words to the one offer. */
export function answerPhrase() {
  return onAnswer(
    (turn) => {
      const { question, routine } = turn.session;
      // A routine ends in it; until then the answer is to something else.
      return question === 'phrase' && (!routine || isOver(routine, positionIn(routine, turn).unit));
    },
    (turn) => {
      const { request, session, content } = turn;
      const { offer, declined } = content.phrase;
      if (request.intent === 'AMAZON.YesIntent') return teach(turn);
      if (request.intent === 'AMAZON.NoIntent' || session.misses > 0) return goodbye(declined);
      return asks(inOtherWords(offer), 'phrase', 1);
    },
  );
}

/** What came of it, once Alexa has asked. */
export function phraseAnswered() {
  return answering(
    ({ request }) => request.answer?.of === 'phrase',
    ({ request, content: { phrase } }) =>
      goodbye(request.answer?.of === 'phrase' ? phrase[request.answer.result] : phrase.failed),
  );
}

/**
 * The one offer there ever is, after a calm session by day that somebody ends with a no: never at night, and never
 * where there was a cramp.
 * @param reply as it is without it
 */
export async function thenOfferPhrase(
  reply: Reply,
  turn: Turn,
  outside: Outside & { places: PositionStore },
): Promise<Reply> {
  const { request, session, content } = turn;
  const { profile, place, eased, redFlag } = session;
  const lately = request.person && outside.places.atHand(request.person, nowMs(request));
  const isLast = request.intent === 'AMAZON.NoIntent' && reply.reprompt === undefined;
  if (!isLast || !mayOfferPhrase(profile) || place || eased || lately || redFlag) return reply;
  const hour = await hourOf(turn, outside.timeZoneOf);
  if (hour === undefined || hour < dayStartsAt || hour >= dayEndsAt) return reply;
  const { prompt, reprompt } = content.phrase.offer;
  // Nothing is asked after a good-bye: this takes its place.
  return {
    ...reply,
    prompt: say(prompt),
    reprompt: say(reprompt),
    session: { ...reply.session, question: 'phrase' },
    profileChange: { ...reply.profileChange, phraseOfferedAtMs: nowMs(request) },
  };
}

/** Alexa takes over, and comes back with what came of it. */
function teach({ request, content: { phrase } }: Turn): Reply {
  const { applicationId, locale } = request;
  if (applicationId === undefined) return goodbye(phrase.failed);
  const { utterances, does } = phrase;
  return {
    prompt: say(phrase.intro),
    asksAlexa: { of: 'phrase', skillId: applicationId, locale, utterances, does },
    session: { misses: 0 },
    profileChange: { phraseOfferedAtMs: nowMs(request) },
  };
}

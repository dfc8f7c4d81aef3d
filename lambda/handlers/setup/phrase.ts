import { nowMs } from '../../alexa/request';
import { isOver } from '../../coaching/routine/position';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import { crampHours, isAmong, phraseOfferHours } from '../../lib/dayParts';
import { mayOfferPhrase } from '../../profile/settings';
import { whileBusy } from '../diary/log';
import { hourOf } from '../hourOfDay';
import { positionIn } from '../routine/replies';
import { asks, goodbye, inOtherWords } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';

/** "Teach Alexa my phrase": from then on it needs no name of the skill. */
export const teachPhrase: Answer = async (turn, outside) => {
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  const hour = await hourOf(turn, outside.timeZoneOf);
  if (hour !== undefined && isAmong(crampHours, hour)) return goodbye(turn.content.phrase.byDay);
  return teach(turn);
};

/** "Yes" to the one offer. */
export const teachNow: Answer = (turn) => (isOffered(turn) ? teach(turn) : undefined);

/** "No" to it. */
export const noPhrase: Answer = (turn) =>
  isOffered(turn) ? goodbye(turn.content.phrase.declined) : undefined;

/** The offer once more in other words; twice unclear is no. */
export const offerPhraseAgain: Answer = (turn, outside) => {
  if (turn.session.misses > 0) return noPhrase(turn, outside);
  return isOffered(turn) ? asks(inOtherWords(turn.content.phrase.offer), 'phrase', 1) : undefined;
};

/** A routine ends in the offer; until then an answer is to something else. */
function isOffered(turn: Turn): boolean {
  const { routine } = turn.session;
  return !routine || isOver(routine, positionIn(routine, turn).unit);
}

/** What came of it, once Alexa has asked. */
export const phraseAnswered: Answer = ({ request: { answer }, content }) =>
  answer?.of === 'phrase' ? goodbye(content.phrase[answer.result]) : undefined;

/**
 * The one offer there ever is, after a calm session by day that somebody ends with a no: never at night, and never
 * where there was a cramp.
 * @param reply as it is without it
 */
export async function thenOfferPhrase(
  reply: Reply,
  turn: Turn,
  outside: Pick<Outside, 'timeZoneOf' | 'places'>,
): Promise<Reply> {
  const { request, session, content } = turn;
  const { profile, place, eased, redFlag } = session;
  const lately = request.person && outside.places.savedLately(request.person, nowMs(request));
  const isLast = reply.reprompt === undefined;
  if (!isLast || !mayOfferPhrase(profile) || place || eased || lately || redFlag) return reply;
  const hour = await hourOf(turn, outside.timeZoneOf);
  if (hour === undefined || !isAmong(phraseOfferHours, hour)) return reply;
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

/** Alexa takes over, and comes back with what came of it. The skill says nothing beside it: such a response is refused. */
function teach({ request, content: { phrase } }: Turn): Reply {
  const { applicationId, locale } = request;
  if (applicationId === undefined) return goodbye(phrase.failed);
  const { utterances, does } = phrase;
  return {
    prompt: say(''),
    asksAlexa: { of: 'phrase', skillId: applicationId, locale, utterances, does },
    session: { misses: 0 },
    profileChange: { phraseOfferedAtMs: nowMs(request) },
  };
}

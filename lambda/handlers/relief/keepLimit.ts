import { nowMs } from '../../alexa/request';
import { lastingLimits } from '../../coaching/relief/bodyLimits';
import type { Reply } from '../../dialog/reply';
import { sentences } from '../../lib/text';
import { changedBy, changeOf, keptLimits, settingOfLimit } from '../../profile/settings';
import { asks, goodbye, remembering } from '../simpleReplies';
import type { Answer, Turn } from '../turn';

/**
 * "Shall I remember your knee for next time?" Undefined where there is nothing to keep, where it has been asked, or where
 * nothing can be kept.
 */
export function offerToKeep({ request, session, content }: Turn, keepsDiary: boolean): Reply | undefined {
  const { limits = [], profile, place, askedToKeep } = session;
  if (!keepsDiary || !profile || askedToKeep || place?.complaint.helper || !request.person) return undefined;
  const kept = keptLimits(profile);
  const keeping = lastingLimits.find((limit) => limits.includes(limit) && !kept.includes(limit));
  if (!keeping) return undefined;
  const { keepLimit, keepLimitReprompt } = content.remarks;
  const reply = asks({ prompt: keepLimit[keeping], reprompt: keepLimitReprompt }, 'keep-limit');
  return remembering(reply, { keeping, askedToKeep: true });
}

/** "Yes": it is kept, told in "what do you know about me", and erased with all else. */
export const keepLimit: Answer = async (turn, { profiles }) => {
  const { request, session, content } = turn;
  if (!session.keeping) return undefined;
  const change = changeOf(settingOfLimit[session.keeping], nowMs(request));
  const saved = request.person !== undefined && (await profiles.change(request.person, change));
  const { remarks, answers } = content;
  const reply = thenBreathe(saved ? remarks.kept : answers.settings.notSaved, turn);
  return remembering(reply, { profile: changedBy(session.profile ?? {}, change) });
};

/** "No". */
export const keepNothing: Answer = (turn) =>
  turn.session.keeping && thenBreathe(turn.content.remarks.notKept, turn);

/** The question once more. */
export const askToKeepAgain: Answer = ({ session: { keeping, misses }, content: { remarks } }) => {
  if (!keeping) return undefined;
  if (misses > 0) return goodbye(sentences(remarks.notKept, remarks.goodNight));
  const asking = { prompt: remarks.keepLimit[keeping], reprompt: remarks.keepLimitReprompt };
  return remembering(asks(asking, 'keep-limit', misses + 1), { keeping });
};

/** After a cramp slow breathing is offered; by day nothing is. */
function thenBreathe(words: string, { session, content: { coaching } }: Turn): Reply {
  if (!session.eased) return goodbye(sentences(words, coaching.restWell));
  const reprompt = coaching.sleepWell;
  return asks({ prompt: sentences(words, coaching.breatheNow), reprompt }, 'breathing');
}

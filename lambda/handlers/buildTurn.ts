import type { SkillRequest } from '../alexa/request';
import { isFresh, readSession, type SessionState } from '../dialog/session';
import { contentFor } from '../locales';
import type { Screen } from '../screen';
import { sentenceOf } from '../understanding/net';
import { readMeanings } from './readMeanings';
import { afterReprompt } from './relief/legsAlike';
import type { Outside, Turn } from './turn';

/** Returns the turn of a request. A sentence ends here: the turn knows only what it means. */
export function buildTurn(
  request: SkillRequest,
  outside: Pick<Outside, 'withoutApla' | 'understanding' | 'log'> & { screen: () => Screen | undefined },
): Turn {
  const known = dated(afterReprompt(readSession(request), request.sentAtMs), request);
  const failed = request.device !== undefined && outside.withoutApla.has(request.device);
  const session = failed ? { ...known, aplaFailed: true as const } : known;
  const drawing = request.screen && !session.aplaFailed ? outside.screen() : undefined;
  return {
    request: withSession(withoutSentence(request), session),
    ...readMeanings(request, session, outside),
    session,
    content: contentFor(request.locale, session.country),
    ...(drawing && { screen: drawing }),
  };
}

/** The session with its beginning, which is now if it has just begun. */
function dated(session: SessionState, request: SkillRequest): SessionState {
  const { sentAtMs } = request;
  return isFresh(request) && !Number.isNaN(sentAtMs) ? { ...session, begunAtMs: sentAtMs } : session;
}

/** The request with a person whose session is known: whatever is saved for them is from then on. */
function withSession(request: SkillRequest, { begunAtMs }: SessionState): SkillRequest {
  const { person } = request;
  if (!person || begunAtMs === undefined) return request;
  return { ...request, person: { ...person, sinceMs: begunAtMs } };
}

function withoutSentence(request: SkillRequest): SkillRequest {
  return sentenceOf(request) === undefined ? request : { ...request, slots: {}, heard: {} };
}

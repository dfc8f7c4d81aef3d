import type { SkillRequest } from '../alexa/request';
import { readSession } from '../dialog/session';
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
  const known = afterReprompt(readSession(request), request.sentAtMs);
  const failed = request.device !== undefined && outside.withoutApla.has(request.device);
  const session = failed ? { ...known, aplaFailed: true as const } : known;
  const drawing = request.screen && !session.aplaFailed ? outside.screen() : undefined;
  return {
    request: withoutSentence(request),
    ...readMeanings(request, session, outside),
    session,
    content: contentFor(request.locale, session.country),
    ...(drawing && { screen: drawing }),
  };
}

function withoutSentence(request: SkillRequest): SkillRequest {
  return sentenceOf(request) === undefined ? request : { ...request, slots: {}, heard: {} };
}

/** What the Echo shows of itself, as the page hears of it. */
import { cardLines } from '../device/card';
import type { Shown } from '../device/echoParts';
import type { Part } from '../device/performance/reply';
import { touchablesOf } from '../device/performance/screen';
import { holdsOf } from '../device/performance/timeline';
import { AnswerError, type Directive, readAnswer } from '../device/skill/response';
import type { Turn } from '../device/skill/turn';
import { offsetOf } from '../lib/localTime';
import type { Drawn, Lane, News } from './messages';
import type { Settings } from './settings';
import { pictureOf } from './viewhost/clips';

type Begins = Extract<Shown, { kind: 'begins' }>;

/**
 * The news of something shown; null for what the page need not hear.
 * @param turn the request whose reply begins, if it is one's
 */
export function newsOf(shown: Shown, turn: Turn | null, settings: Settings): News | null {
  switch (shown.kind) {
    case 'understood':
      return { kind: 'understood', why: shown.why().join('; ') };
    case 'begins': {
      const { prompt, reprompt } = shown.reply;
      return {
        kind: 'begins',
        askedAt: shown.askedAt,
        firstSoundAt: shown.firstSoundAt,
        prompt: laneOf(prompt),
        reprompt: reprompt && laneOf(reprompt),
        listens: shown.afterwards === 'listening',
        picture: turn && drawn(turn, shown, settings),
      };
    }
    case 'card':
      return {
        kind: 'card',
        lines: cardLines(shown.card),
        permission: shown.card.type === 'AskForPermissionsConsent',
      };
    case 'ended':
      return { kind: 'ended' };
    case 'said':
    case 'sounding':
    case 'hold':
    case 'interrupted':
    case 'reminder':
    case 'trouble':
    case 'turn':
      return shown;
    default:
      return { kind: 'step', sinceMs: shown.sinceMs, step: shown.kind };
  }
}

function laneOf({ events, lengthMs }: Part): Lane {
  return { lengthMs, sounds: events.filter(({ kind }) => kind !== 'silence'), holds: holdsOf(events) };
}

/** The picture of a reply, as the device is to draw it; null where there is none. */
function drawn(
  { response }: Turn,
  { reply, askedAt, firstSoundAt }: Begins,
  settings: Settings,
): Drawn | null {
  if (settings.screen === 'none') return null;
  const directives = directivesOf(response);
  const picture = pictureOf(directives, settings.voice, settings.apla);
  return (
    picture && {
      ...picture,
      // Its commands begin where a sound document would.
      commandsAtMs: firstSoundAt - askedAt + reply.prompt.failedAtMs,
      offsetMs: offsetOf(askedAt, settings.zone),
      targets: touchablesOf(directives).map(({ label }) => label),
    }
  );
}

/** None where Alexa could not use the answer, which is told as trouble. */
function directivesOf(response: unknown): readonly Directive[] {
  try {
    return readAnswer(response).response.directives;
  } catch (error) {
    if (error instanceof AnswerError) return [];
    throw error;
  }
}

/** What the Echo shows of itself, as the page hears of it. */
import { cardLines } from '../card';
import type { Shown } from '../echoParts';
import type { Part } from '../performance/reply';
import { holdsOf } from '../performance/timeline';
import { readAnswer } from '../response';
import type { Turn } from '../turn';
import { type Picture, pictureOf } from '../viewhost/clips';
import type { Lane, News } from './messages';
import type { Settings } from './settings';

/**
 * The news of something shown; null for what the page need not hear.
 * @param turn the request whose reply begins, if it is one's
 */
export function newsOf(shown: Shown, turn: Turn | null, settings: Settings): News | null {
  switch (shown.kind) {
    case 'understood':
      return { kind: 'understood', why: shown.heard.why };
    case 'begins': {
      const { prompt, reprompt } = shown.reply;
      const picture = turn && drawn(turn, settings);
      return {
        kind: 'begins',
        firstSoundAt: shown.firstSoundAt,
        prompt: laneOf(prompt),
        reprompt: reprompt && laneOf(reprompt),
        listens: shown.afterwards === 'listening',
        // A picture begins where a sound document would.
        picture: picture && { ...picture, commandsAtMs: prompt.failedAtMs },
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

function drawn({ response }: Turn, { screen, voice, apla }: Settings): Picture | null {
  if (screen === 'none') return null;
  try {
    return pictureOf(readAnswer(response).response.directives, voice, apla);
  } catch (error) {
    // Whatever is wrong with the answer was told as trouble already.
    if (error instanceof Error) return null;
    throw error;
  }
}

import { wordsOf } from '../../simulator/device/performance/timeline';
import type { Turn } from '../../simulator/device/skill/turn';
import type { Night } from './nights';
import type { Played } from './played';

/**
 * Why a night was not brought to its end; undefined where it was. It was, when everything that was said got an
 * answer, no answer was a failure, nobody heard the same words twice in a row without asking for them, the last words are
 * those the night has to end with, and the session is over.
 */
export function brokenOff(night: Night, { turns, complaint }: Played): string | undefined {
  if (complaint !== '') return complaint;
  const spoken = turns.filter(({ timeline }) => timeline.length > 0);
  const unanswered = turns.find((turn) => turn.heard !== null && wordsOf(turn.timeline) === '');
  if (unanswered) return `no words after "${unanswered.heard}"`;
  const loop = spoken.find((turn, index) => isSame(turn, spoken[index - 1]));
  if (loop) return `the same words again after "${loop.heard}"`;
  const last = spoken.at(-1);
  const silence = night.says.at(-1) === '';
  const words = last ? wordsOf(silence ? last.repromptTimeline : last.timeline) : '';
  if (!words.includes(night.ends)) return `it ends "${words.slice(-80)}" instead of "${night.ends}"`;
  const over = silence ? turns.at(-1)?.intent === 'SessionEndedRequest' : last?.sessionOpen === false;
  return over ? undefined : 'the session is still open';
}

/** A closed session forgets, and somebody may ask to hear it again: then the same words are right. */
function isSame(turn: Turn, before: Turn | undefined): boolean {
  if (!before?.sessionOpen || turn.intent === 'AMAZON.RepeatIntent') return false;
  return wordsOf(turn.timeline) === wordsOf(before.timeline);
}

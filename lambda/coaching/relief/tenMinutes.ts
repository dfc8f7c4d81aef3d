import { overheadOf } from '../../lib/overhead';
import { questionBudgetMs } from '../timing/block';
import { compile, type Pace } from '../timing/timeline';
import type { CoachingWords } from '../words';
import type { ReliefPosition } from './position';
import { reliefBlocks } from './script';

/** A cramp that lasts this long needs medical advice, in ms. */
const adviceAfterMs = 600_000;

/**
 * Decides whether a reply has to carry the ten-minute advice: in the block that crosses ten minutes after the first
 * complaint, else at the start of the first one after it, once.
 */
export function withTenMinuteAdvice(place: ReliefPosition, words: CoachingWords, pace: Pace): ReliefPosition {
  if (place.advice) return place;
  const startMs = place.sentAtMs - place.startedAtMs + overheadOf(place.turn);
  if (startMs >= adviceAfterMs) return { ...place, advice: 'opens' };
  // No prompt is longer than this, so most need not be laid out.
  if (startMs + questionBudgetMs < adviceAfterMs) return place;
  const { totalMs } = compile(reliefBlocks(place, words).prompt, pace);
  return startMs + totalMs >= adviceAfterMs ? { ...place, advice: 'ends' } : place;
}

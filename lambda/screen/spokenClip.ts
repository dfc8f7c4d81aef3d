import type { Segment } from '../coaching/timing/timeline';
import { type Pacing, pacedWords } from '../speech/pacedWords';
import { type Clip, isTimed, type Moment, type Write } from './clips';

/** Holds in words alone, as one clip: what is spoken when, by estimate, and the countdown beside it. */
export function spokenClip(segments: readonly Segment[], pacing: Pacing, write: Write): Clip {
  const moments: Moment[] = [];
  let atMs = 0;
  let step = 0;
  pacedWords(segments, pacing).forEach((pieces, index) => {
    for (const piece of pieces) {
      if (piece.kind === 'holds') moments.push({ atMs, show: { step, heldMs: piece.ms } });
      if (piece.kind === 'sentence') moments.push({ atMs, show: { line: write(piece.text) } });
      if (piece.kind === 'ends') moments.push({ atMs, show: { step: step + 1, heldMs: 0 } });
      if (piece.kind === 'sentence' || piece.kind === 'pause') atMs += Math.round(piece.ms);
    }
    if (isTimed(segments[index]!)) step += 1;
  });
  return { segments, startMs: 0, leastMs: atMs, moments };
}

import type { Segment } from '../coaching/timing/timeline';
import { type Pacing, type Piece, pacedWords, slowestPercent } from './pacedWords';
import { holdEndSound } from './sounds';
import { escapeXml, type Manner, voiceOf } from './ssml';

/**
 * A timeline without sound documents, for a device whose APLA failed, in one voice. A hold is a paragraph: it opens with
 * the start word and ends with the sound.
 */
export function pacedSsml(segments: readonly Segment[], pacing: Pacing, manner: Manner): string {
  return pacedWords(segments, pacing)
    .flat()
    .map((piece) => spoken(piece, manner))
    .join('');
}

function spoken(piece: Piece, manner: Manner): string {
  switch (piece.kind) {
    case 'sentence': {
      const percent = Math.max(slowestPercent, Math.round((manner.percent * piece.percent) / 100));
      return `<s>${voiceOf({ ...manner, percent })(piece.text)}</s>`;
    }
    case 'pause':
      return `<break time="${piece.ms}ms"/>`;
    case 'opens':
      return '<p>';
    case 'holds':
      return '';
    case 'ends':
      return `${piece.bell ? `<audio src="${escapeXml(holdEndSound.source)}"/>` : ''}</p>`;
  }
}

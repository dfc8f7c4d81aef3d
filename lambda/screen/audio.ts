import type { Segment } from '../coaching/timing/timeline';
import { aplaDocument } from '../speech/apla';
import type { Say } from '../speech/ssml';
import type { Apl } from './apl';
import type { Clip } from './clips';
import { voiceId } from './document';

/**
 * What Alexa's cloud does with a picture before a device sees it, and what no renderer of pictures does by itself: each
 * sound document of `sources` is made audio by the transformer `aplAudioToSpeech` (APL 1.4, "Transformers"), which puts
 * `{url}` into the data source under `outputName`; the component whose `speech` is bound to it plays it by `SpeakItem`.
 */
export function voicesOf(clips: readonly Clip[], say: Say): { sources: Apl; transformers: readonly Apl[] } {
  let holds = 0;
  const documents = clips.map(({ segments }) => {
    const document = aplaDocument(segments, say, holds);
    holds += segments.filter((segment: Segment) => segment.kind === 'hold').length;
    return document;
  });
  return {
    sources: Object.fromEntries(documents.map((document, index) => [voiceId(index), document])),
    transformers: documents.map((_, index) => ({
      transformer: 'aplAudioToSpeech',
      template: voiceId(index),
      outputName: voiceId(index),
    })),
  };
}

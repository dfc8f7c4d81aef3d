import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Block } from './coaching/block';
import { compile } from './coaching/timeline';
import type { CoachingWords } from './coaching/words';
import type { Reply } from './reply';
import { aplaDocument } from './speech/apla';
import { pace, slowPace } from './speech/pace';
import { pacedSsml } from './speech/pacedSsml';
import { type Say, softly, speak } from './speech/ssml';

/** What a device can do, as far as it matters for a response. */
export interface Device {
  /** False once it has reported that it could not play a sound document. */
  apla: boolean;
}

interface Voiced {
  outputSpeech: ui.OutputSpeech;
  directives: Directive[];
}

/** Makes Alexa's response of a reply. Nothing else in the skill writes one that speaks. */
export function render(reply: Reply, device: Device, words: CoachingWords): Response {
  const manner = { ...device, slowly: reply.remember.place?.slow ?? false };
  const { outputSpeech, directives } = voice(reply.prompt, manner, words);
  const reprompt = reply.reprompt && voice(reply.reprompt, manner, words);
  return {
    outputSpeech,
    ...(directives.length > 0 && { directives }),
    ...(reprompt && {
      reprompt: {
        outputSpeech: reprompt.outputSpeech,
        ...(reprompt.directives.length > 0 && { directives: reprompt.directives }),
      },
    }),
    ...(reply.card && { card: { type: 'Simple', title: reply.card.title, content: reply.card.text } }),
    shouldEndSession: reprompt === undefined,
  };
}

/**
 * The first words are Alexa's own speech, which is heard whatever happens; the rest is a sound document that she
 * plays after them. Words without holds, and devices that cannot play documents, get speech alone.
 */
function voice(block: Block, { apla, slowly }: Device & { slowly: boolean }, words: CoachingWords): Voiced {
  const say = softly(slowly);
  const timing = slowly ? slowPace : pace;
  const { segments } = compile(block, timing);
  if (block.parts.every((part) => part.kind === 'say')) return speech(spokenAll(block, say));
  if (!apla) {
    const { breath } = words.hold;
    return speech(pacedSsml(segments, { breath, spokenMs: timing.expected, say }));
  }
  const [lead, ...rest] = segments;
  const directive: Directive = {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'cramp-coach',
    document: aplaDocument(rest, say),
  };
  return { ...speech(lead?.kind === 'say' ? say(lead.text) : ''), directives: [directive] };
}

function spokenAll(block: Block, say: Say): string {
  return block.parts.map((part) => (part.kind === 'say' ? say(part.text) : '')).join(' ');
}

function speech(ssml: string): Voiced {
  return { outputSpeech: { type: 'SSML', ssml: speak(ssml) }, directives: [] };
}

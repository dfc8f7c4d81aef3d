import type { Directive, Response, ui } from 'ask-sdk-model';
import { completeTask, directiveOf, reminderScope } from './alexa/directives';
import type { Block } from './coaching/block';
import { compile, type Pace } from './coaching/timeline';
import type { CoachingWords } from './coaching/words';
import type { Reply } from './reply';
import type { Memory } from './session';
import { aplaDocument } from './speech/apla';
import { pace, slowPace, slowPercent } from './speech/pace';
import { pacedSsml } from './speech/pacedSsml';
import { type Manner, type Say, soft, speak, voiceOf } from './speech/ssml';

/** How a response is delivered: whether the device plays sound documents, and the voice. */
interface Delivery {
  apla: boolean;
  timing: Pace;
  manner: Manner;
}

interface Voiced {
  outputSpeech: ui.OutputSpeech;
  directives: Directive[];
}

/**
 * Makes Alexa's response of a reply. Nothing else in the skill writes one that speaks.
 * @param memory what the session knows once the reply is given
 */
export function render(
  reply: Reply,
  { place, routine, aplaFailed, byTask, loudness = soft.loudness }: Memory,
  words: CoachingWords,
): Response {
  const slowly = place?.slow ?? routine?.slow ?? false;
  const how: Delivery = {
    apla: !aplaFailed && !reply.spoken,
    timing: slowly ? slowPace : pace,
    manner: { loudness, percent: slowly ? slowPercent : soft.percent },
  };
  const { outputSpeech, directives } = voice(reply.prompt, how, words);
  const { asksAlexa } = reply;
  // Neither open nor closed: a microphone of ours would open against her question (alexa-services §2).
  if (asksAlexa) return { outputSpeech, directives: [directiveOf(asksAlexa)] };
  const reprompt = reply.reprompt && voice(reply.reprompt, how, words);
  if (byTask && !reprompt) directives.push(completeTask());
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
    ...(reply.permissionCard && { card: { type: 'AskForPermissionsConsent', permissions: [reminderScope] } }),
    shouldEndSession: reprompt === undefined,
  };
}

/**
 * The first words are Alexa's own speech, which is heard whatever happens; the rest is a sound document that she
 * plays after them. Words without holds, and devices that cannot play documents, get speech alone.
 */
function voice(block: Block, { apla, timing, manner }: Delivery, words: CoachingWords): Voiced {
  const say = voiceOf(manner);
  if (block.parts.every((part) => part.kind === 'say')) return speech(spokenAll(block, say));
  const { segments } = compile(block, timing);
  if (!apla) {
    const { breath, numbers } = words.hold;
    return speech(pacedSsml(segments, { breath, numbers, spokenMs: timing.expected, manner }));
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

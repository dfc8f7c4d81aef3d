import type { Directive, Response, ui } from 'ask-sdk-model';
import { completeTask, directiveOf, pictureSpeaks, reminderScope } from './alexa/directives';
import type { Block } from './coaching/timing/block';
import { isTimed } from './coaching/timing/question';
import { compile, type Pace } from './coaching/timing/timeline';
import type { CoachingWords } from './coaching/words';
import type { Reply } from './dialog/reply';
import type { SessionState } from './dialog/session';
import type { Content } from './locales';
import type { Screen } from './screen';
import { aplaDocument } from './speech/apla';
import { pace, slowPace, slowPercent } from './speech/pace';
import { pacedSsml } from './speech/pacedSsml';
import type { Pacing } from './speech/pacedWords';
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
 * @param screen draws it as well, where the device has a screen
 */
export function render(reply: Reply, session: SessionState, content: Content, screen?: Screen): Response {
  const { place, routine, aplaFailed, byTask, profile, loudness = soft.loudness } = session;
  const words = content.coaching;
  const slowly = place?.slow ?? routine?.slow ?? profile?.pace === 'slower';
  const how: Delivery = {
    apla: !aplaFailed && !reply.spoken,
    timing: slowly ? slowPace : pace,
    manner: { loudness, percent: slowly ? slowPercent : soft.percent },
  };
  const card = cardOf(reply);
  const { asksAlexa } = reply;
  // Neither open nor closed: a microphone of ours would open against Alexa's question.
  if (asksAlexa) {
    const spoken = asksAlexa.of === 'phrase' ? {} : voice(reply.prompt, how, words);
    return { ...spoken, directives: [directiveOf(asksAlexa)], ...card };
  }
  const showing = {
    ...{ reply, session, content, timing: how.timing, say: voiceOf(how.manner) },
    ...(!how.apla && { pacing: pacingOf(how, words) }),
  };
  const isBlock = how.apla && isTimed(reply.prompt);
  if (screen && isBlock && pictureSpeaks) {
    // The picture plays the block, and tells when it is over: until then the microphone is closed.
    const { lead, directives } = screen.runs(showing);
    return { ...outputSpeechOf(showing.say(lead)), directives, ...card };
  }
  const { outputSpeech, directives: sound } = voice(reply.prompt, how, words);
  const picture = isBlock ? screen?.besides(showing) : screen?.says(showing);
  const directives = [...sound, ...(picture ?? [])];
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
    ...card,
    shouldEndSession: reprompt === undefined,
  };
}

function cardOf({ card, permissionCard }: Reply): Pick<Response, 'card'> {
  if (permissionCard) return { card: { type: 'AskForPermissionsConsent', permissions: [reminderScope] } };
  return card ? { card: { type: 'Simple', title: card.title, content: card.text } } : {};
}

/**
 * The first words are Alexa's own speech, which is heard whatever happens; the rest is a sound document that she
 * plays after them. Words without holds, and devices that cannot play documents, get speech alone.
 */
function voice(block: Block, { apla, timing, manner }: Delivery, words: CoachingWords): Voiced {
  const say = voiceOf(manner);
  if (!isTimed(block)) return speech(spokenAll(block, say));
  const { segments } = compile(block, timing);
  if (!apla) return speech(pacedSsml(segments, pacingOf({ timing }, words), manner));
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

/** How holds are spoken where no sound document plays. */
function pacingOf(
  { timing }: Pick<Delivery, 'timing'>,
  { hold: { breath, numbers } }: CoachingWords,
): Pacing {
  return { breath, numbers, spokenMs: timing.expected };
}

function speech(ssml: string): Voiced {
  return { ...outputSpeechOf(ssml), directives: [] };
}

function outputSpeechOf(ssml: string): { outputSpeech: ui.OutputSpeech } {
  return { outputSpeech: { type: 'SSML', ssml: speak(ssml) } };
}

/** A whole response as it is heard: the prompt, and the reprompt that follows silence. */
import type { Directive, OutputSpeech, SkillResponse } from '../skill/response';
import { AplaError, type AplaFailure, performApla } from './apla';
import { performScreen, type ScreenEvent } from './screen';
import { performSsml } from './ssml';
import { inSequence, single, type Track } from './timeline';
import { speechMs } from './voice';

/** What the device can do: how fast its voice is (characters a second), and whether it plays APL for Audio. */
export interface Loudspeaker {
  charactersPerSecond: number;
  apla: boolean;
}

/** A document that was not played, and why; it is reported to the skill once its turn to play has come. */
export interface RenderFailure {
  token: string;
  type: AplaFailure;
  message: string;
  /** It is a picture whose sound could not be made, and no document of sound alone. */
  picture?: true;
}

/** The prompt or the reprompt. Its own 0 is its own first sound. */
export interface Part extends Track {
  failures: RenderFailure[];
  /** When the failures are noticed: what failed would have begun then, in ms. */
  failedAtMs: number;
  /** What a picture tells the skill while it plays. */
  told: ScreenEvent[];
}

/** A response, performed; `reprompt` is null where the response has none. */
export interface Reply {
  prompt: Part;
  reprompt: Part | null;
}

/**
 * Performs a response: `outputSpeech` first, then its APLA documents, never overlapping; the
 * reprompt likewise. A document that cannot be played leaves the speech and a failure.
 * @throws {SsmlError} when `outputSpeech` itself is unspeakable, which Alexa answers with INVALID_RESPONSE.
 */
export function perform(response: SkillResponse, loudspeaker: Loudspeaker): Reply {
  const { outputSpeech, directives, reprompt } = response;
  return {
    prompt: part(outputSpeech, directives, loudspeaker),
    reprompt: reprompt ? part(reprompt.outputSpeech, reprompt.directives, loudspeaker) : null,
  };
}

function part(
  speech: OutputSpeech | undefined,
  directives: readonly Directive[],
  { charactersPerSecond, apla }: Loudspeaker,
): Part {
  const tracks: Track[] = speech ? [spoken(speech, charactersPerSecond)] : [];
  const failedAtMs = tracks[0]?.lengthMs ?? 0;
  const failures: RenderFailure[] = [];
  for (const directive of directives) {
    if (directive.type !== 'Alexa.Presentation.APLA.RenderDocument') continue;
    const token = directive.token ?? '';
    try {
      if (!apla) throw new AplaError('RENDER_ERROR', 'This device does not play APL for Audio.');
      tracks.push(performApla(directive.document, charactersPerSecond));
    } catch (error) {
      if (!(error instanceof AplaError)) throw error;
      failures.push({ token, type: error.type, message: error.message });
    }
  }
  const { failure, told, ...picture } = performScreen(directives, charactersPerSecond, apla);
  if (failure !== undefined)
    failures.push({ token: '', type: 'RENDER_ERROR', message: failure, picture: true });
  const before = inSequence(tracks).lengthMs;
  // What a picture does without a sound holds nobody up: the microphone opens by the response.
  const sounding = picture.events.length > 0 || told.length > 0 ? [picture] : [];
  return {
    ...inSequence([...tracks, ...sounding]),
    failures,
    failedAtMs,
    told: told.map((event) => ({ ...event, atMs: before + event.atMs })),
  };
}

function spoken(speech: OutputSpeech, charactersPerSecond: number): Track {
  if (speech.type === 'SSML') return performSsml(speech.ssml, charactersPerSecond);
  return speech.text.trim() ? plainWords(speech.text, charactersPerSecond) : { events: [], lengthMs: 0 };
}

/** Words in the usual voice. */
export function plainWords(text: string, charactersPerSecond: number): Track {
  return single({ kind: 'speech', text }, speechMs(text, charactersPerSecond));
}

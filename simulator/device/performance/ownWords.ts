/** What Alexa says herself, in her own fixed words. */
import { type Loudspeaker, type Part, plainWords, type Reply } from './reply';
import { inSequence, single, type Track } from './timeline';

/** How long the tone before a reminder is, ms. */
const TONE_MS = 1500;

/** A sentence of Alexa's own. */
export function ownWords(text: string, { charactersPerSecond }: Loudspeaker): Reply {
  return { prompt: partOf([spoken(text, charactersPerSecond)]), reprompt: null };
}

/** What she says when a skill fails. */
export function problem({ charactersPerSecond }: Loudspeaker): Reply {
  const words = plainWords("There was a problem with the requested skill's response.", charactersPerSecond);
  return { prompt: partOf([words]), reprompt: null };
}

/** A skill's reply with her own question after it, which she asks once more when nobody answers. */
export function followedBy(reply: Reply, question: string, { charactersPerSecond }: Loudspeaker): Reply {
  const asked = partOf([spoken(question, charactersPerSecond)]);
  const { failures, failedAtMs, told, ...prompt } = reply.prompt;
  return { prompt: { ...inSequence([prompt, asked]), failures, failedAtMs, told }, reprompt: asked };
}

/** Reminders that are due: a tone, then each spoken twice. */
export function reminding(sentences: readonly string[], { charactersPerSecond }: Loudspeaker): Reply {
  const tracks = sentences.flatMap((text) => [
    single({ kind: 'sound', name: 'reminder tone', own: true }, TONE_MS),
    spoken(text, charactersPerSecond),
    spoken(text, charactersPerSecond),
  ]);
  return { prompt: partOf(tracks), reprompt: null };
}

function spoken(text: string, charactersPerSecond: number): Track {
  const { events, lengthMs } = plainWords(text, charactersPerSecond);
  return { events: events.map((event) => ({ ...event, own: true })), lengthMs };
}

function partOf(tracks: readonly Track[]): Part {
  return { ...inSequence(tracks), failures: [], failedAtMs: 0, told: [] };
}

import { slowPercent } from './pace';

const special = /[&<>"]|\p{Cc}/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Puts words into SSML: nothing in them can be read as a tag. Control characters, which nobody can say and no
 * document may hold, become spaces.
 */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? ' ');
}

/** Puts words into SSML in a voice. */
export type Say = (text: string) => string;

/**
 * The voice for the night: soft, not whispered (interfaces §10.9).
 * @param slowly whether somebody asked to slow down
 */
export function softly(slowly = false): Say {
  return atRate(slowly ? slowPercent : 100);
}

/** The same at another speed. @param percent of Alexa's own, 20 to 200 */
export function atRate(percent: number): Say {
  const rate = percent === 100 ? '' : ` rate="${percent}%"`;
  return (text) => `<prosody volume="soft"${rate}>${escapeXml(text)}</prosody>`;
}

/** A whole speech, from words that are SSML already. */
export function speak(ssml: string): string {
  return `<speak>${ssml}</speak>`;
}

const special = /[&<>"]|\p{Cc}/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Puts words into SSML: nothing in them can be read as a tag. Control characters, which nobody can say and no
 * document may hold, become spaces.
 */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? ' ');
}

/** Words in the voice for the night: soft, not whispered (interfaces §10.9). */
export function soft(text: string): string {
  return `<prosody volume="soft">${escapeXml(text)}</prosody>`;
}

/** A whole speech, from words that are SSML already. */
export function speak(ssml: string): string {
  return `<speak>${ssml}</speak>`;
}

/** Puts words into SSML: nothing in them can be read as a tag. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // Control characters make a document malformed, and nobody can say them.
      .replace(/\p{Cc}/gu, ' ')
  );
}

/** Words in the voice for the night: soft, not whispered (interfaces §10.9). */
export function soft(text: string): string {
  return `<prosody volume="soft">${escapeXml(text)}</prosody>`;
}

/** A whole speech, from pieces that are SSML already. */
export function speak(...pieces: readonly string[]): string {
  return `<speak>${pieces.join('')}</speak>`;
}

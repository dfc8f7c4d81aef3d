const special = /[&<>"]|\p{Cc}/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Puts words into SSML: nothing in them can be read as a tag. Control characters, which nobody can say and no
 * document may hold, become spaces.
 */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? ' ');
}

/** Puts words into SSML in a voice; faintly is softer still. */
export type Say = (text: string, faint?: boolean) => string;

/** How loud. Soft is the skill's own voice, normal is that of the day; the others are asked for. */
export const loudnesses = ['whispered', 'soft', 'normal', 'loud'] as const;
export type Loudness = (typeof loudnesses)[number];

/** Volumes of SSML: of words, and of faint words. */
const volumes = {
  whispered: { plain: 'soft', faint: 'x-soft' },
  soft: { plain: 'soft', faint: 'x-soft' },
  normal: { plain: 'medium', faint: 'soft' },
  loud: { plain: 'loud', faint: 'medium' },
} as const satisfies Record<Loudness, object>;

/** How somebody wants to be spoken to. */
export interface Manner {
  loudness: Loudness;
  /** Percent of Alexa's own speed, 20 to 200. */
  percent: number;
}

/** The voice that nobody had to ask for. */
export const soft: Manner = { loudness: 'soft', percent: 100 };

/** A voice of a manner. */
export function voiceOf({ loudness, percent }: Manner): Say {
  const rate = percent === 100 ? '' : ` rate="${percent}%"`;
  const volume = volumes[loudness];
  return (text, faint = false) => {
    const words = `<prosody volume="${faint ? volume.faint : volume.plain}"${rate}>${escapeXml(text)}</prosody>`;
    return loudness === 'whispered' ? `<amazon:effect name="whispered">${words}</amazon:effect>` : words;
  };
}

/** A whole speech, from words that are SSML already. */
export function speak(ssml: string): string {
  return `<speak>${ssml}</speak>`;
}

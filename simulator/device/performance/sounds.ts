/** The sounds a reply can name: what to call them in print and how long they are taken to last. */

/** A sound as the Echo knows it. */
export interface Sound {
  /** A friendly name ("soft bell"), else the last part of its address. */
  name: string;
  lengthMs: number;
}

/** Amazon gives no clip lengths in text; a sound that is not in the table lasts this long. */
const DEFAULT_LENGTH_MS = 1000;

/** By the last part of the address. Lengths are estimates; a response that needs an exact one trims the clip. */
const KNOWN: Readonly<Record<string, Sound>> = {
  amzn_sfx_bell_short_chime_01: { name: 'soft bell', lengthMs: 1500 },
  amzn_sfx_bell_short_chime_02: { name: 'soft bell', lengthMs: 1500 },
  amzn_sfx_bell_short_chime_03: { name: 'soft bell', lengthMs: 1500 },
  amzn_sfx_bell_med_chime_02: { name: 'chime', lengthMs: 2500 },
  amzn_sfx_piano_note_1x_01: { name: 'piano note', lengthMs: 1500 },
  amzn_sfx_church_bell_1x_01: { name: 'church bell', lengthMs: 3000 },
  amzn_sfx_rain_03: { name: 'rain', lengthMs: 10_000 },
  nature_08: { name: 'water', lengthMs: 10_000 },
  nature_10: { name: 'water', lengthMs: 10_000 },
};

/** The sound behind a `soundbank://` or `https://` address. */
export function soundAt(source: string): Sound {
  const last = source.split('?')[0]!.split('/').filter(Boolean).at(-1) ?? source;
  return (
    KNOWN[last] ?? { name: last.replace(/\.\w+$/, '').replaceAll('_', ' '), lengthMs: DEFAULT_LENGTH_MS }
  );
}

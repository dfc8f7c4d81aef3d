/** What is heard, and when: the events of a performance and the arithmetic of joining them. */

/** A mark on an event that the response itself carries: see `apla.ts` (component ids) and `ssml.ts` (paragraphs). */
export type Cue = 'hold-start' | 'hold-end' | 'halfway' | 'count';

/** One thing heard, as the JSON record shows it. Times are whole milliseconds; 0 is where the performance begins. */
export interface TimelineEvent {
  atMs: number;
  /** Never before `atMs`. */
  endMs: number;
  kind: 'speech' | 'sound' | 'silence';
  /** The spoken words; on speech only. */
  text?: string;
  cue?: Cue;
}

/** How words are spoken, where the response asks for something other than the usual voice. */
export type Manner = 'soft' | 'whispered';

/** An event with what only a listener in the room needs: the voice's manner and the name of a sound. */
export interface Sounding extends TimelineEvent {
  manner?: Manner;
  /** A friendly name ("soft bell"); on sounds only. */
  name?: string;
  /** Alexa herself speaks, not the skill. */
  own?: true;
}

/** Events and how long the whole lasts; `lengthMs` may be longer than the last event (trailing silence is an event too). */
export interface Track {
  events: Sounding[];
  lengthMs: number;
}

/** A track of one event, from its own start. */
export function single(event: Omit<Sounding, 'atMs' | 'endMs'>, lengthMs: number): Track {
  const length = Math.round(lengthMs);
  return { events: [{ ...event, atMs: 0, endMs: length }], lengthMs: length };
}

/** Tracks one after another, as a Sequencer plays its items. */
export function inSequence(tracks: readonly Track[]): Track {
  const events: Sounding[] = [];
  let lengthMs = 0;
  for (const track of tracks) {
    events.push(...track.events.map((event) => shifted(event, lengthMs)));
    lengthMs += track.lengthMs;
  }
  return { events: sorted(events), lengthMs };
}

/** Tracks at the same time, as a Mixer plays its items; the longest fixes the length. */
export function together(tracks: readonly Track[]): Track {
  const lengthMs = Math.max(0, ...tracks.map((track) => track.lengthMs));
  return { events: sorted(tracks.flatMap((track) => track.events)), lengthMs };
}

/** The part of a track between two moments of it, moved so that it begins at 0. */
export function cut(track: Track, fromMs: number, toMs: number): Track {
  const end = Math.max(fromMs, Math.min(toMs, track.lengthMs));
  const events = track.events
    .filter((event) => event.atMs < end && event.endMs > fromMs)
    .map((event) => ({ ...event, atMs: Math.max(event.atMs, fromMs), endMs: Math.min(event.endMs, end) }))
    .map((event) => shifted(event, -fromMs));
  return { events, lengthMs: Math.max(0, end - fromMs) };
}

/** A timed hold: from the end of the words that start it to the sound that ends it. */
export interface Hold {
  atMs: number;
  lengthMs: number;
}

/** The holds of a performance: each `hold-start` with the first `hold-end` that sounds after it. */
export function holdsOf(events: readonly TimelineEvent[]): Hold[] {
  const ends = events.filter((event) => event.cue === 'hold-end');
  return events
    .filter((event) => event.cue === 'hold-start')
    .flatMap((start) => {
      const end = ends.find((event) => event.atMs >= start.endMs);
      return end ? [{ atMs: start.endMs, lengthMs: end.atMs - start.endMs }] : [];
    });
}

/** All words of a performance, in the order they begin. */
export function wordsOf(events: readonly TimelineEvent[]): string {
  return events.flatMap(({ text }) => (text === undefined ? [] : [text])).join(' ');
}

/** Only what the JSON record shows of each event. */
export function plainEvents(events: readonly Sounding[]): TimelineEvent[] {
  return events.map(({ atMs, endMs, kind, text, cue }) => ({
    atMs,
    endMs,
    kind,
    ...(text === undefined ? {} : { text }),
    ...(cue === undefined ? {} : { cue }),
  }));
}

function shifted(event: Sounding, byMs: number): Sounding {
  return { ...event, atMs: event.atMs + byMs, endMs: event.endMs + byMs };
}

function sorted(events: Sounding[]): Sounding[] {
  return events.sort((a, b) => a.atMs - b.atMs || a.endMs - b.endMs);
}

/** Keeps what happens as the entries of a saved night. Ids, tokens, requests and responses are not among them. */
import { cardLines } from '../device/card';
import type { Shown } from '../device/echoParts';
import { tapped } from '../device/performance/screen';
import type { Entry, SavedNight } from './savedNight';
import type { Settings, SomeSettings } from './settings';

/** Without `at`, which the recorder knows. */
type What<E = Entry> = E extends Entry ? Omit<E, 'at'> : never;

export class Recorder {
  private readonly entries: Entry[] = [];
  private onAt = 0;

  /** The device was switched on at this instant, or off and on again. */
  on(settings: Settings, at: number, offAt = at): void {
    this.add({ on: settings }, this.entries.length === 0 ? at : offAt, at);
  }

  /** The person set something, or did something in the Alexa app. */
  did(what: { set: SomeSettings } | { command: string }, at: number): void {
    this.add(what, at);
  }

  /** Something happened at an instant. */
  shown(shown: Shown, at: number): void {
    const what = entryOf(shown);
    if (what) this.add(what, at);
  }

  /** All of it up to an instant. */
  night(until: number): SavedNight {
    return { crampCoachNight: 1, night: [...this.entries, { at: this.seconds(until), end: true }] };
  }

  private add(what: What, at: number, onAt?: number): void {
    if (this.entries.length === 0) this.onAt = at;
    this.entries.push({ at: this.seconds(at), ...what } as Entry);
    if (onAt !== undefined) this.onAt = onAt;
  }

  private seconds(instant: number): number {
    return Math.max(0, instant - this.onAt) / 1_000;
  }
}

/** What is kept of it; nothing of what only tells of something to come. */
function entryOf(shown: Shown): What | null {
  switch (shown.kind) {
    case 'said': {
      const label = tapped(shown.text);
      return label === null ? { say: shown.text } : { tap: label };
    }
    case 'sounding': {
      const { kind, text, name, own } = shown.event;
      if (kind === 'sound') return { sound: name ?? 'sound' };
      if (kind !== 'speech' || !text) return null;
      return own ? { alexa: text } : { skill: text };
    }
    case 'hold':
      return { hold: shown.lengthMs / 1_000 };
    case 'card':
      return { card: cardLines(shown.card).join('\n') || shown.card.type };
    case 'reminder':
      return { reminder: shown.clock };
    case 'interrupted':
    case 'listening':
      return { event: shown.kind };
    case 'timeout':
      return { event: 'no answer' };
    case 'ended':
      return { event: 'session over' };
    case 'trouble':
      return { trouble: shown.reason };
    default:
      return null;
  }
}

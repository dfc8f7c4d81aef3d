/** SSML as Alexa speaks it: words, pauses and sounds on a track. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { soundAt } from './sounds';
import type { Manner, Sounding, Track } from './timeline';
import { speakingRate, speechMs } from './voice';

/** SSML that Alexa would refuse; the message is one sentence. */
export class SsmlError extends Error {}

/** One `<break>` may be at most this long. */
const LONGEST_BREAK_MS = 10_000;

/** Pauses of `<break strength>` in ms. Alexa gives no numbers; these are the estimates used here. */
const STRENGTHS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 150,
  medium: 250,
  strong: 400,
  'x-strong': 600,
};

/** Elements that end one spoken event and begin another. Their breaths are in the voice's speed already. */
const UNITS = new Set(['s', 'p', 'prosody', 'amazon:effect']);

/** What an element asks of the voice for the words in it. */
interface Speaking {
  rate: number;
  manner?: Manner;
}

/** The paragraph being read: where its first sentence was spoken, and whether a sound came last. */
interface Paragraph {
  firstSentence?: Sounding;
  lastSound?: Sounding | undefined;
}

/**
 * Performs one `<speak>` document. A paragraph that ends in a sound is a timed hold: its first sentence starts the
 * hold, the sound ends it. Tags Alexa does not know are dropped, their words stay.
 * @throws {SsmlError} when the text is not well-formed, has no `<speak>` root or holds a break Alexa refuses.
 */
export function performSsml(ssml: string, charactersPerSecond: number): Track {
  const reader = new Reader(charactersPerSecond);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new SsmlError(`The SSML is not well-formed: ${error.message}.`);
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.write(ssml).close();
  return reader.track();
}

class Reader {
  private readonly events: Sounding[] = [];
  private readonly speaking: Speaking[] = [{ rate: 1 }];
  private depth = 0;
  private nowMs = 0;
  private words = '';
  private alias: string | undefined;
  private paragraph: Paragraph | undefined;
  private sentenceFrom: number | undefined;

  constructor(private readonly charactersPerSecond: number) {}

  open(tag: SaxesTagPlain): void {
    if (this.depth === 0 && tag.name !== 'speak')
      throw new SsmlError('The SSML does not begin with <speak>.');
    this.depth += 1;
    // A change of speed or manner splits the words: each event is spoken one way.
    if (UNITS.has(tag.name)) this.flush();
    this.speaking.push(speakingIn(tag, this.speaking.at(-1)!));
    if (tag.name === 'break') this.pause(breakMs(tag.attributes));
    if (tag.name === 'audio') this.sound(tag.attributes.src ?? '');
    if (tag.name === 'sub') this.alias = tag.attributes.alias;
    if (tag.name === 'p') this.paragraph = {};
    if (tag.name === 's') this.sentenceFrom = this.events.length;
  }

  text(text: string): void {
    if (this.alias === undefined) this.words += text;
  }

  close(tag: SaxesTagPlain): void {
    this.depth -= 1;
    if (tag.name === 'sub' && this.alias !== undefined) {
      this.words += this.alias;
      this.alias = undefined;
    }
    if (UNITS.has(tag.name)) this.flush();
    this.speaking.pop();
    if (tag.name === 's') this.endSentence();
    if (tag.name === 'p') this.endParagraph();
    if (this.depth === 0) this.flush();
  }

  track(): Track {
    return { events: this.events, lengthMs: this.nowMs };
  }

  private endSentence(): void {
    const spoken = this.events.slice(this.sentenceFrom).findLast((event) => event.kind === 'speech');
    if (this.paragraph && spoken) this.paragraph.firstSentence ??= spoken;
    this.sentenceFrom = undefined;
  }

  private endParagraph(): void {
    const { firstSentence, lastSound } = this.paragraph ?? {};
    if (firstSentence && lastSound) {
      firstSentence.cue = 'hold-start';
      lastSound.cue = 'hold-end';
    }
    this.paragraph = undefined;
  }

  private pause(lengthMs: number): void {
    this.flush();
    if (lengthMs > 0) this.add({ kind: 'silence' }, lengthMs);
  }

  private sound(source: string): void {
    if (!source) throw new SsmlError('An <audio> has no src.');
    this.flush();
    const { name, lengthMs } = soundAt(source);
    const event = this.add({ kind: 'sound', name }, lengthMs);
    if (this.paragraph) this.paragraph.lastSound = event;
  }

  /** Speaks the words collected so far. */
  private flush(): void {
    const text = this.words.trim().replace(/\s+/g, ' ');
    this.words = '';
    if (!text) return;
    const { rate, manner } = this.speaking.at(-1)!;
    this.add(
      { kind: 'speech', text, ...(manner ? { manner } : {}) },
      speechMs(text, this.charactersPerSecond, rate),
    );
  }

  private add(event: Omit<Sounding, 'atMs' | 'endMs'>, lengthMs: number): Sounding {
    const added: Sounding = { ...event, atMs: this.nowMs, endMs: this.nowMs + lengthMs };
    this.events.push(added);
    this.nowMs = added.endMs;
    if (this.paragraph) this.paragraph.lastSound = undefined;
    return added;
  }
}

function speakingIn(tag: SaxesTagPlain, outer: Speaking): Speaking {
  if (tag.name === 'amazon:effect' && tag.attributes.name === 'whispered')
    return { ...outer, manner: 'whispered' };
  if (tag.name !== 'prosody') return outer;
  const { rate, volume } = tag.attributes;
  const soft = volume !== undefined && (/^(x-)?soft$/.test(volume) || volume.startsWith('-'));
  return {
    ...outer,
    rate: rate === undefined ? outer.rate : speakingRate(rate),
    ...(soft && outer.manner === undefined ? { manner: 'soft' as const } : {}),
  };
}

function breakMs(attributes: Record<string, string>): number {
  const { time, strength } = attributes;
  if (time === undefined) return STRENGTHS[strength ?? 'medium'] ?? STRENGTHS.medium!;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time.trim()) ?? [];
  if (amount === undefined) throw new SsmlError(`A <break> has the unreadable time "${time}".`);
  const lengthMs = Math.round(Number(amount) * (unit === 's' ? 1000 : 1));
  if (lengthMs > LONGEST_BREAK_MS) throw new SsmlError(`A <break> of ${time} is longer than 10 s.`);
  return lengthMs;
}

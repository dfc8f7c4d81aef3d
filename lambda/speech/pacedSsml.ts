import type { Segment, SpokenMs } from '../coaching/timeline';
import { holdEndSound } from './sounds';
import { atRate, escapeXml, type Say } from './ssml';

/** The longest pause for getting into position, in ms: all breaks of a response may add up to 10 s at most. */
const longestReadyMs = 2_500;

/** Breaths and the last three seconds are spoken this slowly, in percent, so that they can be followed. */
const breathPercent = 60;

/** How the words of a hold are spoken. */
export interface Speaking {
  /** One slow breath, a word or two at a time. */
  breath: readonly string[];
  spokenMs: SpokenMs;
  say: Say;
}

/**
 * A timeline without sound documents, for a device whose APLA failed: a hold is a paragraph of breathing words
 * that take as long as the hold by estimate, and the rest of it in small pauses, since breaks of more than 10 s
 * in all may not be spoken (alexa-speech §1.2). The paragraph opens with the start word and ends with the sound.
 */
export function pacedSsml(segments: readonly Segment[], speaking: Speaking): string {
  return segments.map((segment) => spoken(segment, speaking)).join('');
}

function spoken(segment: Segment, speaking: Speaking): string {
  switch (segment.kind) {
    case 'say':
    case 'release':
      return sentence(segment.text, speaking);
    case 'ready':
      return pause(Math.min(segment.lengthMs, longestReadyMs));
    case 'hold-start':
      return `<p>${sentence(segment.text, speaking)}`;
    case 'hold':
      return `${holdWords(segment, speaking)}<audio src="${escapeXml(holdEndSound.source)}"/></p>`;
    case 'listening':
      return '';
  }
}

function holdWords(hold: Segment & { kind: 'hold' }, speaking: Speaking): string {
  const { breath, spokenMs } = speaking;
  const opening = hold.cues.filter((cue) => cue.role === 'coach').map((cue) => cue.text);
  const count = hold.cues.filter((cue) => cue.role === 'count').map((cue) => cue.text);
  const breathMs: SpokenMs = (text) => (spokenMs(text) * 100) / breathPercent;
  const sum = (texts: readonly string[], ms: SpokenMs) => texts.reduce((total, text) => total + ms(text), 0);
  let leftMs = hold.lengthMs - sum(opening, spokenMs) - sum(count, breathMs);
  const filling: string[] = [];
  for (let index = 0; ; index += 1) {
    const word = breath[index % breath.length]!;
    if (breathMs(`${word} `) > leftMs) break;
    leftMs -= breathMs(`${word} `);
    filling.push(word);
  }
  const lines = sentencesOf(filling);
  const pauseMs = lines.length > 0 ? Math.floor(leftMs / lines.length) : 0;
  const slow = { ...speaking, say: atRate(breathPercent) };
  return [
    ...opening.map((text) => sentence(text, speaking)),
    ...lines.map((line) => sentence(line, slow) + (pauseMs > 0 ? pause(pauseMs) : '')),
    ...count.map((text) => sentence(text, slow)),
  ].join('');
}

/** Words to sentences; the last one is closed wherever it was cut. */
function sentencesOf(spoken: readonly string[]): string[] {
  const text = spoken.join(' ').replace(/,$/, '.');
  return text.match(/[^.]+\./g)?.map((line) => line.trim()) ?? [];
}

function sentence(text: string, { say }: Speaking): string {
  return `<s>${say(text)}</s>`;
}

function pause(ms: number): string {
  return `<break time="${ms}ms"/>`;
}

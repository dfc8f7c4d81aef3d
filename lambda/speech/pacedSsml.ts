import type { Cue } from '../coaching/block';
import type { Segment, SpokenMs } from '../coaching/timeline';
import { holdEndSound } from './sounds';
import { escapeXml, type Manner, voiceOf } from './ssml';

/** The longest pause for getting into position, and all pauses of one voice, in ms: a response may have 10 s at most. */
const longestPauseMs = 2_500;
const allPausesMs = 4_500;

/** Breaths and the last three seconds are spoken this slowly, in percent, so that they can be followed. */
const breathPercent = 60;
/** The slowest that Alexa speaks (alexa-speech §2), in percent. */
const slowestPercent = 20;

/** Alexa plays no more sounds in one speech (alexa-speech §1.3): where there are more holds, words alone end them. */
const mostBells = 5;

/** How the words of a hold are spoken. */
export interface Speaking {
  /** One slow breath, a word or two at a time. */
  breath: readonly string[];
  /** "two", "three" and so on: they fill a round. */
  numbers: readonly string[];
  /** How long words take at `manner`, in ms. */
  spokenMs: SpokenMs;
  manner: Manner;
}

/**
 * A timeline without sound documents, for a device whose APLA failed: a hold is a paragraph of breathing words
 * spoken so slowly that they take as long as the hold by estimate, since breaks of more than 10 s in all may not be
 * spoken (alexa-speech §1.2). The paragraph opens with the start word and ends with the sound.
 */
export function pacedSsml(segments: readonly Segment[], speaking: Speaking): string {
  const many = (kind: Segment['kind']) => segments.filter((segment) => segment.kind === kind).length;
  const pauseMs = Math.min(longestPauseMs, Math.floor(allPausesMs / Math.max(1, many('ready'))));
  const bells = many('hold') <= mostBells;
  return segments.map((segment) => spoken(segment, pauseMs, bells, speaking)).join('');
}

function spoken(segment: Segment, pauseMs: number, bells: boolean, speaking: Speaking): string {
  switch (segment.kind) {
    case 'say':
      return sentence(segment.text, speaking);
    case 'release':
      return segment.fixed
        ? rest(segment.text, segment.lengthMs, speaking)
        : sentence(segment.text, speaking);
    case 'ready':
      return segment.text === undefined
        ? pause(Math.min(segment.lengthMs, pauseMs))
        : rest(segment.text, segment.lengthMs, speaking);
    case 'hold-start':
      return `<p>${sentence(segment.text, speaking)}`;
    case 'hold':
      return `${holdWords(segment, speaking)}${bells ? `<audio src="${escapeXml(holdEndSound.source)}"/>` : ''}</p>`;
    case 'round':
      return round(segment, speaking);
    case 'listening':
      return '';
  }
}

function holdWords(hold: Segment & { kind: 'hold' }, speaking: Speaking): string {
  const texts = (role: Cue['role']) => hold.cues.filter((cue) => cue.role === role).map(({ text }) => text);
  // Told once each, and no more than two: what is said in the course of a hold comes at its start here.
  const [opening, count] = [[...new Set(texts('coach'))].slice(0, 2), texts('count')];
  const countMs = (sum(count, speaking.spokenMs) * 100) / breathPercent;
  return [
    ...opening.map((text) => sentence(text, speaking)),
    breaths(hold.lengthMs - sum(opening, speaking.spokenMs) - countMs, speaking),
    ...count.map((text) => sentence(text, speaking, breathPercent)),
  ].join('');
}

/** Words, and breaths for what is left of a rest. */
function rest(text: string, ms: number, speaking: Speaking): string {
  const own = text === '' ? '' : sentence(text, speaking);
  return own + breaths(ms - speaking.spokenMs(text), speaking);
}

/** Breathing words that take so many ms: as many as fit, spoken slowly enough to fill it. */
function breaths(ms: number, speaking: Speaking): string {
  const { breath, spokenMs } = speaking;
  const filling: string[] = [];
  let filledMs = 0;
  for (let index = 0; ; index += 1) {
    const word = breath[index % breath.length]!;
    const wordMs = (spokenMs(`${word} `) * 100) / breathPercent;
    if (filledMs + wordMs > ms) break;
    filledMs += wordMs;
    filling.push(word);
  }
  if (filling.length === 0) return '';
  // Whole percents add up to a wrong time, so each sentence makes up for those before it.
  let [leftMs, leftWordsMs] = [ms, (filledMs * breathPercent) / 100];
  return sentencesOf(filling)
    .map((line) => {
      const lineMs = spokenMs(`${line} `);
      const percent = Math.max(slowestPercent, Math.round((100 * leftWordsMs) / leftMs));
      leftMs -= (lineMs * 100) / percent;
      leftWordsMs -= lineMs;
      return sentence(line, speaking, percent);
    })
    .join('');
}

/** One round: each of its words, and numbers spoken so slowly that they last until the next. */
function round({ cues, lengthMs }: Segment & { kind: 'round' }, speaking: Speaking): string {
  return cues
    .map(({ atMs, text }, index) => {
      const ms = (cues[index + 1]?.atMs ?? lengthMs) - atMs;
      const counted = speaking.numbers.slice(0, Math.max(0, Math.round(ms / 1_000) - 1));
      const words = [text.replace(/\.$/, ''), ...counted].join(', ');
      return sentence(`${words}.`, speaking, Math.round((speaking.spokenMs(words) * 100) / ms));
    })
    .join('');
}

/** Words to sentences; the last one is closed wherever it was cut. */
function sentencesOf(words: readonly string[]): string[] {
  const text = words.join(' ').replace(/,$/, '.');
  return text.match(/[^.]+\./g)?.map((line) => line.trim()) ?? [];
}

/** A sentence at so many percent of the voice's own speed. */
function sentence(text: string, { manner }: Speaking, percent = 100): string {
  const slowed = Math.max(slowestPercent, Math.round((manner.percent * percent) / 100));
  return `<s>${voiceOf({ ...manner, percent: slowed })(text)}</s>`;
}

function pause(ms: number): string {
  return `<break time="${ms}ms"/>`;
}

function sum(texts: readonly string[], spokenMs: SpokenMs): number {
  return texts.reduce((total, text) => total + spokenMs(text), 0);
}

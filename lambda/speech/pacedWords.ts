import type { Cue } from '../coaching/timing/block';
import type { Segment, SpokenMs } from '../coaching/timing/timeline';

/** The longest pause for getting into position, and all pauses of one voice, in ms: a response may have 10 s at most. */
const longestPauseMs = 2_500;
const allPausesMs = 4_500;
/** A longer time to get into position has breaths in it, in ms. */
const longestReadyMs = 8_000;

/** Breaths and the last three seconds are spoken this slowly, in percent, so that they can be followed. */
const breathPercent = 60;
/** A hundredth of the voice's own speed; the slowest that Alexa speaks. */
export const slowestPercent = 20;

/** Alexa plays no more sounds in one speech: where there are more holds, words alone end them. */
const mostBells = 5;

/** How the words of a hold are spoken. */
export interface Pacing {
  /** One slow breath, a word or two at a time. */
  breath: readonly string[];
  /** "two", "three" and so on: they fill a round. */
  numbers: readonly string[];
  /** How long words take in the voice that speaks, in ms. */
  spokenMs: SpokenMs;
}

/** Something that is heard, or begins or ends, in a hold of words alone. `ms` is by estimate. */
export type Piece =
  /** `percent` of the voice's own speed. */
  | { kind: 'sentence'; text: string; percent: number; ms: number }
  | { kind: 'pause'; ms: number }
  /** From here to its end everything belongs together. */
  | { kind: 'opens' }
  /** A hold, or a part of a breath, of so many ms. */
  | { kind: 'holds'; ms: number }
  | { kind: 'ends'; bell: boolean };

/**
 * A timeline in words alone, a list for each segment: a hold is filled with breathing words, spoken so slowly that they
 * take as long as the hold by estimate, since breaks of more than 10 s in all may not be spoken.
 */
export function pacedWords(segments: readonly Segment[], pacing: Pacing): Piece[][] {
  const many = (kind: Segment['kind']) => segments.filter((segment) => segment.kind === kind).length;
  const pauseMs = Math.min(longestPauseMs, Math.floor(allPausesMs / Math.max(1, many('ready'))));
  const bell = many('hold') <= mostBells;
  return segments.map((segment) => piecesOf(segment, pauseMs, bell, pacing));
}

function piecesOf(segment: Segment, pauseMs: number, bell: boolean, pacing: Pacing): Piece[] {
  switch (segment.kind) {
    case 'say':
      return [sentence(segment.text, pacing)];
    case 'release':
      return segment.fixed ? rest(segment.text, segment.lengthMs, pacing) : [sentence(segment.text, pacing)];
    case 'ready':
      // Breaths fill what is too long for a pause.
      return segment.text === undefined && segment.lengthMs <= longestReadyMs
        ? [{ kind: 'pause', ms: Math.min(segment.lengthMs, pauseMs) }]
        : rest(segment.text ?? '', segment.lengthMs, pacing);
    case 'hold-start':
      return [{ kind: 'opens' }, sentence(segment.text, pacing)];
    case 'hold':
      return [{ kind: 'holds', ms: segment.lengthMs }, ...holdWords(segment, pacing), { kind: 'ends', bell }];
    case 'round':
      return round(segment, pacing);
    case 'listening':
      return [];
  }
}

function holdWords(hold: Segment & { kind: 'hold' }, pacing: Pacing): Piece[] {
  const texts = (role: Cue['role']) => hold.cues.filter((cue) => cue.role === role).map(({ text }) => text);
  // Told once each, and no more than two: what is said in the course of a hold comes at its start here.
  const [opening, count] = [[...new Set(texts('coach'))].slice(0, 2), texts('count')];
  const countMs = (sum(count, pacing.spokenMs) * 100) / breathPercent;
  return [
    ...opening.map((text) => sentence(text, pacing)),
    ...breaths(hold.lengthMs - sum(opening, pacing.spokenMs) - countMs, pacing),
    ...count.map((text) => sentence(text, pacing, breathPercent)),
  ];
}

/** Words, and breaths for what is left of a rest. */
function rest(text: string, ms: number, pacing: Pacing): Piece[] {
  const own = text === '' ? [] : [sentence(text, pacing)];
  return [...own, ...breaths(ms - pacing.spokenMs(text), pacing)];
}

/** Breathing words that take so many ms: as many as fit, spoken slowly enough to fill it. */
function breaths(ms: number, pacing: Pacing): Piece[] {
  const { breath, spokenMs } = pacing;
  const filling: string[] = [];
  let filledMs = 0;
  for (let index = 0; ; index += 1) {
    const word = breath[index % breath.length]!;
    const wordMs = (spokenMs(`${word} `) * 100) / breathPercent;
    if (filledMs + wordMs > ms) break;
    filledMs += wordMs;
    filling.push(word);
  }
  if (filling.length === 0) return [];
  // Whole percents add up to a wrong time, so each sentence makes up for those before it.
  let [leftMs, leftWordsMs] = [ms, (filledMs * breathPercent) / 100];
  return sentencesOf(filling).map((line) => {
    const lineMs = spokenMs(`${line} `);
    const percent = Math.max(slowestPercent, Math.round((100 * leftWordsMs) / leftMs));
    leftMs -= (lineMs * 100) / percent;
    leftWordsMs -= lineMs;
    return sentence(line, pacing, percent);
  });
}

/** One round: each of its words, and numbers spoken so slowly that they last until the next. */
function round({ cues, lengthMs }: Segment & { kind: 'round' }, pacing: Pacing): Piece[] {
  return cues.flatMap(({ atMs, text }, index): Piece[] => {
    const ms = (cues[index + 1]?.atMs ?? lengthMs) - atMs;
    const counted = pacing.numbers.slice(0, Math.max(0, Math.round(ms / 1_000) - 1));
    const words = [text.replace(/\.$/, ''), ...counted].join(', ');
    const percent = Math.round((pacing.spokenMs(words) * 100) / ms);
    return [
      { kind: 'holds', ms },
      { kind: 'sentence', text: `${words}.`, percent, ms },
    ];
  });
}

/** Words to sentences; the last one is closed wherever it was cut. */
function sentencesOf(words: readonly string[]): string[] {
  const text = words.join(' ').replace(/,$/, '.');
  return text.match(/[^.]+\./g)?.map((line) => line.trim()) ?? [];
}

function sentence(text: string, { spokenMs }: Pacing, percent = 100): Piece {
  return { kind: 'sentence', text, percent, ms: (spokenMs(text) * 100) / percent };
}

function sum(texts: readonly string[], spokenMs: SpokenMs): number {
  return texts.reduce((total, text) => total + spokenMs(text), 0);
}

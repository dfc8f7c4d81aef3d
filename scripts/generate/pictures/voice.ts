import type { Cue } from '../../../lambda/coaching/timing/block';
import { releaseLeadMs } from '../../../lambda/coaching/timing/timeline';
import { pace } from '../../../lambda/speech/pace';
import type { Place } from './canvas';
import { night } from './night';
import type { Row, Step } from './score';
import { el, shape, words } from './svg';

/** Something that is spoken. */
export interface Spoken {
  startMs: number;
  text: string;
  as: 'speech' | 'start' | Cue['role'];
  faint?: true | undefined;
  /** For a counted second: how many are left. */
  left?: number;
}

/** Everything that is spoken in a row, in order. */
export function spokenIn({ steps }: Row): Spoken[] {
  return steps.flatMap(spokenOf);
}

function spokenOf(step: Step): Spoken[] {
  switch (step.kind) {
    case 'say':
      return [{ startMs: step.startMs, text: step.text, as: 'speech' }];
    case 'hold-start':
      return [{ startMs: step.startMs, text: step.text, as: 'start' }];
    case 'ready':
      return step.text ? [{ startMs: step.startMs, text: step.text, as: 'speech' }] : [];
    case 'release':
      return step.text ? [{ startMs: step.startMs + releaseLeadMs, text: step.text, as: 'speech' }] : [];
    case 'hold':
    case 'round':
      return step.cues.map(({ atMs, text, role, faint }) => ({
        startMs: step.startMs + atMs,
        text,
        as: role,
        faint,
        left: Math.round((step.lengthMs - atMs) / 1_000),
      }));
    default:
      return [];
  }
}

/** The voice: a bar for words, as long as they take; a diamond for halfway; figures for the count. */
export function drawVoice(row: Row, { x, voice }: Place): string[] {
  return spokenIn(row).map(({ startMs, text, as, faint, left }) => {
    const from = x(startMs);
    if (as === 'count') return words(from, voice + 4, String(left), 'count', 'middle');
    const width = x(startMs + pace.expected(text)) - from;
    const mark = as === 'halfway' ? diamond(from, voice) : '';
    return mark + bar(from, voice, width, as === 'speech' || as === 'start' ? 10 : 6, faint);
  });
}

/** A bar of the voice. */
export function bar(x: number, y: number, width: number, height: number, faint?: true): string {
  const look = faint ? { fill: 'none', stroke: night.voice } : { fill: night.voice };
  return el('rect', { x, y: y - height / 2, width, height, rx: Math.min(3, width / 2), ...look });
}

/** The mark of halfway. */
export function diamond(x: number, y: number): string {
  return shape(
    [
      [x, y - 7],
      [x + 7, y],
      [x, y + 7],
      [x - 7, y],
    ],
    { fill: night.bell },
  );
}

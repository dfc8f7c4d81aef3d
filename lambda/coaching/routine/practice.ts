import { sentences } from '../../lib/text';
import { type Block, questionBudgetMs, say } from '../timing/block';
import { holdCues } from '../timing/cues';
import type { CoachingWords } from '../words';

/**
 * The steps of the drill that is done by day: a short hold and a word that interrupts it, another
 * spot, the usual leg, and whether they stand safely.
 */
export const practiceSteps = ['next', 'spot', 'leg', 'steady'] as const;
export type PracticeStep = (typeof practiceSteps)[number];

/** What is said in the drill. */
export interface PracticeWords {
  /** The first movement; then a hold, which ends in the first task. */
  lead: string;
  during: string;
  /** What to try, as a question; and the other words for it where nobody answered. */
  tasks: Record<PracticeStep, { prompt: string; reprompt: string }>;
  /** It was said as asked, or not. */
  well: Record<PracticeStep, string>;
  neverMind: Record<PracticeStep, string>;
  /** The last words: what to say at night. */
  over: string;
}

const holdSeconds = 10;

/** The first block: a hold to interrupt, and the word for it. */
export function practiceBlock({ hold, rungs, practice }: CoachingWords): Block {
  return {
    parts: [
      { kind: 'say', text: practice.lead },
      { kind: 'ready', ms: 2_500 },
      {
        kind: 'hold',
        seconds: holdSeconds,
        start: hold.start,
        cues: holdCues(holdSeconds, hold, [practice.during]),
        release: sentences(rungs.calf_bed_toes_up.easeOff.one, practice.tasks.next.prompt),
      },
    ],
    budgetMs: questionBudgetMs,
  };
}

/** What follows a step: whether it went well, and the next task. @param step the one that was answered */
export function practiceTask(step: PracticeStep, well: boolean, { practice }: CoachingWords): Block {
  const next = stepAfter(step);
  const heard = well ? practice.well[step] : practice.neverMind[step];
  return say(next ? sentences(heard, practice.tasks[next].prompt) : sentences(heard, practice.over));
}

/** The step after one; undefined after the last. */
export function stepAfter(step: PracticeStep): PracticeStep | undefined {
  return practiceSteps[practiceSteps.indexOf(step) + 1];
}

import { countOf, forbidden, gradeOf, highestGrade } from '../../tests/support/language';
import type { Measure, Row, RowShape, Section, SectionShape } from '../section';
import { everyReply, longNights, type Reply } from './replies';

/** Most words of a reply without holds, of an answer to a question, and of help. */
const limits = { ordinary: 30, advice: 45, help: 35, alarm: 45 } as const;
const mostBeforeHold = 20;
/** The formula says nothing about a handful of words. */
const leastGraded = 10;

const everywhere =
  'Every intent of the en-US model with every value of every slot, said into eleven states, and those of the other locales into a new session; after each something that is not understood.';

const rows = {
  grade: {
    what: 'reading grade, highest of a reply',
    target: `≤ ${highestGrade}`,
    how: `Flesch-Kincaid, over all replies of words alone that have ${leastGraded} words or more. ${everywhere}`,
  },
  forbidden: {
    what: 'replies with a forbidden word',
    target: '0',
    how: 'Remedies, diagnoses and doses, in prompts and reprompts of the same replies.',
  },
  beforeHold: {
    what: 'words before the first hold, longest of all',
    target: `≤ ${mostBeforeHold}`,
    how: 'First words of every reply to a cramp that is named, every muscle, side and posture.',
  },
  long: {
    what: 'over-long replies',
    target: '0',
    how: `Replies of words alone: ${limits.ordinary} words, answers to questions ${limits.advice} before what they offer next, help ${limits.help}, words of alarm ${limits.alarm}. Counted as different texts.`,
  },
  dead: {
    what: 'dead ends',
    target: '0',
    how: 'Replies that leave the session open without a question or a reprompt, ask a closed microphone, or say nothing.',
  },
  reprompts: {
    what: 'reprompts that repeat their prompt',
    target: '0',
    how: 'All words of both, of every reply that waits for an answer.',
  },
  again: {
    what: 'same words again, when not understood',
    target: '0',
    how: 'A reply to what is not understood against the reply before it.',
  },
  variety: {
    what: 'different prompts in a cramp that stays',
    how: 'Nine replies to each muscle that still hurts, one after the other; distinct texts as a share.',
  },
} as const satisfies Record<string, RowShape>;

export const shape: SectionShape = { title: 'Language', rows: Object.values(rows) };

export const measure: Measure = async () => {
  const replies = await everyReply();
  return sectionOf(replies, await longNights());
};

/** What the replies are worth. @param nights conversations of many replies each */
export function sectionOf(replies: readonly Reply[], nights: readonly (readonly Reply[])[]): Section {
  const graded = distinct(replies.filter(({ timed, prompt }) => !timed && countOf(prompt) >= leastGraded))
    .map((reply) => ({ reply, grade: gradeOf(reply.prompt) ?? 0 }))
    .sort((a, b) => b.grade - a.grade);
  const grade = graded[0]?.grade ?? 0;
  const hardest = graded.filter((one) => one.grade > highestGrade).map(({ reply }) => reply);
  const cramps = replies.filter(
    ({ intent, timed, state }) => intent === 'RelieveCrampIntent' && timed && state === 'nothing yet',
  );
  const beforeHold = Math.max(0, ...cramps.map(({ lead }) => countOf(lead)));
  const waiting = replies.filter(({ open }) => open);
  const variety =
    nights.flatMap((night) => [...new Set(night.map(({ prompt }) => prompt))]).length / nights.flat().length;
  return {
    title: shape.title,
    rows: [
      { ...rows.grade, figure: grade.toFixed(1), ...judgedBy(hardest) },
      counted(
        rows.forbidden,
        replies.filter(({ prompt, reprompt }) => forbidden.test(`${prompt} ${reprompt}`)),
      ),
      { ...rows.beforeHold, figure: `${beforeHold}`, met: beforeHold <= mostBeforeHold },
      withReason(counted(rows.long, distinct(replies).filter(isOverLong)), tips),
      counted(
        rows.dead,
        replies.filter(({ faults, prompt }) => faults.length > 0 || prompt === ''),
      ),
      counted(
        rows.reprompts,
        waiting.filter(({ prompt, reprompt }) => prompt === reprompt),
      ),
      counted(rows.again, waiting.filter(isSameAgain)),
      { ...rows.variety, figure: `${(variety * 100).toFixed(0)} %` },
    ],
    details: `${replies.length.toLocaleString('en-US')} replies, ${distinct(replies).length.toLocaleString('en-US')} different prompts.`,
  };
}

/** A script of alarm names whom to call; its sentences are set. */
const alarm = /I can't call for you|Shall I say that again\?$/;

function isOverLong({ intent, prompt, timed }: Reply): boolean {
  if (timed) return false;
  if (alarm.test(prompt)) return countOf(prompt) > limits.alarm;
  if (/Help/.test(intent)) return countOf(prompt) > limits.help;
  const advice = /AskAdvice|More|Resume/.test(intent);
  return countOf(advice ? withoutOffer(prompt) : prompt) > (advice ? limits.advice : limits.ordinary);
}

/** An answer without the question at its end. */
function withoutOffer(prompt: string): string {
  return prompt.replace(/[^.?!]*\?$/, '');
}

function isSameAgain({ intent, prompt, before }: Reply): boolean {
  return intent === 'AMAZON.FallbackIntent' && before?.prompt === prompt;
}

function distinct(replies: readonly Reply[]): Reply[] {
  return [...new Map(replies.map((reply) => [reply.prompt, reply])).values()];
}

/** Why some replies are longer than they should be. */
const tips =
  'What is only told (heat, cold, a bath, a pillow) is told once with all its steps and its caution; to be told in parts.';

function withReason(row: Row, reason: string): Row {
  return row.shortfall === undefined ? row : { ...row, shortfall: `${row.shortfall}. ${reason}` };
}

function counted(row: RowShape, found: readonly Reply[]): Row {
  return { ...row, figure: `${found.length}`, ...judgedBy(found) };
}

function judgedBy(found: readonly Reply[]): Pick<Row, 'met' | 'shortfall'> {
  if (found.length === 0) return { met: true };
  const texts = distinct(found);
  const shown = texts.slice(0, 2).map(({ intent, prompt }) => `${intent}: “${prompt.slice(0, 90)}”`);
  return { met: false, shortfall: `${texts.length} texts, such as ${shown.join('; ')}` };
}

import { type PracticeStep, practiceBlock, practiceTask, stepAfter } from '../../coaching/routine/practice';
import { sides } from '../../coaching/techniques/technique';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import type { ProfileChange } from '../../profile/profile';
import { goodbye } from '../simpleReplies';
import type { Answer, Turn } from '../turn';

/** "Practise with me": a minute by day, so that the night needs no thought. A cramp is coached instead. */
export const practise: Answer = ({ session, content: { coaching } }) =>
  session.place
    ? undefined
    : {
        prompt: practiceBlock(coaching),
        reprompt: say(coaching.practice.tasks.next.reprompt),
        session: { question: 'practise', practice: 'next', misses: 0 },
        savePosition: null,
      };

/** The sort of answer that each step hopes for. */
type Given = 'navigation' | 'spot' | 'leg' | 'steady' | 'other';
const hoped: Record<PracticeStep, Given> = { next: 'navigation', spot: 'spot', leg: 'leg', steady: 'steady' };

/** Spots that are tried out; a calf or a leg is where it cramps in earnest. */
const spots = ['foot', 'toes', 'shin', 'hamstring', 'thigh', 'front_thigh', 'inner_thigh'];

/** Returns the handler of an answer to a task: whatever it is, it leads on, so that no drill fails. */
function task(given: Given): Answer {
  return (turn) => turn.session.practice && onward(turn.session.practice, given, turn);
}

export const practisedNavigation = task('navigation');
export const practisedSteady = task('steady');
export const practisedOther = task('other');

/** "It's my foot", "the other leg": tried out where the task asks for it; otherwise a complaint in earnest. */
export const practisedSpot: Answer = (turn, outside) => {
  const { muscle = '', side } = turn.meaning.slots;
  const given = side !== undefined ? 'leg' : spots.includes(muscle) ? 'spot' : 'other';
  const { practice } = turn.session;
  return practice && hoped[practice] === given ? task(given)(turn, outside) : undefined;
};

/** "Repeat", "help": the task in other words, once. */
export const practiceAgain: Answer = (turn, outside) => {
  const { practice, misses } = turn.session;
  return practice && misses === 0 ? taskAgain(practice, turn) : practisedOther(turn, outside);
};

/** Unclear words lead on as well, but what is kept about the user needs a plain answer. */
export const practiceUnclear: Answer = (turn, outside) =>
  (turn.session.practice === 'steady' ? practiceAgain : practisedOther)(turn, outside);

function taskAgain(practice: PracticeStep, { content: { coaching } }: Turn): Reply {
  const { prompt, reprompt } = coaching.practice.tasks[practice];
  return {
    prompt: say(reprompt),
    reprompt: say(prompt),
    session: { question: 'practise', practice, misses: 1 },
  };
}

function onward(step: PracticeStep, given: Given, turn: Turn): Reply {
  const { coaching } = turn.content;
  const well = hoped[step] === given;
  const profileChange = learned(step, well, turn);
  const prompt = practiceTask(step, well, coaching);
  const next = stepAfter(step);
  if (!next) return { ...goodbye(prompt.parts[0].text), ...(profileChange && { profileChange }) };
  return {
    prompt,
    reprompt: say(coaching.practice.tasks[next].reprompt),
    session: { question: 'practise', practice: next, misses: 0 },
    ...(profileChange && { profileChange }),
  };
}

/** The usual leg, and whether they stand safely: anything but a plain yes is bed only. */
function learned(step: PracticeStep, well: boolean, { meaning }: Turn): ProfileChange | undefined {
  if (step === 'steady') return { cannotStand: well ? null : true };
  const side = sides.find((id) => id === meaning.slots.side);
  return step === 'leg' && well && side ? { usualSide: side } : undefined;
}

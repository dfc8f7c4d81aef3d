import { type PracticeStep, practiceBlock, practiceTask, stepAfter } from '../../coaching/routine/practice';
import { sides } from '../../coaching/techniques/technique';
import { say } from '../../coaching/timing/block';
import type { Reply } from '../../dialog/reply';
import type { ProfileChange } from '../../profile/profile';
import { goodbye } from '../relief/replies';
import { answering, onIntent, type Turn } from '../turn';

/** "Practise with me": a minute by day, so that the night needs no thought. Nobody in pain is drilled. */
export function practise() {
  return onIntent(
    ['PractiseIntent'],
    ({ content: { coaching } }) => ({
      prompt: practiceBlock(coaching),
      reprompt: say(coaching.practice.tasks.next.reprompt),
      session: { question: 'practise', practice: 'next', misses: 0 },
      savePosition: null,
    }),
    ({ session }) => !session.place,
  );
}

/** Words that steer a hold: each of them is what the first task is about. */
const steering = [
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.PauseIntent',
  'HowLongLeftIntent',
  'SlowDownIntent',
  'SwitchSideIntent',
];

/** Spots that are tried out; a calf or a leg is where it cramps in earnest. */
const spots = ['foot', 'toes', 'shin', 'hamstring', 'thigh', 'front_thigh', 'inner_thigh'];

/** What each step hopes to hear. */
const hoped: Record<PracticeStep, (turn: Turn) => boolean> = {
  next: ({ request }) => steering.includes(request.intent),
  spot: ({ request: { intent, slots } }) =>
    intent === 'RelieveCrampIntent' && slots.side === undefined && spots.includes(slots.muscle ?? ''),
  leg: ({ request: { intent, slots } }) => intent === 'RelieveCrampIntent' && slots.side !== undefined,
  steady: ({ request }) => ['AMAZON.YesIntent', 'SteadyIntent'].includes(request.intent),
};

/** Whatever else is said to a task leads on all the same: nobody fails a drill. */
const anyAnswer = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.HelpIntent',
  'SteadyIntent',
  'CannotStandIntent',
  ...steering,
];

/** An answer to a task of the drill. */
export function practiceAnswer() {
  return answering(
    (turn) => {
      const { practice, question } = turn.session;
      if (turn.request.type !== 'IntentRequest' || question !== 'practise' || !practice) return false;
      return hoped[practice](turn) || anyAnswer.includes(turn.request.intent);
    },
    (turn) => (wantsItAgain(turn) ? taskAgain(turn) : onward(turn.session.practice!, turn)),
  );
}

function wantsItAgain({ request: { intent }, session: { misses, practice } }: Turn): boolean {
  // What is kept of somebody needs a plain answer.
  const unclear = practice === 'steady' && intent === 'AMAZON.FallbackIntent';
  return (unclear || ['AMAZON.RepeatIntent', 'AMAZON.HelpIntent'].includes(intent)) && misses === 0;
}

function taskAgain({ session, content: { coaching } }: Turn): Reply {
  const { prompt, reprompt } = coaching.practice.tasks[session.practice!];
  return {
    prompt: say(reprompt),
    reprompt: say(prompt),
    session: { question: 'practise', practice: session.practice!, misses: 1 },
  };
}

function onward(step: PracticeStep, turn: Turn): Reply {
  const { coaching } = turn.content;
  const well = hoped[step](turn);
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
function learned(step: PracticeStep, well: boolean, { request }: Turn): ProfileChange | undefined {
  if (step === 'steady') return { cannotStand: well ? null : true };
  const side = sides.find((id) => id === request.slots.side);
  return step === 'leg' && well && side ? { usualSide: side } : undefined;
}

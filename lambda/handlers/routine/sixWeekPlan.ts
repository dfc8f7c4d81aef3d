import { nowMs } from '../../alexa/request';
import { planNights } from '../../coaching/routine/sixWeekPlan';
import type { Reply } from '../../dialog/reply';
import { numberOf } from '../../diary/inWords';
import { isIn } from '../../diary/periods';
import { nightsDone, stretchedTonight } from '../../diary/planProgress';
import { capital, fill, sentences } from '../../lib/text';
import { dayMs } from '../../lib/wallClock';
import { changedBy } from '../../profile/settings';
import { whileBusy } from '../diary/log';
import { isReminded, offering } from '../reminders/list';
import { asks, goodbye, inOtherWords, remembering } from '../simpleReplies';
import type { Answer, Outside, Turn } from '../turn';
import { startWish } from './replies';

/** Two weeks at each end of the plan are looked back at, once they do not overlap. */
const endsMs = 14 * dayMs;

/** "Start the six-week plan", "how is my plan?", "stop the plan". */
export const sixWeekPlan: Answer = async (turn, outside) => {
  const { request, meaning, content, session } = turn;
  const { plan } = content;
  const busy = whileBusy(turn, 'later', 'later-done');
  if (busy) return busy;
  if (!outside.keepsDiary) return goodbye(plan.off);
  // Whether there is a plan is not known where nothing about the user could be read.
  if (request.person && !session.profile) return goodbye(content.diary.unread);
  const running = session.profile?.planStartedAtMs;
  switch (meaning.slots.plan_action) {
    case 'start':
      return running === undefined ? startPlan(turn, outside) : progress(running, turn, outside);
    case 'stop':
      return running === undefined ? goodbye(plan.notRunning) : stop(turn, outside);
    default:
      return running === undefined ? asks(plan.offer, 'plan-start') : progress(running, turn, outside);
  }
};

/** "Yes" to tonight's stretch of the plan. */
export const stretchTonight: Answer = (turn) => startWish({ plan: { what: 'bedtime' }, limits: [] }, turn);

/** "No" to the plan. */
export const noPlan: Answer = ({ content }) => goodbye(content.answers.routineOver);

/** "No" to tonight's stretch: a reminder is offered to a user who has none. */
export const notTonight: Answer = async (turn, outside) => {
  const { routineOver } = turn.content.answers;
  if (await isReminded(turn, outside)) return goodbye(routineOver);
  return (await offering(turn.content.reminders.offer, turn, outside)) ?? goodbye(routineOver);
};

/** The offer of the plan, or of tonight's stretch, once more in other words. */
export const offerPlanAgain: Answer = ({ content, session }) =>
  session.misses > 0
    ? goodbye(content.answers.routineOver)
    : asks(inOtherWords(content.plan.offer), 'plan-start', 1);
export const offerTonightAgain: Answer = ({ content, session }) =>
  session.misses > 0
    ? goodbye(content.answers.routineOver)
    : asks(inOtherWords(content.plan.tonight), 'plan-stretch', 1);

/** "Yes" to the plan. */
export async function startPlan(turn: Turn, { profiles }: Pick<Outside, 'profiles'>): Promise<Reply> {
  const { request, content, session } = turn;
  const change = { planStartedAtMs: nowMs(request) };
  const known = request.person !== undefined && !Number.isNaN(request.sentAtMs);
  if (!known || !(await profiles.change(request.person!, change))) return goodbye(content.diary.notSaved);
  const { prompt, reprompt } = content.plan.tonight;
  const reply = asks({ prompt: sentences(content.plan.started, prompt), reprompt }, 'plan-stretch');
  return remembering(reply, { profile: changedBy(session.profile ?? {}, change), planNight: 1 });
}

async function stop({ request, content }: Turn, { profiles }: Pick<Outside, 'profiles'>): Promise<Reply> {
  const stopped = await profiles.change(request.person!, { planStartedAtMs: null });
  return goodbye(stopped ? content.plan.stopped : content.diary.notSaved);
}

/** How many nights are done, and the cramps of its first and last two weeks. */
async function progress(startedAtMs: number, turn: Turn, { diary }: Pick<Outside, 'diary'>): Promise<Reply> {
  const { request, content } = turn;
  const { plan } = content;
  const now = nowMs(request);
  const history = await diary.between(request.person!, startedAtMs, now + 1);
  if (!history) return goodbye(content.diary.unread);
  const done = Math.min(nightsDone(history.stretchNights, now), planNights);
  const count = (fromMs: number, toMs: number) =>
    numberOf(history.entries.filter(({ atMs }) => isIn({ fromMs, toMs }, atMs)).length, content.diary);
  const review =
    now - startedAtMs < 2 * endsMs
      ? ''
      : fill(plan.review, {
          first: count(startedAtMs, startedAtMs + endsMs),
          last: count(now - endsMs, now + 1),
        });
  if (done === planNights) return goodbye(sentences(plan.done, review));
  const nights = done === 0 ? plan.noNight : done === 1 ? plan.oneNight : plan.nights;
  const soFar = sentences(fill(nights, { count: capital(numberOf(done, content.diary)) }), review);
  // Tonight's has been done.
  if (stretchedTonight(history.stretchNights, now)) return goodbye(soFar);
  const { prompt, reprompt } = plan.tonight;
  return asks({ prompt: sentences(soFar, prompt), reprompt }, 'plan-stretch');
}

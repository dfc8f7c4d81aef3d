import { planNights } from '../../coaching/routine/sixWeekPlan';
import { capital, fill, sentences } from '../../coaching/words';
import type { Reply } from '../../dialog/reply';
import type { Diary } from '../../diary/entry';
import { numberOf } from '../../diary/inWords';
import { isIn } from '../../diary/periods';
import { nightsDone, stretchedTonight } from '../../diary/planProgress';
import { dayMs } from '../../lib/wallClock';
import type { Profiles } from '../../profile/profile';
import { changedBy } from '../../profile/settings';
import { whileBusy } from '../diary/log';
import { asks, goodbye, inOtherWords, nowMs, remembering } from '../relief/replies';
import { isReminded, offering } from '../reminders/list';
import type { ReminderParts } from '../reminders/propose';
import { onIntent, type Turn } from '../turn';
import { startWish } from './replies';

/** What the six-week plan needs from outside. */
interface Outside extends ReminderParts {
  profiles: Profiles;
  diary: Diary;
  keepsDiary: boolean;
}

/** Two weeks at each end of the plan are looked back at, once they do not overlap. */
const endsMs = 14 * dayMs;

/** "Start the six-week plan", "how is my plan?", "stop the plan". */
export function sixWeekPlan(outside: Outside) {
  return onIntent(['PlanIntent'], async (turn) => {
    const { request, content, session } = turn;
    const { plan } = content;
    const busy = whileBusy(turn, 'later', 'later-done');
    if (busy) return busy;
    if (!outside.keepsDiary) return goodbye(plan.off);
    // Whether there is a plan is not known where nothing of somebody could be read.
    if (request.person && !session.profile) return goodbye(content.diary.unread);
    const running = session.profile?.planStartedAtMs;
    switch (request.slots.plan_action) {
      case 'start':
        return running === undefined ? start(turn, outside) : progress(running, turn, outside);
      case 'stop':
        return running === undefined ? goodbye(plan.notRunning) : stop(turn, outside);
      default:
        return running === undefined ? asks(plan.offer, 'plan-start') : progress(running, turn, outside);
    }
  });
}

/** Yes, no and unknown words, while the plan or tonight's stretch is offered. */
export function answerPlan(outside: Outside) {
  return onIntent(
    ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.FallbackIntent', 'AMAZON.RepeatIntent'],
    async (turn) => {
      const { request, session, content } = turn;
      const offered = session.question === 'plan-start' ? content.plan.offer : content.plan.tonight;
      if (request.intent === 'AMAZON.NoIntent') return notNow(turn, outside);
      if (request.intent === 'AMAZON.YesIntent')
        return session.question === 'plan-start'
          ? start(turn, outside)
          : startWish({ plan: { what: 'bedtime' }, limits: [] }, turn);
      if (session.misses > 0) return goodbye(content.answers.routineOver);
      return asks(inOtherWords(offered), session.question!, 1);
    },
    ({ session }) => session.question === 'plan-start' || session.question === 'plan-stretch',
  );
}

/** Whoever is in the plan and does not stretch now is offered a reminder, where they have none. */
async function notNow(turn: Turn, outside: Outside): Promise<Reply> {
  const { session, content } = turn;
  const { routineOver } = content.answers;
  if (session.question !== 'plan-stretch' || (await isReminded(turn, outside))) return goodbye(routineOver);
  return (await offering(content.reminders.offer, turn, outside)) ?? goodbye(routineOver);
}

async function start(turn: Turn, { profiles }: Outside): Promise<Reply> {
  const { request, content, session } = turn;
  const change = { planStartedAtMs: nowMs(request) };
  const known = request.person !== undefined && !Number.isNaN(request.sentAtMs);
  if (!known || !(await profiles.change(request.person!, change))) return goodbye(content.diary.notSaved);
  const { prompt, reprompt } = content.plan.tonight;
  const reply = asks({ prompt: sentences(content.plan.started, prompt), reprompt }, 'plan-stretch');
  return remembering(reply, { profile: changedBy(session.profile ?? {}, change), planNight: 1 });
}

async function stop({ request, content }: Turn, { profiles }: Outside): Promise<Reply> {
  const stopped = await profiles.change(request.person!, { planStartedAtMs: null });
  return goodbye(stopped ? content.plan.stopped : content.diary.notSaved);
}

/** How many nights are done, and the cramps of its first and last two weeks. */
async function progress(startedAtMs: number, turn: Turn, { diary }: Outside): Promise<Reply> {
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

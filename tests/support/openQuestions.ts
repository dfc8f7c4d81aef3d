/** Conversations that end in each question that the skill asks. */

import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Question } from '../../lambda/dialog/questions';
import type { Parts } from '../../lambda/skill';
import { memoryStore } from '../../lambda/storage/memoryStore';
import { envelope, intent, testSkill, threeTen } from './requests';

const minuteMs = 60_000;
const day = '2026-01-15T19:00:00Z';
const account = { account: 'amzn1.ask.account.test' };
const launch = { type: 'LaunchRequest' };
const cramp = intent('RelieveCrampIntent', { muscle: 'calf', side: 'left' });
const logged = intent('LogCrampIntent', { muscle: 'calf', side: 'left', when: 'last_night' });
const tenAtNight = intent('SetReminderIntent', { topic: 'stretch', time: '22:00' });

type Store = ReturnType<typeof memoryStore>;

async function twoReminders({ reminders }: Store): Promise<void> {
  await reminders.keep(account, {
    topic: 'stretch',
    schedule: { every: 'daily', hour: 22, minute: 0 },
    token: 'one',
  });
  await reminders.keep(account, {
    topic: 'water',
    schedule: { every: 'daily', hour: 15, minute: 0 },
    token: 'two',
  });
}

/** What somebody says until a question is open: requests, with pauses in ms between them. */
interface Way {
  /** When the first request is sent; three at night if left out. */
  at?: string;
  before?: (store: Store) => Promise<unknown>;
  says: readonly (object | number)[];
}

/** The shortest way to each question. */
export const openQuestions: Record<Question, Way> = {
  'let-go': { says: [cramp] },
  'cramp-now': { at: day, says: [launch] },
  'say-again': { says: [intent('RedFlagIntent', { sign: 'clot' })] },
  'locked-or-limp': { says: [cramp, intent('RedFlagIntent', { sign: 'cannot_move' })] },
  'legs-alike': {
    says: [intent('RelieveCrampIntent', { muscle: 'calf', risk: 'flight', aches: 'aches' })],
  },
  steady: { at: day, says: [intent('StartRoutineIntent', { routine: 'bedtime', posture: 'standing' })] },
  'go-on': {
    at: day,
    says: [intent('StartRoutineIntent', { routine: 'breathing', duration: 'PT5M' }), 5 * minuteMs],
  },
  again: { at: day, says: [intent('StartRoutineIntent', { technique: 'seated_toes_up' }), 5 * minuteMs] },
  'tip-again': { at: day, says: [intent('StartRoutineIntent', { technique: 'warm_pack' })] },
  breathing: { says: [cramp, intent('FeelingBetterIntent')] },
  'keep-limit': {
    says: [cramp, intent('CannotDoIntent', { limit: 'knee' }), intent('FeelingBetterIntent')],
  },
  'carry-on': {
    at: day,
    says: [intent('StartRoutineIntent', { routine: 'bedtime' }), intent('AMAZON.StopIntent'), launch],
  },
  erase: { at: day, says: [intent('DeleteMyDataIntent')] },
  practise: { at: day, says: [intent('PractiseIntent')] },
  advice: { at: day, says: [intent('AskAdviceIntent', { topic: 'magnesium' })] },
  logged: { at: day, says: [logged] },
  correcting: { at: day, says: [logged, intent('AMAZON.NoIntent')] },
  'read-on': {
    at: day,
    before: async ({ diary }) => {
      for (let index = 0; index < 9; index += 1) {
        const atMs = Date.parse(day) - index * 24 * 60 * minuteMs;
        await diary.keep(account, {
          id: `${index}`,
          source: 'told',
          atMs,
          exact: 'hour',
          loggedAtMs: atMs,
          muscle: 'calf',
        });
      }
    },
    says: [intent('ReadDiaryIntent')],
  },
  'plan-start': { at: day, says: [launch, intent('PlanIntent')] },
  'plan-stretch': { at: day, says: [launch, intent('PlanIntent', { plan_action: 'start' })] },
  'still-pregnant': {
    at: day,
    before: ({ profiles }) =>
      profiles.change(account, { pregnantUntil: Date.parse(day) - minuteMs, disclaimerHeardAtMs: 1 }),
    says: [launch],
  },
  reminder: { at: day, says: [tenAtNight] },
  'reminder-time': { at: day, says: [intent('SetReminderIntent', { topic: 'stretch' })] },
  'reminder-cancel': { at: day, before: twoReminders, says: [intent('CancelReminderIntent')] },
  phrase: { at: day, says: [launch, intent('StartRoutineIntent', { routine: 'bedtime' }), 10 * minuteMs] },
};

/** A conversation up to an open question. */
export interface Reached {
  question: string | undefined;
  /** Says one thing more, 5 s later. */
  say: (request: object) => Promise<ResponseEnvelope>;
  /** What the skill has logged. */
  logged: string[];
}

/**
 * Leads a conversation to a question.
 * @param parts outside the skill, where it is another than usual
 */
export async function reach(name: Question, parts: Partial<Parts> = {}): Promise<Reached> {
  const { at = threeTen, before, says } = openQuestions[name];
  const store = memoryStore();
  await before?.(store);
  const { answer, logged } = testSkill({ ...store, timeZoneOf: async () => 'America/New_York', ...parts });
  let nowMs = Date.parse(at);
  let attributes = {};
  const say = async (said: object) => {
    const response = await answer(
      envelope({ ...said, timestamp: new Date(nowMs).toISOString() }, attributes),
    );
    attributes = response.sessionAttributes ?? {};
    nowMs += 5_000;
    return response;
  };
  for (const said of says) {
    if (typeof said === 'number') nowMs += said;
    else await say(said);
  }
  return { question: (attributes as { coach?: { question?: string } }).coach?.question, say, logged };
}

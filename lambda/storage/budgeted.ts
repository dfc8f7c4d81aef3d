import type { Entry } from '../diary/entry';
import { type Log, reasonOf } from '../lib/log';
import type { Person } from '../lib/person';
import { within } from '../lib/within';
import type { Store } from './store';

/** How long a request may wait for the store, in ms. */
export interface Budget {
  /** While a cramp is coached: for all calls of the request together. */
  coachingMs: number;
  /** Within this time from its first call the request has to be done with the store, whatever else it waited for. */
  requestMs: number;
  /** For a token of Alexa's, after Alexa was waited for. */
  reminderMs: number;
  /** For what the user asked to hear or to log. */
  askedMs: number;
  /** To erase everything. */
  eraseMs: number;
}

/** Which limit of the budget a call has. */
type Limit = 'coaching' | 'reminder' | 'asked' | 'erase';

/** Every method that has to be waited for: `places.find`, and so on. */
type Method = {
  [Port in keyof Store]: `${Port}.${Exclude<keyof Store[Port] & string, 'savedLately'>}`;
}[keyof Store];

/** What a method comes to. */
type Answer<M extends Method> = M extends `${infer Port extends keyof Store}.${infer Name}`
  ? Name extends keyof Store[Port]
    ? Store[Port][Name] extends (...all: never) => Promise<infer T>
      ? T
      : never
    : never
  : never;

type Row<M extends Method> = readonly [
  limit: Limit | ((entry: Entry) => Limit),
  /** What the log says that could not be done. */
  failed: string,
  /** What then stands for its answer. */
  otherwise: Answer<M>,
];

/** One row for every method; a method without a row does not compile. */
const rows: { [M in Method]: Row<M> } = {
  'places.find': ['coaching', 'read place', undefined],
  'places.keep': ['coaching', 'save place', false],
  'places.forget': ['coaching', 'save place', false],
  'turns.keep': ['coaching', 'save place and entry', false],
  'profiles.find': ['coaching', 'read profile', undefined],
  'profiles.change': ['coaching', 'save profile', false],
  'stretchNights.started': ['coaching', 'save stretch night', false],
  'stretchNights.stopped': ['coaching', 'save stretch night', false],
  'stretchNights.between': ['coaching', 'read stretch nights', undefined],
  'diary.keep': [({ source }) => (source === 'told' ? 'asked' : 'coaching'), 'save diary entry', false],
  'diary.remove': ['asked', 'remove diary entry', false],
  'diary.between': ['asked', 'read diary', undefined],
  'diary.lately': ['coaching', 'read diary', undefined],
  'zones.find': ['coaching', 'read time zone', undefined],
  'zones.keep': ['coaching', 'save time zone', false],
  // Alexa has the same list; where it matters, the skill asks Alexa.
  'reminders.all': ['coaching', 'read reminders', undefined],
  'reminders.keep': ['reminder', 'save reminder', false],
  'reminders.drop': ['reminder', 'remove reminder', false],
  'personalData.held': ['asked', 'read everything', undefined],
  'personalData.erase': ['erase', 'erase', false],
  'personalData.erasedSince': ['coaching', 'read what was erased', undefined],
};

/** The waiting that one request has done. Calls that are out at the same time count once. */
interface WaitBudget {
  startedMs: number;
  /** Before the calls that are out now. */
  waitedMs: number;
  calls: number;
  /** Since when at least one call is out. */
  sinceMs: number;
}

const late: unique symbol = Symbol('late');

/** A method of the store, whatever it takes besides the person. */
type AnyCall = (person: Person, ...more: never[]) => Promise<unknown>;

/**
 * A store that never throws and never takes longer than it may: what cannot be read is not known, what cannot be
 * written is not saved, and the log says so.
 * @param clockMs any clock that only goes forward
 */
export function budgeted(store: Store, budget: Budget, log: Log, clockMs: () => number): Store {
  // Each request reads its person anew, so a person here stands for a request.
  const requests = new WeakMap<Person, WaitBudget>();

  /** Waits for an answer as long as the request may still wait while a cramp is coached. */
  async function coaching(person: Person, answerWithin: (ms: number) => Promise<unknown>): Promise<unknown> {
    const fromMs = clockMs();
    const wait = requests.get(person) ?? { startedMs: fromMs, waitedMs: 0, calls: 0, sinceMs: fromMs };
    requests.set(person, wait);
    if (wait.calls === 0) wait.sinceMs = fromMs;
    wait.calls += 1;
    const waitedMs = wait.waitedMs + fromMs - wait.sinceMs;
    const leftMs = Math.min(budget.coachingMs - waitedMs, wait.startedMs + budget.requestMs - fromMs);
    const answer = await answerWithin(leftMs);
    wait.calls -= 1;
    if (wait.calls === 0) wait.waitedMs += clockMs() - wait.sinceMs;
    return answer;
  }

  function bounded(
    calls: Record<string, AnyCall>,
    name: string,
    [limit, failed, otherwise]: Row<Method>,
  ): AnyCall {
    const what = `could not ${failed}`;
    return (person, ...more) => {
      const answerWithin = async (ms: number): Promise<unknown> => {
        if (ms <= 0) {
          log({ level: 'warn', what, reason: 'no time left' });
          return otherwise;
        }
        try {
          const answer = await within(ms, calls[name]!(person, ...more), late);
          if (answer !== late) return answer;
          log({ level: 'warn', what, reason: 'too slow' });
        } catch (error) {
          log({ level: 'error', what, reason: reasonOf(error) });
        }
        return otherwise;
      };
      const own = typeof limit === 'string' ? limit : limit(more[0]!);
      return own === 'coaching' ? coaching(person, answerWithin) : answerWithin(budget[`${own}Ms`]);
    };
  }

  const all = { ...store } as Record<string, object>;
  for (const [method, row] of Object.entries(rows)) {
    const [port, name] = method.split('.') as [keyof Store, string];
    const calls = store[port] as unknown as Record<string, AnyCall>;
    all[port] = { ...all[port], [name]: bounded(calls, name, row) };
  }
  return all as unknown as Store;
}

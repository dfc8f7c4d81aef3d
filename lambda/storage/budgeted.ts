import { type Log, reasonOf } from '../lib/log';
import type { Person } from '../lib/person';
import { within } from '../lib/within';
import type { Store } from './store';

/** How long a request may wait for the store, in ms. */
export interface Budget {
  /** While somebody is coached: for all calls of the request together. */
  coachingMs: number;
  /** Within this time from its first call the request has to be done with the store, whatever else it waited for. */
  requestMs: number;
  /** For a token of Alexa's, after she was waited for. */
  reminderMs: number;
  /** For what somebody asked to hear or erase. */
  askedMs: number;
}

/** The waiting that one request has done. What is waited for at the same time is waited for once. */
interface WaitBudget {
  startedMs: number;
  /** Before the calls that are out now. */
  waitedMs: number;
  calls: number;
  /** Since when at least one call is out. */
  sinceMs: number;
}

const late: unique symbol = Symbol('late');

/**
 * A store that never throws and never takes longer than it may: what cannot be read is not known, what cannot be
 * written is not saved, and the log says so.
 * @param clockMs any clock that only goes forward
 */
export function budgeted(store: Store, budget: Budget, log: Log, clockMs: () => number): Store {
  // Each request reads its person anew, so a person here stands for a request.
  const purses = new WeakMap<Person, WaitBudget>();

  async function coaching<T>(what: string, person: Person, call: () => Promise<T>, otherwise: T): Promise<T> {
    const fromMs = clockMs();
    const purse = purses.get(person) ?? { startedMs: fromMs, waitedMs: 0, calls: 0, sinceMs: fromMs };
    purses.set(person, purse);
    if (purse.calls === 0) purse.sinceMs = fromMs;
    purse.calls += 1;
    const waitedMs = purse.waitedMs + fromMs - purse.sinceMs;
    const leftMs = Math.min(budget.coachingMs - waitedMs, purse.startedMs + budget.requestMs - fromMs);
    const answer = await atMost(leftMs, what, call, otherwise);
    purse.calls -= 1;
    if (purse.calls === 0) purse.waitedMs += clockMs() - purse.sinceMs;
    return answer;
  }

  async function atMost<T>(ms: number, what: string, call: () => Promise<T>, otherwise: T): Promise<T> {
    if (ms <= 0) {
      log({ level: 'warn', what, reason: 'no time left' });
      return otherwise;
    }
    try {
      const answer = await within(ms, call(), late);
      if (answer !== late) return answer;
      log({ level: 'warn', what, reason: 'too slow' });
    } catch (error) {
      log({ level: 'error', what, reason: reasonOf(error) });
    }
    return otherwise;
  }

  const { places, profiles, stretchNights, diary, zones, reminders, personalData } = store;
  const notRead = 'could not read';
  const notSaved = 'could not save';
  return {
    places: {
      atHand: places.atHand,
      find: (person, nowMs) =>
        coaching(`${notRead} place`, person, () => places.find(person, nowMs), undefined),
      keep: (person, place) => coaching(`${notSaved} place`, person, () => places.keep(person, place), false),
      forget: (person, atMs) =>
        coaching(`${notSaved} place`, person, () => places.forget(person, atMs), false),
    },
    profiles: {
      find: (person) => coaching(`${notRead} profile`, person, () => profiles.find(person), undefined),
      change: (person, change) =>
        coaching(`${notSaved} profile`, person, () => profiles.change(person, change), false),
    },
    stretchNights: {
      started: (person, night) =>
        coaching(`${notSaved} stretch night`, person, () => stretchNights.started(person, night), false),
      stopped: (person, night, atMs) =>
        coaching(
          `${notSaved} stretch night`,
          person,
          () => stretchNights.stopped(person, night, atMs),
          false,
        ),
      between: (person, fromMs, toMs) =>
        coaching(
          `${notRead} stretch nights`,
          person,
          () => stretchNights.between(person, fromMs, toMs),
          undefined,
        ),
    },
    diary: {
      keep(person, entry) {
        const call = () => diary.keep(person, entry);
        const what = `${notSaved} diary entry`;
        return entry.source === 'told'
          ? atMost(budget.askedMs, what, call, false)
          : coaching(what, person, call, false);
      },
      remove: (person, entry) =>
        atMost(budget.askedMs, 'could not remove diary entry', () => diary.remove(person, entry), false),
      between: (person, fromMs, toMs) =>
        atMost(budget.askedMs, `${notRead} diary`, () => diary.between(person, fromMs, toMs), undefined),
      lately: (person, fromMs, toMs) =>
        coaching(`${notRead} diary`, person, () => diary.lately(person, fromMs, toMs), undefined),
    },
    zones: {
      find: (person, device) =>
        coaching(`${notRead} time zone`, person, () => zones.find(person, device), undefined),
      keep: (person, device, known) =>
        coaching(`${notSaved} time zone`, person, () => zones.keep(person, device, known), false),
    },
    reminders: {
      // Alexa has the same list, and is asked where it matters.
      all: (person) => coaching(`${notRead} reminders`, person, () => reminders.all(person), undefined),
      keep: (person, reminder) =>
        atMost(budget.reminderMs, `${notSaved} reminder`, () => reminders.keep(person, reminder), false),
      drop: (person, reminder) =>
        atMost(budget.reminderMs, 'could not remove reminder', () => reminders.drop(person, reminder), false),
    },
    personalData: {
      held: (person, nowMs) =>
        atMost(budget.askedMs, `${notRead} everything`, () => personalData.held(person, nowMs), undefined),
      erase: (person) => atMost(budget.askedMs, 'could not erase', () => personalData.erase(person), false),
    },
  };
}

import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { alexaApiClient } from './alexa/apiClient';
import { cachedTimeZone } from './alexa/cachedTimeZone';
import { remindersWhenAsked } from './alexa/remindersWhenAsked';
import { deviceTimeZone } from './alexa/timeZone';
import { schemas } from './dialog/sessionSchema';
import { logLine, reasonOf } from './lib/log';
import { once } from './lib/once';
import type { AlexaReminders } from './reminders/alexaReminders';
import { createSkill } from './skill';
import { budgeted } from './storage/budgeted';
import { memoryStore } from './storage/memoryStore';
import type { Store } from './storage/store';
import { withoutDiary } from './storage/withoutDiary';
import type { Understand } from './understanding/understanding';

/** Launch may wait this long for everything outside, in ms. */
const launchWaitMs = 300;
/**
 * One call of Alexa's reminders service, in ms. With the time zone, two calls and the token to keep, or with one call before
 * everything is erased, an answer still comes within the 8 s that Alexa waits.
 */
const serviceWaitMs = 1_500;
/** Coaching waits for the store this long in all; somebody who asked for what is stored waits longer. */
const budget = {
  coachingMs: 150,
  requestMs: launchWaitMs,
  reminderMs: 1_500,
  askedMs: 4_000,
  eraseMs: 5_500,
};

const {
  SKILL_ID: skillId,
  CRAMP_COACH_TABLE: tableName,
  CRAMP_COACH_DATA: folder,
  DIARY: diary = 'on',
} = process.env;

/** Anything but "on" is off: what nobody asked for is not kept. */
const keepsDiary = diary === 'on';

/** A table or a data folder: what keeps there is loaded at start, where it is quickest, and not without one. */
function store(): Store {
  const endpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  const reading = () => ({ savedPosition: schemas().savedPosition, log: logLine, now: Date.now });
  if (tableName) {
    const { tableStore } = require('./storage') as typeof import('./storage');
    return waitedFor(tableStore({ tableName, ...(endpoint && { endpoint }), ...budget, ...reading() }));
  }
  if (folder) {
    const { embeddedStore } = require('./embedded') as typeof import('./storage/embedded');
    return waitedFor(embeddedStore({ folder, ...reading() }));
  }
  return memoryStore();
}

function waitedFor(store: Store): Store {
  return budgeted(store, budget, logLine, () => performance.now());
}

/**
 * What draws, loaded with the first request of a device that has a screen: no other start pays for it. Without it the
 * skill is only heard.
 */
const screen = once(() => {
  try {
    return { drawing: require('./screen') as typeof import('./screen') };
  } catch (error) {
    logLine({ level: 'error', what: 'no screens', reason: reasonOf(error) });
    return { drawing: undefined };
  }
});

/**
 * What reads sentences, loaded with the first of them. Without it the skill goes on with what it was doing, or asks
 * whether a leg is cramping.
 */
const understanding = once(() => {
  try {
    return { reader: require('./understanding') as { understand: Understand } };
  } catch (error) {
    logLine({ level: 'error', what: 'no understanding', reason: reasonOf(error) });
    return { reader: undefined };
  }
});

const kept = keepsDiary ? store() : withoutDiary(store());

const apiClient = alexaApiClient();
/** The SDK's client of the service, in a file of its own. */
function loadReminders(): AlexaReminders {
  const { alexaReminders } = require('./alexa/reminders') as typeof import('./alexa/reminders');
  return alexaReminders(apiClient, serviceWaitMs, logLine);
}

const skill = createSkill({
  ...(skillId && { skillId }),
  ...kept,
  timeZoneOf: cachedTimeZone(deviceTimeZone(apiClient, launchWaitMs), kept.zones, launchWaitMs),
  alexaReminders: remindersWhenAsked(loadReminders, logLine),
  keepsDiary,
  screen: () => screen().drawing,
  understanding: () => understanding().reader?.understand,
  log: logLine,
});

/** The Lambda entry. Async, since callback handlers no longer start on current runtimes. */
export const handler: Handler<unknown, ResponseEnvelope> = async (envelope) => skill(envelope);

import { DefaultApiClient } from 'ask-sdk-core/dist/service/DefaultApiClient';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { remindersWhenAsked } from './alexa/remindersWhenAsked';
import { deviceTimeZone } from './alexa/settings';
import { cachedTimeZone } from './alexa/zones';
import { logLine, reasonOf } from './log';
import { once } from './once';
import type { AlexaReminders } from './reminders/alexaReminders';
import { schemas } from './sessionSchema';
import { createSkill } from './skill';
import { budgeted } from './storage/budgeted';
import { memoryStore } from './storage/memoryStore';
import type { Store } from './storage/store';
import { withoutDiary } from './storage/withoutDiary';

/** Launch may wait this long for everything outside (interfaces §5), in ms. */
const launchWaitMs = 300;
/**
 * One call of Alexa's reminders service. With the time zone, two calls and the token to keep, or with everything to
 * erase, an answer still comes within the 8 s that she waits (alexa-speech §1.5).
 */
const serviceWaitMs = 1_500;
/** Coaching waits for the store this long in all; somebody who asked for what is stored waits longer. */
const budget = { coachingMs: 150, requestMs: launchWaitMs, reminderMs: 1_500, askedMs: 4_000 };

const { SKILL_ID: skillId, CRAMP_COACH_TABLE: tableName, DIARY: diary = 'on' } = process.env;

/** Anything but "on" is off: what nobody asked for is not kept. */
const keepsDiary = diary === 'on';

/** Loaded at start, where it is quickest, and only where there is a table (interfaces §2). */
function storeIn(tableName: string): Store {
  const { tableStore } = require('./storage') as typeof import('./storage');
  const endpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  const { kept } = schemas();
  const { now } = Date;
  const store = tableStore({ tableName, ...(endpoint && { endpoint }), ...budget, kept, log: logLine, now });
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

const kept = tableName ? storeIn(tableName) : memoryStore();
const store = keepsDiary ? kept : withoutDiary(kept);

const apiClient = new DefaultApiClient();
/** The SDK's client of the service, in a file of its own. */
function loadReminders(): AlexaReminders {
  const { alexaReminders } = require('./alexa/reminders') as typeof import('./alexa/reminders');
  return alexaReminders(apiClient, serviceWaitMs, logLine);
}

const skill = createSkill({
  ...(skillId && { skillId }),
  ...store,
  timeZoneOf: cachedTimeZone(deviceTimeZone(apiClient, launchWaitMs), store.zones, launchWaitMs),
  alexaReminders: remindersWhenAsked(loadReminders, logLine),
  keepsDiary,
  screen: () => screen().drawing,
  log: logLine,
});

/** The Lambda entry. Async, since callback handlers no longer start on current runtimes (alexa-services §0.1). */
export const handler: Handler<unknown, ResponseEnvelope> = async (envelope) => skill(envelope);

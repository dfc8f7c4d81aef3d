import { DefaultApiClient } from 'ask-sdk-core/dist/service/DefaultApiClient';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import { deviceTimeZone } from './alexa/settings';
import { logLine } from './log';
import { schemas } from './sessionSchema';
import { createSkill } from './skill';
import { budgeted } from './storage/budgeted';
import { memoryStore } from './storage/memoryStore';
import type { Store } from './storage/store';

/** Launch may wait this long for everything outside (interfaces §5), in ms. */
const launchWaitMs = 300;
/** Coaching waits for the store this long in all; somebody who asked for what is stored waits longer. */
const budget = { coachingMs: 150, requestMs: launchWaitMs, askedMs: 4_000 };

const { SKILL_ID: skillId, CRAMP_COACH_TABLE: tableName } = process.env;

/** Loaded at start, where it is quickest, and only where there is a table (interfaces §2). */
function storeIn(tableName: string): Store {
  const { tableStore } = require('./storage') as typeof import('./storage');
  const endpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  const { kept } = schemas();
  const store = tableStore({ tableName, ...(endpoint && { endpoint }), ...budget, kept, log: logLine });
  return budgeted(store, budget, logLine, () => performance.now());
}

const skill = createSkill({
  ...(skillId && { skillId }),
  timeZoneOf: deviceTimeZone(new DefaultApiClient(), launchWaitMs),
  ...(tableName ? storeIn(tableName) : memoryStore()),
  log: logLine,
});

/** The Lambda entry. Async, since callback handlers no longer start on current runtimes (alexa-services §0.1). */
export const handler: Handler<unknown, ResponseEnvelope> = async (envelope) => skill(envelope);
